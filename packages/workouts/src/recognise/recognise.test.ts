// Laws of recognising a name: what it may never do, whatever is written.
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasKey, exerciseNamed, exercises, recognise } from './recognise.ts';
import { prepared } from './prepared.ts';

const runs = { numRuns: 500 };
const anyExercise = fc.constantFrom(...exercises);
const qualifying = [
  'paused',
  'tempo',
  'seated',
  'standing',
  'incline',
  'single leg',
  'single arm',
  'alternating',
  'kettlebell',
  'dumbbell',
  'barbell',
  'cable',
  'banded',
  'smith machine',
  'weighted',
  'deficit',
  'wide grip',
  'b-stance',
];

describe('a name of the lexicon', () => {
  it('is recognised as itself', () => {
    const others = exercises.flatMap(({ id, name }) => {
      const { exercise, confidence } = recognise(name);
      return exercise?.id === id && confidence >= 0.95 ? [] : [`${name}: ${exercise?.name ?? 'null'} ${confidence}`];
    });
    expect(others).toEqual([]);
  });

  it('in capitals, with a number before it and sets behind it, too', () => {
    fc.assert(
      fc.property(
        anyExercise,
        fc.constantFrom('1. ', 'A1) ', '- [ ] ', '• ', '3) '),
        fc.constantFrom(' 3x10', ' 3 x 8-10 @ 60 kg', ' 5x5 @8', ': 12 reps'),
        ({ id, name }, before, behind) => {
          const { exercise } = recognise(`${before}${name.toUpperCase()}${behind}`);
          expect(exercise?.id).toBe(id);
        },
      ),
      runs,
    );
  });
});

describe('sides and arms', () => {
  it('a word for a side changes neither pattern nor stance', () => {
    fc.assert(
      fc.property(
        anyExercise,
        fc.constantFrom('left', 'right', 'each side', 'per side', 'both sides', 'ea side', 'je Seite', 'por lado', 'par côté'),
        ({ name, pattern, stance }, side) => {
          const { exercise } = recognise(`${name} ${side}`);
          expect([exercise?.pattern, exercise?.stance]).toEqual([pattern, stance]);
        },
      ),
      runs,
    );
  });

  it('a single arm is never a single leg', () => {
    fc.assert(
      fc.property(
        anyExercise,
        fc.constantFrom('single-arm', 'one arm', '1-arm', 'SA', 'einarmig', 'a una mano', 'un bras'),
        ({ name, stance }, arm) => {
          const { exercise } = recognise(`${arm} ${name}`);
          if (stance !== 'single' && exercise !== null) expect(exercise.stance).not.toBe('single');
        },
      ),
      runs,
    );
  });
});

describe('the same in five languages', () => {
  it.each([
    ['Kindsposition', 'childs-pose'],
    ['Kind-Position', 'childs-pose'],
    ['kussen knijpen tussen de knieën', 'adductor-ball-squeeze'],
    ['Ball drücken zwischen den Knien', 'adductor-ball-squeeze'],
    ['Kissen zwischen den Knien zusammendrücken', 'adductor-ball-squeeze'],
    ['serrer un coussin entre les genoux', 'adductor-ball-squeeze'],
    ['apretar cojín entre las rodillas', 'adductor-ball-squeeze'],
    ['Seitlage: Bein heben', 'side-lying-leg-raise'],
    ['pas latéraux', 'lateral-band-walk'],
    ['marche latérale élastique', 'lateral-band-walk'],
    ['Seitwärtsschritte', 'lateral-band-walk'],
    ['zijstappen', 'lateral-band-walk'],
    ['gewandeld', 'walk'],
  ])('%s: %s', (name, id) => {
    expect(recognise(name).exercise?.id).toBe(id);
  });

  it.each(['Brücke mit Ball zwischen den Knien', 'puente con pelota entre rodillas', 'bruggetje met kussen tussen de knieën'])(
    '%s: what is between the knees leaves it a bridge',
    (name) => {
      expect(recognise(name).exercise?.pattern).toBe('bridge-thrust');
    },
  );
});

describe('qualifiers that change what a movement is', () => {
  it.each([
    ['single leg deadlift', 'single-leg', 'single'],
    ['SLDL', 'hinge', 'bilateral'],
    ['SL DL', 'single-leg', 'single'],
    ['single-leg dumbbell stiff-leg deadlift', 'single-leg', 'single'],
    ['paused single leg smith machine squat', 'single-leg', 'single'],
    ['single leg pendulum squat', 'single-leg', 'single'],
    ['one-leg block pull', 'single-leg', 'single'],
    ['single leg cable pull-through', 'single-leg', 'single'],
    ['single leg superman', 'hinge', 'single'],
    ['b-stance pendulum squat', 'split-stance', 'split'],
    ['plyo belt squat', 'jump-impact', 'bilateral'],
    ['half-kneeling band face pull', 'pull-horizontal', 'split'],
    ['chest-supported cable reverse fly', 'isolation-upper', 'none'],
    ['b-stance kettlebell good morning', 'split-stance', 'split'],
    ['kickstand trap bar deadlift', 'split-stance', 'split'],
    ['single leg banded hip thrust', 'bridge-thrust', 'single'],
    ['b-stance banded glute bridge', 'bridge-thrust', 'split'],
    ['split stance cable row', 'pull-horizontal', 'split'],
    ['half-kneeling single-arm cable press', 'push-horizontal', 'split'],
    ['tall kneeling overhead press', 'push-vertical', 'bilateral'],
    ['single leg standing cable curl', 'isolation-upper', 'single'],
    ['alternating leg extension', 'isolation-lower', 'single'],
    ['deficit reverse lunge to row', 'split-stance', 'split'],
    ['goblet squat to calf raise', 'squat', 'bilateral'],
    ['dumbbell deadlift to upright row', 'hinge', 'bilateral'],
    ['kettlebell step up with press', 'step', 'single'],
    ['jumping bulgarian split squat', 'jump-impact', 'split'],
    ['side plank with clamshell', 'core-lateral', 'single'],
    ['plank with alternating leg lift', 'core-antiextension', 'single'],
    ['seated machine row, one arm', 'pull-horizontal', 'none'],
    ['seated dumbbell calf raise', 'isolation-lower', 'bilateral'],
    ['adductor stretch in half kneeling', 'stretch', 'single'],
  ])('%s: %s, %s', (name, pattern, stance) => {
    const { exercise } = recognise(name);
    expect([exercise?.pattern, exercise?.stance]).toEqual([pattern, stance]);
  });

  it.each(['Beinheben seitlich liegend', 'zijwaarts been heffen liggend', 'lying lateral leg raise'])(
    '%s: who lies on her side does not lift both legs',
    (name) => {
      expect(recognise(name).exercise?.id).toBe('side-lying-leg-raise');
    },
  );

  it('Smith is a machine; EZ bar, trap bar and landmine are barbells', () => {
    const implementOf = (name: string): string | undefined => recognise(name).exercise?.implement;
    expect(implementOf('smith machine good morning pause')).toBe('machine');
    for (const bar of ['EZ bar', 'trap bar', 'landmine', 'safety bar']) expect(implementOf(`${bar} lunge`)).toBe('barbell');
    expect(implementOf('banded barbell bench press')).toBe('barbell');
  });
});

describe('what is no exercise', () => {
  it.each([
    'rest 2 min',
    'warm up',
    'felt great',
    'Day A',
    'Rest 90 s to 5 min.',
    'home by 7!!',
    '',
    '   ',
    '???',
    '12.5',
    'buy milk',
    'slept badly',
    'great session today',
    'no running yet',
  ])('%s', (line) => {
    const { exercise, confidence } = recognise(line);
    expect(exercise).toBeNull();
    expect(confidence).toBeLessThan(0.5);
  });
});

describe('whatever is written', () => {
  it('nothing throws; a claim is sure enough, an offer has at most three', () => {
    const words = fc.array(fc.constantFrom(...vocabulary()), { maxLength: 7 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), words), (text) => {
        const { exercise, confidence, alternatives } = recognise(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(exercise !== null).toBe(exercise !== null && confidence >= 0.5);
        expect(alternatives.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 1000 },
    );
  });

  it('an exercise made of parts is found again by its id', () => {
    fc.assert(
      fc.property(anyExercise, fc.subarray(qualifying, { maxLength: 2 }), ({ name }, said) => {
        const { exercise } = recognise(`${said.join(' ')} ${name}`);
        if (exercise !== null) expect(exerciseNamed(exercise.id)).toEqual(exercise);
      }),
      runs,
    );
  });

  it('an unknown id names nothing', () => {
    expect(exerciseNamed('blorp')).toBeNull();
    expect(exerciseNamed('')).toBeNull();
  });
});

describe('her own alias', () => {
  it('comes first, however she writes it', () => {
    const own = new Map([[aliasKey('Coach’s special'), 'goblet-squat']]);
    expect(recognise("COACH'S special 3x10", own)).toEqual({
      text: "COACH'S special 3x10",
      exercise: exerciseNamed('goblet-squat'),
      confidence: 1,
      alternatives: [],
    });
    expect(recognise("Coach's special").exercise).toBeNull();
  });

  it('may name an exercise made of parts', () => {
    const own = new Map([[aliasKey('the slow ones'), 'tempo-kettlebell-goblet-squat']]);
    expect(recognise('the slow ones', own).exercise?.pattern).toBe('squat');
  });

  it('that names nothing any more is passed over', () => {
    expect(recognise('plank', new Map([['plank', 'gone']])).exercise?.id).toBe('plank');
  });
});

it('a thousand names take well under 50 ms of work once the lexicon is ready', () => {
  const names = Array.from(
    { length: 1000 },
    (_, at) => `${qualifying[at % qualifying.length] ?? ''} ${exercises[(at * 7) % exercises.length]?.name ?? ''}`,
  );
  recognise('squat');
  // Time of the processor, not of the clock: other work on the machine is not this one's.
  const times = Array.from({ length: 20 }, () => {
    const before = process.cpuUsage();
    for (const name of names) recognise(name);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});

function vocabulary(): readonly string[] {
  return [...prepared().known.withWord.keys()].map((word) => word.replace(/-/g, ' '));
}
