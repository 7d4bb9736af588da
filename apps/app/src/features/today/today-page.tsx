// Today: what she may do, the plan with its minutes and reasons, and relief one tap away.
import { catalog } from '@sinew/catalog';
import { type CheckIn, type Plan, planDay, type Person } from '@sinew/engine';
import { type Instant, localDateOf } from '@sinew/kernel';
import { type ReactNode, useMemo } from 'react';
import { dayInWords } from '../date-words.ts';
import {
  Card,
  Checks,
  Choice,
  LinkButton,
  Page,
  useDiary,
  useDisposition,
  useNow,
  usePlan,
  useRecalled,
  useStage,
  words,
} from '../kit.ts';
import { FairTestCard } from '../fair-test/today-card.tsx';
import { minuteChoices } from '../minute-choices.ts';
import { DispositionCard } from '../screened/disposition-card.tsx';
import { DateCards } from './date-cards.tsx';
import { type DayWish, useDayWish } from './day-wish.ts';
import { OpenSessionCard } from './open-session-card.tsx';
import { planKey } from './plan-shape.ts';
import { PlanActs, PlanLists, YesterdayLine } from './plan-view.tsx';
import { finishedToday, isStoppedToday } from './stopped-today.ts';
import { usePlanMade } from './use-plan-made.ts';
import './today.css';

const text = words.screens.today;

export function TodayPage() {
  const now = useNow();
  const { openSession, todayCheckIn, person } = useRecalled();
  const stage = useStage();
  const disposition = useDisposition();
  const stopped = isStoppedToday(useDiary().events(), now);
  if (person === null || stage === null || disposition === null) return null;
  const first = (
    <>
      {openSession === null ? null : <OpenSessionCard session={openSession} />}
      <DateCards stage={stage} />
      {disposition.level === 'not-screened' && todayCheckIn === null ? null : <DispositionCard />}
    </>
  );
  const planned = !stopped && todayCheckIn !== null;
  return (
    <Page title={text.title} lead={dayInWords(localDateOf(now), 'long', words)} wide={planned}>
      {planned ? (
        <Planned first={first} person={person} checkIn={todayCheckIn} now={now} />
      ) : (
        <>
          {first}
          {stopped ? <StoppedCard /> : <Invitation />}
        </>
      )}
    </Page>
  );
}

function Invitation() {
  return (
    <Card title={text.invite.title}>
      <p>{text.invite.text}</p>
      <LinkButton href="/check-in" tone="primary" wide big>
        {text.invite.checkIn}
      </LinkButton>
      <LinkButton href="/relief" wide big>
        {text.reliefNow}
      </LinkButton>
    </Card>
  );
}

function StoppedCard() {
  return (
    <Card title={text.stopped.title}>
      <p>{text.stopped.text}</p>
      <LinkButton href="/call" tone="primary" wide big>
        {text.stopped.call}
      </LinkButton>
      <LinkButton href="/check-in" wide big>
        {words.screens.player.stopped.screen}
      </LinkButton>
      <LinkButton href="/relief" wide big>
        {text.reliefNow}
      </LinkButton>
    </Card>
  );
}

interface PlannedProps {
  /** What must be said before the plan. */
  readonly first: ReactNode;
  readonly person: Person;
  readonly checkIn: CheckIn;
  readonly now: Instant;
}

function Planned({ first, person, checkIn, now }: PlannedProps) {
  const [wish, setWish] = useDayWish(localDateOf(now));
  const plan = usePlan(wish);
  const offerFullHold = useFullHoldMatters(person, checkIn, now, wish);
  const done = finishedToday(useDiary().events(), now);
  usePlanMade(plan, wish.fullHold === true);
  if (plan === null) return null;
  return (
    <div className="columns">
      <div className="column">
        {first}
        <YesterdayLine plan={plan} />
        <FairTestCard plan={plan} />
        <PlanHead plan={plan} wish={wish} checkIn={checkIn} onWish={setWish} />
        {offerFullHold ? (
          <Checks
            legend={text.fullHold.label}
            legendHidden
            options={[{ value: 'full', label: text.fullHold.label, hint: text.fullHold.text }]}
            value={wish.fullHold === true ? ['full'] : null}
            onChange={(value) => setWish({ fullHold: value !== null && value.length > 0 })}
          />
        ) : null}
        <PlanActs plan={plan} done={done} />
      </div>
      <div className="column">
        <PlanLists plan={plan} />
        <Besides plan={plan} />
      </div>
    </div>
  );
}

/** What she can do beside following the plan. */
function Besides({ plan }: { readonly plan: Plan }) {
  return (
    <div className="row">
      {plan.items.some((item) => item.kind === 'walk') ? null : (
        <LinkButton href="/walk" tone="quiet">
          {text.walkDone}
        </LinkButton>
      )}
      <LinkButton href="/check-in" tone="quiet">
        {text.checkInAgain}
      </LinkButton>
      <LinkButton href="/insights" tone="quiet">
        {words.screens.whatHelps.open}
      </LinkButton>
    </div>
  );
}

interface PlanHeadProps {
  readonly plan: Plan;
  readonly wish: DayWish;
  readonly checkIn: CheckIn;
  readonly onWish: (change: DayWish) => void;
}

function PlanHead({ plan, wish, checkIn, onWish }: PlanHeadProps) {
  const asked = wish.minutes ?? checkIn.minutes ?? catalog.parameters.defaultMinutes.value;
  const chips = [...new Set([...minuteChoices, asked])].sort((one, other) => one - other);
  return (
    <div className="stack-s">
      <p className="plan-head" role="status">
        {text.about(Math.max(1, Math.ceil(plan.minutes)))}
      </p>
      <Choice
        legend={text.minutesLegend}
        options={chips.map((value) => ({ value, label: String(value) }))}
        value={asked}
        onChange={(minutes) => onWish({ minutes })}
      />
    </div>
  );
}

/** The choice is shown only where it changes the plan: on a green day, for moves that are held, and for who may. */
function useFullHoldMatters(person: Person, checkIn: CheckIn, now: Instant, { minutes }: DayWish): boolean {
  return useMemo(() => {
    const asked = { person, checkIn, now, catalog, ...(minutes !== undefined && { minutes }) };
    return planKey(planDay({ ...asked, fullHold: true })) !== planKey(planDay({ ...asked, fullHold: false }));
  }, [person, checkIn, now, minutes]);
}
