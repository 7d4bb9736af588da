// Around every chart: one sentence that says what it shows, and the same numbers as a table. Its title stands above it.
import type { ReactNode } from 'react';
import { words } from '../words.ts';
import { Disclosure } from './disclosure.tsx';

interface ChartFrameProps {
  readonly title: string;
  readonly summary: string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
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
      <Disclosure summary={words.screens.common.asTable}>
        <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                {table.head.map((cell) => (
                  <th scope="col" key={cell}>
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, column) => (
                    <td key={table.head[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </div>
  );
}
