// Relief now: before today's questions, rest and breathing; after them, a short set for this minute and this place.
import { catalog, tellPlan } from '@sinew/catalog';
import { type CheckIn, type Person, type Place, type Plan, places, planDay } from '@sinew/engine';
import type { Instant } from '@sinew/kernel';
import { useMemo, useState } from 'react';
import { Button, Card, Choice, LinkButton, Page, useDiary, useNow, useRecalled, words } from '../kit.ts';
import { ItemCard } from './item-card.tsx';
import { coachedItems, reliefItems } from './plan-shape.ts';
import { isStoppedToday } from './stopped-today.ts';
import { useBegin } from '../player/use-begin.ts';
import { useWishes } from './use-wishes.ts';
import './today.css';

const text = words.screens.today.relief;
/** Time for a short set. */
const reliefMinutes = 5;

export function ReliefPage() {
  const now = useNow();
  const { person, todayCheckIn } = useRecalled();
  const [place, setPlace] = useState<Place | null>(null);
  const stopped = isStoppedToday(useDiary().events(), now);
  const checkIn = stopped ? null : todayCheckIn;
  const plan = useMemo(() => (person === null ? null : reliefPlan(person, checkIn, place, now)), [person, checkIn, place, now]);
  if (plan === null) return null;
  const here = place ?? checkIn?.place ?? null;
  return (
    <Page title={text.title} lead={checkIn === null ? text.before : text.after}>
      <ReliefSet plan={plan} />
      {checkIn === null ? null : (
        <Choice
          legend={text.place}
          options={places.map((value) => ({ value, label: words.units.places[value] }))}
          value={here}
          onChange={setPlace}
        />
      )}
      {todayCheckIn === null ? (
        <Card title={text.more}>
          <p>{text.moreText}</p>
          <LinkButton href="/check-in" wide>
            {words.screens.today.invite.checkIn}
          </LinkButton>
        </Card>
      ) : null}
    </Page>
  );
}

function ReliefSet({ plan }: { readonly plan: Plan }) {
  const begin = useBegin();
  const wishes = useWishes();
  const told = tellPlan(plan, words);
  return (
    <>
      <Button tone="primary" wide big onClick={() => begin(plan.items)}>
        {text.begin}
      </Button>
      <h2>{text.heading}</h2>
      <ol className="plan-items plain-list">
        {told.items.map((item) => (
          <li key={item.move}>
            <ItemCard item={item} wish={wishes.of(item.move)} onWish={(wish) => wishes.set(item.move, wish)} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Only what is gentle; where today's plan has nothing gentle for this place, rest and breathing always fit. */
function reliefPlan(person: Person, checkIn: CheckIn | null, place: Place | null, now: Instant): Plan {
  const resting = planDay({ person, checkIn: null, now, catalog });
  if (checkIn === null) return { ...resting, items: coachedItems(resting) };
  const here = place === null ? checkIn : { ...checkIn, place };
  const plan = planDay({ person, checkIn: here, now, catalog, minutes: reliefMinutes });
  const gentle = plan.disposition.allows === 'rest-and-breathe' ? coachedItems(plan) : reliefItems(plan);
  return gentle.length > 0 ? { ...plan, items: gentle } : { ...resting, items: coachedItems(resting) };
}
