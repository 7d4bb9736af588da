// StrongLifts’ export: one exercise a row, its sets side by side.
import { cell, dayName } from './cells.ts';
import { at, has, like, unitIn } from './columns.ts';
import type { LogFormat } from './log-row.ts';

export const stronglifts: LogFormat = {
  format: 'stronglifts-csv',
  // "Sets x Reps" stands over many a table: only the app has its own columns beside it.
  matches: (header) =>
    like(header, /^sets ?[×x] ?reps$/) >= 0 &&
    has(header, 'exercise') &&
    (has(header, 'workout name') || like(header, /^(?:top set|set 1 \(|sets ?[×x] ?time)/) >= 0),
  reader: (header) => {
    const [date, workout, exercise, notes] = [
      like(header, /^date/),
      at(header, 'workout name', 'workout'),
      at(header, 'exercise'),
      at(header, 'notes'),
    ];
    const unit = unitIn(header.folded[like(header, /^(?:top set|set 1 \((?:kg|lb)|body weight)/)]) ?? 'kg';
    return (cells, row) => {
      row.workout = `${cell(cells, date)}\n${cell(cells, workout)}`;
      row.dayName = dayName(cell(cells, workout), cell(cells, date));
      row.exercise = cell(cells, exercise);
      row.unit = unit;
      row.note = cell(cells, notes);
      return null;
    };
  },
  setsOf: (header) => {
    const columns: { readonly reps: number; readonly weight: number }[] = [];
    for (let set = 1; set <= 50; set += 1) {
      const reps = at(header, `set ${set} (reps)`);
      if (reps < 0) break;
      columns.push({ reps, weight: like(header, new RegExp(`^set ${set} \\((?:kg|lb)s?\\)$`)) });
    }
    const [summary, top] = [like(header, /^sets ?[×x] ?reps$/), like(header, /^top set/)];
    return (cells, add) => {
      for (const { reps, weight } of columns) {
        const count = cell(cells, reps);
        if (count !== '' && Number(count) !== 0) add({ reps: count, weight: cell(cells, weight), time: '' });
      }
      if (columns.length > 0) return;
      const said = /^(\d{1,2})\s?[×x]\s?(\d{1,3})$/.exec(cell(cells, summary));
      const weight = /[×x]\s?(\d+(?:[.,]\d+)?)/.exec(cell(cells, top))?.[1] ?? '';
      for (let set = 0; set < Number(said?.[1] ?? 0); set += 1) add({ reps: said?.[2] ?? '', weight, time: '' });
    };
  },
};
