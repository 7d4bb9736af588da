// Her mornings over time: the level underneath with its band, the days that made it, and where her stage changed.
import { type Beliefs, daysOf, type History } from '@sinew/engine';
import { catalog, sayMornings } from '@sinew/catalog';
import { addDays, type LocalDate, localDateOf } from '@sinew/kernel';
import { useMemo, useState } from 'react';
import { dayInWords } from '../date-words.ts';
import { ChartAxes } from '../history/chart-axes.tsx';
import { layoutFrame } from '../history/chart-layout.ts';
import { SeriesMark } from '../history/series-mark.tsx';
import { useSize } from '../history/use-size.ts';
import { ChartFrame, Choice, useNow } from '../kit.ts';
import { bandIn, birthsIn, type LevelDay, levelDays } from './level-band.ts';
import { words } from './words.ts';

const text = words.whatHelpsPage.mornings;
const ranges = { month: 27, quarter: 91, all: null } as const;
type Range = keyof typeof ranges;

interface MorningsChartProps {
  readonly beliefs: Beliefs;
  readonly history: History;
}

export function MorningsChart({ beliefs, history }: MorningsChartProps) {
  const { title } = words.findings.mornings;
  const today = localDateOf(useNow());
  const [range, setRange] = useState<Range>('quarter');
  const days = useMemo(() => levelDays(beliefs.baseline, daysOf(history, catalog)), [beliefs, history]);
  const to = days.at(-1)?.date;
  const first = days[0]?.date;
  return (
    <section className="stack" aria-labelledby="insights-mornings">
      <h2 id="insights-mornings">{title}</h2>
      {first === undefined || to === undefined ? (
        <p className="soft">{text.none}</p>
      ) : (
        <>
          <p>{sayMornings(beliefs, words, today).join(' ')}</p>
          <Choice
            legend={text.range}
            legendHidden
            options={(Object.keys(ranges) as Range[]).map((value) => ({ value, label: text.ranges[value] }))}
            value={range}
            onChange={setRange}
          />
          <Chart title={title} days={since(days, range, to)} births={history.births ?? []} />
        </>
      )}
    </section>
  );
}

function since(days: readonly LevelDay[], range: Range, to: LocalDate): readonly LevelDay[] {
  const back = ranges[range];
  return back === null ? days : days.filter(({ date }) => date >= addDays(to, -back));
}

interface ChartProps {
  readonly title: string;
  /** Oldest first; at least one. */
  readonly days: readonly LevelDay[];
  readonly births: readonly LocalDate[];
}

function Chart({ title, days, births }: ChartProps) {
  const shown = birthsIn(days, births);
  return (
    <ChartFrame
      title={title}
      summary={[text.text, ...(shown.length === 0 ? [] : [text.stageText])].join(' ')}
      table={tableOf(days)}
    >
      <div className="pain-chart">
        <Drawing title={title} days={days} births={shown} />
        <Legend births={shown} />
      </div>
    </ChartFrame>
  );
}

function Drawing({ title, days, births }: ChartProps) {
  const [frame, { width, em }] = useSize<HTMLDivElement>();
  const from = days[0]?.date;
  const to = days.at(-1)?.date;
  const layout = useMemo(
    () => (width === 0 || from === undefined || to === undefined ? null : layoutFrame({ from, to, width, em })),
    [from, to, width, em],
  );
  const paths = useMemo(() => (layout === null ? null : bandIn(layout, days)), [layout, days]);
  return (
    <div ref={frame}>
      {layout === null || paths === null ? null : (
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={title}>
          <path className="level-band" d={paths.band} />
          <ChartAxes layout={layout} />
          {births.map((birth) => (
            <path key={birth} className="level-stage" d={`M${layout.xOf(birth)} ${layout.plot.top}V${layout.plot.bottom}`} />
          ))}
          <g className={layout.markSize === 0 ? 'level-mornings level-mornings-many' : 'level-mornings'}>
            {days.map(({ date, morning }) =>
              morning === null ? null : (
                <SeriesMark
                  key={date}
                  kind="now"
                  x={layout.xOf(date)}
                  y={layout.yOf(morning)}
                  size={Math.max(1.5, layout.markSize)}
                />
              ),
            )}
          </g>
          <path className="level-line" d={paths.level} />
        </svg>
      )}
    </div>
  );
}

function Legend({ births }: Pick<ChartProps, 'births'>) {
  return (
    <ul className="pain-legend plain-list">
      <li>
        <svg viewBox="0 0 32 16" className="pain-key" aria-hidden="true">
          <path className="level-band" d="M0 2H32V14H0Z" />
          <path className="level-line" d="M1 8H31" />
        </svg>
        {text.level}
      </li>
      <li>
        <svg viewBox="0 0 32 16" className="pain-key level-mornings" aria-hidden="true">
          <SeriesMark kind="now" x={16} y={8} size={4} />
        </svg>
        {text.morning}
      </li>
      {births.map((birth) => (
        <li key={birth}>
          <svg viewBox="0 0 32 16" className="pain-key" aria-hidden="true">
            <path className="level-stage" d="M16 0V16" />
          </svg>
          {text.stage(birth)}
        </li>
      ))}
    </ul>
  );
}

function tableOf(days: readonly LevelDay[]) {
  const rows = [...days]
    .reverse()
    .map(({ date, morning, level, low, high }) => [
      dayInWords(date, 'short-year', words),
      morning === null ? '–' : String(morning),
      level.toFixed(1),
      `${low.toFixed(1)}–${high.toFixed(1)}`,
    ]);
  return { head: [words.whatHelpsPage.table.day, text.morning, text.level, text.band], rows };
}
