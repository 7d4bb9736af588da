// The contents page of the casebook.
import type { Case } from '../case.ts';
import { screening } from './screening.ts';

export const cases: readonly Case[] = [...screening];
