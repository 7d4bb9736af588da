// Which pages of teaching are for her.
import { teaching, type TeachingId } from '@sinew/catalog';
import type { StageNow } from '@sinew/engine';
import { useRecalled, useStage } from '../kit.ts';

/** Where no baby is with her, nothing is said of one. */
export function useShownRows(): readonly TeachingId[] {
  const { person } = useRecalled();
  const stage = useStage();
  const stageOf = person?.profile.stage;
  const withBaby = stageOf?.kind === 'postpartum' && stageOf.baby === true;
  return (Object.keys(teaching) as TeachingId[]).filter((id) => isFor(teaching[id].onlyFor, stage, withBaby));
}

function isFor(onlyFor: 'pregnant' | 'with-baby' | null, stage: StageNow | null, withBaby: boolean): boolean {
  return onlyFor === null || (onlyFor === 'pregnant' ? stage?.pregnant === true : withBaby);
}
