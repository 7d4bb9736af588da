// The ladder of a lift: from its lowest rung, past what did not help, and to the first rung where today's pain is of its kind.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Form, Move } from '../model/move.ts';
import type { MoveDone } from '../model/person.ts';
import type { Light } from '../model/vocabulary.ts';
import { ladderRungs } from './ladder.ts';

const formOf = (id: string, rung?: Form['rung'], load = 'loaded') =>
  ({
    id,
    traits: { resembles: id === 'lift' ? ['hinge'] : [], load },
    ...(rung !== undefined && { rung }),
  }) as unknown as Form;

/** Not in the order of its rungs. */
const ladder = [
  formOf('lift', 0),
  formOf('band', 2),
  formOf('light', undefined, 'body'),
  formOf('heavy'),
  formOf('squeeze', 3, 'none'),
  formOf('banded', 1, 'body'),
];
const whole = ladder.map(({ id }) => id);

const parameter = (value: number) => ({ value });
const catalog = {
  parameters: {
    gradedAfterDays: { value: 14 },
    lightGreenMax: parameter(3),
    lightRedFrom: parameter(6),
    conservativeGreenMax: parameter(2),
    conservativeRedFrom: parameter(4),
    morningAmberFrom: parameter(1),
    morningRedFrom: parameter(2),
  },
} as unknown as Catalog;

interface Given {
  readonly forms?: readonly Form[];
  readonly light?: Light;
  readonly provokedBy?: readonly string[] | undefined;
  readonly conservative?: boolean;
  /** Of each day the forms that she did, and how much each hurt at most. */
  readonly days?: readonly string[];
  /** How much worse it was the morning after each. */
  readonly morning?: number;
  readonly today?: string;
}

function rungs({
  forms = ladder,
  light = 'green',
  conservative = false,
  days,
  morning = 0,
  today = '2026-11-22',
  ...given
}: Given): readonly string[] {
  const { provokedBy = 'provokedBy' in given ? undefined : [] } = given;
  const dateOf = (day: number) => `2026-11-${10 + day}`;
  const done = days?.map((entries, day) => ({ date: dateOf(day), entries: entries.split(', ').map(doneAs) }));
  const situation = {
    facts: {
      today,
      usualDays: new Set(conservative ? [] : days?.map((_, day) => dateOf(day))),
      past: { byMove: new Map(done === undefined ? [] : [['hinge', done]]) },
      mornings: { after: new Map(days?.map((_, day) => [dateOf(day), morning])) },
    },
    presentation: { light },
    values: { provokedBy },
  };
  const move = { id: 'hinge', forms } as unknown as Move;
  return ladderRungs(move, { situation: situation as never, catalog }).map(({ id }) => id);
}

function doneAs(one: string): MoveDone {
  const [variant, most] = one.split(' ');
  return { variant, pain: most === '?' ? null : { before: 0, after: Number(most) }, stopped: null } as MoveDone;
}

describe('a lift that she has not done', () => {
  it('is offered as it is written', () => expect(rungs({})).toEqual(whole));

  const fromFirst = ['banded', 'band', 'squeeze', 'light'];
  it.each<[string, Given, readonly string[]]>([
    ['her pain is of its kind', { light: 'amber', provokedBy: ['stairs', 'hinge'] }, fromFirst],
    ['it is red', { light: 'red', provokedBy: ['hinge'] }, fromFirst],
    ['there is next to none', { light: 'green', provokedBy: ['hinge'] }, whole],
    ['it is of another kind', { light: 'red', provokedBy: ['stairs'] }, whole],
    ['she has not said of which', { light: 'red', provokedBy: undefined }, whole],
  ])('where %s', (_, given, offered) => expect(rungs(given)).toEqual(offered));

  it('is judged by its first form alone', () => {
    const forms = ladder.toReversed();
    expect(rungs({ forms, light: 'red', provokedBy: ['hinge'] })).toEqual(forms.map(({ id }) => id));
  });

  it('keeps all its forms where it has no ladder', () => {
    const forms = [formOf('lift'), formOf('light', undefined, 'body')];
    expect(rungs({ forms, light: 'red', provokedBy: ['hinge'] })).toEqual(['lift', 'light']);
  });
});

describe('a rung that she has done', () => {
  const above = {
    0: whole,
    1: ['banded', 'band', 'squeeze', 'light'],
    2: ['band', 'squeeze', 'light'],
    3: ['squeeze'],
    4: [],
  };

  it.each<[keyof typeof above, string, Given]>([
    [0, 'was green', { days: ['lift 3'] }],
    [1, 'was amber', { days: ['lift 4'] }],
    [1, 'was red', { days: ['lift 6'] }],
    [0, 'is not known', { days: ['lift ?'] }],
    [1, 'was amber on a careful day', { days: ['lift 3'], conservative: true }],
    [1, 'cost her the next morning', { days: ['lift 0'], morning: 1 }],
    [2, 'was the first', { days: ['banded 5'] }],
    [3, 'was the second', { days: ['band 5'] }],
    [4, 'was the last', { days: ['squeeze 5'] }],
    [0, 'is on no ladder', { days: ['heavy 9'] }],
    [0, 'was better since', { days: ['lift 9', 'lift 0'] }],
    [1, 'is worse since', { days: ['lift 0', 'lift 9'] }],
    [1, 'was done, and then another', { days: ['lift 9', 'band 0'] }],
    [0, 'was easy where another on that day was not', { days: ['lift 0, heavy 9'] }],
    [1, 'was not, where another on that day was', { days: ['light 0, lift 9'] }],
    [3, 'was one of several', { days: ['band 5', 'banded 9'] }],
  ])('opens %i and what is above it where it %s', (start, _, given) => expect(rungs(given)).toEqual(above[start]));

  it.each([
    [14, 1],
    [15, 0],
  ] as const)('opens again after two weeks: %i days after it hurt: %i', (days, start) => {
    expect(rungs({ days: ['lift 9'], today: `2026-11-${10 + days}` })).toEqual(above[start]);
  });

  it('stays behind her where her pain is of its kind', () => {
    const sore: Given = { light: 'red', provokedBy: ['hinge'] };
    expect(rungs({ ...sore, days: ['banded 5'] })).toEqual(above[2]);
    expect(rungs({ ...sore, days: ['lift 5'] })).toEqual(above[1]);
  });
});
