// More workouts as people keep them; each was read for the first time only after it had been written down here.
import type { MessyWorkout } from './messy.fixture.ts';

export const messyToo: readonly MessyWorkout[] = [
  {
    name: 'upper a',
    text: `*Upper A* 💪
Bench — 4 sets, 6-8 reps, 47.5kg, rest 2:30
Row (cable, seated): 3 sets of 10-12 reps w/ 35 kilos
Arnold press 3 x 10 (9 kg each hand)
Face pulls 2x20 light
Finisher: 100 band pull-aparts`,
    labels: [
      '2 bench | 4×6-8@47.5kg',
      '3 row | 3×10-12@35kg',
      '4 arnold | 3×10@9kg',
      '5 face pulls | 2×20',
      '6 pull-aparts | 100',
    ],
  },
  {
    name: 'wk 6 d2 lower',
    text: `Wk 6 D2 lower
Back Squat  5 @ 60, 5 @ 70, 5 @ 75 (kg)
Rom. deadlift 55kg 3x8
BSS 8/8 x 3 @10kg DBs
Leg curl: 30kg – 12, 12, 10
Calf raise 3 sets 15 reps
SI niggly on right after squats`,
    labels: [
      '2 back squat | 5@60kg 5@70kg 5@75kg',
      '3 deadlift | 3×8@55kg',
      '4 bss | 3×8@10kg/side',
      '5 leg curl | 2×12@30kg 10@30kg',
      '6 calf raise | 3×15',
    ],
  },
  {
    name: 'montag',
    text: `Montag
5 Min. Rudergerät zum Aufwärmen
Kniebeugen: 3 Sätze, 10 Wiederholungen, 40 kg
Ausfallschritte 2x12 (6 je Seite) mit 2 x 4 kg
Brücke 3 × 15, 3 Sek. halten
Planke 3 mal 30 Sekunden
Dehnen 5 min`,
    labels: [
      '2 rudergerät | w:300s',
      '3 kniebeugen | 3×10@40kg',
      '4 ausfallschritte | 2×6@4kg/side',
      '5 brücke | 3×15',
      '6 planke | 3×30s',
      '7 dehnen | 300s',
    ],
  },
  {
    name: 'emom 12 min',
    text: `EMOM 12 min:
min 1: 10 KB swings @16kg
min 2: 8 goblet squats @16kg
min 3: 30s plank
---
then 3 rounds NFT
12 ring rows
10/side suitcase deadlift 20kg`,
    labels: [
      '2 kb swings | 4×10@16kg',
      '3 goblet | 4×8@16kg',
      '4 plank | 4×30s',
      '7 ring rows | 3×12',
      '8 suitcase | 3×10@20kg/side',
    ],
  },
  {
    name: 'exercise sets x reps kg notes',
    text: `| Exercise | Sets x Reps | Kg | Notes |
|---|---|---|---|
| Hip thrust | 4x10 | 70 | pause on top |
| Step up | 3x8 e/s | 8 | |
| Lat pulldown | 3x12 | 32.5 | |
| Side plank | 2x25s | – | each side |`,
    labels: ['3 hip thrust | 4×10@70kg', '4 step up | 3×8@8kg/side', '5 lat pulldown | 3×12@32.5kg', '6 side plank | 2×25s/side'],
  },
  {
    name: 'prenatal class at the pool',
    text: `prenatal class at the pool: 
aqua jog 10 mins, noodle kicks 3 x 20
Land after: cat-cows x 12, clams 2 x 15 p/s, seated band rows 3 x 12,
wall push ups 2 x 10. Felt fine.`,
    labels: [
      '2 aqua jog | 600s',
      '2 kicks | 3×20',
      '3 cat-cow | 12',
      '3 clams | 2×15/side',
      '3 rows | 3×12',
      '4 wall push | 2×10',
    ],
  },
  {
    name: 'jour 1 bas du corps',
    text: `Jour 1 : bas du corps
Squat gobelet 4x12 à 14 kg
Fentes arrière 3 x 10 / jambe
Soulevé de terre roumain : 4 séries de 10 (35 kg)
Hip thrust 3x12 – 50kg
Chaise 3 x 45 sec
Mollets 3x20`,
    labels: [
      '2 gobelet | 4×12@14kg',
      '3 fentes | 3×10/side',
      '4 soulevé | 4×10@35kg',
      '5 hip thrust | 3×12@50kg',
      '6 chaise | 3×45s',
      '7 mollets | 3×20',
    ],
  },
  {
    name: 'strong ish share',
    text: `Strong-ish share
Evening Workout
Friday, 14 March 2025 at 18:22

Deadlift (Barbell)
Set 1: 60 kg × 5
Set 2: 80 kg × 5
Set 3: 90 kg × 3 @ 8

Pull Up (Assisted)
Set 1: -20 kg × 8
Set 2: -20 kg × 7`,
    labels: ['5 deadlift | 5@60kg 5@80kg 3@90kgr8', '10 pull up | 8 7'],
  },
  {
    name: 'todo gym',
    text: `TODO gym
☑ trap bar dl 3x5 80kg
☑ db bench 3x10 14s
☐ split squats 3x10/leg
☒ burpees 3x10
☑ deadbugs 3x8/side`,
    labels: ['2 trap bar | 3×5@80kg', '3 bench | 3×10@14kg', '4 split squat | 3×10/side', '6 deadbugs | 3×8/side'],
  },
  {
    name: 'ladder pull ups 1 2 3 4 5',
    text: `Ladder: pull-ups 1-2-3-4-5
Pyramid: push ups 10-8-6-8-10
Squat 5/3/1 day: 65% x5, 75% x3, 85% x1+
Farmer carries 30m x 4, 24kg/hand
Jump rope 3 x 1 min (skip if SI sore)`,
    labels: [
      '1 pull-ups | 1 2 3 4 5',
      '2 push ups | 10 8 6 8 10',
      '3 squat | 5@65%1rm 3@75%1rm a:1@85%1rm',
      '4 farmer | 4×30m@24kg',
      '5 jump rope | 3×60s',
    ],
  },
  {
    name: 'lunes pierna',
    text: `lunes: pierna
sentadilla 4x10 con 40k
hip trust 4x12 60k
zancadas 3x12 c/u
curl femoral 3x15
gemelos 4x20
20' bici`,
    labels: [
      '2 sentadilla | 4×10@40kg',
      '3 hip t | 4×12@60kg',
      '4 zancadas | 3×12/side',
      '5 curl femoral | 3×15',
      '6 gemelos | 4×20',
      '7 bici | 1200s',
    ],
  },
  {
    name: '1 warm up 5min elliptical 10 leg',
    text: `1. Warm-up: 5min elliptical + 10 leg swings/side
2. A1. Front squat 3x6 @ 45kg (RPE7)
   A2. Chin-ups 3xAMRAP
3. B. Kickstand RDL 3x8/side, 12kg KB
4. C. Half-kneeling chop 2x10/side
5. Cooldown: pigeon 60s/side`,
    labels: [
      '1 elliptical | w:300s',
      '1 leg swings | w:10/side',
      '2 front squat | 3×6@45kgr7',
      '3 chin-ups | 3×a:_',
      '4 kickstand | 3×8@12kg/side',
      '5 chop | 2×10/side',
      '6 pigeon | 60s/side',
    ],
  },
  {
    name: 'sunday sesh',
    text: `Sunday sesh
Incline bench 30kg 12/10/9
DB row 16kg 3x12 each arm
Seated OHP mach. 20kg 3 x 10
Cable crunch 25kg 3×15
Walked home 20min`,
    labels: [
      '2 incline bench | 12@30kg 10@30kg 9@30kg',
      '3 row | 3×12@16kg/side',
      '4 ohp | 3×10@20kg',
      '5 crunch | 3×15@25kg',
      '6 walked | 1200s',
    ],
  },
  {
    name: 'programme from liz pt 2x week',
    text: `Programme from Liz (PT) – 2x/week
a. Box squat to bench, 3 sets 8 reps, 20kg bar
b. Cable pull through - 3 sets 12 reps
c. Sidelying leg lifts, 2 sets 12 reps each leg
d. Pallof hold 3 x 20 secs each side
e. Treadmill 15 minutes at 5km/h
NB stop if pubic pain`,
    labels: [
      '2 box squat | 3×8@20kg',
      '3 pull through | 3×12',
      '4 leg lift | 2×12/side',
      '5 pallof | 3×20s/side',
      '6 treadmill | 900s',
    ],
  },
  {
    name: 'dienstag push',
    text: `Dienstag: Push
Bankdrücken 3x8x45
Schrägbankdrücken KH 3x10x14kg
Seitheben 3 x 15 (5kg)
Trizepsdrücken am Kabel 3x12 – 17,5kg
Liegestütze bis zum Limit, 2 Sätze`,
    labels: [
      '2 bankdrücken | 3×8@45kg',
      '3 schräg | 3×10@14kg',
      '4 seitheben | 3×15@5kg',
      '5 trizeps | 3×12@17.5kg',
      '6 liegestütze | 2×f:_',
    ],
  },
  {
    name: 'amrap 15',
    text: `AMRAP 15:
5 pull ups
10 push ups
15 air squats
+ 200m run each round
score: 6 rounds`,
    labels: ['2 pull ups | a:5', '3 push ups | a:10', '4 air squats | a:15', '5 run | a:_;200m'],
  },
  {
    name: 'exercise sets reps weight',
    text: `Exercise,Sets,Reps,Weight
Goblet squat,3,10,16kg
Single-arm row,3,10/side,14kg
Glute bridge,3,15,
Plank,3,30s,`,
    labels: ['2 goblet | 3×10@16kg', '3 row | 3×10@14kg/side', '4 bridge | 3×15', '5 plank | 3×30s'],
  },
  {
    name: '31 wks did',
    text: `31 wks!! did:
10 min bike, then
goblet box squats 3 x 8 w/ 10kg - fine
one leg bridges 2x8 - nope, hurts left SI, stopped
banded side steps 2x10 each way
seated shoulder press 3x10 6kg
figure 4 stretch 45s ea`,
    labels: [
      '2 bike | 600s',
      '3 box squat | 3×8@10kg',
      '4 bridges | 2×8',
      '5 side steps | 2×10/side',
      '6 shoulder press | 3×10@6kg',
      '7 figure 4 | 45s/side',
    ],
  },
  {
    name: 'séance haut',
    text: `Séance haut
- Développé couché : 4 x 8 à 40 kg
- Tirage vertical 3x12 (30kg)
- Rowing haltère 3x10/bras 12kg
- Élévations latérales 3x15 – 4kg
- Gainage 3x40"`,
    labels: [
      '2 développé | 4×8@40kg',
      '3 tirage | 3×12@30kg',
      '4 rowing | 3×10@12kg/side',
      '5 élévations | 3×15@4kg',
      '6 gainage | 3×40s',
    ],
  },
  {
    name: 'leg press',
    text: `Leg Press
100 kg x 12
110 kg x 10
120 kg x 8 (hard)

Leg extension
40x15
45x12

Seated calf
3x20 @ 30`,
    labels: ['1 leg press | 12@100kg 10@110kg 8@120kg', '6 leg extension | 15@40kg 12@45kg', '10 calf | 3×20@30kg'],
  },
  {
    name: 'a 3 supersets',
    text: `> A. 3 supersets
> A1 - DB floor press x 10 @ 12kg
> A2 - bent row x 12 @ 20kg
>
> B. 2 sets
> B1 - goblet curtsy lunge x 8/side
> B2 - dead bug x 10`,
    labels: ['2 floor press | 3×10@12kg', '3 row | 3×12@20kg', '6 curtsy | 2×8/side', '7 dead bug | 2×10'],
  },
  {
    name: 'mon squats 3x5 70 bench 3x5 50 r',
    text: `Mon: squats 3x5@70, bench 3x5@50, rows 3x8@40
Wed: OHP 5x5 30kg; chins 3xmax; DL 1x5 100kg
Fri – off (SI flared)
Sat: 5k walk, 10 min stretching`,
    labels: [
      '1 squats | 3×5@70kg',
      '1 bench | 3×5@50kg',
      '1 rows | 3×8@40kg',
      '2 ohp | 5×5@30kg',
      '2 chins | 3×a:_',
      '2 dl | 5@100kg',
      '4 walk | 5000m',
      '4 stretching | 600s',
    ],
  },
  {
    name: 'tabata squats 20 10 x 8',
    text: `Tabata squats (20/10 x 8)
3 x (10 lunges each leg + 10 sit-ups)
Reverse crunch: 3 × 12–15
Russian twist 3x20 total 4kg
Superman hold 3x20s`,
    labels: [
      '1 squats | 8×20s',
      '2 lunges | 3×10/side',
      '2 sit-ups | 3×10',
      '3 reverse crunch | 3×12-15',
      '4 russian | 3×20@4kg',
      '5 superman | 3×20s',
    ],
  },
  {
    name: 'schema donderdag',
    text: `Schema donderdag
Opwarmen fiets 10 min
1) Beenpers 4 x 12 (60 kg)
2) Roemeense deadlift 3x10 met 30kg
3) Hip thrust 3x12 40kg, bovenin 2 tellen vasthouden
4) Roeien kabel 3x12
5) Plank 2 x 40 sec
Let op: bekken stabiel houden`,
    labels: [
      '2 fiets | w:600s',
      '3 beenpers | 4×12@60kg',
      '4 deadlift | 3×10@30kg',
      '5 hip thrust | 3×12@40kg',
      '6 roeien | 3×12',
      '7 plank | 2×40s',
    ],
  },
  {
    name: 'gym 7th may',
    text: `Gym, 7th May
Treadmill 8mins warm up
Smith squat 20/25/30kg for 12, 10, 8
Hip abductor machine 3x15 35kg
Lat pulldown 3 sets to 12 at 30
Triceps rope - 12.5kg - 3 sets of 12`,
    labels: [
      '2 treadmill | w:480s',
      '3 smith squat | 12@20kg 10@25kg 8@30kg',
      '4 abductor | 3×15@35kg',
      '5 lat pulldown | 3×12@30kg',
      '6 triceps | 3×12@12.5kg',
    ],
  },
  {
    name: 'pt homework daily',
    text: `PT homework (daily):
• pelvic tilts x15
• clams – 2 x 12 each
• adductor squeeze w/ pillow, 10 x 5sec
• standing hip ext at counter 10/leg
• walk 15–20 min, flat only`,
    labels: ['2 pelvic tilts | 15', '3 clams | 2×12/side', '4 adductor | 10×5s', '5 hip ext | 10/side', '6 walk | 900s'],
  },
  {
    name: 'oberkörper am 3 5',
    text: `Oberkörper am 3.5.
1 Latzug 35 kg 12 10 9
2 Brustpresse 25 kg 3x12
3 Seitheben 4kg 3 Sätze 15 Wdh
4 Facepulls 15kg 3x15
Pause 60-90 s`,
    labels: [
      '2 latzug | 12@35kg 10@35kg 9@35kg',
      '3 brustpresse | 3×12@25kg',
      '4 seitheben | 3×15@4kg',
      '5 facepulls | 3×15@15kg',
    ],
  },
  {
    name: 'workout 14 full body b',
    text: `Workout #14 – Full Body B
Goblet Squat | 3 x 12 | 14 kg | RPE 7
Incline Push Up | 3 x 8 | BW
Single Leg RDL | 2 x 8 / side | 8 kg
Seated Cable Row | 3 x 12 | 27.5 kg
Bird Dog | 2 x 8 / side`,
    labels: [
      '2 goblet | 3×12@14kgr7',
      '3 push up | 3×8@1bodyweight',
      '4 single leg | 2×8@8kg/side',
      '5 row | 3×12@27.5kg',
      '6 bird dog | 2×8/side',
    ],
  },
  {
    name: 'deadlift day',
    text: `Deadlift day!!
warmup 40x5, 60x5
working: 80x5x3
backoff 65x8x2
then 3 rounds: 12 back ext, 30s side plank ea, 10 cable pull thrus`,
    labels: [
      '1 deadlift | w:5@40kg w:5@60kg 3×5@80kg 2×8@65kg',
      '5 back ext | 3×12',
      '5 side plank | 3×30s/side',
      '5 cable pull | 3×10',
    ],
  },
  {
    name: 'miércoles',
    text: `Miércoles
Calentamiento: 5 min elíptica
1. Sentadilla goblet 3x12 (12kg)
2. Hip thrust barra 4x10 40kg
3. Remo polea baja 3 x 12, 25 kg
4. Press hombro mancuernas 3x10 6kg c/u
5. Pallof 2x12 por lado`,
    labels: [
      '2 elíptica | w:300s',
      '3 goblet | 3×12@12kg',
      '4 hip thrust | 4×10@40kg',
      '5 remo | 3×12@25kg',
      '6 press hombro | 3×10@6kg',
      '7 pallof | 2×12/side',
    ],
  },
  {
    name: 'weds legs 36w',
    text: `Weds — legs (36w)
sit to stands 3x10
side lying leg lifts 15/15
seated hammy curl band 3x12
calf raises holding wall 2x15
wall sit 2 x 20s
NO lunges today bc pelvis`,
    labels: ['2 sit to stand | 3×10', '3 leg lifts | 15/side', '4 curl | 3×12', '5 calf | 2×15', '6 wall sit | 2×20s'],
  },
  {
    name: 'strength 45min',
    text: `"Strength" 45min
A: Trap bar deadlift 5-5-5-5 (70,75,80,80kg)
B1: DB bench 4x8 @16
B2: Ring row 4x10
C: 8 min AMRAP - 8 KB swings 16kg, 6 burpees, 100m row`,
    labels: [
      '2 trap bar | 5@70kg 5@75kg 2×5@80kg',
      '3 bench | 4×8@16kg',
      '4 ring row | 4×10',
      '5 swings | a:8@16kg',
      '5 burpees | a:6',
      '5 row | a:_;100m',
    ],
  },
  {
    name: 'séance du mardi soir',
    text: `Séance du mardi soir
échauffement vélo 10'
Presse 80kg 4x12
Leg curl assis 30 kg 3 x 12
Hip thrust à la machine 4x10 / 45kg
Abducteurs 3x20
étirements 5 min`,
    labels: [
      '2 vélo | w:600s',
      '3 presse | 4×12@80kg',
      '4 leg curl | 3×12@30kg',
      '5 hip thrust | 4×10@45kg',
      '6 abducteurs | 3×20',
      '7 étirements | 300s',
    ],
  },
  {
    name: 'upper body 60 min',
    text: `Upper Body (60 min)

1) Barbell Row
   Sets: 4 | Reps: 8 | Rest: 90s | Load: 40kg
2) DB Shoulder Press
   Sets: 3 | Reps: 10 | Rest: 60s | Load: 9kg
3) Hammer Curl
   Sets: 3 | Reps: 12 | Load: 8kg`,
    labels: ['3 row | 4×8@40kg', '5 shoulder press | 3×10@9kg', '7 hammer | 3×12@8kg'],
  },
  {
    name: 'ma',
    text: `ma: 
- squat 5x5 50 kg
- bankdrukken 5x5 35kg
- roeien halter 3x8 30 kg
wo:
- deadlift 3x5 70kg
- schouderpers 4x6 25kg
- plank 3x45 sec
vr: rust`,
    labels: [
      '2 squat | 5×5@50kg',
      '3 bankdrukken | 5×5@35kg',
      '4 roeien | 3×8@30kg',
      '6 deadlift | 3×5@70kg',
      '7 schouderpers | 4×6@25kg',
      '8 plank | 3×45s',
    ],
  },
  {
    name: 'lunges 3x12 total 2x5kg',
    text: `lunges 3x12 total, 2x5kg
step-ups onto low box 2x10/leg bw
"good mornings" w/ stick x15
glute bridges 20, 20, 15 (+10kg plate)
hamstring walkouts 2x6
spin bike 25:00`,
    labels: [
      '1 lunges | 3×12@5kg',
      '2 step-ups | 2×10@1bodyweight/side',
      '3 good mornings | 15',
      '4 glute bridges | 2×20@10kg 15@10kg',
      '5 walkouts | 2×6',
      '6 bike | 1500s',
    ],
  },
  {
    name: 'logged with hevy',
    text: `Logged with Hevy

Monday Lower
Hip Thrust (Barbell)
Set 1: 40 kg x 12 [Warm-up]
Set 2: 60 kg x 10
Set 3: 60 kg x 9 [Failure]

Step Up
Set 1: 8 kg x 10
Set 2: 8 kg x 10`,
    labels: ['4 hip thrust | w:12@40kg 10@60kg f:9@60kg', '9 step up | 2×10@8kg'],
  },
  {
    name: 'press 3x5 32 5 squat 3x5 57 5 ch',
    text: `Press 3x5 (32.5), Squat 3x5 (57.5), Chins 3x6 BW
Curls – 3 sets of 10 with the 7s
Abs: dead bugs 3x10 alternating, side planks 2x20 s/side
Cool down: cat/cow, child's pose 1 min`,
    labels: [
      '1 press | 3×5@32.5kg',
      '1 squat | 3×5@57.5kg',
      '1 chins | 3×6@1bodyweight',
      '2 curls | 3×10@7kg',
      '3 dead bugs | 3×10',
      '3 side planks | 2×20s/side',
      '4 cat | _',
      '4 child | 60s',
    ],
  },
  {
    name: 'push pull w jen 11 6',
    text: `Push/pull w/ Jen 11/6
db incline 14kg x10 x3
tbar row 20kgs 3*10
cable flye 3*15
assisted dips 3*8 (-25)
face pull 20 reps x 2`,
    labels: ['2 incline | 3×10@14kg', '3 tbar row | 3×10@20kg', '4 flye | 3×15', '5 dips | 3×8', '6 face pull | 2×20'],
  },
  {
    name: 'home workout no kit',
    text: `# Home workout (no kit)
- [ ] Chair squats – 3 sets, 12 reps
- [ ] Counter push-ups – 3 sets, 10 reps
- [ ] Standing side leg raise – 2 sets, 12 reps each leg
- [ ] Glute bridge – 3 sets, 15 reps
- [ ] March on the spot – 2 minutes`,
    labels: ['2 squats | 3×12', '3 push-ups | 3×10', '4 leg raise | 2×12/side', '5 bridge | 3×15', '6 march | 120s'],
  },
  {
    name: 'training 03 06',
    text: `Training 03.06.
Beinpresse 60/70/80 kg je 12 Wdh.
Beinbeuger liegend 20 kg 3x15
Rückenstrecker 2x15 ohne Gewicht
Adduktoren 30kg 2x20 / Abduktoren 30kg 2x20
10 min Laufband gehen`,
    labels: [
      '2 beinpresse | 12@60kg 12@70kg 12@80kg',
      '3 beinbeuger | 3×15@20kg',
      '4 rückenstrecker | 2×15',
      '5 adduktoren | 2×20@30kg',
      '5 abduktoren | 2×20@30kg',
      '6 laufband | 600s',
    ],
  },
  {
    name: 'session 3 block 2',
    text: `Session 3 / block 2

Squat @RPE8: 4x5
Paused bench: 5x3 @ 80%
RDL (straps): 3x8-10, RIR 3
Chest-supported row: 4x12, last set AMRAP
Hanging leg raises: 3 x as many as possible`,
    labels: ['3 squat | 4×5r8', '4 bench | 5×3@80%1rm', '5 rdl | 3×8-10r7', '6 row | 3×12 a:12', '7 leg raises | 3×a:_'],
  },
  {
    name: 'mon 20 10 quick one',
    text: `Mon 20:10 - quick one
kb goblet 12kg, 3 rounds of 15
kb single arm row 12kg 3 rds 10 each arm
kb deadlift 2x12kg 3 rds 15
plank 3 rds 40 secs
done in 22 mins`,
    labels: ['2 goblet | 3×15@12kg', '3 row | 3×10@12kg/side', '4 deadlift | 3×15@12kg', '5 plank | 3×40s'],
  },
  {
    name: 'rutina b miércoles y viernes',
    text: `Rutina B (miércoles y viernes)
Peso muerto con barra - 4 x 6 - 50 kg
Step up con mancuernas - 3 x 10 por pierna - 5 kg
Hip thrust - 4 x 12 - 45 kg
Patada de glúteo en polea 3 x 15 cada lado
Crunch en polea 3 x 15, 20 kg`,
    labels: [
      '2 peso muerto | 4×6@50kg',
      '3 step up | 3×10@5kg/side',
      '4 hip thrust | 4×12@45kg',
      '5 patada | 3×15/side',
      '6 crunch | 3×15@20kg',
    ],
  },
  {
    name: 'week 22 upper',
    text: `week 22 – upper
• seated db press 7.5s 12,12,10
• lat pull 25 15,12,12
• cable curl 10kg x 15 x 2
• tri ext o/h 6kg 2 x 15
• band external rotations 2x20 ea
• SI grumbled when I stood on one leg putting leggings on lol`,
    labels: [
      '2 press | 2×12@7.5kg 10@7.5kg',
      '3 lat pull | 15@25kg 2×12@25kg',
      '4 curl | 2×15@10kg',
      '5 tri ext | 2×15@6kg',
      '6 rotations | 2×20/side',
    ],
  },
  {
    name: 'conditioning',
    text: `CONDITIONING
5 rounds
250m row
15 air squats
10 push ups
rest 1:00 between rounds

Accessory
Hip thrusts 3x10 @ 50
GHD back extension 3x12`,
    labels: [
      '3 row | 5×250m',
      '4 air squats | 5×15',
      '5 push ups | 5×10',
      '9 hip thrusts | 3×10@50kg',
      '10 back extension | 3×12',
    ],
  },
  {
    name: 'entrainement full body',
    text: `Entrainement full body
Squat barre 4x10 @ 35kg
Développé incliné haltères 3x12 (2x8kg)
Tirage poitrine 35 kg : 12-12-10
Fentes bulgares 3x8 chaque jambe, sans poids
Planche 3x30 s`,
    labels: [
      '2 squat | 4×10@35kg',
      '3 développé | 3×12@8kg',
      '4 tirage | 2×12@35kg 10@35kg',
      '5 fentes | 3×8/side',
      '6 planche | 3×30s',
    ],
  },
  {
    name: 'exercise sets reps weight 2',
    text: `exercise / sets / reps / weight
leg press / 4 / 12 / 70kg
leg curl / 3 / 15 / 25kg
hip thrust / 4 / 10 / 50kg
calf raise / 3 / 20 / bw`,
    labels: ['2 leg press | 4×12@70kg', '3 leg curl | 3×15@25kg', '4 hip thrust | 4×10@50kg', '5 calf raise | 3×20@1bodyweight'],
  },
  {
    name: 'did my usual 10 min walk 3 x 12',
    text: `Did my usual: 10 min walk, 3 x 12 squats holding 8kg, 3 x 10 incline push ups, 2 x 15 bridges. Hips felt ok. Bridges on one leg? nope.`,
    labels: ['1 walk | 600s', '1 squats | 3×12@8kg', '1 push ups | 3×10', '1 bridges | 2×15'],
  },
  {
    name: 'dag 1',
    text: `Dag 1
Squat 4x8 40kg (laatste set 45)
Hip thrust 3x10 60kg
Lunges 3x8 p/b, 6kg
Crosstrainer 15 min
Dag 2
Bankdrukken 4x8 30kg
Lat pulldown 3x12 27,5kg
Pallof press 2x12 p/k`,
    labels: [
      '2 squat | 4×8@40kg',
      '3 hip thrust | 3×10@60kg',
      '4 lunges | 3×8@6kg/side',
      '5 crosstrainer | 900s',
      '7 bankdrukken | 4×8@30kg',
      '8 lat pulldown | 3×12@27.5kg',
      '9 pallof | 2×12/side',
    ],
  },
  {
    name: 'trainer s notes session 9',
    text: `Trainer's notes – session 9
Goblet squat to box, 3 × 10, 12 kg
Cable row, 3 × 12, 20 kg
Glute bridge w/ band, 3 × 15
Farmer hold, 3 × 30 s, 2 × 12 kg
Stretch hip flexors 2 × 30 s each side`,
    labels: [
      '2 goblet | 3×10@12kg',
      '3 row | 3×12@20kg',
      '4 bridge | 3×15',
      '5 farmer | 3×30s@12kg',
      '6 hip flexor | 2×30s/side',
    ],
  },
  {
    name: 'sq 3x8 45',
    text: `sq 3x8 45
bench 3x8 32.5
rdl 3x10 40
pulldown 3x12 30
db curl 2x12 6s`,
    labels: ['1 sq | 3×8@45kg', '2 bench | 3×8@32.5kg', '3 rdl | 3×10@40kg', '4 pulldown | 3×12@30kg', '5 curl | 2×12@6kg'],
  },
  {
    name: 'circuit x3 40s on 20s off',
    text: `Circuit x3 (40s on / 20s off):
- marching in place
- wall push-ups
- banded squats
- standing band rows
- side steps`,
    labels: ['2 marching | 3×40s', '3 push-ups | 3×40s', '4 squats | 3×40s', '5 rows | 3×40s', '6 side steps | 3×40s'],
  },
  {
    name: 'freitag beine',
    text: `Freitag Beine
Goblet Kniebeuge 16kg 4x12
Rumänisches KH mit LH 4x10 35kg
Hip Thrust 50 kg: 12/12/10/10
Beinpresse 1x20 50kg (Aufwärmen), 3x12 80kg
Wadenheben 3x15`,
    labels: [
      '2 kniebeuge | 4×12@16kg',
      '3 rumänisches | 4×10@35kg',
      '4 hip thrust | 2×12@50kg 2×10@50kg',
      '5 beinpresse | w:20@50kg 3×12@80kg',
      '6 wadenheben | 3×15',
    ],
  },
  {
    name: 'leg day modified for spd',
    text: `Leg day (modified for SPD)
Leg press, feet together 3x12 @ 50kg
Seated leg curl 3 x 12 @ 25kg
Ball squeeze 10 x 5s holds
Bridge 2 x 12 – stopped, pubic bone
Seated calf raise 3x15 @ 20kg`,
    labels: [
      '2 leg press | 3×12@50kg',
      '3 leg curl | 3×12@25kg',
      '4 ball squeeze | 10×5s',
      '5 bridge | 2×12',
      '6 calf | 3×15@20kg',
    ],
  },
  {
    name: 'day 3 pull',
    text: `Day 3: Pull
Deadlift: 1x5 @ 60kg, 1x5 @ 80kg, 3x5 @ 90kg
Barbell Row: 4x8 @ 40kg
Lat Pulldown (close grip): 3x10-12 @ 35kg
Rear Delt Fly: 3x15 @ 5kg
Hammer Curls: 3x10 @ 8kg`,
    labels: [
      '2 deadlift | 5@60kg 5@80kg 3×5@90kg',
      '3 row | 4×8@40kg',
      '4 pulldown | 3×10-12@35kg',
      '5 fly | 3×15@5kg',
      '6 curls | 3×10@8kg',
    ],
  },
  {
    name: 'entreno en casa',
    text: `Entreno en casa 🏠
Sentadillas 3x15
Puente de glúteos 3x20
Flexiones en la pared 3x10
Remo con goma 3x15
Plancha lateral 2x20s por lado
Caminar 20 min`,
    labels: [
      '2 sentadillas | 3×15',
      '3 puente | 3×20',
      '4 flexiones | 3×10',
      '5 remo | 3×15',
      '6 plancha | 2×20s/side',
      '7 caminar | 1200s',
    ],
  },
  {
    name: 'wu row 500m 10 inchworms',
    text: `WU: row 500m, 10 inchworms
Strength: strict press 5x5 @ 30kg
WOD (3 rounds for time):
 15 wall balls 6kg
 12 KB deadlifts 24kg
 9 box step-ups ea leg
CD: walk 400m`,
    labels: [
      '1 row | w:500m',
      '1 inchworms | w:10',
      '2 press | 5×5@30kg',
      '4 wall balls | 3×15@6kg',
      '5 deadlifts | 3×12@24kg',
      '6 step-ups | 3×9/side',
      '7 walk | 400m',
    ],
  },
  {
    name: 'tuesday',
    text: `Tuesday: 
Leg press – 80 × 12, 90 × 10, 100 × 8
Hack squat – 30 × 10 × 3
Lying curl – 20 × 15, 25 × 12
Adduction – 40 × 15 × 2`,
    labels: [
      '2 leg press | 12@80kg 10@90kg 8@100kg',
      '3 hack squat | 3×10@30kg',
      '4 curl | 15@20kg 12@25kg',
      '5 adduction | 2×15@40kg',
    ],
  },
  {
    name: 'haut du corps jeudi',
    text: `Haut du corps – jeudi
Tractions assistées 4x6
Pompes inclinées 3 x max
Développé épaules 3x10 / 7 kg
Curl marteau 3x12 8kg
Face pull 3x15 – 12,5 kg`,
    labels: ['2 tractions | 4×6', '3 pompes | 3×a:_', '4 développé | 3×10@7kg', '5 curl | 3×12@8kg', '6 face pull | 3×15@12.5kg'],
  },
  {
    name: 'warm up 5 min',
    text: `Warm-up (5 min)
cat-cow 10x, hip circles 10x each way

Main
1a. Split squat 3x8 each, 6kg DBs
1b. Single arm row 3x10 each, 12kg
2a. Hip thrust 3x12, 40kg
2b. Push-up (hands on bench) 3x8
3. Suitcase carry 3x20m each side, 16kg`,
    labels: [
      '2 cat-cow | w:10',
      '2 hip circles | w:10/side',
      '5 split squat | 3×8@6kg/side',
      '6 row | 3×10@12kg/side',
      '7 hip thrust | 3×12@40kg',
      '8 push-up | 3×8',
      '9 suitcase | 3×20m@16kg/side',
    ],
  },
  {
    name: 'zaterdag',
    text: `Zaterdag
fietsen 15 min inlopen
beenpers 3x15 70kg
beenstrekker 3x12 25 kg
hip abductor 3x20 40 kg
rug extensies 2x15
stretchen`,
    labels: [
      '2 fietsen | w:900s',
      '3 beenpers | 3×15@70kg',
      '4 beenstrekker | 3×12@25kg',
      '5 abductor | 3×20@40kg',
      '6 rug | 2×15',
      '7 stretchen | _',
    ],
  },
];
