// Work, and what is there to ease: what asks most of her pauses first and comes back last.
import type { Role } from '../model/move.ts';

export function isStrengthening(role: Role): boolean {
  return role === 'strength' || role === 'isometric';
}
