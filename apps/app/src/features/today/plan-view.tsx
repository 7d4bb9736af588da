// Today's plan: how long, the one large button, each move, what stands beside it, and what waits.
import { type ItemDocument, tellPlan, tellReason } from '@sinew/catalog';
import type { Plan } from '@sinew/engine';
import { Button, LinkButton, Notice, words } from '../kit.ts';
import { ItemCard } from './item-card.tsx';
import { changedByYesterday, coachedItems, isOnceMore } from './plan-shape.ts';
import { useBegin } from '../player/use-begin.ts';
import { useWishes, type Wishes } from './use-wishes.ts';
import { WithheldList } from './withheld-list.tsx';

const text = words.screens.today;

interface PlanActsProps {
  readonly plan: Plan;
  /** Sessions that she finished today. */
  readonly done: number;
}

/** The one large button, and relief. */
export function PlanActs({ plan, done }: PlanActsProps) {
  const begin = useBegin();
  const coached = coachedItems(plan);
  return (
    <div className="actions">
      {done > 0 ? <Notice>{isOnceMore(plan, done) ? text.onceMore : text.doneToday}</Notice> : null}
      {coached.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <Button tone={done > 0 ? 'plain' : 'primary'} wide big onClick={() => begin(coached)}>
          {done > 0 ? text.beginAgain : text.begin}
        </Button>
      )}
      <LinkButton href="/relief" wide big>
        {text.reliefNow}
      </LinkButton>
    </div>
  );
}

/** Each move, what stands beside it, and what waits. */
export function PlanLists({ plan }: Pick<PlanActsProps, 'plan'>) {
  const told = tellPlan(plan, words);
  const wishes = useWishes();
  const coachedAt = new Set(coachedItems(plan).map((item) => plan.items.indexOf(item)));
  const within = told.items.filter((_, index) => coachedAt.has(index));
  const beside = told.items.filter((_, index) => !coachedAt.has(index));
  const belt = plan.disposition.because.find(({ rule }) => rule === 'WB1');
  return (
    <>
      <Items
        title={text.planHeading}
        {...(told.day !== null && { lead: told.day.because })}
        items={within}
        wishes={wishes}
        ordered
      />
      <Items title={text.besideHeading} lead={text.besideText} items={beside} wishes={wishes} />
      {belt === undefined ? null : <p>{tellReason(belt, words).because}</p>}
      <WithheldList withheld={told.withheld} wishes={wishes} />
    </>
  );
}

/** The one line that says how yesterday changed today. */
export function YesterdayLine({ plan }: { readonly plan: Plan }) {
  const rule = changedByYesterday(plan);
  return rule === null ? null : (
    <Notice>
      <p>
        <span className="strong">{text.changedLabel}:</span> {text.changed[rule]}
      </p>
    </Notice>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly lead?: string;
  readonly items: readonly ItemDocument[];
  readonly wishes: Wishes;
  readonly ordered?: boolean;
}

function Items({ title, lead, items, wishes, ordered = false }: ItemsProps) {
  if (items.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <section className="stack" aria-label={title}>
      <div>
        <h2>{title}</h2>
        {lead === undefined ? null : <p className="soft">{lead}</p>}
      </div>
      <List className="plan-items plain-list">
        {items.map((item) => (
          <li key={item.move}>
            <ItemCard
              item={item}
              wish={wishes.of(item.move)}
              onWish={(wish) => wishes.set(item.move, wish)}
              action={
                item.kind === 'walk' ? (
                  <LinkButton href="/walk" className="plan-item-action">
                    {text.walkDone}
                  </LinkButton>
                ) : null
              }
            />
          </li>
        ))}
      </List>
    </section>
  );
}
