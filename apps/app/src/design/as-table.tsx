// What a drawing shows, as a table: closed until she opens it.
import { words } from '../words.ts';
import { Disclosure } from './disclosure.tsx';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function AsTable({ title, table }: { readonly title: string; readonly table: Table }) {
  return (
    <Disclosure summary={words.screens.common.asTable}>
      <div className="table-scroll" role="region" aria-label={words.screens.common.tableOf(title)} tabIndex={0}>
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
  );
}
