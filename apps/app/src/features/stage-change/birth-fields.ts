// What a change of stage writes down; what she left out stays unknown.
import type { EventFields } from '@sinew/diary';
import type { BirthKind, Feeding } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';

export interface Arrived {
  readonly date: LocalDate;
  readonly kind: BirthKind | null;
  readonly feeding: Feeding | null;
  readonly baby: 'yes' | 'no' | 'skip' | null;
}

export function arrivedFields({ date, kind, feeding, baby }: Arrived): EventFields<'birth'> {
  return {
    date,
    ...(kind === null ? {} : { birth: kind }),
    ...(feeding === null ? {} : { feeding }),
    ...(baby === 'yes' || baby === 'no' ? { baby: baby === 'yes' } : {}),
  };
}

export type Operation = 'none' | 'caesarean' | 'other';

/** Without an operation the body's rules are those after a vaginal birth; "another one" stays unknown, which is safer. */
export function endedFields(date: LocalDate, operation: Operation | null): EventFields<'birth'> {
  const birth = operation === 'caesarean' ? 'caesarean' : operation === 'none' ? 'vaginal' : null;
  return { date, feeding: 'none', baby: false, ...(birth === null ? {} : { birth }) };
}
