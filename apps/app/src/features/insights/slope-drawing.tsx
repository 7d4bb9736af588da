// What more of it does to the next morning: a line with its fan of doubt, and her usual day on it.
import type { ExposureBelief } from '@sinew/engine';
import { useSize } from '../history/use-size.ts';
import { slopeOf, type SlopeLayout } from './slope.ts';
import { words } from './words.ts';

const text = words.whatHelpsPage.slope;

export function SlopeDrawing({ belief }: { readonly belief: ExposureBelief }) {
  const [frame, { width, em }] = useSize<HTMLDivElement>();
  const name = words.findings.names[belief.exposure];
  return (
    <figure className="slope" ref={frame}>
      {width === 0 ? null : <Drawing layout={slopeOf(belief, width, em)} label={text.label(name)} />}
      <figcaption className="soft small">{text.caption(belief.exposure)}</figcaption>
    </figure>
  );
}

function Drawing({ layout, label }: { readonly layout: SlopeLayout; readonly label: string }) {
  const { plot, points, amounts, usual } = layout;
  return (
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={label}>
      <g className="pain-axes">
        {points.map((tick) => (
          <g key={tick.points}>
            <path d={`M${plot.left} ${tick.at}H${plot.right}`} />
            <text x={plot.left} dx="-0.5em" y={tick.at} dy="0.32em" textAnchor="end">
              {text.points(tick.points)}
            </text>
          </g>
        ))}
        {amounts.map((tick) => (
          <text key={tick.amount} x={tick.at} y={plot.bottom} dy="1.5em" textAnchor="middle">
            {text.amount(tick.amount)}
          </text>
        ))}
      </g>
      <path className="slope-fan" d={layout.fan} />
      <path className="slope-line" d={layout.line} />
      <circle className="slope-usual" cx={usual.x} cy={usual.y} r="5" />
    </svg>
  );
}
