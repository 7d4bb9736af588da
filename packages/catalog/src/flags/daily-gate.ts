// The short gate of six items that comes before every day's plan, each with the red flags it leads to.
import { flags, type FlagId } from './index.ts';

export const dailyItems = [
  'bleeding-or-fluid',
  'baby-or-heavy-bleeding',
  'head-eyes-swelling',
  'chest-breath-calf',
  'numb-bladder-weak',
  'fever',
] as const;
export type DailyItem = (typeof dailyItems)[number];

export interface DailyGateItem {
  readonly id: DailyItem;
  readonly pregnant: readonly FlagId[];
  readonly postpartum: readonly FlagId[];
}

export const dailyGate: readonly DailyGateItem[] = dailyItems.map((id) => ({
  id,
  pregnant: flagsOf(id, 'pregnant'),
  postpartum: flagsOf(id, 'postpartum'),
}));

function flagsOf(item: DailyItem, who: 'pregnant' | 'postpartum'): FlagId[] {
  return flags.filter(({ daily, askedOf }) => daily === item && (askedOf === who || askedOf === 'everyone')).map(({ id }) => id);
}
