// Workouts as people keep them in notes, chats and notebooks; written for this project, with what a careful reader finds in them.
import type { Label } from './score.fixture.ts';

export interface MessyWorkout {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly pains?: readonly string[];
}

export const messyWorkouts: readonly MessyWorkout[] = [
  {
    name: 'chat with a coach',
    text: `hey! for tues pls do
bb back squat 4 x 6-8 (RIR 2)
RDLs 3x10 @ 95 lb
DB bench 3x12, 2x25lb
1-arm row 3x10/side 30lb
pallof press 2x12 ea side
finish w/ 10 min easy bike
lmk how the SI feels!!`,
    labels: [
      '2 back squat | 4×6-8r8',
      '3 rdl | 3×10@95lb',
      '4 bench | 3×12@25lb',
      '5 row | 3×10@30lb/side',
      '6 pallof | 2×12/side',
      '7 bike | 600s',
    ],
  },
  {
    name: 'phone note with pain',
    text: `Leg day 🦵🔥 14/5
Warmup: bike 5 min, glute bridge x15
Squat 40x8, 50x8, 60x6 (felt SI on left on last set)
RDL 3x8 @50 - ouch, left hip
Leg press 100kg 3x12
BSS skipped
Calves 15/15/12`,
    labels: [
      '2 bike | w:300s',
      '2 glute bridge | w:15',
      '3 squat | 8@40kg 8@50kg 6@60kg',
      '4 rdl | 3×8@50kg',
      '5 leg press | 3×12@100kg',
      '7 calves | 2×15 12',
    ],
    pains: ['felt SI on left', 'ouch'],
  },
  {
    name: 'superset letters',
    text: `## Upper
A1) Incline DB Press – 4 × 8–10 @ 18 kg
A2) Chest supported row – 4 × 10 @ 16kg
rest 90s
B1) Half-kneeling landmine press 3x8/side
B2) Lat pulldown 3×12, 35 kg
C) Face pull 2x20`,
    labels: [
      '2 incline | 4×8-10@18kg',
      '3 row | 4×10@16kg',
      '5 landmine | 3×8/side',
      '6 pulldown | 3×12@35kg',
      '7 face pull | 2×20',
    ],
  },
  {
    name: 'german notes',
    text: `Mo – Unterkörper
Aufwärmen 10 Min Crosstrainer
1. Kniebeuge (Langhantel) 3 x 8, 45 kg
2. Ausfallschritte mit KH 3x10 je Bein, 2x6 kg
3. Beinbeuger 3 Sätze à 12 Wdh., 25 kg -> zieht links im ISG
4. Hüftheben 4x10 40kg
5. Wadenheben stehend 3 x 15
Pause immer 90 Sek.

Do – Oberkörper
Bankdrücken 4x6-8 42,5 kg
Rudern am Kabel 4 x 10 @ 35
Schulterdrücken KH 3x10, je 10 kg
Seitstütz 2 x 30 Sek. pro Seite`,
    labels: [
      '2 crosstrainer | w:600s',
      '3 kniebeuge | 3×8@45kg',
      '4 ausfallschritte | 3×10@6kg/side',
      '5 beinbeuger | 3×12@25kg',
      '6 hüftheben | 4×10@40kg',
      '7 wadenheben | 3×15',
      '11 bankdrücken | 4×6-8@42.5kg',
      '12 rudern | 4×10@35kg',
      '13 schulterdrücken | 3×10@10kg',
      '14 seitstütz | 2×30s/side',
    ],
    pains: ['zieht links im ISG'],
  },
  {
    name: 'spanish plan',
    text: `DÍA 1 – PIERNA
• Sentadilla con barra: 4 series de 8 (50 kg)
• Peso muerto rumano: 3x10, 40kg
• Zancadas caminando 3 x 12 por pierna
• Hip thrust 4x10 – 60 kg (molestia en la cadera derecha)
• Elevación de talones 3x20

DÍA 2 – TREN SUPERIOR
• Press militar 3 x 8 a 10 reps
• Dominadas asistidas 3 x 6
• Remo con mancuerna 3x10 cada lado
• Plancha 3 x 40 seg`,
    labels: [
      '2 sentadilla | 4×8@50kg',
      '3 peso muerto | 3×10@40kg',
      '4 zancadas | 3×12/side',
      '5 hip thrust | 4×10@60kg',
      '6 elevación | 3×20',
      '9 press militar | 3×8-10',
      '10 dominadas | 3×6',
      '11 remo | 3×10/side',
      '12 plancha | 3×40s',
    ],
    pains: ['molestia en la cadera derecha'],
  },
  {
    name: 'dutch log',
    text: `maandag 12 mei
squat 3x8 40kg
bulgarian split squat 3 x 8 per been met 6 kg (pijn links onderin)
bankdrukken 4x8 30kg
roeien 4x10 25kg
plank 3x45 sec
geen deadlift vandaag`,
    labels: [
      '2 squat | 3×8@40kg',
      '3 bulgarian | 3×8@6kg/side',
      '4 bankdrukken | 4×8@30kg',
      '5 roeien | 4×10@25kg',
      '6 plank | 3×45s',
    ],
    pains: ['pijn links onderin'],
  },
  {
    name: 'french sheet',
    text: `SÉANCE A
Échauffement : 5 min de vélo
Squat gobelet 3 séries de 12, 12 kg
Fentes arrière 3x10 par jambe
Soulevé de terre jambes tendues 3 x 8 - 30 kg (ça tiraille à gauche)
Pont fessier 3x15
Gainage latéral 2x25s par côté

SÉANCE B
Développé couché haltères 4x10, 2x10 kg
Tirage vertical 4x10 25kg
Pompes sur les genoux 3x max`,
    labels: [
      '2 vélo | w:300s',
      '3 squat | 3×12@12kg',
      '4 fentes | 3×10/side',
      '5 soulevé | 3×8@30kg',
      '6 pont | 3×15',
      '7 gainage | 2×25s/side',
      '10 développé | 4×10@10kg',
      '11 tirage | 4×10@25kg',
      '12 pompes | 3×a:_',
    ],
    pains: ['ça tiraille'],
  },
  {
    name: 'home circuit',
    text: `4 rounds, little rest
15 air squats
10 push ups (knees)
12 reverse lunges each leg
20 sec hollow hold
30 jumping jacks`,
    labels: [
      '2 air squats | 4×15',
      '3 push ups | 4×10',
      '4 lunges | 4×12/side',
      '5 hollow hold | 4×20s',
      '6 jumping jacks | 4×30',
    ],
  },
  {
    name: 'emom and amrap',
    text: `EMOM 12
min 1: 10 kb swings 16kg
min 2: 8 goblet squats 16kg
min 3: 12 cal row

then AMRAP 8 min
6 burpees
9 box step ups
12 sit ups`,
    labels: [
      '2 kb swings | 4×10@16kg',
      '3 goblet squats | 4×8@16kg',
      '4 row | 4×12',
      '7 burpees | a:6',
      '8 step ups | a:9',
      '9 sit ups | a:12',
    ],
  },
  {
    name: 'tabata and intervals',
    text: `Tabata (20/10 x 8)
- mountain climbers
- air squats

Core 30s on / 15s off x 3 rounds
- plank
- dead bug
- side plank`,
    labels: [
      '2 mountain climbers | 8×20s',
      '3 air squats | 8×20s',
      '6 plank | 3×30s',
      '7 dead bug | 3×30s',
      '8 side plank | 3×30s',
    ],
  },
  {
    name: 'ladders and drops',
    text: `Pull-ups 5-4-3-2-1
KB swing 24kg 10-20-30
DB curl 12kg x 10, drop set 8kg x 8
Bench 60kg 8, 8, 6
Dips 12/10/8
Push ups to failure x3`,
    labels: [
      '1 pull-ups | 5 4 3 2 1',
      '2 kb swing | 10@24kg 20@24kg 30@24kg',
      '3 db curl | 10@12kg d:8@8kg',
      '4 bench | 2×8@60kg 6@60kg',
      '5 dips | 12 10 8',
      '6 push ups | 3×f:_',
    ],
  },
  {
    name: 'markdown table',
    text: `# Week 3

| Exercise | Sets | Reps | Weight | Notes |
|---|---|---|---|---|
| Back Squat | 4 | 5 | 70kg | belt |
| Romanian Deadlift | 3 | 8-10 | 50 kg | hurt left SI |
| Walking Lunge | 3 | 10/leg | 2x8kg | |
| Plank | 3 | 45s | – | |
| Leg Curl | 3 | 12 | 30 | slow |`,
    labels: [
      '5 back squat | 4×5@70kg',
      '6 romanian | 3×8-10@50kg',
      '7 lunge | 3×10@8kg/side',
      '8 plank | 3×45s',
      '9 leg curl | 3×12@30kg',
    ],
    pains: ['hurt left SI'],
  },
  {
    name: 'spreadsheet paste',
    text: `Übung\tSätze\tWdh\tGewicht (kg)\tPause
Kniebeuge\t5\t5\t60\t3 min
Bankdrücken\t5\t5\t40\t3 min
Langhantelrudern\t5\t5\t35\t2 min`,
    labels: ['2 kniebeuge | 5×5@60kg', '3 bankdrücken | 5×5@40kg', '4 rudern | 5×5@35kg'],
  },
  {
    name: 'week side by side',
    text: `| Mon | Wed | Fri |
|---|---|---|
| Squat 3x5 | Deadlift 1x5 | Squat 3x5 |
| Bench 3x5 | OHP 3x5 | Row 3x8 |`,
    labels: ['3 squat | 3×5', '4 bench | 3×5', '3 deadlift | 5', '4 ohp | 3×5', '3 squat | 3×5', '4 row | 3×8'],
  },
  {
    name: 'shared from an app',
    text: `Evening Lower
Tuesday, May 6, 2025 at 6:12pm

Squat (Barbell)
Set 1: 40 kg x 10 [Warm-up]
Set 2: 60 kg x 8
Set 3: 60 kg x 8
Set 4: 62.5 kg x 6 [Failure]

Hip Thrust (Machine)
Set 1: 50 kg x 12
Set 2: 50 kg x 12

Plank
Set 1: 1:00
Set 2: 45s
@appname`,
    labels: ['4 squat (barbell) | w:10@40kg 8@60kg 8@60kg f:6@62.5kg', '10 hip thrust | 2×12@50kg', '14 plank | 60s 45s'],
  },
  {
    name: 'names above, sets below',
    text: `Deadlift
60x5
80x5
90x3 @8

Split squat
3x8/side @ 12kg

Hanging knee raise
12
10
9`,
    labels: ['1 deadlift | 5@60kg 5@80kg 3@90kgr8', '6 split squat | 3×8@12kg/side', '9 knee raise | 12 10 9'],
  },
  {
    name: 'struck out and not done',
    text: `Thursday
- [x] Goblet squat 3x10 @ 16 kg
- [x] ~~Walking lunge 3x12~~
- [ ] Seated row 3x12 30kg
- Step-ups 3x10 (skipped, SI)
- ❌ Box jumps 4x5
- Clamshells 2x15 e/s`,
    labels: ['2 goblet squat | 3×10@16kg', '4 seated row | 3×12@30kg', '7 clamshells | 2×15/side'],
  },
  {
    name: 'percent and rpe',
    text: `Day 2 - heavy
Front squat 5x3 @ 80%
Paused deadlift 4x4 @RPE 7
OHP 3x5 @ 72.5% 1RM
Weighted pull-ups 4x5 BW+7.5kg
GHR 3x8 (bodyweight)`,
    labels: [
      '2 front squat | 5×3@80%1rm',
      '3 deadlift | 4×4r7',
      '4 ohp | 3×5@72.5%1rm',
      '5 pull-ups | 4×5@7.5kg',
      '6 ghr | 3×8@1bodyweight',
    ],
  },
  {
    name: 'tempo and cues',
    text: `Squat 4x6 30X1 65kg - knees out!
RDL 3 x 8, tempo 3-1-1, 45 kg
Leg ext 3x15 (2s squeeze)
Pause bench 4x4 @ 50kg, 2 s pause
Hip thrust 3x10 + 10s hold on last rep, 70kg`,
    labels: ['1 squat | 4×6@65kg', '2 rdl | 3×8@45kg', '3 leg ext | 3×15', '4 bench | 4×4@50kg', '5 hip thrust | 3×10@70kg'],
  },
  {
    name: 'one-line supersets',
    text: `3x10 goblet squat @ 14kg SS 3x10 push up
RDL 3x8 40kg superset with band pull apart 3x15
4x: 8 DB press (12s), 12 rows (14s)
curls 3x12 8kg + triceps ext 3x12 8kg`,
    labels: [
      '1 goblet squat | 3×10@14kg',
      '1 push up | 3×10',
      '2 rdl | 3×8@40kg',
      '2 pull apart | 3×15',
      '3 press | 4×8@12kg',
      '3 rows | 4×12@14kg',
      '4 curls | 3×12@8kg',
      '4 triceps | 3×12@8kg',
    ],
  },
  {
    name: 'cardio and carries',
    text: `Sat
ran 3k easy
farmers carry 4x40m 2x16kg
sled push 6 x 20 m
row 2000m
incline walk 25 min @ 5.5 km/h, 6% incline
500m swim`,
    labels: ['2 ran | 3000m', '3 farmers | 4×40m@16kg', '4 sled | 6×20m', '5 row | 2000m', '6 walk | 1500s', '7 swim | 500m'],
  },
  {
    name: 'pregnant, week 28',
    text: `28 weeks – what I managed today
cat cow x10
side lying clam 2x12 each side
banded box squat 3x8 (no weight)
seated row 3x12 20 kg
bird dog 2x8/side, little twinge right SI
side lying breathing 3 min
walked 15 mins – SI was fine`,
    labels: [
      '2 cat cow | 10',
      '3 clam | 2×12/side',
      '4 box squat | 3×8',
      '5 seated row | 3×12@20kg',
      '6 bird dog | 2×8/side',
      '7 breathing | 180s',
      '8 walked | 900s',
    ],
    pains: ['little twinge right SI'],
  },
  {
    name: 'crossfit board',
    text: `FRIDAY
A. Back Squat 5-5-5-5-5
B. 3 RFT:
400m run
21 KB swings (24/16)
12 pull-ups
C. 3x20 GHD sit ups`,
    labels: ['2 back squat | 5×5', '4 run | 3×400m', '5 kb swings | 3×21@16kg', '6 pull-ups | 3×12', '7 ghd | 3×20'],
  },
  {
    name: 'dates as days',
    text: `2025-03-02
Squat 3x5 100
Bench 3x5 60

2025-03-04
DL 1x5 120
OHP 3x5 40
felt good, no SI pain at all`,
    labels: ['2 squat | 3×5@100kg', '3 bench | 3×5@60kg', '6 dl | 5@120kg', '7 ohp | 3×5@40kg'],
  },
  {
    name: 'wordy notes',
    text: `Today I did three sets of ten goblet squats with a 12 kg bell.
Then 2 sets of 15 glute bridges.
After that a 10 minute walk.
I skipped the lunges because my pelvis hurts.`,
    labels: ['1 goblet squats | 3×10@12kg', '2 glute bridges | 2×15', '3 walk | 600s'],
  },
  {
    name: 'pounds without units',
    text: `bench 135x5 155x5 175x3 lbs
squat 185 5x5
row 95 3x10
curl 25s 3x12`,
    labels: ['1 bench | 5@135lb 5@155lb 3@175lb', '2 squat | 5×5@185lb', '3 row | 3×10@95lb', '4 curl | 3×12@25lb'],
  },
  {
    name: 'key and value',
    text: `Exercise: Leg Press
Sets: 4
Reps: 12
Weight: 90 kg

Exercise: Seated Leg Curl
Sets: 3
Reps: 15
Weight: 35 kg`,
    labels: ['1 leg press | 4×12@90kg', '6 leg curl | 3×15@35kg'],
  },
  {
    name: 'mixed separators',
    text: `Push-ups * 3 * 15
Squats - 4 sets - 12 reps - 20kg
Plank: 3 rounds x 1 min
Lunge → 3×10 (per leg) → 8kg
Rows; 3x12; 25kg`,
    labels: ['1 push-ups | 3×15', '2 squats | 4×12@20kg', '3 plank | 3×60s', '4 lunge | 3×10@8kg/side', '5 rows | 3×12@25kg'],
  },
];
