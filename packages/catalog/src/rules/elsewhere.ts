// Rows of the clinical rule table that are no rule here, and rules that do less than their row: what is so, and in which file.

interface Row {
  readonly id: string;
  readonly what: string;
  /** From the root of the project. */
  readonly file: string;
}

export const elsewhere = [
  {
    id: 'LA13',
    what: 'A workout of hers is tagged, gated, substituted and made lighter exercise by exercise; only its reasons are rules.',
    file: 'packages/workouts/src/rewrite/rewrite.ts',
  },
  {
    id: 'MD2',
    what: 'Thoughts of harming herself or the baby are a red flag (RF-Q18, emergency), asked with the list of signs; the two questions on mood do not ask it.',
    file: 'packages/catalog/src/flags/anyone.ts',
  },
  {
    id: 'MD4',
    what: 'Not built: a goal can stand in the log and is kept with it, but no page asks for one and no plan reads it.',
    file: 'packages/diary/src/events/goal.ts',
  },
  {
    id: 'MD5',
    what: 'The chart of her days draws the median of seven days, and claims a change from two points or 30 % on.',
    file: 'apps/app/src/features/history/pain-series.ts',
  },
] as const satisfies readonly Row[];

export const lessThanTheirRow = [
  {
    id: 'PR8',
    what: 'Rising weeks are seen in her pain alone: the panel on function can stand in the log and is not read.',
    file: 'packages/engine/src/observe/trends.ts',
  },
  {
    id: 'SLP1',
    what: 'Nights in which she wakes with pain are not asked about, so only a morning above the evening before it counts; the questions on mood come by the week, not after three such nights.',
    file: 'packages/catalog/src/rules/start.ts',
  },
  {
    id: 'LA1',
    what: 'Its light is that of the day and of what she named, not one of each kind of load: LA2 and LA3 likewise. What went red while it was done, or the morning after, acts by PR2 and PR5.',
    file: 'packages/catalog/src/rules/load.ts',
  },
  {
    id: 'WD6',
    what: 'Her work is not asked about: standing that provokes brings the advice to sit in between, and there is no letter for an employer.',
    file: 'packages/catalog/src/rules/walking.ts',
  },
  {
    id: 'BP3',
    what: 'Who holds her breath is not asked: it acts on blood pressure, the pelvic floor and a recent caesarean.',
    file: 'packages/catalog/src/rules/breath.ts',
  },
] as const satisfies readonly Row[];
