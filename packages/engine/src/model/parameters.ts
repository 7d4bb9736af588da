// Every tunable number of the engine, by name; the values stand in the catalogue.

/** Each has a row in the catalogue. */
export const parameterIds = [
  // lights (NRS): above `green` is amber, from `red` is red
  'lightGreenMax',
  'lightRedFrom',
  'conservativeGreenMax',
  'conservativeRedFrom',
  'conservativeFirstDays',
  'conservativeSites',
  // irritability (NRS)
  'irritabilityLowMax',
  'irritabilityHighFrom',
  // pattern sorting (points)
  'patternLocation',
  'patternAggravatorMax',
  'patternTotalMin',
  'patternLeadMin',
  // next-morning response (NRS, days, hours)
  'baselineDays',
  'morningRedFrom',
  'morningAmberFrom',
  'flareFrom',
  'flareHours',
  'flareResumeFactor',
  'flareNewDays',
  'redCutFactor',
  'greenExposures',
  'greenExposuresConservative',
  'progressStep',
  'missedDays',
  'missedFactor',
  'missedStepsBack',
  'knownOnReturn',
  'reliefNoticed',
  // how much (items, sets, RPE, days)
  'itemsHighMin',
  'itemsHighMax',
  'itemsModerateMin',
  'itemsModerateMax',
  'itemsLowMin',
  'itemsLowMax',
  'setsHigh',
  'setsModerate',
  'setsLow',
  'rpeLight',
  'rpeModerate',
  'rpeLow',
  'strengthDaysMax',
  'strengthEveryDays',
  'shortMinutes',
  'shortItems',
  'defaultMinutes',
  'everydayMax',
  'endRangeMax',
  // time (seconds)
  'changePositionSeconds',
  'floorSeconds',
  // walking (minutes, share, bouts)
  'walkStartShare',
  'walkMinMinutes',
  'walkUnknownMinutes',
  'walkNormalWalks',
  'walkBoutsMin',
  'walkBoutsMax',
  'walkSplitBouts',
  'walkFineMinutes',
  // walking, titrated (days, shares, minutes)
  'walkGreenDays',
  'walkStepShare',
  'walkStepMinutes',
  'walkRedFactor',
  'walkTooShortMinutes',
  'walkTooShortDays',
  'walkTooShortRest',
  'walkGoalMinutes',
  'walkGoalAfterDays',
  'walkStopFrom',
  // weeks as a whole (times of three, days, readings, NRS)
  'redTagsOfThree',
  'redTagDays',
  'weekReadingsMin',
  'weekRise',
  'unchangedDays',
  'unchangedPoints',
  'unchangedFrom',
  'lookBackDays',
  // stretching (seconds)
  'comfortHoldSeconds',
  'longHoldSeconds',
  'easedHoldMin',
  // weight-bearing (NRS) and the first days (days, items)
  'weightBearingStop',
  'firstDaysVaginal',
  'firstDaysCaesarean',
  'firstDaysBreathing',
  // load and volume eased by a circumstance (share)
  'pelvicFloorFactor',
  'shortSleepFactor',
  // a workout that she brought (share, RPE, seconds)
  'workoutLighterShare',
  'workoutEffort',
  'workoutRestSeconds',
  'workoutSecondsPerRep',
  'workoutWalkingPace',
  'workoutRunningPace',
  // learning (NRS, counts)
  'reliefPriorMean',
  'reliefSaidBefore',
  'beliefMinObservations',
  'exploreGreen',
  'exploreAmber',
  'untriedSpread',
  'costlyFactor',
  // a fair test (NRS, shares, answers)
  'fairTestWorthwhile',
  'fairTestSure',
  'fairTestHopeless',
  'fairTestLeast',
  'fairTestMost',
  // screening (NRS, days)
  'severePainFrom',
  'painJump',
  'moodEveryDays',
  'moodReviewFrom',
] as const;
export type ParameterId = (typeof parameterIds)[number];

export interface Parameter {
  readonly value: number;
  readonly range: readonly [number, number];
  readonly unit: string;
  readonly sources: readonly string[];
  readonly reason: string;
}
