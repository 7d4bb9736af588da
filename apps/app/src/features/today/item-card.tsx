// One line of the plan: what and how much; opened, how to do it, the breath, when to stop, and why it is here.
import { amountInWords, doseNotes, effortInWords, type ItemDocument } from '@sinew/catalog';
import { type ReactNode, useId, useState } from 'react';
import { Icon, LinkButton, MoveFigure, words } from '../kit.ts';
import { type Wish, WishMenu } from './wish-menu.tsx';
import { Why } from '../why.tsx';

const text = words.screens.today;

interface ItemCardProps {
  readonly item: ItemDocument;
  /** Her standing word on this move: always, never (false), none (null). */
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  /** A button of its own, for what stands beside. */
  readonly action?: ReactNode;
}

export function ItemCard({ item, wish, onWish, action }: ItemCardProps) {
  const [open, setOpen] = useState(false);
  const more = useId();
  return (
    <article className="plan-item">
      <div className="plan-item-head">
        <div className="plan-item-figure">
          <MoveFigure move={item.move} variant={item.variant} />
        </div>
        <div>
          <h3>{item.name}</h3>
          <p className="plan-item-dose">
            {amountInWords({ kind: item.kind, dose: { ...item.dose, startSide: null } }, text.dose)}
          </p>
          {item.variantName === '' ? null : <p className="soft small">{item.variantName}</p>}
        </div>
        <button type="button" className="plan-item-open" aria-expanded={open} aria-controls={more} onClick={() => setOpen(!open)}>
          <span className="visually-hidden">{text.item.detailsOf(item.name)}</span>
          <Icon name="next" />
        </button>
      </div>
      {action}
      <div className="plan-item-more" id={more} hidden={!open}>
        {open ? <More item={item} wish={wish} onWish={onWish} /> : null}
      </div>
    </article>
  );
}

function More({ item, wish, onWish }: Omit<ItemCardProps, 'action'>) {
  return (
    <>
      <ul className="plan-item-cues">
        {item.cues.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
      <Details item={item} />
      <LinkButton href={`/move/${item.move}/${item.variant}`} tone="quiet">
        {words.screens.moves.page(item.name)}
      </LinkButton>
      <Why reasons={item.reasons} protocol={item.protocol} move={item.move} />
      <WishMenu name={item.name} wish={wish} onWish={onWish} />
    </>
  );
}

function Details({ item }: { readonly item: ItemDocument }) {
  const notes = doseNotes(item.dose, text.dose);
  return (
    <dl className="plan-item-details">
      <Detail term={text.item.setUp}>{item.setUp}</Detail>
      {item.steps.length === 0 ? null : (
        <Detail term={text.item.cues}>
          <ol>
            {item.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Detail>
      )}
      <Detail term={text.item.dose}>
        {[amountInWords(item, text.dose), ...notes].join('; ')}. {effortInWords(item.dose, text.dose)}.
      </Detail>
      <Detail term={text.item.breath}>{text.item.breathMethods[item.breath]}</Detail>
      <Detail term={text.item.stopIf}>
        <ul>
          {item.stopIf.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </Detail>
    </dl>
  );
}

function Detail({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="strong">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
