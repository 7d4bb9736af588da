// What every event of the log has, and what a type of event must say about itself.
import type { Instant } from '@sinew/kernel';
import type * as z from 'zod/mini';
import type { CatalogueIds } from '../shapes/catalogue-ids.ts';
import type { Problem } from '../shapes/problem.ts';

export interface Event<Type extends string> {
  /** A UUID, version 7 where Sinew wrote it. */
  readonly id: string;
  readonly at: Instant;
  readonly type: Type;
  /** Version of the shape; absent = 1. */
  readonly v?: number;
}

/** What an event says beside its id, time, type and version. */
export type FieldsOf<E extends Event<string>> = Omit<E, 'id' | 'at' | 'type' | 'v'>;

export interface EventKind<E extends Event<string>> {
  readonly type: E['type'];
  /** The newest version that can be read. */
  readonly version: number;
  readonly shape: z.ZodMiniType<FieldsOf<E>>;
  /** A problem that no single field shows: an id that the catalogue does not know, dates that do not go together. */
  readonly problemIn?: (event: E, ids: CatalogueIds) => Problem | null;
}
