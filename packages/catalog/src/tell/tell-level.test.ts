// A level is told with the soonest appointment that a source asks for, and mood and safety in words of their own.
import type { Reason } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/index.ts';
import { tellLevel } from './tell-level.ts';
import { tellReason } from './tell-plan.ts';

const sign = (rule: string, flag: string): Reason => ({ rule, flag, about: flag, sources: [] });

describe('tellLevel', () => {
  it.each([
    [['RF-A10'], 'in the next week or two'],
    [['RF-A10', 'RF-A09'], 'within a few days'],
    [['RF-A15', 'RF-Q12', 'RF-A10'], 'within two or three days'],
  ])('an appointment for %j is %s', (flags, soon) => {
    const because = flags.map((flag) => sign('SG3', flag));
    expect(tellLevel({ level: 'review', because }, english).what).toContain(soon);
  });

  it('says of each sign how soon', () => {
    expect(tellReason(sign('SG3', 'RF-A09'), english).because).toContain('within a few days');
    expect(tellReason(sign('SG3', 'RF-Q12'), english).because).toContain('within two or three days');
  });

  it('asks nobody who feels low to see a physiotherapist or to wait with moving', () => {
    const because = [sign('SG3', 'RF-Q19')];
    expect(tellLevel({ level: 'review', because }, english).what).toMatch(/midwife or doctor within a few days.*movement/);
    expect(tellReason(sign('SG3', 'RF-Q19'), english).because).not.toMatch(/load|wait/);
  });

  it('does not tell her who is not safe at home that one call will do', () => {
    const unsafe = tellLevel({ level: 'same-day', because: [sign('SG2', 'RF-A17')] }, english);
    expect(Object.values(unsafe).join(' ')).not.toMatch(/One call/);
    expect(unsafe.what).toMatch(/in confidence/);
    const both = [sign('SG2', 'RF-A17'), sign('SG2', 'RF-A08')];
    expect(tellLevel({ level: 'same-day', because: both }, english)).toEqual(english.emergency.levels['same-day']);
  });

  it('keeps the words of a level where no sign raises it', () => {
    expect(tellLevel({ level: 'clear', because: [] }, english)).toEqual(english.emergency.levels.clear);
  });
});
