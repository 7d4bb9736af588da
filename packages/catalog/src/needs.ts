// The table of days: what a plan should cover, by what is allowed, by flare and by irritability. The first row that holds is today's.
import type { Condition, DayNeeds, FactName } from '@sinew/engine';
import { parameters } from './parameters.ts';
import { shortNights } from './rules/when.ts';

const rested = {
  all: [
    { not: { the: 'daysSinceStrength', below: parameters.strengthEveryDays.value } },
    { the: 'strengthDaysThisWeek', below: parameters.strengthDaysMax.value },
  ],
} as const satisfies Condition<FactName>;

/** What stands before strength. */
const firstParts = [
  { role: 'relief', min: 1, max: 2 },
  { role: 'breathing', min: 1, max: 1 },
  { role: 'mobility', min: 1, max: 2 },
  { role: 'isometric', min: 0, max: 1 },
] as const satisfies DayNeeds['needs'];

const few = { min: parameters.itemsHighMin.value, max: parameters.itemsHighMax.value };
const some = { min: parameters.itemsModerateMin.value, max: parameters.itemsModerateMax.value };
const many = { min: parameters.itemsLowMin.value, max: parameters.itemsLowMax.value };

export const needs = [
  {
    rule: 'SG10',
    when: { the: 'allows', is: 'rest-and-breathe' },
    items: { min: 1, max: 3 },
    needs: [
      { role: 'breathing', min: 1, max: 2 },
      { role: 'relief', min: 0, max: 2 },
    ],
  },
  {
    rule: 'PR7',
    when: { the: 'hoursSinceFlare', below: parameters.flareHours.value },
    items: { min: 2, max: few.max },
    needs: [
      { role: 'relief', min: 1, max: 3 },
      { role: 'breathing', min: 1, max: 2 },
    ],
  },
  {
    rule: 'SD1',
    when: { the: 'irritability', is: 'high' },
    items: few,
    needs: [
      { role: 'relief', min: 1, max: 2 },
      { role: 'breathing', min: 1, max: 1 },
      { role: 'isometric', min: 1, max: 1 },
      { role: 'mobility', min: 0, max: 1 },
    ],
    waits: { role: 'strength', rule: 'SD1' },
  },
  {
    rule: 'SLP2',
    when: { all: [{ the: 'irritability', is: 'low' }, rested, shortNights] },
    items: some,
    needs: [...firstParts, { role: 'strength', min: 1, max: 1 }],
  },
  {
    rule: 'SLP2',
    when: { all: [{ the: 'irritability', is: 'moderate' }, rested, shortNights] },
    items: few,
    needs: [...firstParts, { role: 'strength', min: 1, max: 1 }],
  },
  {
    rule: 'SLP2',
    when: { all: [{ the: 'irritability', isOneOf: ['low', 'moderate'] }, shortNights] },
    items: few,
    needs: firstParts,
    waits: { role: 'strength', rule: 'strength-day' },
  },
  {
    rule: 'SD2',
    when: {
      all: [{ the: 'irritability', is: 'moderate' }, rested, { the: 'minutes', atLeast: parameters.twoStrengthMinutes.value }],
    },
    items: some,
    needs: [...firstParts, { role: 'strength', min: 2, max: 2 }],
  },
  {
    rule: 'SD2',
    when: { all: [{ the: 'irritability', is: 'moderate' }, rested] },
    items: some,
    needs: [...firstParts, { role: 'strength', min: 1, max: 2 }],
  },
  {
    rule: 'SD2',
    when: { the: 'irritability', is: 'moderate' },
    items: some,
    needs: [
      { role: 'relief', min: 1, max: 2 },
      { role: 'breathing', min: 1, max: 2 },
      { role: 'mobility', min: 1, max: 3 },
      { role: 'isometric', min: 1, max: 2 },
    ],
    waits: { role: 'strength', rule: 'strength-day' },
  },
  {
    rule: 'SD3',
    when: { all: [{ the: 'irritability', is: 'low' }, rested] },
    items: many,
    needs: [...firstParts, { role: 'strength', min: 2, max: 4 }],
  },
  {
    rule: 'SD3',
    when: { the: 'irritability', is: 'low' },
    items: many,
    needs: [
      { role: 'relief', min: 1, max: 3 },
      { role: 'breathing', min: 1, max: 2 },
      { role: 'mobility', min: 1, max: 3 },
      { role: 'isometric', min: 1, max: 3 },
    ],
    waits: { role: 'strength', rule: 'strength-day' },
  },
] as const satisfies readonly DayNeeds[];
