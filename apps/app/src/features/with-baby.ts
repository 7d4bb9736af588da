// Whether a baby is with her, as far as she said so. Unknown is no: after a loss nothing may speak of one.
import type { Person } from '@sinew/engine';

export function isWithBaby({ profile: { stage } }: Person): boolean {
  return stage.kind === 'postpartum' && stage.baby === true;
}
