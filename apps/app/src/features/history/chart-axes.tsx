// The lines of a chart of pain over days, with the scores beside and the dates below.
import { words } from '../kit.ts';
import { dayInWords } from '../date-words.ts';
import type { ChartFrameLayout } from './chart-layout.ts';

export function ChartAxes({ layout }: { readonly layout: ChartFrameLayout }) {
  const { plot } = layout;
  return (
    <g className="pain-axes">
      {layout.scores.map(({ score, at }) => (
        <g key={score}>
          <path d={`M${plot.left} ${at}H${plot.right}`} />
          <text x={plot.left} dx="-0.5em" y={at} dy="0.32em" textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      {layout.ticks.map((tick) => (
        <text key={tick.date} x={tick.at} y={plot.bottom} dy="1.5em" textAnchor={tick.anchor}>
          {dayInWords(tick.date, tick.style, words)}
        </text>
      ))}
    </g>
  );
}
