// The words of what her diary says and of fair tests, beside all the others: fetched with their pages, not before.
import { englishInsights, type InsightWords } from '@sinew/catalog';
import { words as everywhere } from '../kit.ts';

export const words: InsightWords = { ...everywhere, ...englishInsights };
