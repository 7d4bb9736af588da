// Every motion, in every form and for every body: bones keep their length, joints their limits, contacts hold, numbers are numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stageNames, type StageName } from './body.ts';
import { faultsOf } from './check.ts';
import { lessons } from './lessons/index.ts';
import { mirrored } from './mirror.ts';
import { stagingOf, type Motion, type Staging } from './motion.ts';
import { motions } from './motions/index.ts';
import { labelNames, type Label } from './overlays/index.ts';
import { outfits, skins } from './palette.ts';
import { figureFor, sceneFor } from './scene.ts';
import { toSvg } from './svg.ts';

interface Case {
  readonly name: string;
  readonly staging: Staging;
  readonly stage: StageName;
}

const cases = motions.flatMap((motion) => [null, ...Object.keys(motion.forms ?? {})].flatMap((form) => casesOf(motion, form)));

function casesOf(motion: Motion, form: string | null): Case[] {
  return stageNames.map((stage) => ({
    name: `${motion.move} ${form ?? ''} ${stage}`,
    staging: stagingOf(motion, form, stage),
    stage,
  }));
}

describe.each(cases)('$name', ({ staging, stage }) => {
  it('keeps bones, limits, reach, contacts and the floor', () => {
    expect(faultsOf(staging, stage)).toEqual([]);
  });

  it('mirrored twice is itself, and once is as sound', () => {
    expect(mirrored(mirrored(staging))).toEqual(staging);
    expect(faultsOf(mirrored(staging), stage)).toEqual([]);
  });
});

it.each(lessons)('the lesson $id is sound, in what it shows and in what it crosses out', ({ figures }) => {
  expect(figures.flatMap(({ staging }) => faultsOf(staging, staging.stage))).toEqual([]);
});

describe('the check can fail', () => {
  const [first] = cases;
  const key = first?.staging.poses[first.staging.key];
  const broken = (change: object): string[] => {
    if (first === undefined || key === undefined) throw new Error('There is no motion.');
    const poses = Object.fromEntries(Object.keys(first.staging.poses).map((name) => [name, { ...key, ...change }]));
    return faultsOf({ ...first.staging, poses }, first.stage);
  };

  it.each([
    ['in the floor', { root: [0, -10, 0] }],
    ['does not reach', { leftArm: { to: [0, 200, 0], pole: [0, 0, -1] } }],
    ['lumbar-flexion beyond', { lumbar: [60, 0, 0] }],
    ['off the', { root: [0, 90, 0], leftLeg: { joint: [0, 0, 0], hinge: 0 } }],
  ])('%s', (what, change) => {
    expect(broken(change)).toEqual(expect.arrayContaining([expect.stringContaining(what)]));
  });
});

describe('which side', () => {
  // The leg that carries her works; the other only follows.
  const carried = ['short-split-squat', 'low-step-up'];

  it.each(motions.filter(({ move }) => !carried.includes(move)))(
    '$move: where one leg moves, it is her left one, and mirrored her right',
    ({ move }) => {
      for (const mirror of [false, true]) {
        const poses = Object.values(sceneFor(move, { mirror })?.staging.poses ?? {});
        const moves = (leg: 'leftLeg' | 'rightLeg') => new Set(poses.map((pose) => JSON.stringify(pose[leg]))).size > 1;
        const [left, right] = [moves('leftLeg'), moves('rightLeg')];
        if (left !== right) expect(mirror ? right : left).toBe(true);
      }
    },
  );
});

describe('what is written', () => {
  it.each(motions)('$move: whole numbers or one decimal, for every body and moment', ({ move }) => {
    for (const stage of stageNames) {
      for (const at of [0, 0.3, 0.6]) {
        const svg = toSvg(figureFor(move, { stage, at }) ?? { width: 0, height: 0, background: '', marks: [], title: '' });
        expect(svg).not.toMatch(/NaN|Infinity|undefined|e-\d/);
        expect(svg).not.toMatch(/\.\d\d/);
      }
    }
  });

  it.each(motions)('$move: at most 3 kB of data', ({ move }) => {
    expect(readFileSync(join(import.meta.dirname, 'motions', `${move}.ts`)).byteLength).toBeLessThanOrEqual(3072);
  });

  it('is nothing for a move that has no figure', () => {
    expect(figureFor('no-such-move')).toBeNull();
  });
});

describe('what is drawn around her', () => {
  const notes = (move: string, labels: boolean | readonly Label[]): number =>
    figureFor(move, { labels })?.marks.filter(({ layer }) => layer === 'overlay').length ?? NaN;

  it.each(motions)('$move: each kind on its own, and all of them together', ({ move }) => {
    const each = labelNames.map((label) => notes(move, [label]));
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(notes(move, true));
    expect(notes(move, false)).toBe(0);
  });

  it('some move has each kind that a move can have', () => {
    for (const label of ['arrow', 'feel', 'breath'] as const) {
      expect(motions.some(({ move }) => notes(move, [label]) > 0)).toBe(true);
    }
  });
});

describe('whose body, if nobody asks', () => {
  it('a form says it where its move would say otherwise', () => {
    const form = motions.flatMap(({ move, stage, forms = {} }) =>
      Object.entries(forms).flatMap(([variant, { stage: own }]) =>
        own === undefined || own === stage ? [] : [{ move, variant, own }],
      ),
    );
    expect(form.length).toBeGreaterThan(0);
    for (const { move, variant, own } of form) expect(sceneFor(move, { variant })?.body.stage).toBe(own);
  });

  it.each(stageNames)('hers, when she says so: %s', (stage) => {
    for (const { move } of motions) expect(sceneFor(move, { stage })?.body.stage).toBe(stage);
  });
});

describe('colours', () => {
  const luminance = (hex: string): number => {
    const channel = (from: number): number => {
      const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  };
  const apart = (a: string, b: string): number =>
    (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);

  it.each(skins)('%s: skin, top and leggings stay apart in grey', (skin) => {
    const { skin: skinColour, top, leggings } = outfits[skin];
    for (const theme of ['light', 'dark'] as const) {
      expect(apart(skinColour, top[theme])).toBeGreaterThanOrEqual(1.5);
      expect(apart(skinColour, leggings[theme])).toBeGreaterThanOrEqual(1.4);
      expect(apart(top[theme], leggings[theme])).toBeGreaterThanOrEqual(1.3);
    }
  });
});
