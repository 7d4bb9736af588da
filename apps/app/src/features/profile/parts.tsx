// The other questions about her, one group each, all of which may be left out. Welcome asks them in a row; the settings open one.
import { clearances, type Equipment, equipmentNames, experiences, stageAt } from '@sinew/engine';
import { isLocalDate, type LocalDate } from '@sinew/kernel';
import { Checks, Choice, LongField, Notice, type Option, SelectField, TextField, words } from '../kit.ts';
import { circumstancesFor, conditionWords, contraindicationsFor } from '../content.ts';
import { countries, emergencyNumbersOf } from '../emergency.ts';
import { type Answer, isPhoneNumber, sixWeekCheckDone } from './draft.ts';
import type { PartProps } from './part.ts';

const answers = (): readonly { value: Answer; label: string }[] => [
  { value: 'yes', label: words.screens.common.yes },
  { value: 'no', label: words.screens.common.no },
  { value: 'not-sure', label: words.screens.common.notSure },
];

export function ToldPart({ draft, onChange, today }: PartProps) {
  const { told } = words.screens.welcome;
  const who = draft.kind ?? 'pregnant';
  const listed = [...contraindicationsFor(who), ...circumstancesFor(who)].filter(({ id }) => id !== sixWeekCheckDone);
  return (
    <>
      <Choice
        legend={told.clearance}
        big
        column
        options={clearances.map((value) => ({ value, label: told.clearances[value] }))}
        value={draft.clearance}
        onChange={(clearance) => onChange({ clearance })}
      />
      <Checks
        legend={told.conditions}
        big
        hint={told.conditionsHint}
        options={listed.map(conditionOption)}
        value={draft.conditions}
        onChange={(conditions) => onChange({ conditions })}
        none={told.none}
      />
      {who === 'postpartum' && isSixWeeksAgo(draft.birthDate, today) ? (
        <Choice
          legend={told.sixWeekCheck}
          options={answers()}
          value={draft.sixWeekCheck}
          onChange={(sixWeekCheck) => onChange({ sixWeekCheck })}
        />
      ) : null}
    </>
  );
}

function isSixWeeksAgo(birthDate: string, today: LocalDate): boolean {
  return isLocalDate(birthDate) && stageAt({ kind: 'postpartum', birthDate }, today).code !== 'P0';
}

function conditionOption({ id }: { readonly id: string }): Option<string> {
  const { name, hint } = conditionWords(id);
  return { value: id, label: name, ...(hint !== undefined && { hint }) };
}

export function YouPart({ draft, onChange }: PartProps) {
  const { you } = words.screens.welcome;
  return (
    <>
      <Choice
        legend={you.experience}
        column
        options={experiences.map((value) => ({ value, label: words.units.experience[value] }))}
        value={draft.experience}
        onChange={(experience) => onChange({ experience })}
      />
      <Choice
        legend={you.hypermobile}
        hint={you.hypermobileHint}
        options={answers()}
        value={draft.hypermobile}
        onChange={(hypermobile) => onChange({ hypermobile })}
      />
      {draft.kind === 'pregnant' ? (
        <Choice
          legend={you.babyLow}
          hint={you.babyLowHint}
          options={answers()}
          value={draft.babyLow}
          onChange={(babyLow) => onChange({ babyLow })}
        />
      ) : null}
    </>
  );
}

/** Taken for granted until she says otherwise. */
const assumed: readonly Equipment[] = ['chair', 'wall'];

export function ThingsPart({ draft, onChange }: PartProps) {
  const { things } = words.screens.welcome;
  return (
    <>
      <Notice tone="quiet">
        <p>{things.assumed}</p>
      </Notice>
      <Checks
        legend={things.legend}
        big
        options={equipmentNames.map((value) => ({ value, label: words.units.equipment[value] }))}
        value={draft.equipment ?? assumed}
        onChange={(equipment) => onChange({ equipment: equipment ?? [] })}
        none={things.none}
        chips
      />
    </>
  );
}

export function CallPart({ draft, onChange }: PartProps) {
  const { call } = words.screens.welcome;
  const wrong = draft.phone.trim() !== '' && !isPhoneNumber(draft.phone);
  return (
    <>
      <SelectField
        label={call.country}
        hint={call.countryHint}
        options={[{ value: '', label: call.countryUnknown }, ...countries()]}
        value={draft.country}
        onChange={(country) => onChange({ country })}
      />
      <p>{call.emergency(emergencyNumbersOf(draft.country).join(', '))}</p>
      <TextField
        label={call.unit}
        hint={call.unitHint}
        type="tel"
        inputMode="tel"
        value={draft.phone}
        onChange={(phone) => onChange({ phone })}
        error={wrong ? call.unitError : null}
      />
    </>
  );
}

export function BeforePart({ draft, onChange }: PartProps) {
  const { before } = words.screens.welcome;
  return (
    <>
      <Choice
        legend={before.question}
        options={answers()}
        value={draft.hadBefore}
        onChange={(hadBefore) => onChange({ hadBefore })}
      />
      {draft.hadBefore === 'yes' ? (
        <LongField
          label={before.helped}
          hint={before.helpedHint}
          value={draft.relieved}
          onChange={(relieved) => onChange({ relieved: relieved.slice(0, 1900) })}
        />
      ) : null}
    </>
  );
}
