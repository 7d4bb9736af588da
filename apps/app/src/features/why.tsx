// Why a line is in the plan: each rule, its sentence, and the sources behind it.
import { type ReasonDocument, sources } from '@sinew/catalog';
import type { Source } from '@sinew/engine';
import { Disclosure, LinkButton, words } from './kit.ts';

const text = words.screens.today.item;

interface WhyProps {
  readonly reasons: readonly ReasonDocument[];
  readonly protocol?: readonly string[];
  /** The move that it is about. */
  readonly move?: string;
}

/** Where a page says more: what her own diary decided, and what a lot did. */
function pageFor({ rule }: ReasonDocument, move: string): { readonly href: string; readonly label: string } | null {
  switch (rule) {
    case 'favours-you':
    case 'does-little':
      return { href: `/insights#${move}`, label: words.screens.whatHelps.openFromWhy };
    case 'walking-costs':
      return { href: '/insights#walking', label: words.screens.whatHelps.openFromWhy };
    case 'load-costs':
      return { href: '/insights', label: words.screens.whatHelps.openFromWhy };
    case 'fair-test':
      return { href: '/fair-test', label: words.screens.whatHelps.aboutTest };
    default:
      return null;
  }
}

export function Why({ reasons, protocol = [], move = '' }: WhyProps) {
  const page = reasons.map((reason) => pageFor(reason, move)).find((one) => one !== null);
  return (
    <Disclosure summary={text.why}>
      <ul className="why plain-list">
        {eachOnce(reasons).map((reason) => (
          <li key={`${reason.rule} ${reason.because}`}>
            <p>{reason.because}</p>
            <p className="soft small">{[`${reason.name} (${reason.rule})`, ...reason.sources.map(sourceText)].join(' · ')}</p>
          </li>
        ))}
      </ul>
      {page === undefined ? null : (
        <LinkButton href={page.href} tone="quiet">
          {page.label}
        </LinkButton>
      )}
      {protocol.length === 0 ? null : <p className="soft small">{text.protocol(protocol.join(', '))}</p>}
    </Disclosure>
  );
}

/** Two steps of the engine may give the same reason. */
function eachOnce(reasons: readonly ReasonDocument[]): readonly ReasonDocument[] {
  const byText = new Map(reasons.map((reason) => [`${reason.rule} ${reason.because}`, reason]));
  return [...byText.values()];
}

function sourceText(id: string): string {
  const source = (sources as readonly Source[]).find((one) => one.id === id);
  return source === undefined ? id : text.source(source.title, source.year);
}
