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

  {
    name: 'whatsapp',
    text: `[12/04/25, 18:03] Coach Ana: ok tonight:
[12/04/25, 18:03] Coach Ana: Trap bar DL 5x5 70kg
[12/04/25, 18:04] Coach Ana: Step ups 3x8 each leg w/ 8kg DBs
[12/04/25, 18:04] Coach Ana: Hamstring curls on ball 3x12
[12/04/25, 18:05] Me: thx! SI a bit sore today`,
    labels: ['2 trap bar | 5×5@70kg', '3 step ups | 3×8@8kg/side', '4 hamstring curl | 3×12'],
  },
  {
    name: 'physio sheet',
    text: `Home exercise programme – Mrs K.

1) Clamshells: 2 sets of 15 reps each side, every day
2) Bridge with ball squeeze: hold 5 seconds, repeat 10 times, 2 sets
3) Four-point kneeling, opposite arm & leg: 8 reps per side x 2
4) Pelvic tilts in sitting, 10 reps
5) Wall squats 3 x 30 second hold
6) Walking – 10 mins twice a day

Stop if you feel a sharp pain. See me in 2 weeks.`,
    labels: [
      '3 clamshells | 2×15/side',
      '4 bridge | 2×10',
      '5 four-point | 2×8/side',
      '6 pelvic tilts | 10',
      '7 wall squats | 3×30s',
      '8 walking | 600s',
    ],
  },
  {
    name: 'notion nested',
    text: `# Push day
- **Bench press**
    - 60 kg x 8
    - 60 kg x 8
    - 57.5 kg x 9
- **Incline DB press**
    - 3 sets x 10 reps @ 18kg
- **Lateral raises**
    - 3x15, 6 kg
    - dropset on last: 4kg x 12
- **Rope pushdown**
    - 15, 15, 12`,
    labels: ['2 bench | 2×8@60kg 9@57.5kg', '6 incline | 3×10@18kg', '8 lateral | 3×15@6kg d:12@4kg', '11 pushdown | 2×15 12'],
  },
  {
    name: 'bro abbreviations',
    text: `CHEST/BACK
BP 135x10 185x5 205x3x3
inc DB 60s 3x10
pendlay row 135 4x8
CG pulldown 120 3x12
cable x-over 3x15
abs: hanging LR 3x10`,
    labels: [
      '2 bp | 10@135kg 5@185kg 3×3@205kg',
      '3 inc | 3×10@60kg',
      '4 pendlay | 4×8@135kg',
      '5 pulldown | 3×12@120kg',
      '6 cable | 3×15',
      '7 hanging | 3×10',
    ],
  },
  {
    name: 'slash sets log',
    text: `1 Feb
Squat 50/8 60/8 65/6
RDL 40/10/10/10
Hip thrust 60/12, 70/10, 80/8
Adductor machine 35/15/15`,
    labels: [
      '2 squat | 8@50kg 8@60kg 6@65kg',
      '3 rdl | 3×10@40kg',
      '4 hip thrust | 12@60kg 10@70kg 8@80kg',
      '5 adductor | 2×15@35kg',
    ],
  },
  {
    name: 'german coach',
    text: `Trainingsplan Woche 3

TE 1
A1 Goblet Squats 4x10 (16kg) – Tempo 3010
A2 Rudern Einarmig 4x8/Seite (14kg)
B Beinpresse 3x15 @60kg RPE 7
C Plank 3x max
Cardio: 20min Ergometer locker

TE 2
Kreuzheben rumänisch, KH, 3x12 à 10kg
Bulgarian Split Squats 3x8 je Bein – heute weggelassen (ISG)
Schulterdrücken sitzend 3x10-12
Pallof Press 3x12/Seite`,
    labels: [
      '4 goblet | 4×10@16kg',
      '5 rudern | 4×8@14kg/side',
      '6 beinpresse | 3×15@60kgr7',
      '7 plank | 3×a:_',
      '8 ergometer | 1200s',
      '11 kreuzheben | 3×12@10kg',
      '13 schulterdrücken | 3×10-12',
      '14 pallof | 3×12/side',
    ],
  },
  {
    name: 'spanglish',
    text: `viernes full body:
-sentadillas bulgaras 3x10 c/pierna (12kg)
-press de hombro 4x10 con 8 kg
-remo en polea 4 x 12 / 30 kg
-peso muerto a una pierna 3x8 c/lado -> me dolió el sacro
-plancha 3 x 1'
-abdominales 3x20
descanso: 60"`,
    labels: [
      '2 sentadillas | 3×10@12kg/side',
      '3 press de hombro | 4×10@8kg',
      '4 remo | 4×12@30kg',
      '5 peso muerto | 3×8/side',
      '6 plancha | 3×60s',
      '7 abdominales | 3×20',
    ],
    pains: ['me dolió'],
  },
  {
    name: 'nl-mix',
    text: `Woensdag training met PT
Opwarming: 8 min roeien
Squat (stang) 5 x 5 - 42,5 kg
Lunges lopend 3x20 passen
Lat pulldown 3x12 30kg
Schouderpers dumbbells 3x10 2x8kg
Buikspieren: dead bug 3x10 per kant
(been links zeurt een beetje, geen pijn)`,
    labels: [
      '2 roeien | w:480s',
      '3 squat | 5×5@42.5kg',
      '4 lunges | 3×20',
      '5 lat pulldown | 3×12@30kg',
      '6 schouderpers | 3×10@8kg',
      '7 dead bug | 3×10/side',
    ],
  },
  {
    name: 'reps first list',
    text: `Workout of the day
- 12 goblet squats (12 kg)
- 12 push-ups
- 10 renegade rows per side
- 45 sec wall sit
- 200 m jog
Repeat 4x`,
    labels: ['2 goblet | 4×12@12kg', '3 push-ups | 4×12', '4 renegade | 4×10/side', '5 wall sit | 4×45s', '6 jog | 4×200m'],
  },
  {
    name: 'percent wave',
    text: `Squat
70% x 5
75% x 5
80% x 5
60% 3x8

Bench
70%x5, 75%x5, 80%x5+`,
    labels: ['1 squat | 5@70%1rm 5@75%1rm 5@80%1rm 3×8@60%1rm', '7 bench | 5@70%1rm 5@75%1rm a:5@80%1rm'],
  },
  {
    name: 'yoga & mobility',
    text: `Recovery day
Cat/cow 2 min
Child's pose 1 min
90/90 hip switches x 8 e/s
Foam roll quads 2 min each
World's greatest stretch 5/side
Box breathing 5 min`,
    labels: [
      '2 cat | 120s',
      '3 child | 60s',
      '4 90/90 | 8/side',
      '5 foam roll | 120s/side',
      '6 greatest | 5/side',
      '7 breathing | 300s',
    ],
  },
  {
    name: 'crossfit lift + wod',
    text: `Strength:
Back squat 5x3 @ 80-85%
Accessory:
Barbell hip thrust 4x8
WOD: 12 min AMRAP
- 8 DB thrusters (2x12kg)
- 10 ring rows
- 12 box step-overs 20"`,
    labels: [
      '2 back squat | 5×3@80%1rm',
      '4 hip thrust | 4×8',
      '6 thrusters | a:8@12kg',
      '7 ring rows | a:10',
      '8 step-overs | a:12',
    ],
  },
  {
    name: 'numbered w colon',
    text: `1: Leg press: 3x12 (80)
2: Leg curl: 3x12 (30)
3: Calf raise: 3x20 (bw)
4: Ab crunch machine: 3x15 (25)`,
    labels: ['1 leg press | 3×12@80kg', '2 leg curl | 3×12@30kg', '3 calf | 3×20@1bodyweight', '4 ab crunch | 3×15@25kg'],
  },
  {
    name: 'sets in columns',
    text: `            set1   set2   set3
Squat       60x8   60x8   60x7
Bench       40x10  40x9   40x8
Row         35x12  35x12  35x10`,
    labels: ['2 squat | 2×8@60kg 7@60kg', '3 bench | 10@40kg 9@40kg 8@40kg', '4 row | 2×12@35kg 10@35kg'],
  },
  {
    name: 'prose log',
    text: `3/4 Did my prenatal class workout at home. Squats with a chair, 3 sets of 12. Side-lying leg lifts 2x15 on both sides. Then seated overhead press with 4kg dumbbells, 3x10. Finished with 5 minutes of breathing. Felt ok, bit of pelvic pressure at the end.`,
    labels: ['1 squats | 3×12', '1 leg lifts | 2×15/side', '1 press | 3×10@4kg', '1 breathing | 300s'],
  },
  {
    name: 'complex units',
    text: `DL 225lbs/102kg 3x5
Sled drag 4x25yd
Bike 10 mi
KB swings 53lb x 20 x 5
Vest walk 1.5 miles (20 lb)`,
    labels: ['1 dl | 3×5@225lb', '2 sled | 4×22.86m', '3 bike | 16093.44m', '4 swings | 5×20@53lb', '5 walk | 2414.02m@20lb'],
  },
  {
    name: 'pt table plain',
    text: `Exercise            Sets  Reps   Load
Goblet squat         3    10     14kg
Split squat (L/R)    3    8      BW
Cable row            3    12     25kg
Farmer hold          2    30s    2x12kg`,
    labels: ['2 goblet | 3×10@14kg', '3 split squat | 3×8@1bodyweight/side', '4 cable row | 3×12@25kg', '5 farmer | 2×30s@12kg'],
  },
  {
    name: 'emoji bullets',
    text: `🏋️‍♀️ LOWER BODY 🏋️‍♀️
🔥 Hip thrusts 4x12
🔥 Sumo squats 3x15 @20kg
🔥 Curtsy lunges 3x10 ea
❌ Jump squats (no impact yet!)
✅ Donkey kicks 3x15/leg
💤 rest 60s between`,
    labels: ['2 hip thrusts | 4×12', '3 sumo | 3×15@20kg', '4 curtsy | 3×10/side', '6 donkey | 3×15/side'],
  },
  {
    name: 'warmup sets',
    text: `Bench press
warm up: bar x10, 40x5
work: 55 3x5
backoff: 45x10

Squat
WU 20x10, 40x5, 50x3
60 5x5`,
    labels: ['1 bench | w:10 w:5@40kg 3×5@55kg 10@45kg', '6 squat | w:10@20kg w:5@40kg w:3@50kg 5×5@60kg'],
  },
  {
    name: 'french log',
    text: `mardi 4 mars – jambes
squat 4x8 40kg ok
presse à cuisses 3x12 80 kg
fentes marchées : pas fait (douleur)
leg curl 3x15 25kg
mollets debout 4x15
abdos 3x20
étirements 10 min`,
    labels: [
      '2 squat | 4×8@40kg',
      '3 presse | 3×12@80kg',
      '5 leg curl | 3×15@25kg',
      '6 mollets | 4×15',
      '7 abdos | 3×20',
      '8 étirements | 600s',
    ],
  },

  {
    name: 'reddit style',
    text: `**Week 2 Day 1**

* Squat: 3 x 5 @ 62.5kg
* Bench: 3 x 5 @ 42.5kg
* Barbell rows: 3 x 5 @ 40kg
* Dips: 3 x failure (8, 6, 5)
* Planks: 3 x 45sec

**Week 2 Day 2**

* Squat: 3 x 5 @ 65kg (last set only got 4)
* OHP: 5, 5, 4 @ 27.5kg
* DL: 1 x 5 @ 80kg`,
    labels: [
      '3 squat | 3×5@62.5kg',
      '4 bench | 3×5@42.5kg',
      '5 rows | 3×5@40kg',
      '6 dips | f:8 f:6 f:5',
      '7 planks | 3×45s',
      '11 squat | 3×5@65kg',
      '12 ohp | 2×5@27.5kg 4@27.5kg',
      '13 dl | 5@80kg',
    ],
  },
  {
    name: 'trainer pdf',
    text: `SESSION 2 – LOWER BODY STRENGTH
Exercise 1: Barbell Back Squat
Sets: 4 | Reps: 6-8 | Rest: 2 min | Tempo: 3-0-1-0
Exercise 2: Romanian Deadlift
Sets: 3 | Reps: 10 | Rest: 90 s
Exercise 3: Walking Lunges
Sets: 3 | Reps: 12 each leg | Rest: 60 s`,
    labels: ['2 back squat | 4×6-8', '4 romanian | 3×10', '6 lunges | 3×12/side'],
  },
  {
    name: 'voice memo',
    text: `okay so squats first three by ten at forty kilos
then hip thrusts 4 by 12 with 60
leg curls 3 by 15
and calf raises 2 by 20`,
    labels: ['1 squats | 3×10@40kg', '2 hip thrusts | 4×12@60kg', '3 leg curls | 3×15', '4 calf | 2×20'],
  },
  {
    name: 'gym app plan',
    text: `Day 1: Legs & Glutes
1. Hip Thrust (Barbell) — 4 sets × 8–10 reps
2. Bulgarian Split Squat (Dumbbell) — 3 sets × 10 reps
3. Leg Press (Machine) — 3 sets × 12 reps
4. Seated Leg Curl — 3 sets × 12 reps
5. Cable Kickback — 2 sets × 15 reps

Day 2: Back & Shoulders
1. Lat Pulldown (Cable) — 4 sets × 10 reps
2. Seated Row (Cable) — 3 sets × 12 reps
3. Lateral Raise (Dumbbell) — 3 sets × 15 reps`,
    labels: [
      '2 hip thrust | 4×8-10',
      '3 bulgarian | 3×10',
      '4 leg press | 3×12',
      '5 leg curl | 3×12',
      '6 kickback | 2×15',
      '9 lat pulldown | 4×10',
      '10 seated row | 3×12',
      '11 lateral | 3×15',
    ],
  },
  {
    name: 'short log',
    text: `bp 60 5/5/4
sq 80 5/5/5
dl 100 5
chins bw 8/6/5
db curls 10 12/12/10`,
    labels: [
      '1 bp | 2×5@60kg 4@60kg',
      '2 sq | 3×5@80kg',
      '3 dl | 5@100kg',
      '4 chins | 8@1bodyweight 6@1bodyweight 5@1bodyweight',
      '5 curls | 2×12@10kg 10@10kg',
    ],
  },
  {
    name: 'hyrox',
    text: `Hyrox sim (half)
500 m run
500 m ski erg
500 m run
25 m sled push 75 kg
500 m run
40 burpee broad jumps
500 m run
50 wall balls 4kg`,
    labels: [
      '2 run | 500m',
      '3 ski | 500m',
      '4 run | 500m',
      '5 sled | 25m@75kg',
      '6 run | 500m',
      '7 burpee | 40',
      '8 run | 500m',
      '9 wall balls | 50@4kg',
    ],
  },
  {
    name: 'pilates',
    text: `Pilates for pregnancy (trimester 2)
Warm up: shoulder rolls 10x, cat stretch 8x
Side kicks: 10x each side
Clam: 15x each side
Swimming on all fours 8x/side
Wall roll down 5x
Standing leg pump 12x each leg
Relaxation 3 mins`,
    labels: [
      '2 shoulder rolls | w:10',
      '2 cat stretch | w:8',
      '3 side kicks | 10/side',
      '4 clam | 15/side',
      '5 swimming | 8/side',
      '6 wall roll | 5',
      '7 leg pump | 12/side',
      '8 relaxation | 180s',
    ],
  },
  {
    name: 'german tabelle',
    text: `| Übung | Sätze x Wdh | Gewicht | Bemerkung |
|---|---|---|---|
| Beinpresse | 3 x 12 | 70 kg | ok |
| Abduktoren | 3 x 15 | 25 kg | |
| Rückenstrecker | 3 x 10 | – | Schmerzen ISG rechts |
| Bauchpresse | 2 x 20 | 20 kg | |`,
    labels: ['3 beinpresse | 3×12@70kg', '4 abduktoren | 3×15@25kg', '5 rückenstrecker | 3×10', '6 bauchpresse | 2×20@20kg'],
    pains: ['Schmerzen'],
  },
  {
    name: 'cluster and myo',
    text: `Squat 5x(2+2+2) @ 80%
Leg ext myo reps 15+5+5+5
Bench 3x5 @75%, then 1xAMRAP @65%
Row 4x10 (2 RIR), 1x drop set`,
    labels: ['1 squat | 5×6@80%1rm', '2 leg ext | 15 5 5 5', '3 bench | 3×5@75%1rm a:_@65%1rm', '4 row | 4×10r8 d:_'],
  },
  {
    name: 'rest day mix',
    text: `Mon: Lower - squat 4x8, RDL 3x10, leg curl 3x12
Tue: rest
Wed: Upper - bench 4x8, row 4x10, curls 3x12
Thu: 30 min walk
Fri: Full body - deadlift 3x5, push press 3x6, pull-ups 3xmax
Sat/Sun: off`,
    labels: [
      '1 squat | 4×8',
      '1 rdl | 3×10',
      '1 leg curl | 3×12',
      '3 bench | 4×8',
      '3 row | 4×10',
      '3 curls | 3×12',
      '4 walk | 1800s',
      '5 deadlift | 3×5',
      '5 push press | 3×6',
      '5 pull-ups | 3×a:_',
    ],
  },
  {
    name: 'arrow progress',
    text: `Squat 60kg → 62.5kg 5x5
Bench 40 -> 42.5 3x8
Deadlift (was 80) 85kg 3x3`,
    labels: ['1 squat | 5×5@62.5kg', '2 bench | 3×8@42.5kg', '3 deadlift | 3×3@85kg'],
  },
  {
    name: 'italic csv-like lines',
    text: `Squat, 3, 10, 40kg
Bench, 3, 8, 30kg
Row, 3, 12, 25kg`,
    labels: ['1 squat | 3×10@40kg', '2 bench | 3×8@30kg', '3 row | 3×12@25kg'],
  },
  {
    name: 'set by set words',
    text: `Goblet squat
1st set 10 reps 12kg
2nd set 10 reps 14kg
3rd set 8 reps 16kg
Glute bridge
3 sets 15 reps`,
    labels: ['1 goblet | 10@12kg 10@14kg 8@16kg', '5 bridge | 3×15'],
  },
  {
    name: 'barre class',
    text: `Barre and weights
pliés x 20
relevés x 15
attitude lifts x 12 each leg
bicep curls 2x12 (2kg)
tricep kickbacks 2x12 (2kg)
fold over hamstring stretch 30s each`,
    labels: [
      '2 plié | 20',
      '3 relevé | 15',
      '4 attitude | 12/side',
      '5 bicep | 2×12@2kg',
      '6 tricep | 2×12@2kg',
      '7 hamstring | 30s/side',
    ],
  },
  {
    name: 'spanish week',
    text: `Semana 4
Lunes - Pierna
Sentadilla búlgara 3x10/10 12kg
Hip thrust 4x8 70kg
Peso muerto sumo 3 x 6 – 50kg
Miércoles - Empuje
Press inclinado mancuernas 4x10 (12 kg c/u)
Fondos asistidos 3x8
Viernes - Cardio
Bici estática 25'`,
    labels: [
      '3 búlgara | 3×10@12kg/side',
      '4 hip thrust | 4×8@70kg',
      '5 peso muerto | 3×6@50kg',
      '7 press inclinado | 4×10@12kg',
      '8 fondos | 3×8',
      '10 bici | 1500s',
    ],
  },
  {
    name: 'long notes',
    text: `Squats - 3x8 @ 50kg. Left SI was grumpy on the way up, kept it light.
Hip thrusts - 3x12 @ 60kg. Fine.
Lunges - didn't do these
Seated rows - 3x12 @ 30kg. Easy, go up next time.`,
    labels: ['1 squats | 3×8@50kg', '2 hip thrusts | 3×12@60kg', '4 rows | 3×12@30kg'],
    pains: ['grumpy'],
  },

  {
    name: 'coach email',
    text: `Hi Lena,

here's week 5:

Day 1 (gym)
Back squats, 4 sets of 6 @ RPE 7
Single leg RDL with 10kg KB, 3 sets of 8 per side
Chin ups (band assisted) - 3 x 6
Farmers walk, 4 x 30m, 20kg per hand

Day 2 (home)
Goblet squat 3x12 12kg
Push ups from knees 3x10
Band pull aparts 3x20
Dead bugs 3x8/side

Let me know how the pelvis feels after the single leg work!
Best, Tom`,
    labels: [
      '6 back squats | 4×6r7',
      '7 single leg | 3×8@10kg/side',
      '8 chin | 3×6',
      '9 farmers | 4×30m@20kg',
      '12 goblet | 3×12@12kg',
      '13 push ups | 3×10',
      '14 pull apart | 3×20',
      '15 dead bug | 3×8/side',
    ],
  },
  {
    name: 'quick log dashes',
    text: `17.02.
Kniebeugen – 3x10 – 40kg
KH-Rudern – 3x12 – 12kg
Hip Thrusts – 4x10 – 50kg – ging gut
Crunches – 3x20`,
    labels: ['2 kniebeugen | 3×10@40kg', '3 rudern | 3×12@12kg', '4 hip thrusts | 4×10@50kg', '5 crunches | 3×20'],
  },
  {
    name: 'paren loads lb',
    text: `A. Front Squat 4x6 (95#)
B. DB RDL 3x10 (35# each)
C. Box Step Up 3x8 ea (20# DBs)
D. Ab wheel 3x8`,
    labels: ['1 front squat | 4×6@95lb', '2 rdl | 3×10@35lb', '3 step up | 3×8@20lb/side', '4 ab wheel | 3×8'],
  },
  {
    name: 'interval run',
    text: `Track:
10 min warm up jog
6 x 400m, 90s rest
10 min cool down walk
Gym after:
Calf raises 3x15
Copenhagen plank 2x20s per side`,
    labels: ['2 jog | w:600s 6×400m', '4 walk | 600s', '6 calf | 3×15', '7 copenhagen | 2×20s/side'],
  },
  {
    name: 'es-en log',
    text: `Lunes 3 de marzo
Back squat 3x5 60kg -- bien
RDL 3x8 45kg -- me pinchó un poco la SI izq
Prensa 3x12 100kg
Curl femoral 3x12 25 kg
Core: plancha 3x30s, dead bug 3x8`,
    labels: [
      '2 back squat | 3×5@60kg',
      '3 rdl | 3×8@45kg',
      '4 prensa | 3×12@100kg',
      '5 curl femoral | 3×12@25kg',
      '6 plancha | 3×30s',
      '6 dead bug | 3×8',
    ],
    pains: ['pinch'],
  },
  {
    name: 'starting strength log',
    text: `Squat: 45x5x2, 65x5, 85x3, 105x5x3
Press: 45x5x2, 55x5, 65x5x3
Deadlift: 95x5, 135x5`,
    labels: ['1 squat | 2×5@45kg 5@65kg 3@85kg 3×5@105kg', '2 press | 2×5@45kg 5@55kg 3×5@65kg', '3 deadlift | 5@95kg 5@135kg'],
  },
  {
    name: 'wod with notes',
    text: `"Baby Cindy" scaled
10 min AMRAP:
3 ring rows
6 incline push-ups
9 box squats (to bench)
*got 7 rounds, hips ok*`,
    labels: ['3 ring rows | a:3', '4 push-ups | a:6', '5 box squats | a:9'],
  },
  {
    name: 'fr-en',
    text: `Lundi : full body
- Goblet squat 3x12 à 14 kg
- Rowing haltère 3x10 / bras, 12 kg
- Hip thrust élastique 3x20
- Développé militaire 3x8 15kg
- Pallof press 3x10 / côté
- Marche 20 min`,
    labels: [
      '2 goblet | 3×12@14kg',
      '3 rowing | 3×10@12kg/side',
      '4 hip thrust | 3×20',
      '5 développé | 3×8@15kg',
      '6 pallof | 3×10/side',
      '7 marche | 1200s',
    ],
  },
  {
    name: '2-col csv no header',
    text: `Leg press;4x10;80kg
Hack squat;3x12;40kg
Leg extension;3x15;35kg`,
    labels: ['1 leg press | 4×10@80kg', '2 hack squat | 3×12@40kg', '3 leg extension | 3×15@35kg'],
  },
  {
    name: 'reps then sets words',
    text: `12 reps x 3 sets leg press 70kg
10 reps/side x 2 sets bird dog
30 seconds x 3 side plank each side
8-10 reps, 3 sets, cable row 25kg`,
    labels: ['1 leg press | 3×12@70kg', '2 bird dog | 2×10/side', '3 side plank | 3×30s/side', '4 cable row | 3×8-10@25kg'],
  },
  {
    name: 'mixed heading caps',
    text: `LEGS (HEAVY)
SQUAT 5X5 100KG
LEG PRESS 3X10 160KG
STANDING CALF RAISE 4X15
ACCESSORIES
CABLE PULL THROUGH 3X12
HIP ABDUCTION 3X20`,
    labels: ['2 squat | 5×5@100kg', '3 leg press | 3×10@160kg', '4 calf | 4×15', '6 pull through | 3×12', '7 abduction | 3×20'],
  },
  {
    name: 'postnatal plan',
    text: `Week 8 pp. Programme from physio:
• Pelvic floor lifts – 10 x 10 sec holds, 3x/day
• Heel slides – 2 x 10 each leg
• Glute bridges – 2 x 12
• Side lying clams (yellow band) – 2 x 15 each
• Mini squats holding the cot – 2 x 10
• Pram walk – 25 mins`,
    labels: [
      '2 pelvic floor | 10×10s',
      '3 heel slides | 2×10/side',
      '4 bridges | 2×12',
      '5 clams | 2×15/side',
      '6 mini squats | 2×10',
      '7 pram walk | 1500s',
    ],
  },
  {
    name: 'superset braces',
    text: `Superset 1 (3 rounds)
 - Hip thrust x 12 @ 50kg
 - Push up x 10
Superset 2 (3 rounds)
 - Reverse lunge x 8/leg
 - DB row x 10/arm @ 14kg
Finisher: 100 KB swings 16kg`,
    labels: [
      '2 hip thrust | 3×12@50kg',
      '3 push up | 3×10',
      '5 lunge | 3×8/side',
      '6 row | 3×10@14kg/side',
      '7 swings | 100@16kg',
    ],
  },
  {
    name: 'dutch plan',
    text: `Schema week 2
Dag 1
Squat 3x10 @ 35 kg
Heupbrug 3x15
Roeien zittend 3 sets van 12 (25kg)
Zijplank 2x30 sec per kant
Dag 2
Beenpers 3x12 60 kg
Borstpers 3x10 20kg
Step-up 2x10 per been - voelde mijn SI weer
Fietsen 15 min`,
    labels: [
      '3 squat | 3×10@35kg',
      '4 heupbrug | 3×15',
      '5 roeien | 3×12@25kg',
      '6 zijplank | 2×30s/side',
      '8 beenpers | 3×12@60kg',
      '9 borstpers | 3×10@20kg',
      '10 step-up | 2×10/side',
      '11 fietsen | 900s',
    ],
    pains: ['voelde mijn SI'],
  },

  {
    name: 'kg first',
    text: `Heute:
60kg Kniebeuge 3x8
20kg Rudern 3x12
2x10kg Schulterdrücken 3x10
Dehnen 10min`,
    labels: ['2 kniebeuge | 3×8@60kg', '3 rudern | 3×12@20kg', '4 schulterdrücken | 3×10@10kg', '5 dehnen | 600s'],
  },
  {
    name: 'tracked in excel',
    text: `Date,Exercise,Sets,Reps,Weight (kg),Notes
2025-03-01,Squat,3,8,50,ok
2025-03-01,RDL,3,10,40,"hip pain, left"
2025-03-03,Bench Press,3,8,35,`,
    labels: ['2 squat | 3×8@50kg', '3 rdl | 3×10@40kg', '4 bench | 3×8@35kg'],
    pains: ['hip pain'],
  },
  {
    name: 'apps share strong',
    text: `Midday Workout
Monday, 3 March 2025 at 12:02

Squat (Barbell)
W1: 40 kg × 10
Set 1: 60 kg × 8
Set 2: 60 kg × 8

Plank
Set 1: 1:00
Set 2: 0:45`,
    labels: ['4 squat | w:10@40kg 2×8@60kg', '9 plank | 60s 45s'],
  },
  {
    name: 'every second day',
    text: `A-day: hip thrust 4x10@60, leg ext 3x15@35, abductor 3x20@40
B-day: pulldown 4x10@35, row 4x10@30, DB press 3x10@12`,
    labels: [
      '1 hip thrust | 4×10@60kg',
      '1 leg ext | 3×15@35kg',
      '1 abductor | 3×20@40kg',
      '2 pulldown | 4×10@35kg',
      '2 row | 4×10@30kg',
      '2 press | 3×10@12kg',
    ],
  },
  {
    name: 'time caps',
    text: `Not for time:
50 cal bike
3x15 banded good mornings
2 min side plank (1 min/side)
Max hang x 2
100 m suitcase carry each hand 16kg`,
    labels: ['2 bike | 50', '3 good morning | 3×15', '4 side plank | 120s/side', '5 hang | 2×a:_', '6 suitcase | 100m@16kg/side'],
  },
  {
    name: 'numbers words es',
    text: `tres series de doce sentadillas
dos series de diez zancadas por pierna
caminar media hora`,
    labels: ['1 sentadillas | 3×12', '2 zancadas | 2×10/side', '3 caminar | 1800s'],
  },
  {
    name: 'strike mix',
    text: `1. Squat 3x8 ~~60kg~~ 50kg
2. ~~Deadlift 3x5~~ → hip thrust 3x10 40kg
3. Row 3x12`,
    labels: ['1 squat | 3×8@50kg', '2 hip thrust | 3×10@40kg', '3 row | 3×12'],
  },
  {
    name: 'plus equals',
    text: `Leg day = squat 4x8 (50) + leg curl 3x12 (25) + calf 3x20
Upper = bench 4x8 (35) + row 4x10 (30)`,
    labels: ['1 squat | 4×8@50kg', '1 leg curl | 3×12@25kg', '1 calf | 3×20', '2 bench | 4×8@35kg', '2 row | 4×10@30kg'],
  },
  {
    name: 'sentences log',
    text: `Warmed up on the bike for 5 min.
Did 4 sets of 8 hip thrusts at 60kg.
Bench press: 3 sets, 8 reps, 35 kg.
Finished with two sets of planks, 45 seconds each.`,
    labels: ['1 bike | w:300s', '2 hip thrusts | 4×8@60kg', '3 bench | 3×8@35kg', '4 planks | 2×45s'],
  },
];
