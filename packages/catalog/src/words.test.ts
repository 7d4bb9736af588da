// Every English text: warm, plain, and free of the words that frighten or promise too much.
import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.ts';
import { flags } from './flags/index.ts';
import { commandLine } from './languages/en/command-line.ts';
import { figure, type FigureWords } from './languages/en/figure.ts';
import { english, type Words } from './languages/en/index.ts';
import { insights, type InsightWords } from './languages/en/insights.ts';
import { teaching } from './languages/en/teaching.ts';
import { workouts, type WorkoutWords } from './languages/en/workouts.ts';

interface Text {
  readonly path: string;
  readonly text: string;
}

const codes = [
  ...catalog.flags.flatMap(({ id }) => [id, `${id}!`]),
  ...catalog.contraindications.map(({ id }) => id),
  ...catalog.circumstances.map(({ id }) => id),
  ...Object.keys(english.sorted.patterns),
  ...Object.keys(english.sorted.stages),
  ...Object.keys(english.sorted.allowances),
  ...Object.keys(english.units.equipment),
  ...Object.keys(english.units.places),
];

/** What functions among the words are tried with; those that a sample does not fit are skipped. */
const samples: readonly (readonly unknown[])[] = [
  [],
  [1],
  [3],
  ['2026-11-22'],
  [3, 5],
  ['one', 'two'],
  ['one', 'two', 'three'],
  [1, 'one'],
  [{ about: 'one', numbers: { pain: 4, seconds: 30, days: 42, n: 3, points: 5 } }],
  [{ kind: 'pregnant', weeks: 30 }, ['one', 'two']],
  [{ kind: 'postpartum', date: '1 May 2026', withinYear: true }, ['one']],
  [{ kind: 'ended', date: '1 May 2026', withinYear: false }, ['one']],
];

function textsOf(part: unknown, path: string): Text[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (typeof part === 'function') return saidBy(part as (...given: readonly unknown[]) => unknown, path);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

function saidBy(say: (...given: readonly unknown[]) => unknown, path: string): Text[] {
  return samples.flatMap((given) => {
    try {
      const text = say(...given);
      return typeof text === 'string' ? [{ path, text }] : [];
    } catch {
      return [];
    }
  });
}

const all = textsOf({ ...english, ...workouts, ...insights, figure, teaching, commandLine }, 'en');
const found = (texts: readonly Text[], banned: RegExp): string[] =>
  texts.filter(({ text }) => banned.test(text)).map(({ path, text }) => `${path}: ${text}`);
const under = (...paths: readonly string[]): readonly Text[] =>
  all.filter(({ path }) => paths.some((start) => path.startsWith(start)));

describe('all words', () => {
  it('are there to be read', () => {
    expect(all.length).toBeGreaterThan(500);
    const safety = under('en.flags', 'en.rules', 'en.cues', 'en.conditions', 'en.emergency', 'en.sorted');
    expect(safety.filter(({ text }) => text.trim() === '').map(({ path }) => path)).toEqual([]);
  });

  it('leave room for another language: its texts may all differ', () => {
    // Compiles only while nothing in the shape of the words is English itself.
    const french: Words = { ...english, locale: 'fr', tell: { ...english.tell, nothingOpensIt: 'rien à faire' } };
    const brought: WorkoutWords = { ...french, ...workouts, workoutWriting: { ...workouts.workoutWriting, max: 'le plus' } };
    const diary: InsightWords = { ...french, ...insights, findings: { ...insights.findings, nothing: 'rien' } };
    const drawn: FigureWords = { ...figure, stays: 'elle reste là' };
    expect(Object.keys(french)).toEqual(Object.keys(english));
    expect([brought.locale, diary.locale]).toEqual(['fr', 'fr']);
    expect(Object.keys(drawn)).toEqual(Object.keys(figure));
  });

  it.each([
    [
      'of alarm about the body',
      /\b(unstable|misalign\w*|slipped|out of place|weak core|waddl\w*|shear\w*|loose(ned)? (joints?|pelvis|ligaments?)|pelvis is out|damag\w*)\b/i,
    ],
    ['of promise', /cleared for exercise|safe for (the |your )?baby|\bcures?\b|guarantee/i],
    [
      'of diagnosis',
      /\byou have (a |an |the )?(pre-?eclampsia|sciatica|arthritis|clot|hernia|depression|fracture|infection|pelvic girdle pain|piriformis syndrome)\b/i,
    ],
    ['of drugs and doses', /\b(ibuprofen|paracetamol|acetaminophen|aspirin|\d+ ?mg)\b/i],
    ['of shame', /\b(lazy|failed|failure|streak|should have|guilt\w*)\b/i],
  ])('have none %s', (_, banned) => {
    expect(found(all, banned)).toEqual([]);
  });

  it('call only signs weak, never the body', () => {
    const elsewhere = all.filter(
      ({ path }) => !/^en\.(flags|rules\.SG|teaching|moves\.[^.]+\.stopIf|screens\.player|screens\.screened)/.test(path),
    );
    expect(found(elsewhere, /\bweak(er|ness|ened)?\b/i)).toEqual([]);
  });
});

describe('flags and rules', () => {
  it('are said in sentences of at most 22 words', () => {
    const long = under('en.flags', 'en.rules', 'en.cues', 'en.conditions', 'en.emergency.levels').flatMap(({ path, text }) =>
      text
        .split(/(?<=[.?!:])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 22)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('explain every code that a reason can carry, without showing the code', () => {
    for (const [id, { because, unlockedBy }] of Object.entries(english.rules)) {
      for (const about of codes) {
        const texts = [because({ about }), because({}), unlockedBy?.({ about }) ?? 'later'];
        for (const text of texts) {
          expect(text, id).not.toMatch(/RF-|undefined|\bT[123]\b|\bP(0|6|12)\b/);
          expect(text.length, id).toBeGreaterThan(4);
        }
        expect(because({ about }), id).toMatch(/[.?”]$/);
      }
    }
  });

  it('say nothing of a baby to someone whose pregnancy has ended', () => {
    const late = flags.filter(({ askedOf }) => askedOf !== 'pregnant').map(({ id }) => id);
    const texts = [
      ...late.flatMap((id) => under(`en.flags.byId.${id}.`, `en.flags.worse.${id}.`)),
      ...Object.values(english.flags.daily).map(({ postpartum }) => ({ path: 'daily', text: postpartum })),
      ...under('en.rules').filter(({ path }) => !/\.(GA-14|TK-5)\./.test(path)),
    ];
    expect(found(texts, /\b(baby|babies|newborn|birth|breastfe\w*)\b/i)).toEqual([]);
  });

  it('give the sentence for the phone', () => {
    const { script } = english.emergency;
    expect(script({ kind: 'pregnant', weeks: 30 }, ['a fever'])).toBe('I am 30 weeks pregnant, and I have this: a fever.');
    expect(script({ kind: 'postpartum', date: '1 May 2026', withinYear: true }, ['a fever'])).toBe(
      'I gave birth on 1 May 2026, and I have this: a fever. I was pregnant within the last year.',
    );
    expect(script({ kind: 'ended', date: '1 May 2026', withinYear: false }, ['a fever'])).not.toMatch(/birth|baby/);
  });
});
