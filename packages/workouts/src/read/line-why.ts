// Why a line is no exercise, in code; the sentences live in the language files.
import type { Words } from '@sinew/catalog';

export type LineWhy = keyof Words['workoutLines'];
