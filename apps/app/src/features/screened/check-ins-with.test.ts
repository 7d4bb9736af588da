// A slip of the finger takes back the check-ins that hold the plan, and no others.
import type { Recalled } from '@sinew/diary';
import { describe, expect, it } from 'vitest';
import { checkInsWith } from './check-ins-with.ts';

const at = (hour: number) => `2026-11-22T${String(hour).padStart(2, '0')}:00:00+01:00`;
const checkIn = (id: string, hour: number, flags?: readonly string[]) => ({ id, type: 'check-in', at: at(hour), flags });
const life = (events: readonly object[], assessed: readonly object[] = []) =>
  ({ events, history: { assessed } }) as unknown as Recalled;

describe('checkInsWith', () => {
  it('finds them by the flag, in either form', () => {
    const events = [checkIn('a', 8, ['RF-P01!']), checkIn('b', 9, []), checkIn('c', 10), checkIn('d', 11, ['RF-A08'])];
    expect(checkInsWith(['RF-P01'], life(events))).toEqual(['a']);
  });

  it('leaves what someone has looked at since', () => {
    const events = [checkIn('a', 8, ['RF-P01']), checkIn('b', 10, ['RF-P01'])];
    expect(checkInsWith(['RF-P01'], life(events, [{ at: at(9), flags: ['RF-P01!'] }]))).toEqual(['b']);
    expect(checkInsWith(['RF-P01'], life(events, [{ at: at(11), flags: [] }]))).toEqual([]);
  });
});
