// Around every chart: one sentence that says what it shows, and the same numbers as a table. Its title stands above it.
import type { ReactNode } from 'react';
import { AsTable, type Table } from './as-table.tsx';

interface ChartFrameProps {
  readonly title: string;
  readonly summary: string;
  readonly table: Table;
  /** The drawing: an svg that is hidden from screen readers, which get the sentence and the table. */
  readonly children: ReactNode;
}

export function ChartFrame({ title, summary, table, children }: ChartFrameProps) {
  return (
    <div className="chart-frame">
      <figure className="chart-frame">
        {children}
        <figcaption className="soft small">{summary}</figcaption>
      </figure>
      <AsTable title={title} table={table} />
    </div>
  );
}
