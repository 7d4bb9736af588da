// The next morning: what each thing a day asks of her probably costs or spares her, nulls said too.
import { sayExposure, sayPair, toldFirst } from '@sinew/catalog';
import type { Beliefs, Estimate, ExposureBelief, ExposureVerdict } from '@sinew/engine';
import { AsTable, Disclosure } from '../kit.ts';
import { Finding } from './finding.tsx';
import { takenOff } from './hump.ts';
import { HumpAxis, type Tone } from './hump-drawing.tsx';
import { SlopeDrawing } from './slope-drawing.tsx';
import { words } from './words.ts';

const text = words.whatHelpsPage;

export function ExposureFindings({ exposures, pairs }: Pick<Beliefs, 'exposures' | 'pairs'>) {
  const { title } = words.findings.exposures;
  // Of what may be brought about by pain itself there is no effect to draw.
  const together = exposures.filter((belief) => belief.together !== undefined);
  const sorted = toldFirst(
    exposures.filter((belief) => belief.together === undefined),
    (belief) => Math.abs(usualDay(belief).mean),
  );
  const known = sorted.filter(({ verdict }) => verdict !== 'too-early');
  const early = sorted.filter(({ verdict }) => verdict === 'too-early');
  return (
    <section className="stack" aria-labelledby="insights-next-morning">
      <div className="stack-s">
        <h2 id="insights-next-morning">{title}</h2>
        <p className="soft">{exposures.length === 0 ? text.exposures.none : text.exposures.text}</p>
      </div>
      {known.length === 0 ? null : <Findings exposures={known} />}
      {pairs.map((pair) => (
        <p key={pair.exposures.join()}>{sayPair(pair, words)}.</p>
      ))}
      {together.map((belief) => (
        <p key={belief.exposure}>
          {words.findings.names[belief.exposure]}: {sayExposure(belief, words)}.
        </p>
      ))}
      {early.length === 0 ? null : (
        <Disclosure summary={text.moves.earlyHeading(early.length)} open={known.length + together.length === 0}>
          <Findings exposures={early} />
        </Disclosure>
      )}
      {sorted.length === 0 ? null : <AsTable title={title} table={tableOf(sorted)} />}
    </section>
  );
}

function Findings({ exposures }: Pick<Beliefs, 'exposures'>) {
  return (
    <div className="findings">
      <HumpAxis />
      <ul className="plain-list">
        {exposures.map((belief) => (
          <Finding
            key={belief.exposure}
            id={belief.exposure}
            name={words.findings.names[belief.exposure]}
            say={sayExposure(belief, words)}
            estimate={usualDay(belief)}
            tone={tones[belief.verdict]}
          >
            <Behind belief={belief} />
          </Finding>
        ))}
      </ul>
    </div>
  );
}

const tones: Record<ExposureVerdict, Tone> = {
  lowers: 'better',
  raises: 'worse',
  'no-difference': 'neither',
  'too-early': 'neither',
};

function Behind({ belief }: { readonly belief: ExposureBelief }) {
  const { mean, interval90 } = usualDay(belief);
  const { exposure, per, mornings, nextMorning } = belief;
  return (
    <>
      <p>{text.likely(mean, ...interval90)}</p>
      <SlopeDrawing belief={belief} />
      <p>{text.exposures.per(exposure, Number.parseFloat(per), text.change(-nextMorning.mean))}</p>
      <p className="soft">{text.exposures.answered(mornings)}</p>
    </>
  );
}

/** What her own typical day's amount takes off the next morning; negative is more pain. */
function usualDay({ nextMorning, dose, per }: ExposureBelief): Estimate {
  return takenOff(nextMorning, dose / Number.parseFloat(per));
}

function tableOf(exposures: readonly ExposureBelief[]) {
  const { table } = text;
  return {
    head: [table.what, table.says, table.mornings, table.middle, table.between],
    rows: exposures.map((belief) => {
      const { mean, interval90 } = usualDay(belief);
      return [
        words.findings.names[belief.exposure],
        sayExposure(belief, words),
        String(belief.mornings),
        text.change(mean),
        text.between(...interval90),
      ];
    }),
  };
}
