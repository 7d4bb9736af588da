// Why a line is in the plan: each rule, its sentence, and the sources behind it.
import { type ReasonDocument, sources } from '@sinew/catalog';
import type { Source } from '@sinew/engine';
import { Disclosure, words } from './kit.ts';

const text = words.screens.today.item;

interface WhyProps {
  readonly reasons: readonly ReasonDocument[];
  readonly protocol?: readonly string[];
}

export function Why({ reasons, protocol = [] }: WhyProps) {
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
