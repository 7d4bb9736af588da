// The questions about her, one group each. Welcome asks them in a row; the settings open one of them.
import { type Equipment, equipmentNames, stageAt } from '@sinew/engine';
import { isLocalDate, type LocalDate } from '@sinew/kernel';
import { Checks, Choice, LongField, Notice, type Option, SelectField, TextField, words } from '../kit.ts';
import { circumstancesFor, conditionWords, contraindicationsFor } from '../content.ts';
import { countries, emergencyNumbersOf } from '../emergency.ts';
import { type Answer, type DateFault, isPhoneNumber, type ProfileDraft, sixWeekCheckDone } from './draft.ts';

export interface PartProps {
  readonly draft: ProfileDraft;
  readonly onChange: (change: Partial<ProfileDraft>) => void;
  readonly today: LocalDate;
  /** Shown once she has tried to go on. */
  readonly fault?: DateFault | null;
}

const answers = (): readonly { value: Answer; label: string }[] => [
  { value: 'yes', label: words.screens.common.yes },
  { value: 'no', label: words.screens.common.no },
  { value: 'not-sure', label: words.screens.common.notSure },
];

export function StagePart({ draft, onChange }: PartProps) {
  const { start } = words.screens.welcome;
  return (
    <Choice
      legend={start.question}
      big
      column
      options={[
        { value: 'pregnant' as const, label: start.pregnant },
        { value: 'postpartum' as const, label: start.postpartum, hint: start.postpartumHint },
      ]}
      value={draft.kind}
      onChange={(kind) => onChange({ kind })}
    />
  );
}

export function DatesPart(props: PartProps) {
  return props.draft.kind === 'pregnant' ? <DueDate {...props} /> : <BirthDate {...props} />;
}

function DueDate({ draft, onChange, today, fault }: PartProps) {
  const { dates } = words.screens.welcome;
  const stage = isLocalDate(draft.dueDate) ? stageAt({ kind: 'pregnant', dueDate: draft.dueDate }, today) : null;
  return (
    <>
      <TextField
        label={dates.dueDate}
        hint={dates.pregnantHint}
        type="date"
        value={draft.dueDate}
        onChange={(dueDate) => onChange({ dueDate })}
        error={faultInWords(draft, fault)}
      />
      {stage === null || stage.aged || stage.gestationDays === null ? null : (
        <p className="soft">{dates.pregnantNow(words.units.gestation(stage.gestationDays))}</p>
      )}
    </>
  );
}

function BirthDate({ draft, onChange, today, fault }: PartProps) {
  const { dates } = words.screens.welcome;
  const { births, feedings } = words.units;
  return (
    <>
      <TextField
        label={dates.birthDate}
        hint={dates.postpartumHint}
        type="date"
        value={draft.birthDate}
        onChange={(birthDate) => onChange({ birthDate })}
        error={faultInWords(draft, fault)}
      />
      <Since date={draft.birthDate} today={today} />
      <Choice
        legend={dates.baby}
        hint={dates.babyHint}
        options={[
          { value: 'yes' as const, label: dates.babyYes },
          { value: 'no' as const, label: dates.babyNo },
          { value: 'not-sure' as const, label: dates.babyPrivate },
        ]}
        value={draft.baby}
        onChange={(baby) => onChange(baby === 'no' ? { baby, birth: null, feeding: null } : { baby })}
      />
      {draft.baby === 'no' ? (
        <Operation draft={draft} onChange={onChange} />
      ) : (
        <Choice
          legend={dates.birth}
          options={(['vaginal', 'instrumental', 'caesarean'] as const).map((value) => ({ value, label: births[value] }))}
          value={draft.birth}
          onChange={(birth) => onChange({ birth })}
        />
      )}
      {draft.baby === 'no' ? null : (
        <Choice
          legend={dates.feeding}
          hint={dates.feedingHint}
          options={(['breast', 'mixed', 'formula', 'none'] as const).map((value) => ({ value, label: feedings[value] }))}
          value={draft.feeding}
          onChange={(feeding) => onChange({ feeding })}
        />
      )}
    </>
  );
}

/** Where no baby is with her, only the body is asked about. */
function Operation({ draft, onChange }: Pick<PartProps, 'draft' | 'onChange'>) {
  const { over } = words.screens.stageChange;
  return (
    <Choice
      legend={over.operation}
      options={[
        { value: 'vaginal' as const, label: over.operations.none },
        { value: 'caesarean' as const, label: over.operations.caesarean },
      ]}
      value={draft.birth}
      onChange={(birth) => onChange({ birth })}
    />
  );
}

/** Said back to her as a check. */
function Since({ date, today }: { readonly date: string; readonly today: LocalDate }) {
  const { dates } = words.screens.welcome;
  if (!isLocalDate(date)) return null;
  const { daysSinceBirth, aged } = stageAt({ kind: 'postpartum', birthDate: date }, today);
  if (daysSinceBirth === null || aged) return null;
  const { days, weeks } = words.units;
  const since = daysSinceBirth < 14 ? days(daysSinceBirth) : weeks(Math.trunc(daysSinceBirth / 7));
  return <p className="soft">{daysSinceBirth === 0 ? dates.postpartumToday : dates.postpartumNow(since)}</p>;
}

function faultInWords(draft: ProfileDraft, fault: DateFault | null | undefined): string | null {
  const { errors } = words.screens.welcome.dates;
  if (fault === null || fault === undefined) return null;
  if (fault.fault === 'missing') return errors.missing;
  if (fault.fault === 'unreadable') return errors.unreadable;
  const limit = words.units.date(fault.limit);
  if (draft.kind === 'pregnant') return fault.fault === 'late' ? errors.dueTooFar(limit) : errors.dueTooOld(limit);
  return fault.fault === 'late' ? errors.birthInFuture : errors.birthTooOld(limit);
}

export function ToldPart({ draft, onChange }: PartProps) {
  const { told } = words.screens.welcome;
  const who = draft.kind ?? 'pregnant';
  const listed = [...contraindicationsFor(who), ...circumstancesFor(who)].filter(({ id }) => id !== sixWeekCheckDone);
  return (
    <>
      <Choice
        legend={told.clearance}
        big
        column
        options={(['cleared', 'not-asked', 'restricted'] as const).map((value) => ({ value, label: told.clearances[value] }))}
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
      {who === 'postpartum' ? (
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
        options={(['new', 'some', 'lifter'] as const).map((value) => ({ value, label: words.units.experience[value] }))}
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
