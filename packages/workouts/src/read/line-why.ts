// Why a line is no exercise, in code; the sentences live in the language files.
import type { WorkoutWords } from '@sinew/catalog';

export type LineWhy = keyof WorkoutWords['workoutLines'];
