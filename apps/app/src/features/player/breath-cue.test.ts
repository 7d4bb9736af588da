// The breath follows the clock.
import type { Dose } from '@sinew/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathCue } from './breath-cue.ts';

const withPace = (secondsPerRep: number | null) => ({ secondsPerRep }) as Dose;

describe('breathCue', () => {
  it('is four in and six out where it is slow', () => {
    const item = { breath: 'slow', dose: withPace(null) } as const;
    const cues = Array.from({ length: 11 }, (_, second) => breathCue(item, second));
    expect(cues.map((cue) => `${cue?.breathe} ${cue?.secondsLeft}`)).toEqual([
      'in 4',
      'in 3',
      'in 2',
      'in 1',
      'out 6',
      'out 5',
      'out 4',
      'out 3',
      'out 2',
      'out 1',
      'in 4',
    ]);
  });

  it('begins in for method 1, out for method 2', () => {
    const beat = (breath: 'method-1' | 'method-2') =>
      Array.from({ length: 4 }, (_, second) => breathCue({ breath, dose: withPace(4) }, second)?.breathe);
    expect(beat('method-1')).toEqual(['in', 'in', 'out', 'out']);
    expect(beat('method-2')).toEqual(['out', 'out', 'out', 'in']);
  });

  it('says nothing where there is no beat', () => {
    expect(breathCue({ breath: 'free', dose: withPace(4) }, 3)).toBeNull();
    expect(breathCue({ breath: 'method-1', dose: withPace(null) }, 3)).toBeNull();
  });

  it('always counts down to at least 1, at any second and pace', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('slow' as const, 'method-1' as const, 'method-2' as const),
        fc.nat(100_000),
        fc.integer({ min: 2, max: 20 }),
        (breath, second, pace) => {
          const cue = breathCue({ breath, dose: withPace(pace) }, second);
          expect(cue?.secondsLeft ?? 0).toBeGreaterThanOrEqual(1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
