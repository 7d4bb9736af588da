// Where she is: pregnant or after, the date, and what goes with it. The only questions that must be answered.
import { birthKinds, feedings, stageAt } from '@sinew/engine';
import { isLocalDate, type LocalDate } from '@sinew/kernel';
import { Choice, TextField, words } from '../kit.ts';
import type { DateFault, ProfileDraft } from './draft.ts';
import type { PartProps } from './part.ts';

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

function BirthDate({ draft, onChange, today, fault, withoutBaby = false }: PartProps) {
  const { dates } = words.screens.welcome;
  const { births, feedings: feedingNames } = words.units;
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
      {withoutBaby ? null : (
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
      )}
      {draft.baby === 'no' ? (
        <Operation draft={draft} onChange={onChange} />
      ) : (
        <Choice
          legend={dates.birth}
          options={birthKinds.map((value) => ({ value, label: births[value] }))}
          value={draft.birth}
          onChange={(birth) => onChange({ birth })}
        />
      )}
      {draft.baby === 'no' ? null : (
        <Choice
          legend={dates.feeding}
          hint={dates.feedingHint}
          options={feedings.map((value) => ({ value, label: feedingNames[value] }))}
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
