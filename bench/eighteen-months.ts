// Eighteen months of daily use by one woman, about 10,000 events: from week 20 to 13 months after the birth.
import { catalog } from '@sinew/catalog';
import { catalogueIds, newEvent, type LogEvent } from '@sinew/diary';
import { addDays, seededRandom, type Instant, type LocalDate } from '@sinew/kernel';

const ids = catalogueIds(catalog);
const first = '2026-11-22' as LocalDate;
export const days = 547;
export const lastDay = addDays(first, days);

export function eighteenMonths(): readonly LogEvent[] {
  const dice = seededRandom('eighteen months');
  const birth = addDays(first, 140);
  const at = (date: LocalDate, time: string) => `${date}T${time}+01:00` as Instant;
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(dice() * list.length)] ?? list[0];
  const nrs = (around: number) => Math.max(0, Math.min(10, Math.round(around + dice() * 4 - 2)));
  const moves = catalog.moves.filter(({ kind }) => kind !== 'walk' && kind !== 'everyday');
  const events: LogEvent[] = [
    newEvent(
      'profile-set',
      { stage: { kind: 'pregnant', dueDate: addDays(first, 140) }, clearance: 'not-asked', conditions: [], hypermobile: false },
      { at: at(first, '07:00:00'), ids },
    ),
    newEvent('birth', { date: birth, birth: 'vaginal', feeding: 'breast', baby: true }, { at: at(birth, '20:00:00'), ids }),
    newEvent(
      'profile-set',
      {
        stage: { kind: 'postpartum', birthDate: birth, birth: 'vaginal', feeding: 'breast', baby: true },
        clearance: 'cleared',
        conditions: ['six-week-check-done'],
        hypermobile: false,
      },
      { at: at(addDays(birth, 45), '07:00:00'), ids },
    ),
  ];
  for (let day = 0; day < days; day += 1) {
    const date = addDays(first, day);
    const session = `session-${day}`;
    events.push(
      newEvent(
        'check-in',
        {
          pain: { now: nrs(3), worst24h: nrs(4), morning: nrs(3) },
          sites: [{ region: 'si', side: 'left' }],
          provokedBy: ['walking'],
          settles: 'within-day',
          asked: day % 90 === 0 ? 'full' : 'daily',
          flags: [],
          minutes: 20,
          place: 'home',
        },
        { at: at(date, '08:00:00'), ids },
      ),
      newEvent(
        'walk-done',
        { minutes: 10 + Math.floor(dice() * 20), painOnsetMinute: null, pain: { before: nrs(3), after: nrs(4) } },
        { at: at(date, '17:00:00'), ids },
      ),
    );
    for (let done = 0; done < 16; done += 1) {
      const move = pick(moves as [(typeof moves)[number]]);
      const before = nrs(4);
      events.push(
        newEvent(
          'move-done',
          {
            session,
            move: move.id,
            variant: move.forms[0].id,
            side: 'both',
            dose: { sets: 1 },
            pain: { before, after: Math.max(0, before - Math.floor(dice() * 3)) },
            effort: null,
            stopped: null,
          },
          { at: at(date, `18:${String(done + 10)}:00`), ids },
        ),
      );
    }
  }
  return events;
}
