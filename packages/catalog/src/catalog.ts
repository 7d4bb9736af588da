// The catalogue: everything that the engine decides with, in one object.
import type { Catalog } from '@sinew/engine';
import { circumstances } from './circumstances.ts';
import { contraindications } from './contraindications.ts';
import { fairTests } from './fair-tests.ts';
import { flags } from './flags/index.ts';
import { moves } from './moves/index.ts';
import { needs } from './needs.ts';
import { parameters } from './parameters.ts';
import { patterns } from './patterns.ts';
import { rules } from './rules/index.ts';

export const catalog: Catalog = {
  version: '0.1.0',
  flags,
  contraindications,
  circumstances,
  patterns,
  rules,
  needs,
  moves,
  fairTests,
  parameters,
};
