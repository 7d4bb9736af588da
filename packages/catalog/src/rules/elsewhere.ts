// Rows of the clinical rule table and of the practitioner's protocol that are no rule here, and rules that do less than their row: what is so, and in which file.

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

/** Rows of the protocol that no move, rule or page of teaching can be. */
export const practice = [
  {
    id: 'F2',
    what: 'All that is taught, and every move, is free, stays on the device and opens without the internet; "What helped me" is one page of her own to print, share, copy or save.',
    file: 'apps/app/src/features/insights/hand-on-page.tsx',
  },
  {
    id: 'F3',
    what: 'There is no account and nothing is sent: said before the first question, on the settings page and wherever something could leave the device.',
    file: 'packages/catalog/src/languages/en/screens/welcome.ts',
  },
  {
    id: 'F4',
    what: 'Every move is drawn, in each of its forms, moving and step by step.',
    file: 'packages/figure/src/motions/index.ts',
  },
] as const satisfies readonly Row[];

export const lessThanTheirRow = [
  {
    id: 'SD4',
    what: 'What she did before is not asked in minutes: who is new to exercise, or did not say, begins with fifteen minutes of walking in all, five more a week. The minutes of a week are not added up.',
    file: 'packages/engine/src/observe/reach.ts',
  },
  {
    id: 'SG9',
    what: 'Its cap has no end but that the condition no longer applies: her OK about exercise is settled to answer SG5 and the check of GA-9, and there is no place for a note of its own.',
    file: 'packages/catalog/src/contraindications.ts',
  },
  {
    id: 'WB1',
    what: 'The trial compares mornings after days with and without the belt, by a fair test, not minutes of standing and walking; a belt trial that stands in a log is kept with it and not read.',
    file: 'packages/catalog/src/fair-tests.ts',
  },
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
