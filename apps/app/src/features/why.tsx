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

/** Rules by which her own diary decided, and where the page on it says more; null: at the move itself. */
const fromDiary: Readonly<Record<string, string | null>> = {
  'favours-you': null,
  'does-little': null,
  'walking-costs': 'walking',
  'load-costs': '',
};

export function Why({ reasons, protocol = [], move = '' }: WhyProps) {
  const learned = reasons.find(({ rule }) => Object.hasOwn(fromDiary, rule));
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
      {learned === undefined ? null : (
        <LinkButton href={`/insights#${fromDiary[learned.rule] ?? move}`} tone="quiet">
          {words.screens.whatHelps.openFromWhy}
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
