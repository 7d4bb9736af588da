// In place of the plan: whom to call and what to say, until someone has checked it or she takes back a slip of the finger.
import type { Disposition, Person } from '@sinew/engine';
import { localDateOf } from '@sinew/kernel';
import { Link } from 'wouter';
import { flagOf, flagSay } from '../content.ts';
import { emergencyNumbersOf, otherLinesOf } from '../emergency.ts';
import { Card, Notice, Page, TelLink, useNow, useRecalled, words } from '../kit.ts';
import { AssessedAct } from './assessed-act.tsx';
import { callerOf } from './caller.ts';
import { MistapAct } from './mistap-act.tsx';
import { flagsIn, tickedInWords } from './said-yes.ts';
import './screened.css';

interface ScreenedPageProps {
  readonly person: Person;
  readonly disposition: Disposition & { readonly level: 'emergency' | 'call-now' };
}

export function ScreenedPage({ person, disposition }: ScreenedPageProps) {
  const { screened } = words.screens;
  const { title, ...body } = words.emergency.levels[disposition.level];
  const today = localDateOf(useNow());
  const urgent = flagsIn(disposition, 'SG1');
  const { what, warm, alone } = urgent.length > 0 && urgent.every(isOfMood) ? screened.mood : { ...body, alone: screened.alone };
  return (
    <Page title={title} lead={what}>
      <Numbers level={disposition.level} />
      <CrisisLines flags={urgent} />
      <Card title={screened.script} tone="alert">
        <p className="said">“{words.emergency.script(callerOf(person, today), urgent.map(flagSay))}”</p>
      </Card>
      <div className="stack-s">
        <p>{warm}</p>
        <p className="soft">{alone}</p>
      </div>
      <Card title={screened.said}>
        <ul>
          {urgent.map((id) => (
            <li key={id}>{tickedInWords(id)}</li>
          ))}
        </ul>
      </Card>
      <Notice tone="quiet">
        <p>{screened.waiting}</p>
      </Notice>
      <div className="actions">
        <AssessedAct flags={flagsIn(disposition)} tone="primary" />
        <MistapAct flags={urgent} />
      </div>
    </Page>
  );
}

/** The number to call first stands first. */
function Numbers({ level }: { readonly level: 'emergency' | 'call-now' }) {
  const { screened } = words.screens;
  const { country, maternityPhone } = useRecalled().extras;
  const emergency = emergencyNumbersOf(country).map((number, index) => (
    <TelLink
      key={number}
      number={number}
      label={screened.callEmergency}
      tone={level === 'emergency' && index === 0 ? 'alert' : 'plain'}
    />
  ));
  const unit =
    maternityPhone === undefined ? (
      <p className={level === 'call-now' ? 'strong' : 'soft'}>
        {screened.noUnit} <Link href="/settings/call">{screened.addUnit}</Link>
      </p>
    ) : (
      <TelLink number={maternityPhone} label={screened.callUnit} tone={level === 'call-now' ? 'alert' : 'plain'} />
    );
  return (
    <div className="actions">
      {level === 'call-now' ? unit : null}
      {emergency}
      {level === 'emergency' ? unit : null}
    </div>
  );
}

/** For thoughts that frighten her there are people who listen, day and night. */
function CrisisLines({ flags }: { readonly flags: readonly string[] }) {
  const { country } = useRecalled().extras;
  const lines = otherLinesOf(country).filter(({ kind }) => kind === 'crisis');
  if (lines.length === 0 || !flags.some(isOfMood)) return null;
  return (
    <Card title={words.emergency.kinds.crisis}>
      <div className="actions">
        {lines.map(({ name, number }) => (
          <TelLink key={number} number={number} label={name} tone="plain" />
        ))}
      </div>
    </Card>
  );
}

function isOfMood(flag: string): boolean {
  return flagOf(flag)?.group === 'mood-and-safety';
}
