// The teaching pictures, one line each.
import { carrying } from './carrying.ts';
import type { Lesson } from './lesson.ts';
import { ribsOverHips } from './ribs-over-hips.ts';
import { whereItIs } from './where-it-is.ts';

export const lessons: readonly Lesson[] = [whereItIs, ribsOverHips, carrying];

export const lessonIds: readonly string[] = lessons.map(({ id }) => id);
