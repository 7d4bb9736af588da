// One small sample of every format, written for the tests.
import type { Format } from '../model.ts';

const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

export const samples: Readonly<Record<Format, string>> = {
  text: rows(
    '# Thursday, lower',
    '',
    'Warm-up: bike 5 min',
    '1. Goblet squat 3x10 @ 16 kg',
    '2. RDL 3x8-10 @ 40kg (felt SI on left)',
    'A1) Split squat 3x8/side',
    'A2) Seated row 3x12, 25 kg',
    'rest 90 s',
    '- Plank 3x40s',
    '',
    'Breathe out on the effort.',
  ),
  'hevy-csv': rows(
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"',
    '"Legs","3 May 2025, 07:05","3 May 2025, 08:01","","Squat (Barbell)",,"felt SI, on left",0,"warmup",40,10,,,6',
    '"Legs","3 May 2025, 07:05","3 May 2025, 08:01","","Squat (Barbell)",,"felt SI, on left",1,"normal",60,8,,,8.5',
    '"Legs","3 May 2025, 07:05","3 May 2025, 08:01","","Leg Curl (Machine)",0,"",0,"normal",25,12,,,',
    '"Legs","3 May 2025, 07:05","3 May 2025, 08:01","","Plank",0,"",0,"normal",,,,45,',
  ),
  'strong-csv': rows(
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
    '2024-03-01 18:00:00,"Legs",1h 3m,"Squat (Barbell)",W,40.0,5,0,0,"","",',
    '2024-03-01 18:00:00,"Legs",1h 3m,"Squat (Barbell)",1,60.0,5,0,0,"","",8',
    '2024-03-01 18:00:00,"Legs",1h 3m,"Squat (Barbell)",Rest Timer,0,0,0,90,"","",',
    '2024-03-01 18:00:00,"Legs",1h 3m,"Lunge (Dumbbell)",1,8.0,10,0,0,"hip hurts","",',
  ),
  'fitnotes-csv': rows(
    'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment',
    '2024-05-01,Flat Bench,Chest,40.0,kgs,8,,,,',
    '2024-05-01,Rowing,Cardio,,,,2,km,0:10:30,easy',
  ),
  'fitbod-csv': rows(
    'Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier',
    '2025-01-19 09:37:32 +0000,Lat Pulldown,10,20.0,0,0,0,0,true,,1',
    '2025-01-19 09:39:32 +0000,Dumbbell Curl,12,8.0,0,0,0,0,false,,2',
  ),
  liftoscript: rows(
    '# Week 1',
    '## Day 1',
    '// slow on the way down',
    'Squat[1-3] / 3x8 60kg @8 / progress: custom(step: 2kg) {~',
    '  if (completedReps >= reps) { weights += state.step }',
    '~}',
    'Romanian Deadlift / ...Squat / 40kg',
    'Plank / 3x1 60s|30s',
  ),
  'wger-json': JSON.stringify(
    {
      id: 4,
      name: 'Mine',
      days: [
        {
          order: 1,
          name: 'Day 1',
          is_rest: false,
          slots: [
            {
              order: 1,
              comment: '',
              entries: [
                {
                  exercise: 615,
                  exercise_name: 'Squats',
                  order: 1,
                  comment: '',
                  type: 'normal',
                  repetition_unit: 1,
                  weight_unit: 1,
                  set_nr_configs: [{ iteration: 1, value: '3' }],
                  repetitions_configs: [{ iteration: 1, value: '8.00' }],
                  weight_configs: [{ iteration: 1, value: '40.00' }],
                },
              ],
            },
            {
              order: 2,
              comment: '',
              entries: [
                {
                  exercise: 73,
                  order: 1,
                  comment: 'slow',
                  type: 'normal',
                  repetition_unit: 3,
                  weight_unit: 3,
                  set_nr_configs: [{ iteration: 1, value: '2' }],
                  repetitions_configs: [{ iteration: 1, value: '30' }],
                },
              ],
            },
          ],
        },
      ],
    },
    null,
    2,
  ),
  jefit: rows(
    '### EXERCISE LOGS',
    'USERID,TIMESTAMP,belongSys,logs,_id,record,mydate,eid,ename,day_item_id,belongsession,logTime,interval_logs,auto_generated',
    '7,2020-01-02 10:00:00,1,"44.10x5,44.10x5,88.20x3",1,100,2020-01-02,12,Barbell Squat,0,1,1577952100,,0',
    '### SETTING',
    '_id,mass,length',
    '1,kg,cm',
    '################################',
  ),
  'stronglifts-csv': rows(
    'Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG)',
    '2024/01/02,1,Workout A,StrongLifts 5×5,70,Squat,2×5,,5×60,70,10,600,1200,1,8:00,9:00,,5,60,5,60',
  ),
  'liftlog-csv': rows(
    'SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes',
    'a1,2025-02-01T10:00:00,Squat,60,kilograms,5,5,',
  ),
  'liftlog-plan': JSON.stringify({
    version: 3,
    name: 'P',
    sessions: [
      {
        name: 'Day A',
        exercises: [
          {
            type: 'WeightedExerciseBlueprint',
            name: 'Squat',
            plannedSets: [{ reps: { min: 8, max: 12 } }],
            supersetWithNext: false,
            notes: '',
          },
        ],
      },
    ],
  }),
};
