// Workouts in columns: with headings of five languages, gaps, sections, and cells that are empty.
import type { MessyWorkout } from './messy.fixture.ts';

export const inColumns: readonly MessyWorkout[] = [
  {
    name: 'bump phase two',
    text: `STRONG THROUGH THE BUMP - PHASE 2 (WEEKS 5-8)
Day 1: Full body

     Exercise                        Sets   Reps      Rest   Notes
A1   Trap Bar Deadlift               4      6         90s    RPE 7
A2   Half-Kneeling Landmine Press    4      8/side    60s
B1   DB Split Squat                  3      8/side    60s    hold onto rack if needed

C1   Lateral Band Walk               2      12/side   -      band above knees
C2   Dead Bug                        2      6/side    45s    exhale on the reach

Page 4 of 17`,
    labels: [
      '5 trap bar | 4×6',
      '6 half-kneeling landmine | 4×8/side',
      '7 db split | 3×8/side',
      '9 lateral band | 2×12/side',
      '10 dead bug | 2×6/side',
    ],
  },
  {
    name: 'de',
    text: `Tag B
Nr.  Übung                 Satz  Wdh     Gewicht   Pause
1    Kniebeuge             3     8       40 kg     2 min
2    Bankdrücken KH        3     10      2 x 8 kg  90 s
3    Unterarmstütz         3     30 s    -         60 s
4    Ausfallschritte       2     10/Seite          60 s`,
    labels: ['3 kniebeuge | 3×8@40kg', '4 bankdrücken kh | 3×10@8kg', '5 unterarmstütz | 3×30s', '6 ausfallschritte | 2×10/side'],
  },
  {
    name: 'es',
    text: `Ejercicio              Series  Reps   Descanso
Sentadilla goblet        3      10      60 s
Peso muerto rumano       3       8      90 s
Plancha                  2    20 seg    45 s`,
    labels: ['2 sentadilla goblet | 3×10', '3 peso muerto | 3×8', '4 plancha | 2×20s'],
  },
  {
    name: 'nl',
    text: `oefening            sets   herh   gewicht
leg press           3      12     60 kg
zittend roeien      3      10     27,5 kg
side plank          2      20 s`,
    labels: ['2 leg press | 3×12@60kg', '3 zittend roeien | 3×10@27.5kg', '4 side plank | 2×20s'],
  },
  {
    name: 'fr',
    text: `Exercice              Séries    Rép     Repos
Squat gobelet           3        10      60s
Fentes arrière          3      8/jambe   60s
Gainage                 2        30s     45s`,
    labels: ['2 squat gobelet | 3×10', '3 fentes arrière | 3×8/side', '4 gainage | 2×30s'],
  },
  {
    name: 'right',
    text: `  #  Exercise            Sets    Reps    Load
  1  Back squat             3       5    60kg
  2  RDL                    3       8    40kg
 10  Plank                  3     30s`,
    labels: ['2 back squat | 3×5@60kg', '3 rdl | 3×8@40kg', '4 plank | 3×30s'],
  },
  {
    name: 'tabs',
    text: `\tExercise\tSets\tReps\tRest\tNotes
A1\tGoblet squat\t3\t10\t60s\t
A2\tRing row\t3\t8\t60s\tslow

B1\tHip thrust\t3\t12\t-\tband`,
    labels: ['2 goblet squat | 3×10', '3 ring row | 3×8', '5 hip thrust | 3×12'],
  },
  {
    name: 'one space',
    text: `Exercise            Sets Reps  Weight
Goblet squat        3    10    12kg
Single leg hip thrust 2  8/side
Calf raise          2    15`,
    labels: ['2 goblet squat | 3×10@12kg', '3 single leg | 2×8/side', '4 calf raise | 2×15'],
  },
  {
    name: 'sect',
    text: `Exercise          Sets   Reps
Warm up
Cat cow           1      10
Main
Goblet squat      3      10
RDL               3      8

Finisher
Farmer carry      2      30m`,
    labels: ['3 cat cow | w:10', '5 goblet squat | 3×10', '6 rdl | 3×8', '9 farmer carry | 2×30m'],
  },
  {
    name: 'md',
    text: `| Exercise | Sets | Reps |
|---|---|---|
| **Block A** | | |
| Squat | 3 | 10 |
| **Block B** | | |
| RDL | 3 | 8 |`,
    labels: ['4 squat | 3×10', '6 rdl | 3×8'],
  },
  {
    name: 'number col',
    text: `     Exercise              Reps     Sets    RPE
1.   Sumo deadlift         5        4       8
2.   Step up               8/leg    3       7
3.   Pallof press          12 ea    2       -`,
    labels: ['2 sumo deadlift | 4×5r8', '3 step up | 3×8r7/side', '4 pallof press | 2×12/side'],
  },
  {
    name: 'ex later',
    text: `Order  Exercise         Sets x Reps   Load      Notes
A      Front squat      4 x 6         45 kg     belt
B      Bench            4 x 8         30 kg
C      Row              3 x 10-12               chest supported`,
    labels: ['2 front squat | 4×6@45kg', '3 bench | 4×8@30kg', '4 row | 3×10-12'],
  },
  {
    name: 'days in a table',
    text: `Exercise            Sets   Reps   Load
Day 1
Back squat          3      8      40 kg
Bench press         3      8      30 kg

Day 2
Deadlift            3      5      60 kg
Circuit (3 rounds)
Step ups                   10
Dead bug                   8/side`,
    labels: [
      '3 back squat | 3×8@40kg',
      '4 bench press | 3×8@30kg',
      '7 deadlift | 3×5@60kg',
      '9 step ups | 3×10',
      '10 dead bug | 3×8/side',
    ],
  },
];
