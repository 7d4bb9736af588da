// The red flags: in full by group, or the six items of the short gate with the flags behind each yes. Nothing is prefilled.
import type { RedFlag, StageNow } from '@sinew/engine';
import { dailyAsk, flagAsk, groupName, worseAsk } from '../content.ts';
import { Checks, Choice, Notice, words } from '../kit.ts';
import type { StopSign } from '../player/stop-signs.ts';
import type { FlagGroup, SignAnswers, Sure } from './signs.ts';

interface SignsProps {
  readonly groups: readonly FlagGroup[];
  readonly answers: SignAnswers;
  readonly onChange: (answers: SignAnswers) => void;
}

const sure: readonly Sure[] = ['yes', 'no', 'not-sure'];

export function FullSigns({ groups, answers, onChange }: SignsProps) {
  const { signs } = words.screens.checkIn;
  const set = (group: string, value: readonly string[] | null) => {
    const { [group]: _, ...others } = answers.groups;
    onChange({ ...answers, groups: value === null ? others : { ...others, [group]: value } });
  };
  return (
    <div className="stack-l">
      {groups.map(({ group, flags }) => (
        <div className="stack" key={group}>
          <Checks
            legend={groupName(group)}
            big
            options={flags.map(optionOf)}
            value={answers.groups[group] ?? null}
            onChange={(value) => set(group, value)}
            none={signs.groupNone}
          />
          <Worse
            flags={flags}
            ticked={answers.groups[group] ?? []}
            worse={answers.worse}
            onChange={(worse) => onChange({ ...answers, worse })}
          />
        </div>
      ))}
    </div>
  );
}

/** What she stopped a session for: the lists ask which of their signs it is. */
export function Noticed({ signs }: { readonly signs: readonly StopSign[] }) {
  if (signs.length === 0) return null;
  return (
    <Notice tone="alert" title={words.screens.screened.said}>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{words.screens.player.signs[sign]}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** How many of the lists have an answer. */
export function SignsAnswered({ groups, answers }: Omit<SignsProps, 'onChange'>) {
  const done = groups.filter(({ group }) => answers.groups[group] !== undefined).length;
  return (
    <p className="soft small" role="status">
      {words.screens.checkIn.signs.answered(done, groups.length)}
    </p>
  );
}

export function DailySigns({ groups, answers, onChange, stage }: SignsProps & { readonly stage: StageNow }) {
  const { signs } = words.screens.checkIn;
  const opened = groups.filter(({ group }) => answers.daily?.includes(group) === true);
  return (
    <div className="stack">
      <Checks
        legend={signs.heading}
        big
        hint={signs.hint}
        options={groups.map(({ group }) => ({ value: group, label: dailyAsk(group, stage) }))}
        value={answers.daily}
        onChange={(daily) => onChange({ ...answers, daily })}
        none={signs.none}
      />
      {opened.map(({ group, flags }) => {
        const ticked = answers.within[group] ?? null;
        return (
          <div className="follow-up" key={group}>
            <Checks
              legend={signs.whichOf(dailyAsk(group, stage))}
              hint={signs.whichHint}
              options={flags.map(optionOf)}
              value={ticked}
              onChange={(value) => onChange({ ...answers, within: { ...answers.within, [group]: value ?? [] } })}
            />
            <Worse
              flags={flags}
              ticked={ticked ?? []}
              worse={answers.worse}
              onChange={(worse) => onChange({ ...answers, worse })}
            />
          </div>
        );
      })}
    </div>
  );
}

function optionOf({ id }: RedFlag) {
  const said = flagAsk(id);
  return { value: id, label: said?.ask ?? id, ...(said?.why !== undefined && { hint: said.why }) };
}

interface WorseProps {
  readonly flags: readonly RedFlag[];
  readonly ticked: readonly string[];
  readonly worse: SignAnswers['worse'];
  readonly onChange: (worse: SignAnswers['worse']) => void;
}

/** For a flag with two codes: is it the worse one? */
export function Worse({ flags, ticked, worse, onChange }: WorseProps) {
  const { signs } = words.screens.checkIn;
  const asked = flags.filter((flag) => flag.worse !== undefined && ticked.includes(flag.id));
  return asked.map(({ id }) => (
    <div className="follow-up" key={id}>
      <Choice
        legend={worseAsk(id)?.ask ?? id}
        options={sure.map((value) => ({ value, label: signs.worse[value] }))}
        value={worse[id] ?? null}
        onChange={(value) => onChange({ ...worse, [id]: value })}
      />
    </div>
  ));
}
