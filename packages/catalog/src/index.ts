// Content: moves, rules, red flags, sources and words. Typed data, no logic.
export { catalog } from './catalog.ts';
export { circumstances, type CircumstanceId } from './circumstances.ts';
export { contraindications, type ContraindicationId } from './contraindications.ts';
export { dailyGate, dailyItems, type DailyGateItem, type DailyItem } from './flags/daily-gate.ts';
export {
  emergencyNumbers,
  unknownCountryNumbers,
  type CountryCode,
  type EmergencyNumbers,
  type PhoneLine,
} from './emergency-numbers.ts';
export { flagGroups, flags, type FlagGroup, type FlagId } from './flags/index.ts';
export { parameterReasons } from './parameter-reasons.ts';
export { parameters } from './parameters.ts';
export { elsewhere, lessThanTheirRow, practice } from './rules/elsewhere.ts';
export { rules, type RuleCue, type RuleId } from './rules/index.ts';
export { sources, type Cited, type SourceId } from './sources.ts';
export { teaching, type TeachingId } from './teaching.ts';
export { commandLine as englishCommandLine } from './languages/en/command-line.ts';
export { figure as englishFigure } from './languages/en/figure.ts';
export { english, type Words } from './languages/en/index.ts';
export { insights as englishInsights, type InsightWords } from './languages/en/insights.ts';
export { teaching as englishTeaching } from './languages/en/teaching.ts';
export { workouts as englishWorkouts, type WorkoutWords } from './languages/en/workouts.ts';
export type { DispositionDocument, ItemDocument, PlanDocument, ReasonDocument, WithheldDocument } from './tell/documents.ts';
export { sayFigure } from './tell/tell-figure.ts';
export { tellDisposition, tellItem, tellPlan, tellReason } from './tell/tell-plan.ts';
export { wordsOfForm } from './tell/words-of-form.ts';
export { tellLevel } from './tell/tell-level.ts';
export { sayQuestion, tellFairTest, type FairTestDocument } from './tell/tell-fair-test.ts';
export { tellWhatHelped, type WhatHelped } from './tell/tell-what-helped.ts';
export { sayMornings } from './tell/say-mornings.ts';
export { toldFirst } from './tell/told-first.ts';
export { sayExposure, sayMove, sayPair, tellBeliefs, type BeliefsDocument } from './tell/tell-beliefs.ts';
export { amountInWords, doseInWords, doseNotes, effortInWords, spanInWords } from './tell/dose-in-words.ts';
export type { MoveWords } from './languages/move-words.ts';
