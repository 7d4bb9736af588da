// English: what her own diary says, its pages and its fair tests.
import type { Said } from '../said.ts';
import type { Words } from './index.ts';
import { fairTest } from './insights/fair-test.ts';
import { fairTestPages } from './insights/fair-test-pages.ts';
import { findings } from './insights/findings.ts';
import { whatHelped } from './insights/what-helped.ts';
import { whatHelpsPage } from './insights/what-helps-page.ts';

export const insights = { findings, fairTest, fairTestPages, whatHelped, whatHelpsPage };

/** Beside them all the others: moves are named in those. */
export type InsightWords = Words & Said<typeof insights>;
