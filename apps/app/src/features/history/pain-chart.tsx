// Pain over time: a drawing, the same as a sentence and a table, and a slider that reads one day at a time.
import { addDays, daysBetween, type LocalDate } from '@sinew/kernel';
import { useId, useMemo, useState } from 'react';
import { ChartFrame, Checks, Choice, words } from '../kit.ts';
import { shortStyle } from '../date-words.ts';
import { ChartAxes } from './chart-axes.tsx';
import { type ChartLayout, dayAt, layoutChart } from './chart-layout.ts';
import { daysSince, type PainDay, type PainKind, painKinds, summarise } from './pain-series.ts';
import { SeriesMark } from './series-mark.tsx';
import { dayReading, summaryInWords, tableOf } from './summary-in-words.ts';
import { useSize } from './use-size.ts';

const text = words.screens.history.chart;
const ranges = { fortnight: 13, quarter: 91, all: null } as const;
type Range = keyof typeof ranges;

interface PainChartProps {
  /** Oldest first; at least one. */
  readonly days: readonly PainDay[];
  readonly today: LocalDate;
}

export function PainChart({ days, today }: PainChartProps) {
  const [range, setRange] = useState<Range>('fortnight');
  const [kinds, setKinds] = useState<readonly PainKind[]>(painKinds);
  const from = firstDay(days, range, today);
  const shown = useMemo(() => daysSince(days, from), [days, from]);
  return (
    <section className="stack" aria-labelledby="history-pain">
      <h2 id="history-pain">{text.title}</h2>
      <Choice
        legend={text.range}
        legendHidden
        options={(Object.keys(ranges) as Range[]).map((value) => ({ value, label: text.ranges[value] }))}
        value={range}
        onChange={setRange}
      />
      <ChartFrame
        title={text.title}
        summary={summaryInWords(summarise(shown, kinds, today), words)}
        table={tableOf(shown, words)}
      >
        <Drawing days={days} kinds={kinds} from={from} to={today} />
      </ChartFrame>
      <Checks
        legend={text.show}
        chips
        options={painKinds.map((kind) => ({ value: kind, label: text.series[kind] }))}
        value={kinds}
        onChange={(value) => setKinds(painKinds.filter((kind) => value?.includes(kind) === true))}
      />
    </section>
  );
}

function firstDay(days: readonly PainDay[], range: Range, today: LocalDate): LocalDate {
  const back = ranges[range];
  const first = days[0]?.date ?? today;
  if (back === null) return first;
  const from = addDays(today, -back);
  return from > first ? from : first;
}

interface DrawingProps {
  readonly days: readonly PainDay[];
  readonly kinds: readonly PainKind[];
  readonly from: LocalDate;
  readonly to: LocalDate;
}

function Drawing({ days, kinds, from, to }: DrawingProps) {
  const [frame, { width, em }] = useSize<HTMLDivElement>();
  const [picked, setPicked] = useState<LocalDate | null>(null);
  const date =
    picked !== null && picked >= from && picked <= to ? picked : (days.findLast((day) => day.date >= from)?.date ?? to);
  const layout = useMemo(() => layoutChart({ days, kinds, from, to, width, em }), [days, kinds, from, to, width, em]);
  return (
    <div ref={frame} className="pain-chart">
      {width === 0 ? null : (
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="img"
          aria-label={text.title}
          onPointerDown={(event) => setPicked(dayUnder(event, from, to, layout))}
          onPointerMove={(event) => (event.buttons === 0 ? undefined : setPicked(dayUnder(event, from, to, layout)))}
        >
          <ChartAxes layout={layout} />
          <Cursor layout={layout} date={date} />
          {layout.series.map((series) => (
            <g key={series.kind} className={`pain-series pain-series-${series.kind}`}>
              {series.lines.map((line) => (
                <path key={line} className="pain-line" d={line} />
              ))}
              {series.marks.map((mark) => (
                <SeriesMark
                  key={mark.date}
                  kind={series.kind}
                  x={mark.x}
                  y={mark.y}
                  size={mark.date === date ? 6 : layout.markSize}
                />
              ))}
            </g>
          ))}
        </svg>
      )}
      <Legend kinds={kinds} />
      <Reader days={days} kinds={kinds} from={from} to={to} date={date} onPick={setPicked} />
      <p className="soft small">{text.median}</p>
    </div>
  );
}

function Cursor({ layout, date }: { readonly layout: ChartLayout; readonly date: LocalDate }) {
  return <path className="pain-cursor" d={`M${layout.xOf(date)} ${layout.plot.top}V${layout.plot.bottom}`} />;
}

function Legend({ kinds }: { readonly kinds: readonly PainKind[] }) {
  return (
    <ul className="pain-legend plain-list" aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind} className={`pain-series-${kind}`}>
          <svg viewBox="0 0 32 16" className="pain-key">
            <path className="pain-line" d="M1 8H31" />
            <SeriesMark kind={kind} x={16} y={8} size={5} />
          </svg>
          {text.series[kind]}
        </li>
      ))}
    </ul>
  );
}

interface ReaderProps extends DrawingProps {
  readonly date: LocalDate;
  readonly onPick: (date: LocalDate) => void;
}

function Reader({ days, kinds, from, to, date, onPick }: ReaderProps) {
  const id = useId();
  const reading = dayReading(days.find((day) => day.date === date) ?? { date }, kinds, shortStyle(from, to), words);
  return (
    <div className="pain-reader">
      <label htmlFor={id} className="small strong">
        {text.reader}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={daysBetween(from, to)}
        value={daysBetween(from, date)}
        aria-valuetext={reading}
        onChange={(event) => onPick(addDays(from, Number(event.currentTarget.value)))}
      />
      <p className="pain-reading" aria-hidden="true">
        {reading}
      </p>
    </div>
  );
}

function dayUnder(event: React.PointerEvent<SVGSVGElement>, from: LocalDate, to: LocalDate, layout: ChartLayout): LocalDate {
  const box = event.currentTarget.getBoundingClientRect();
  return dayAt(((event.clientX - box.left) / box.width) * layout.width, { from, to }, layout);
}
