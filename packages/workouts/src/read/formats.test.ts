// Each format by a small sample of its own, with the traps that were met in real files.
import { describe, expect, it } from 'vitest';
import type { Format, ReadWorkout } from '../model.ts';
import { readWorkout, type ReadOptions } from './read-workout.ts';
import { shortSets } from './score.fixture.ts';

function read(text: string, options: ReadOptions = {}): ReadWorkout {
  const result = readWorkout(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** `line name | sets`, one an exercise; days between. */
function told({ days }: ReadWorkout): readonly string[] {
  return days.flatMap(({ name, exercises }) => [
    `# ${name}`,
    ...exercises.map(
      (each) => `${each.line} ${each.name}${each.group === null ? '' : ` [${each.group}]`} | ${shortSets(each.sets)}`,
    ),
  ]);
}

const lines = (...rows: readonly string[]): string => rows.join('\n');

const hevyHead =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';
const hevyRow = (title: string, exercise: string, rest: string, superset = ''): string =>
  `"${title}","3 mai 2025, 7:05","3 mai 2025, 08:01","","${exercise}",${superset},${rest}`;

describe('Hevy', () => {
  it('reads sets, kinds, supersets and notes; the same exercise twice in a row is two', () => {
    const text = lines(
      hevyHead,
      hevyRow('Legs', 'Squat (Barbell)', '"felt SI on left",0,"warmup",40,10,,,6'),
      hevyRow('Legs', 'Squat (Barbell)', '"felt SI on left",1,"normal",60,8,,,8.5'),
      hevyRow('Legs', 'Squat (Barbell)', '"",0,"normal",50,10,,,'),
      hevyRow('Legs', 'Leg Curl', '"",0,"dropset",20,12,,,', '3'),
      hevyRow('Legs', 'Plank', '"",0,"normal",,,,45,', '3'),
      hevyRow('Legs', 'Running', '"",0,"normal",,,2.5,900,'),
      hevyRow('Legs', 'Push Up', '"",0,"failure",,0,,0,'),
    );
    const workout = read(text);
    expect(workout.format).toBe('hevy-csv');
    expect(told(workout)).toEqual([
      '# Legs (3 mai 2025)',
      '2 Squat (Barbell) | w:10@40kgr6 8@60kgr8.5',
      '4 Squat (Barbell) | 10@50kg',
      '5 Leg Curl [A] | d:12@20kg',
      '6 Plank [A] | 45s',
      '7 Running | 900s',
    ]);
    expect(workout.days[0]?.exercises[5 - 1]?.sets[0]?.distance).toBe(2500);
    expect(workout.days[0]?.exercises[0]?.painNote).toBe('felt SI on left');
    expect(workout.skipped.map(({ line, why }) => [line, why])).toEqual([
      [1, 'column-names'],
      [8, 'no-set'],
    ]);
  });

  it('reads pounds and miles by their heading, and a heading with both weights', () => {
    const imperial = lines(
      hevyHead.replace('weight_kg', 'weight_lbs').replace('distance_km', 'distance_miles'),
      hevyRow('A', 'Bench', '"",0,"normal",88.18,5,,,'),
      hevyRow('A', 'Run', '"",0,"normal",,,1,,'),
    );
    expect(told(read(imperial))).toEqual(['# A (3 mai 2025)', '2 Bench | 5@88.18lb', '3 Run | 1609.34m']);
    const both = lines(
      'title,start_time,exercise_title,set_index,weight_lbs,weight_kg,reps',
      'A,2025-01-02,Bench,0,,40,5',
      'A,2025-01-02,Bench,1,95,,4',
    );
    expect(told(read(both))).toEqual(['# A (2025-01-02)', '2 Bench | 5@40kg 4@95lb']);
  });

  it('keeps the line of an exercise behind notes that run over several lines', () => {
    const text = lines(
      hevyHead,
      hevyRow('A', 'Row', '"one\ntwo\nthree",0,"normal",30,10,,,'),
      hevyRow('A', 'Press', '"",0,"normal",20,8,,,'),
    );
    expect(told(read(text))).toEqual(['# A (3 mai 2025)', '2 Row | 10@30kg', '5 Press | 8@20kg']);
  });
});

describe('Strong, five dialects', () => {
  const wanted = ['Squat (Barbell) | w:5@40kg 5@102.5kg f:4@102.5kgr9.5', 'Plank | 60s'];
  it.each([
    [
      'commas, no units',
      lines(
        'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
        '2024-03-01 18:00:00,"Legs",1h 3m,"Squat (Barbell)",W,40.0,5,0,0,"","",',
        '2024-03-01 18:00:00,"Legs",1h 3m,"Squat (Barbell)",1,"102,5",5,0,0,"","",',
        '2024-03-01 18:00:00,"Legs",1h 3m,"Squat (Barbell)",Rest Timer,0,0,0,90,"","",',
        '2024-03-01 18:00:00,"Legs",1h 3m,"Squat (Barbell)",F,102.5,4,0,0,"","",9.5',
        '2024-03-01 18:00:00,"Legs",1h 3m,"Squat (Barbell)",Note,0,0,0,0,"knees out","",',
        '2024-03-01 18:00:00,"Legs",1h 3m,"Plank",1,0,0,0,60.0,"","",',
      ),
    ],
    [
      'semicolons and unit columns',
      lines(
        'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
        '2024-03-01 18:00:00;Legs;Squat (Barbell);W;40;kg;5;;;;0;;;1h',
        '2024-03-01 18:00:00;Legs;Squat (Barbell);1;102,5;kg;5;;;;0;;;1h',
        '2024-03-01 18:00:00;Legs;Squat (Barbell);Rest Timer;;;;;;;90;;;1h',
        '2024-03-01 18:00:00;Legs;Squat (Barbell);F;102,5;;4;9.5;;;0;;;1h',
        '2024-03-01 18:00:00;Legs;Plank;1;;;0;;;;60;;;1h',
      ),
    ],
    [
      'units in the headings, all quoted',
      lines(
        '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"',
        '"1";"2024-03-01 18:00:00";"Legs";"3600";"Squat (Barbell)";"W";"40";"5";"";"";"0";"";""',
        '"1";"2024-03-01 18:00:00";"Legs";"3600";"Squat (Barbell)";"1";"102.5";"5";"";"";"0";"";""',
        '"1";"2024-03-01 18:00:00";"Legs";"3600";"Squat (Barbell)";"F";"102.5";"4";"9.5";"";"0";"";""',
        '"1";"2024-03-01 18:00:00";"Legs";"3600";"Plank";"1";"";"";"";"";"60";"";""',
      ),
    ],
    [
      'the older one',
      lines(
        'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;Distance;Distance Unit;Seconds;Notes;Workout Notes',
        '2024-03-01 18:00:00;Legs;Squat (Barbell);W;40;kg;5;;;0;;',
        '2024-03-01 18:00:00;Legs;Squat (Barbell);1;102.5;kg;5;;;0;;',
        '2024-03-01 18:00:00;Legs;Squat (Barbell);F;102.5;kg;4;;;0;;',
        '2024-03-01 18:00:00;Legs;Plank;1;0;kg;0;;;60;;',
      ),
    ],
    [
      'the oldest: the unit is a column, each line is quoted whole',
      lines(
        '"Date;Workout Name;Exercise Name;Set Order;kg;Reps;km;Seconds;Notes"',
        '"2024-03-01 18:00:00;Legs;Squat (Barbell);W;40;5;0;0;"',
        '"2024-03-01 18:00:00;Legs;Squat (Barbell);1;102.5;5;0;0;"',
        '"2024-03-01 18:00:00;Legs;Squat (Barbell);F;102.5;4;0;0;"',
        '"2024-03-01 18:00:00;Legs;Plank;1;0;0;0;60;"',
      ),
    ],
  ])('%s', (_, text) => {
    const workout = read(text.replace(/^/, '\uFEFF'));
    expect(workout.format).toBe('strong-csv');
    const names = told(workout)
      .slice(1)
      .map((row) => row.replace(/^\d+ /, ''));
    expect(names.map((row) => row.replace('r9.5', ''))).toEqual(wanted.map((row) => row.replace('r9.5', '')));
  });

  it('says of pseudo-rows that they were passed over', () => {
    const text = lines(
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
      '2024-03-01 18:00:00,L,1h,Squat,1,40,5,0,0,,,',
      '2024-03-01 18:00:00,L,1h,Squat,Rest Timer,0,0,0,90,,,',
      '2024-03-01 18:00:00,L,1h,Squat,Note,0,0,0,0,hi,,',
    );
    expect(read(text).skipped.map(({ why }) => why)).toEqual(['column-names', 'rest-timer', 'note-row']);
  });

  it('takes weights without a unit in the unit that she named', () => {
    const text = lines(
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
      '2024-03-01 18:00:00,L,1h,Squat,1,135,5,0,0,,,',
    );
    expect(told(read(text, { unit: 'lb' }))).toEqual(['# L (2024-03-01)', '2 Squat | 5@135lb']);
  });
});

describe('FitNotes, Fitbod, StrongLifts, LiftLog, Liftosaur', () => {
  it.each<[string, Format, string, readonly string[]]>([
    [
      'FitNotes on Android',
      'fitnotes-csv',
      lines(
        'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment',
        '2024-05-01,Flat Bench,Chest,40.0,kgs,8,,,,',
        '2024-05-01,Flat Bench,Chest,42.5,kgs,6,,,,',
        '2024-05-01,Rowing,Cardio,,,,2,km,0:10:30,',
      ),
      ['# 2024-05-01', '2 Flat Bench | 8@40kg 6@42.5kg', '4 Rowing | 630s'],
    ],
    [
      'FitNotes, older, pounds',
      'fitnotes-csv',
      lines(
        'Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time',
        '2020-05-01,Squat,Legs,135,5,,,',
        '2020-05-02,Squat,Legs,140,5,,,',
      ),
      ['# 2020-05-01', '2 Squat | 5@135lb', '# 2020-05-02', '3 Squat | 5@140lb'],
    ],
    [
      'FitNotes on iOS',
      'fitnotes-csv',
      lines(
        'Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind',
        '2025-05-01,Squat,Legs,60,132.3,5,,,,hip pain,',
      ),
      ['# 2025-05-01', '2 Squat | 5@60kg'],
    ],
    [
      'Fitbod: more than three hours are another session',
      'fitbod-csv',
      lines(
        'Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier',
        '2025-01-19 09:37:32 +0000,Lat Pulldown,10,20.0,0,0,0,0,true,,1',
        '2025-01-19 09:39:32 +0000,Lat Pulldown,10,33.0,0,0,0,0,false,,1',
        '2025-01-19 19:39:32 +0000,Dumbbell Curl,12,8.0,0,0,0,0,false,,2',
        '2025-01-20 09:39:32 +0000,Plank,0,0,60,0,0,0,false,,1',
      ),
      ['# 2025-01-19', '2 Lat Pulldown | w:10@20kg 10@33kg', '4 Dumbbell Curl | 12@8kg', '# 2025-01-20', '5 Plank | 60s'],
    ],
    [
      'StrongLifts: sets side by side, empty ones were not done',
      'stronglifts-csv',
      lines(
        '\uFEFFDate (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG),Set 3 (Reps),Set 3 (KG)',
        '2024/01/02,1,Workout A,StrongLifts 5×5,70,Squat,3×5,,5×60,70,10,600,1200,1,8:00,9:00,,5,60,5,60,0,60',
        '2024/01/02,1,Workout A,StrongLifts 5×5,70,Bench Press,3×5,,5×40,50,15,600,1200,1,8:00,9:00,,5,40,5,40,4,40',
      ),
      ['# Workout A (2024/01/02)', '2 Squat | 2×5@60kg', '3 Bench Press | 2×5@40kg 4@40kg'],
    ],
    [
      'LiftLog',
      'liftlog-csv',
      lines(
        'SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes',
        'a1,2025-02-01T10:00:00,Squat,60,kilograms,5,5,',
        'a1,2025-02-01T10:05:00,Squat,60,kilograms,4,5,',
        'a2,2025-02-03T10:00:00,Bench,90,pounds,5,5,',
      ),
      ['# 2025-02-01', '2 Squat | 5@60kg 4@60kg', '# 2025-02-03', '4 Bench | 5@90lb'],
    ],
    [
      'Liftosaur’s history',
      'text',
      lines(
        'Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Completed RPE,Completed Weight Value,Completed Weight Unit,Notes',
        '2025-02-01T10:00:00Z,P,Day 1,Squat,1,5,5,0,,40,kg,',
        '2025-02-01T10:00:00Z,P,Day 1,Squat,0,5,4,0,8,60,kg,',
      ),
      ['# Day 1 (2025-02-01)', '2 Squat | w:5@40kg 4@60kgr8'],
    ],
  ])('%s', (_, format, text, expected) => {
    const workout = read(text);
    expect(workout.format).toBe(format);
    expect(told(workout)).toEqual(expected);
  });
});

describe('Jefit', () => {
  it('reads the logs, takes the unit from the settings and passes the rest over with a word', () => {
    const text = lines(
      '### WORKOUT SESSIONS',
      '_id,mydate,starttime,starttimie,total_time',
      '1,2020-01-02,1577952000,1577952000,3600',
      '',
      '### EXERCISE LOGS',
      'USERID,TIMESTAMP,belongSys,logs,_id,record,mydate,eid,ename,day_item_id,belongsession,logTime,interval_logs,auto_generated',
      '7,2020-01-02 10:00:00,1,"44.10x5,44.10x5,88.20x3",1,100,2020-01-02,12,Barbell Squat,0,1,1577952100,,0',
      '7,2020-01-02 10:00:00,1,"0x12",2,0,2020-01-02,13,Push Up,0,1,1577952200,,0',
      '### SETTING',
      '_id,mass,length',
      '1,lbs,inches',
      '################################',
    );
    const workout = read(text);
    expect(workout.format).toBe('jefit');
    expect(told(workout)).toEqual(['# 2020-01-02', '7 Barbell Squat | 2×5@44.1lb 3@88.2lb', '8 Push Up | 12']);
    expect(new Set(workout.skipped.map(({ line }) => line))).toEqual(new Set([1, 2, 3, 5, 6, 9, 10, 11, 12]));
  });
});

describe('LiftLog’s plan and wger', () => {
  it('reads planned sets, supersets and cardio', () => {
    const plan = {
      version: 3,
      name: 'P',
      sessions: [
        {
          name: 'Day A',
          exercises: [
            {
              type: 'WeightedExerciseBlueprint',
              name: 'Squat',
              plannedSets: [{ reps: { min: 8, max: 12 } }, { reps: { min: 8, max: 12 } }],
              supersetWithNext: true,
              notes: '',
            },
            {
              type: 'WeightedExerciseBlueprint',
              name: 'Row',
              plannedSets: [{ reps: { min: 10, max: 10 } }],
              notes: 'hurts my hip',
            },
            { type: 'CardioExerciseBlueprint', name: 'Bike', sets: [{ target: { type: 'time', value: 'PT20M' } }] },
          ],
        },
      ],
    };
    const workout = read(JSON.stringify(plan, null, 1));
    expect(workout.format).toBe('liftlog-plan');
    expect(told(workout)).toEqual([
      '# Day A',
      expect.stringMatching(/^\d+ Squat \[A\] \| 2×8-12$/),
      expect.stringMatching(/^\d+ Row \[A\] \| 10$/),
      expect.stringMatching(/^\d+ Bike \| 1200s$/),
    ]);
    expect(workout.days[0]?.exercises[1]?.painNote).toBe('hurts my hip');
  });

  it('reads a routine of wger, its rest days and its units', () => {
    const one = (value: string): readonly object[] => [{ iteration: 1, value, operation: 'r', step: 'na' }];
    const routine = {
      id: 4,
      name: 'Mine',
      days: [
        { order: 2, name: 'Rest', is_rest: true, slots: [] },
        {
          order: 1,
          name: 'Day 1',
          is_rest: false,
          slots: [
            {
              order: 1,
              entries: [
                {
                  exercise: {
                    id: 5,
                    translations: [
                      { language: 1, name: 'Kniebeuge' },
                      { language: 2, name: 'Squats' },
                    ],
                  },
                  order: 1,
                  type: 'normal',
                  repetition_unit: 1,
                  weight_unit: 1,
                  set_nr_configs: one('3'),
                  repetitions_configs: one('8.00'),
                  max_repetitions_configs: one('12'),
                  weight_configs: one('40.00'),
                  rir_configs: one('2'),
                },
                {
                  exercise: 73,
                  order: 2,
                  type: 'warmup',
                  repetition_unit: 3,
                  weight_unit: 3,
                  set_nr_configs: one('2'),
                  repetitions_configs: one('30'),
                },
              ],
            },
          ],
        },
      ],
    };
    const workout = read(JSON.stringify(routine, null, 2));
    expect(workout.format).toBe('wger-json');
    expect(told(workout)).toEqual([
      '# Day 1',
      expect.stringMatching(/^\d+ Squats \[A\] \| 3×8-12@40kgr8$/),
      expect.stringMatching(/^\d+ wger 73 \[A\] \| 2×w:30s@1bodyweight$/),
    ]);
    expect(workout.skipped.map(({ why }) => why)).toEqual(['rest']);
  });
});

describe('Liftoscript', () => {
  it('reads weeks, days, reuse, templates, warm-ups, supersets, timers; scripts are passed over', () => {
    const text = lines(
      '# Week 1',
      '## Day 1',
      'main / used: none / 1x5 65%, 1x5+ 85% / progress: custom(increment: 10lb) {~',
      '  if (completedReps >= reps) {',
      '    weights += state.increment',
      '  }',
      '~}',
      '// felt SI on left last time',
      't1: Squat[1-3] / ...main',
      'Bench Press, Dumbbell / 3x8-12 20kg @8 90s / warmup: 1x10 10kg / superset: A / progress: dp(2kg, 8, 12)',
      'Plank / 3x1 60s|30s / superset: A',
      'Deadlift / 2x5, 1x3+ / 100kg \\',
      '  / progress: none',
      '## Day 2',
      'Romanian Deadlift / ...Bench Press / 60kg',
      '/// hidden',
    );
    const workout = read(text);
    expect(workout.format).toBe('liftoscript');
    expect(told(workout)).toEqual([
      '# Week 1, Day 1',
      '9 Squat | 5@65%1rm a:5@85%1rm',
      '10 Bench Press, Dumbbell [A] | w:10@10kg 3×8-12@20kgr8',
      '11 Plank [A] | 3×60s',
      '12 Deadlift | 2×5@100kg a:3@100kg',
      '# Week 1, Day 2',
      '15 Romanian Deadlift | w:10@10kg 3×8-12@60kgr8',
    ]);
    expect(workout.days[0]?.exercises[0]?.painNote).toBe('felt SI on left last time');
    expect(workout.skipped.map(({ line, why }) => `${line} ${why}`)).toEqual([
      '1 heading',
      '2 heading',
      '3 template',
      '4 script',
      '5 script',
      '6 script',
      '7 script',
      '8 comment',
      '13 script',
      '14 heading',
      '16 comment',
    ]);
  });

  it('tells it from text with slashes', () => {
    expect(read('A  OHP 2x5,1x5+ / chin-ups 3xAMRAP / squat 2x5,1x5+').format).toBe('text');
    expect(read('Squat / 3x8 60kg\nBench Press / 3x8').format).toBe('liftoscript');
  });
});

describe('what is no workout', () => {
  it('an empty text has no days, and says why', () => {
    for (const text of ['', '   \n\n', '\uFEFF'])
      expect(read(text)).toMatchObject({ days: [], unread: [{ line: 1, why: 'empty' }] });
  });

  it('a text without exercises has no days, and says why', () => {
    const workout = read('Dear diary,\ntoday I rested. The weather was nice and we had cake.');
    expect(workout.days).toEqual([]);
    expect(workout.unread.length + workout.skipped.length).toBeGreaterThan(0);
  });

  it.each(['PK\u0003\u0004\u0014\u0000', '%PDF-1.7 …', '\u0001\u0002\u0003\u0000\u0004\u0005\u0006'.repeat(40)])(
    'binary is an error: %j',
    (text) => {
      expect(readWorkout(text)).toMatchObject({ ok: false, error: { code: 'unreadable', expected: { kind: 'workout' } } });
    },
  );

  it('a format that was named and is not there is an error', () => {
    expect(readWorkout('Squat 3x5', { format: 'hevy-csv' })).toMatchObject({ ok: false, error: { code: 'wrong' } });
    expect(readWorkout('{', { format: 'wger-json' })).toMatchObject({ ok: false });
  });
});

describe('what is no workout', () => {
  const event = '{"id":"019ac000-0000-7000-8000-000000000001","at":"2026-11-20T08:00:00+01:00","type":"mood","phq2":1}';

  it('a copy of her diary is said to be one, however it is called', () => {
    for (const text of [event, `\uFEFF\n${event}\r\n${event}\n`])
      expect(readWorkout(text)).toMatchObject({ ok: false, error: { code: 'unreadable', found: 'diary' } });
    expect(readWorkout('{"id":"x","type":"squat"}\nSquat 3x5').ok).toBe(true);
  });

  it('a format that was named and is another is told by the names of both', () => {
    const error = { code: 'wrong', found: 'text', expected: { kind: 'one-of', options: ['hevy-csv'] } };
    expect(readWorkout('Squat 3x5', { format: 'hevy-csv' })).toMatchObject({ ok: false, error });
    expect(readWorkout(hevyHead, { format: 'jefit' }).ok).toBe(true);
  });
});
