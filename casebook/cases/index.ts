// The contents page of the casebook.
import type { Case } from '../case.ts';
import { contraindications } from './contraindications.ts';
import { doses } from './doses.ts';
import { irritability } from './irritability.ts';
import { ladder } from './ladder.ts';
import { learning } from './learning.ts';
import { moves } from './moves.ts';
import { moreMoves } from './more-moves.ts';
import { patterns } from './patterns.ts';
import { places } from './places.ts';
import { preferences } from './preferences.ts';
import { response } from './response.ts';
import { screening } from './screening.ts';
import { stages } from './stages.ts';
import { walking } from './walking.ts';

export const cases: readonly Case[] = [
  ...screening,
  ...contraindications,
  ...stages,
  ...patterns,
  ...irritability,
  ...ladder,
  ...doses,
  ...response,
  ...walking,
  ...places,
  ...preferences,
  ...moves,
  ...moreMoves,
  ...learning,
];
