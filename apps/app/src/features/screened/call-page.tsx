// When to call: her numbers, the signs by urgency, and what to say. Works before she has told us anything.
import { catalog } from '@sinew/catalog';
import { flagsToAsk, type RedFlag, type Urgency } from '@sinew/engine';
import { localDateOf } from '@sinew/kernel';
import { flagAsk, worseAsk } from '../content.ts';
import { emergencyNumbersOf, isUnchecked, otherLinesOf } from '../emergency.ts';
import { Card, Disclosure, LinkButton, Page, TelLink, useNow, useRecalled, useStage, words } from '../kit.ts';
import { callerOf } from './caller.ts';
import './screened.css';

const urgencies: readonly Urgency[] = ['E', 'T!', 'T', 'B'];

export function CallPage() {
  const { call } = words.screens.screened;
  const stage = useStage();
  const flags = stage === null ? catalog.flags : flagsToAsk(catalog, stage, 'full');
  return (
    <Page title={call.title} lead={call.lead}>
      <Numbers />
      <Script />
      {stage === null ? <p className="soft">{call.allStages}</p> : null}
      {urgencies.map((urgency) => (
        <Card key={urgency} title={call.byUrgency[urgency]} {...(urgency === 'E' && { tone: 'alert' as const })}>
          <ul>
            {signsOf(flags, urgency).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      ))}
    </Page>
  );
}

function Numbers() {
  const { call } = words.screens.screened;
  const { country, maternityPhone } = useRecalled().extras;
  const others = otherLinesOf(country);
  return (
    <Card title={call.numbers}>
      {country === undefined ? <p className="soft">{words.emergency.unknownCountry}</p> : null}
      <div className="actions">
        {emergencyNumbersOf(country).map((number, index) => (
          <TelLink key={number} number={number} label={call.emergency} tone={index === 0 ? 'alert' : 'plain'} />
        ))}
        {maternityPhone === undefined ? null : <TelLink number={maternityPhone} label={call.unit} />}
        <LinkButton href="/settings/call" tone="quiet" wide>
          {maternityPhone === undefined ? call.addUnit : call.changeNumbers}
        </LinkButton>
      </div>
      {others.length === 0 ? null : (
        <Disclosure summary={call.others}>
          {others.map(({ kind, name, number }) => (
            <div className="stack-s" key={number}>
              <p>{words.emergency.kinds[kind]}</p>
              <TelLink number={number} label={name} tone="plain" />
            </div>
          ))}
        </Disclosure>
      )}
      {isUnchecked(country) ? <p className="soft small">{words.emergency.unchecked}</p> : null}
    </Card>
  );
}

function Script() {
  const { call } = words.screens.screened;
  const { person } = useRecalled();
  const today = localDateOf(useNow());
  const caller = person === null ? ({ kind: 'pregnant', weeks: null } as const) : callerOf(person, today);
  return (
    <Card title={call.say}>
      <p>{call.sayText}</p>
      <p className="said">“{words.emergency.script(caller, [call.example])}”</p>
    </Card>
  );
}

/** A flag with two codes stands in both places, each time in the words of that urgency. */
function signsOf(flags: readonly RedFlag[], urgency: Urgency): readonly string[] {
  return flags.flatMap((flag) => {
    if (flag.urgency === urgency) {
      const ask = flagAsk(flag.id)?.ask ?? flag.id;
      return [flag.within === undefined ? ask : words.screens.screened.call.sooner(ask, flag.within)];
    }
    const worse = flag.worse === urgency ? worseAsk(flag.id)?.say : undefined;
    return worse === undefined ? [] : [capital(worse)];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
