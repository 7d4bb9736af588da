// The moves hold together: reachable rows, sane doses, ladders that end, gates of the stages, and words that keep to the tone.
import { equipmentNames, type Form, type Move, type Place, type Position, type StageCode } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { moves as words } from '../languages/en/moves.ts';
import { teaching as taught } from '../languages/en/teaching.ts';
import type { MoveWords } from '../languages/move-words.ts';
import { sources } from '../sources.ts';
import { teaching } from '../teaching.ts';
import { moves } from './index.ts';

const all: readonly Move[] = moves;
const forms = all.flatMap((move) => move.forms.map((form): { move: Move; form: Form } => ({ move, form })));
const said = (id: string): MoveWords => (words as Readonly<Record<string, MoveWords>>)[id] ?? expect.fail(`no words for ${id}`);
const named = ({ move, form }: { move: Move; form: Form }): string => `${move.id}/${form.id}`;
const wrong = (test: (one: { move: Move; form: Form }) => boolean): string[] => forms.filter(test).map(named);

describe('ids and ladders', () => {
  it('has every id once, and every form once in its move', () => {
    const names = forms.map(named);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(['easier', 'harder'] as const)('%s leads to moves that exist and ends', (way) => {
    const next = new Map(all.map((move) => [move.id, move[way]]));
    for (const { id } of all) {
      const seen = [id];
      for (let at = next.get(id) ?? null; at !== null; at = next.get(at) ?? null) {
        expect(next.has(at), `${way} of ${seen.at(-1)} is ${at}`).toBe(true);
        expect(seen, `${way} of ${id} goes in a circle`).not.toContain(at);
        seen.push(at);
      }
    }
  });

  it('cites sources that exist', () => {
    const known = new Set<string>(sources.map(({ id }) => id));
    const cited = [
      ...all.flatMap((move) => move.sources.map((id) => [move.id, id])),
      ...Object.entries(teaching).flatMap(([page, one]) => one.sources.map((id) => [page, id])),
    ];
    expect(cited.filter(([, id]) => id === undefined || !known.has(id))).toEqual([]);
  });
});

describe('the shelf', () => {
  it('is wide enough to fit many women', () => expect(all.length).toBeGreaterThanOrEqual(112));

  it('has the practitioner’s own stretches worth most where they belong', () => {
    const relief = all.filter(({ role }) => role === 'relief');
    for (const pattern of ['posterior', 'piriformis', 'lumbar'] as const) {
      const worth = ({ benefit }: Move): number => benefit[pattern] ?? benefit.default;
      const best = relief.toSorted((a, b) => worth(b) - worth(a))[0];
      expect(best?.protocol[0], `${pattern}: ${best?.id}`).toMatch(/^S\d/);
    }
  });

  it('says of everyday tasks that they are hers to do, whatever they resemble', () => {
    expect(wrong(({ move, form }) => move.kind === 'everyday' && form.traits.resembles.length > 0)).toEqual([]);
  });

  it('carries weight through the legs only where she stands or pushes', () => {
    const lying = ['side-lying', 'supine', 'propped-supine', 'prone', 'floor-seated', 'quadruped'];
    expect(
      wrong(
        ({ form }) =>
          lying.includes(form.traits.position) && form.traits.stance !== 'none' && !form.traits.resembles.includes('bridge'),
      ),
    ).toEqual([]);
  });
});

describe('the protocol', () => {
  it.each([
    'S1',
    'S2a',
    'S2b',
    'S3',
    'S4a',
    'S4b',
    'T1',
    'T1a',
    'T1b',
    'T2',
    'T2a',
    'T2b',
    'T2c',
    'T3',
    'T3a',
    'T3b',
    'T3c',
    'T4',
    'T4a',
    'T5',
    'T5a',
    'T5b',
    'T5c',
  ])('%s is done in a move', (row) => expect(all.some(({ protocol }) => protocol.includes(row))).toBe(true));

  it.each([
    'P1',
    'P2',
    'P3',
    'P4',
    'P5',
    'P6',
    'P7',
    'P8',
    'P9',
    'S3',
    'T1',
    'T1a',
    'T1b',
    'T2',
    'T2a',
    'T2b',
    'T2c',
    'T3',
    'T3a',
    'T3b',
    'T3c',
    'T4',
    'T4a',
    'T5',
    'T5a',
    'T5b',
    'T5c',
  ])('%s is explained', (row) =>
    expect(Object.values(teaching).some(({ protocol }) => (protocol as readonly string[]).includes(row))).toBe(true),
  );

  it.each(['box-squat', 'raised-block-deadlift', 'hip-thrust'])(
    '%s has every rung of the ladder, band at the same load before band alone',
    (id) => {
      const rungs = all.find((move) => move.id === id)?.forms ?? [];
      expect(new Set(rungs.map(({ rung }) => rung))).toEqual(new Set([0, 1, 2, 3]));
      expect(
        rungs.filter(({ rung }) => rung === 1).every(({ traits }) => traits.band === 'above-knees' && traits.load === 'loaded'),
      ).toBe(true);
      expect(
        rungs.filter(({ rung }) => rung === 2).every(({ traits }) => traits.band === 'above-knees' && traits.load !== 'loaded'),
      ).toBe(true);
      expect(rungs.filter(({ rung }) => rung === 3).every(({ traits }) => traits.adduction && traits.band === null)).toBe(true);
    },
  );

  it('offers every stretch of the rows to pregnant women and after twelve weeks', () => {
    for (const row of ['S1', 'S2a', 'S2b', 'S3', 'S4a', 'S4b']) {
      const stages = new Set(
        all.filter(({ protocol }) => protocol[0] === row).flatMap((move) => move.forms.flatMap((form) => form.stages)),
      );
      expect([...stages], row).toEqual(expect.arrayContaining(['T1', 'T2', 'T3', 'P12']));
    }
  });
});

describe('gates', () => {
  it('never has her flat on her back in T2, T3 or P0, or on her front in T2 and T3', () => {
    expect(
      wrong(({ form }) => form.traits.position === 'supine' && form.stages.some((one) => ['T2', 'T3', 'P0'].includes(one))),
    ).toEqual([]);
    expect(
      wrong(({ form }) => form.traits.position === 'prone' && form.stages.some((one) => ['T2', 'T3'].includes(one))),
    ).toEqual([]);
  });

  it('has no forearms, flat back or balls underneath right after birth, nor within six weeks of a caesarean (D3)', () => {
    const lying = wrong(
      ({ form }) =>
        (form.traits.onForearms || form.traits.position === 'supine') &&
        (form.stages.includes('P0') || form.caesareanFromDay < 42),
    );
    expect(lying).toEqual([]);
  });

  it('supports every leg-up, one-legged or sideways form in T3 (GA-4)', () => {
    const shaky = ({ legUp, sideStep, stance }: Form['traits']): boolean => legUp || sideStep || stance === 'single';
    expect(wrong(({ form }) => form.stages.includes('T3') && shaky(form.traits) && !form.traits.support)).toEqual([]);
  });

  it('keeps the first days to breathing, side rest, bed ways and short walks (GA-7)', () => {
    const early = new Set(forms.filter(({ form }) => form.firstDays).map(({ move }) => move.catalogue));
    expect(early).toEqual(new Set(['BR1', 'BR2', 'BR3', 'RL1', 'EV1', 'EV2', 'WA1']));
  });

  it('lets rest be breathing or lying on the side, and light be light', () => {
    const resting = new Set(forms.filter(({ form }) => form.effort === 'rest').map(({ move }) => move.catalogue));
    expect(resting).toEqual(new Set(['BR1', 'BR6', 'RL1']));
    expect(wrong(({ move, form }) => form.effort === 'light' && form.dose.rpe[1] > 3 && move.kind !== 'everyday')).toEqual([]);
    expect(
      wrong(({ move, form }) => form.effort === 'light' && form.traits.load === 'loaded' && move.kind !== 'everyday'),
    ).toEqual([]);
  });

  it('keeps held bands and spread legs from a sore front (D6, LA6)', () => {
    expect(wrong(({ form }) => form.traits.abduction && !form.avoid.includes('symphysis'))).toEqual([]);
  });

  it('has an eased form wherever a form goes to the end of the range (SX2, SG8)', () => {
    const stuck = all.filter((move) => {
      const eased = move.forms.filter(({ traits, avoid }) => !traits.endRange && !avoid.includes('nerve'));
      return move.forms.some(({ traits }) => traits.endRange) && eased.length === 0;
    });
    expect(stuck.map(({ id }) => id)).toEqual([]);
  });

  it('keeps weights from those who never lifted, and waits after a caesarean', () => {
    const loads = forms.filter(({ form }) =>
      form.traits.equipment.some((one) => ['dumbbells', 'kettlebell', 'barbell'].includes(one)),
    );
    expect(loads.length).toBeGreaterThan(0);
    expect(loads.filter(({ form }) => form.avoidWhen === undefined).map(named)).toEqual([]);
    expect(loads.filter(({ form }) => form.stages.includes('P6') && form.caesareanFromDay < 84).map(named)).toEqual([]);
  });

  it('says nothing of a baby unless she has one with her', () => {
    const babies = all.filter(({ family }) => family === 'baby');
    expect(babies.map(({ offeredWhen }) => JSON.stringify(offeredWhen).includes('{"the":"withBaby","is":true}'))).toEqual(
      babies.map(() => true),
    );
    for (const move of all.filter(({ family }) => family !== 'baby')) {
      expect(JSON.stringify(said(move.id)), move.id).not.toMatch(/\b(baby|bump|pram|cot|feed(ing)?)\b/i);
    }
  });
});

describe('doses', () => {
  it('start no higher than they end, within what a body takes', () => {
    for (const { move, form } of forms) {
      const { dose } = form;
      const spans = [
        ...('sets' in dose ? [dose.sets] : []),
        ...('reps' in dose ? [dose.reps] : []),
        ...('minutes' in dose ? [dose.minutes] : []),
        ...('count' in dose ? [dose.count, dose.minutesEach] : []),
        ...(dose.kind === 'hold' ? [dose.holdSeconds] : []),
      ];
      for (const { from, to } of spans) expect(from > 0 && from <= to, named({ move, form })).toBe(true);
      expect(dose.rpe[0] <= dose.rpe[1] && dose.rpe[1] <= 6, named({ move, form })).toBe(true);
    }
  });

  it('holds two minutes at most, three on the balls (D1)', () => {
    const most = (form: Form): number => (form.traits.pressure ? 180 : 120);
    expect(wrong(({ form }) => form.dose.kind === 'hold' && form.dose.holdSeconds.to > most(form))).toEqual([]);
  });

  it('fits most moves into a few minutes at the start', () => {
    const long = wrong(
      ({ move, form }) => ['relief', 'mobility', 'breathing', 'strength'].includes(move.kind) && startSeconds(form) > 240,
    );
    expect(long).toEqual([]);
  });
});

describe('a day everywhere', () => {
  const positionsAt: Partial<Record<Place, readonly Position[]>> = {
    bed: ['side-lying', 'propped-supine', 'seated'],
    office: ['standing', 'supported-standing', 'seated'],
    outdoors: ['standing', 'seated'],
  };
  const stages: readonly StageCode[] = ['T1', 'T2', 'T3', 'P0', 'P6', 'P12'];
  const places: readonly Place[] = ['home', 'gym', 'office', 'bed', 'outdoors'];

  it.each(stages.flatMap((stage) => places.map((place) => ({ stage, place }))))(
    '$stage, $place: breathing, relief, mobility and an isometric with nothing at hand',
    ({ stage, place }) => {
      const here = forms.filter(
        ({ form }) =>
          form.stages.includes(stage) &&
          form.traits.equipment.length === 0 &&
          form.traits.furnishing.every((one) => place === 'home' || (place === 'bed' && (one === 'bed' || one === 'pillow'))) &&
          (positionsAt[place]?.includes(form.traits.position) ?? true),
      );
      const roles = new Set(here.map(({ move }) => move.role));
      expect([...roles]).toEqual(expect.arrayContaining(['breathing', 'relief', 'mobility', 'isometric']));
    },
  );
});

describe('words', () => {
  it('has words for every form and none for a form that is gone', () => {
    for (const move of all)
      expect(Object.keys(said(move.id).forms).sort(), move.id).toEqual(move.forms.map(({ id }) => id).sort());
    expect(Object.keys(words).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('keeps cues short and few', () => {
    for (const { id } of all) {
      const { cues, faults, stopIf } = said(id);
      for (const list of [cues, faults, stopIf]) expect(list.length >= 1 && list.length <= 3, id).toBe(true);
      for (const cue of cues) expect(cue.length, cue).toBeLessThanOrEqual(48);
      for (const fault of faults) expect(fault, id).toMatch(/^If /);
    }
  });

  it('never frightens or judges', () => {
    const text = [...all.map(({ id }) => ({ ...said(id), stopIf: [] })), ...Object.values(taught)]
      .map((one) => JSON.stringify(one))
      .join('\n');
    expect(text).not.toMatch(
      /unstable|misalign|slipped|out of place|\bweak|waddl|\bshear|damag|loose joint|cleared for|safe for baby|you have (a|an) /i,
    );
  });

  it('names no child to a woman who may have none with her', () => {
    const mayBeAlone = all.filter(
      ({ offeredWhen }) => !JSON.stringify(offeredWhen ?? null).includes('{"the":"withBaby","is":true}'),
    );
    const named = mayBeAlone.filter(({ id }) =>
      /\b(bab(y|ies)|child|toddler|pram|cot|napp(y|ies)|breast|birth)\b/i.test(JSON.stringify(said(id))),
    );
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  it('names equipment by the contract', () => {
    const known = new Set<string>(equipmentNames);
    expect(wrong(({ form }) => form.traits.equipment.some((one) => !known.has(one)))).toEqual([]);
  });
});

/** Set-up, every set and side, rests: as at the start. */
function startSeconds({ dose, setUpSeconds }: Form): number {
  const sides = dose.perSide ? 2 : 1;
  if (dose.kind === 'bouts') return 0;
  if (dose.kind === 'minutes') return setUpSeconds + dose.minutes.from * 60 * sides;
  const work = dose.kind === 'hold' ? dose.holdSeconds.from : dose.reps.from * dose.secondsPerRep;
  const rounds = dose.sets.from * sides;
  return setUpSeconds + rounds * work + (rounds - 1) * dose.restSeconds;
}
