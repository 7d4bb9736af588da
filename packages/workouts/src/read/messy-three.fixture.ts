// Workouts with rounds told in many ways, tables, chats and remarks; what is read of each was looked over by hand.
import type { MessyWorkout } from './messy.fixture.ts';

export const messyWithRounds: readonly MessyWorkout[] = [
  {
    name: 'emom 16 min (4 rounds)',
    text: `EMOM 16 min (4 rounds)
min 1 - 12 KB deadlifts 53 lb
min 2 - 8 push ups, hands on the Smith bar
min 3 - 10 goblet squats to box 35 lb
min 4 - rest

then 3 sets, no clock:
single arm DB row 10/arm 25 lb
suitcase carry 40 m per side 35 lb
seated hammer curls x12 15 lb`,
    labels: [
      '2 kb deadlifts | 4×12@53lb',
      '3 push ups | 4×8',
      '4 goblet squats | 4×10@35lb',
      '8 single arm | 3×10@25lb/side',
      '9 suitcase carry | 3×40m@35lb/side',
      '10 seated hammer | 3×12@15lb',
    ],
  },
  {
    name: 'emom 12',
    text: `EMOM 12
Min 1: 10 squats
Min 2: 8 rows 10kg
Min 3: rest

Then, 2 sets each:
Plank 30s
Clams 15/side`,
    labels: ['2 squats | 6×10', '3 rows | 6×8@10kg', '7 plank | 2×30s', '8 clams | 2×15/side'],
  },
  {
    name: 'e2mom 20 min, 5 rounds:',
    text: `E2MOM 20 min, 5 rounds:
1) 6 front squats 40kg
2) 8 push ups`,
    labels: ['2 front squats | 5×6@40kg', '3 push ups | 5×8'],
  },
  {
    name: 'warm up (2 rounds)',
    text: `Warm up (2 rounds)
10 bodyweight good mornings
10 monster walks each way
8 cat cows

Main - 40s on / 20s off, 3 rounds
1. KB swings 12kg
2. Farmers carry 2 x 12kg KBs
3. Front rack hold 2x16kg
4. DB thrusters 2 x 8 kg`,
    labels: [
      '2 good mornings | 2×w:10@1bodyweight',
      '3 monster walks | 2×w:10/side',
      '4 cat cows | 2×w:8',
      '7 kb swings | 3×40s@12kg',
      '8 farmers carry | 3×40s@12kg',
      '9 front rack | 3×40s@16kg',
      '10 db thrusters | 3×40s@8kg',
    ],
  },
  {
    name: 'warm-up x2:',
    text: `Warm-up x2:
10 air squats
Aktivierung (2 Runden)
10 Clamshells pro Seite
10 Glute Bridges`,
    labels: ['2 air squats | 2×w:10', '4 clamshells | 2×w:10/side', '5 glute bridges | 2×w:10'],
  },
  {
    name: 'calentamiento (2 vueltas)',
    text: `Calentamiento (2 vueltas)
10 sentadillas
10 gato-vaca

Bloque A - 3 series
Peso muerto 8 x 30 kg
Remo 10 x 10 kg`,
    labels: ['2 sentadillas | 2×w:10', '3 gato-vaca | 2×w:10', '6 peso muerto | 3×8@30kg', '7 remo | 3×10@10kg'],
  },
  {
    name: 'finisher - 3 rounds, 30s wor',
    text: `Finisher - 3 rounds, 30s work 15s rest
Battle ropes
Goblet hold 1 x 16kg
Carry 2x10kg`,
    labels: ['2 battle ropes | 3×30s', '3 goblet hold | 3×30s@16kg', '4 carry | 3×30s@10kg'],
  },
  {
    name: 'squat 3x8 40kg',
    text: `Squat 3x8 40kg

Then 3 sets of:
Lunges 8/side
Row 10, 20kg

Accessories, 2 sets each
Curls x12 8kg
Lateral raise x15 4kg`,
    labels: [
      '1 squat | 3×8@40kg',
      '4 lunges | 3×8/side',
      '5 row | 3×10@20kg',
      '8 curls | 2×12@8kg',
      '9 lateral raise | 2×15@4kg',
    ],
  },
  {
    name: 'warm up: 2 rounds',
    text: `Warm up: 2 rounds
10 band pull aparts
10 air squats

A. Back squat 4x6 50kg
B. Bench 4x6 35kg`,
    labels: ['2 band pull | 2×w:10', '3 air squats | 2×w:10', '5 back squat | 4×6@50kg', '6 bench | 4×6@35kg'],
  },
  {
    name: 'online coaching / week 3 / l',
    text: `ONLINE COACHING / WEEK 3 / LOWER B

      Movement                   Sets    Reps     Load      RPE    Notes
A     Box Squat                  4       6        45kg      7      sit back
B1    B-Stance RDL               3       8 ea     12kg             slow down
B2    Half Kneeling Pallof       3       10 ea
C1    Leg Curl                   3       12       25kg      8
C2    Copenhagen (short lever)   2       15s ea             6      stop if pubic pain
Finisher
      Sled push                  4       20m      40kg

Total time: approx. 50 min`,
    labels: [
      '4 box squat | 4×6@45kgr7',
      '5 b-stance rdl | 3×8@12kg/side',
      '6 half kneeling | 3×10/side',
      '7 leg curl | 3×12@25kgr8',
      '8 copenhagen | 2×15sr6/side',
      '10 sled push | 4×20m@40kg',
    ],
  },
  {
    name: 'trainingsplan ss 18+2',
    text: `Trainingsplan SS 18+2
Übung                    Sätze   Wdh.    Gewicht   Bemerkung
Beinpresse               3       12      50        nicht zu tief
Rumänisches Kreuzheben   3       10      20        LH
Rudern sitzend           3       12      25        
Seitstütz                2       20 s              pro Seite
Farmer's Walk            3       30 m    2x10      `,
    labels: [
      '3 beinpresse | 3×12@50kg',
      '4 rumänisches kreuzheben | 3×10@20kg',
      '5 rudern sitzend | 3×12@25kg',
      '6 seitstütz | 2×20s/side',
      '7 farmers walk | 3×30m@10kg',
    ],
  },
  {
    name: 'ejercicio	series	reps	peso	d',
    text: `Ejercicio\tSeries\tReps\tPeso\tDescanso
Sentadilla búlgara\t3\t8 por pierna\t8 kg\t60 s
Hip thrust\t4\t10\t40 kg\t90 s
Plancha\t3\t30 s\t-\t45 s
Estiramiento psoas\t2\t30 s por lado\t-\t-`,
    labels: [
      '2 sentadilla búlgara | 3×8@8kg/side',
      '3 hip thrust | 4×10@40kg',
      '4 plancha | 3×30s',
      '5 estiramiento psoas | 2×30s/side',
    ],
  },
  {
    name: 'am session w/ coach tess',
    text: `AM session w/ coach Tess

warm-up
row 500m
2 rounds: 10 pvc pass throughs, 10 air squats, 5 inchworms

strength
front squat, 5 sets of 3 @ 40kg, 2 min rest
DB bench 4x8 2x12.5kg

conditioning
3 RFT
15 cal bike
12 KB swings 16kg
9 burpees to a bench

cool down 5 mins walk`,
    labels: [
      '4 row | 500m',
      '5 pvc pass | 2×10',
      '5 air squats | 2×10',
      '5 inchworms | 2×5',
      '8 front squat | 5×3@40kg',
      '9 db bench | 4×8@12.5kg',
      '13 bike | 3×15',
      '14 kb swings | 3×12@16kg',
      '15 burpees to | 3×9',
      '17 walk | 300s',
    ],
  },
  {
    name: 'did my own thing at home whi',
    text: `did my own thing at home while bub napped
glute bridges 3 x 15, clams 2 x 20 e/s w/ green band
side plank (knees) 2 x 25s e/s
some band rows, 3x12
bird dogs 3x8
10 min stretching after`,
    labels: [
      '2 glute bridges | 3×15',
      '2 clams | 2×20/side',
      '3 side plank | 2×25s/side',
      '4 some band | 3×12',
      '5 bird dogs | 3×8',
      '6 stretching after | 600s',
    ],
  },
  {
    name: 'lunes 17/11 - pierna (sem 22',
    text: `lunes 17/11 - pierna (sem 22)
sentadilla copa 4x10 12kg
hip thrust c/ barra 4x12 40
pm rumano c/ mancuernas 3x10 2x10kg
abductores maq 3x20 35
elev. gemelos sentada 3x15 30kg
bici 10' suave
mañana descanso`,
    labels: [
      '2 sentadilla copa | 4×10@12kg',
      '3 hip thrust | 4×12@40kg',
      '4 pm rumano | 3×10@10kg',
      '5 abductores maq | 3×20@35kg',
      '6 elev. gemelos | 3×15@30kg',
      '7 bici | 600s',
    ],
  },
  {
    name: 'séance du mardi - 26 sa',
    text: `Séance du mardi - 26 SA
Échauffement : 5 min de vélo
Squat gobelet 4 x 10 à 10 kg
Hip thrust 3 x 12 (30 kg)
Rowing haltère 3 x 10 par côté, 8 kg
Gainage latéral sur genoux 2 x 20 s / côté
Élévations latérales 3x12 4kg
Fentes : pas fait, douleur au pubis
Étirements 5 min`,
    labels: [
      '2 vélo | w:300s',
      '3 squat gobelet | 4×10@10kg',
      '4 hip thrust | 3×12@30kg',
      '5 rowing haltère | 3×10@8kg/side',
      '6 gainage latéral | 2×20s/side',
      '7 élévations latérales | 3×12@4kg',
      '9 étirements | 300s',
    ],
  },
  {
    name: '5-11 bovenlichaam',
    text: `5-11 bovenlichaam
opwarmen roeien 5 min
bankdrukken 4x8 25kg
lat pulldown 3x12 30 kg
schouderpers 3x10 dumbbells 6kg
roeien kabel 3x12 27,5
face pull 2x15
bicep curls 3x12 6 kg elk
plank op knieën 3x20 sec`,
    labels: [
      '2 roeien | w:300s',
      '3 bankdrukken | 4×8@25kg',
      '4 lat pulldown | 3×12@30kg',
      '5 schouderpers | 3×10@6kg',
      '6 roeien kabel | 3×12@27.5kg',
      '7 face pull | 2×15',
      '8 bicep curls | 3×12@6kg',
      '9 plank op | 3×20s',
    ],
  },
  {
    name: 'circuit x3 (45s work / 15s r',
    text: `Circuit x3 (45s work / 15s rest)
- Squat to box
- Incline push up
- Dead bug
- KB deadlift 16kg
- Banded row
60s rest between rounds

Then: 2x10 hip thrust 30kg`,
    labels: [
      '2 squat to | 3×45s',
      '3 incline push | 3×45s',
      '4 dead bug | 3×45s',
      '5 kb deadlift | 3×45s@16kg',
      '6 banded row | 3×45s',
      '9 hip thrust | 2×10@30kg',
    ],
  },
  {
    name: 'emom 20 (5 rounds)',
    text: `EMOM 20 (5 rounds)
1 - 10 goblet squats 16kg
2 - 8 ring rows
3 - 30s side plank L
4 - 30s side plank R

Tabata: bike 8 rounds`,
    labels: [
      '2 goblet squats | 5×10@16kg',
      '3 ring rows | 5×8',
      '4 side plank | 5×30s',
      '5 side plank | 5×30s',
      '7 bike | 8×20s',
    ],
  },
  {
    name: 'w3d2',
    text: `W3D2
Deadlift - worked up to 5 @ 70kg, then 3x5 @ 60
Leg press 4x12 90kg (last set 15)
Walking lunges skipped, SI
Hamstring curl 3x12 30 kg, dropped to 25 for the last set
Seated calf raise 3x20 20kg
Plank 3x40s`,
    labels: [
      '2 deadlift | 5@70kg 3×5@60kg',
      '3 leg press | 3×12@90kg 15@90kg',
      '5 hamstring curl | 2×12@30kg 12@25kg',
      '6 seated calf | 3×20@20kg',
      '7 plank | 3×40s',
    ],
  },
  {
    name: 'kursplan rückbildung woche 4',
    text: `Kursplan Rückbildung Woche 4
1. Beckenboden anspannen 10 x 5 Sek. halten
2. Brücke 2 x 10 Wdh.
3. Vierfüßler diagonal 2 x 8 je Seite
4. Seitlage Bein heben 2 x 12 pro Seite
5. Wandliegestütze 2 x 10
6. Katze-Kuh 10 Wdh.
Entspannung 5 Min.`,
    labels: [
      '2 beckenboden anspannen | 10×5s',
      '3 brücke | 2×10',
      '4 vierfüßler diagonal | 2×8/side',
      '5 seitlage bein | 2×12/side',
      '6 wandliegestütze | 2×10',
      '7 katze-kuh | 10',
      '8 entspannung | 300s',
    ],
  },
  {
    name: 'hi marie, for this week:',
    text: `Hi Marie, for this week:
Day 1 - squat 3x6 @ RPE6, bench 3x8 @ RPE7, lat pulldown 3x10, pallof press 2x12/side
Day 2 - trap bar dl 3x5 @ RPE6, incline db press 3x10, seated row 3x10, step ups 2x8/leg low box
No jumping and no planks longer than 20s. Shout if anything hurts! x`,
    labels: [
      '2 squat | 3×6r6',
      '2 bench | 3×8r7',
      '2 lat pulldown | 3×10',
      '2 pallof press | 2×12/side',
      '3 trap bar | 3×5r6',
      '3 incline db | 3×10',
      '3 seated row | 3×10',
      '3 step ups | 2×8/side',
    ],
  },
  {
    name: 'thu 🌧️',
    text: `Thu 🌧️
15 min incline walk @ 5%
KB DL 3 x 12 - 24kg
KB goblet 3 x 10 - 12 kg
Ring rows 3 x 8
DB floor press 3 x 10 - 2 x 8kg
Hollow hold ❌ coning
Farmers 3 x 30m - 2 x 16kg`,
    labels: [
      '2 incline walk | 900s',
      '3 kb dl | 3×12@24kg',
      '4 kb goblet | 3×10@12kg',
      '5 ring rows | 3×8',
      '6 db floor | 3×10@8kg',
      '8 farmers | 3×30m@16kg',
    ],
  },
  {
    name: 'pregnancy strength t2 - work',
    text: `PREGNANCY STRENGTH T2 - Workout 7

No.   Exercise                   Sets x Reps     Weight      Rest
1.    Goblet box squat           3 x 10          16 kg       75 s
2.    Bent over DB row           3 x 10          2 x 8 kg    60 s
3.    Hip thrust                 3 x 12          40 kg       90 s
4.    Tall kneeling press        2 x 8/side      6 kg
5.    Side lying clam            2 x 15/side     band
6.    Suitcase carry             2 x 30 m/side   12 kg       60 s

Page 2/9`,
    labels: [
      '4 goblet box | 3×10@16kg',
      '5 bent over | 3×10@8kg',
      '6 hip thrust | 3×12@40kg',
      '7 tall kneeling | 2×8@6kg/side',
      '8 side lying | 2×15/side',
      '9 suitcase carry | 2×30m@12kg/side',
    ],
  },
  {
    name: '[14/11/25, 07:12:03] coach a',
    text: `[14/11/25, 07:12:03] Coach Ana: Buenos días! Hoy toca:
[14/11/25, 07:12:40] Coach Ana: 1. Sentadilla al cajón 3x10 con 12kg
[14/11/25, 07:12:58] Coach Ana: 2. Remo en máquina 3x12 25kg
[14/11/25, 07:13:20] Coach Ana: 3. Puente glúteo 3x15 con banda
[14/11/25, 07:13:41] Coach Ana: 4. Bird dog 2x8 por lado
[14/11/25, 07:14:00] Lucía: Genial! y la prensa 3x10 no?
[14/11/25, 07:15:10] Coach Ana: No, hoy sin prensa`,
    labels: ['2 sentadilla al | 3×10@12kg', '3 remo en | 3×12@25kg', '4 puente glúteo | 3×15', '5 bird dog | 2×8/side'],
  },
  {
    name: 'gym diary 17 nov, 21 weeks',
    text: `gym diary 17 nov, 21 weeks

elliptical 10 min lvl 4
smith squats 20/20/25 kg x 10
cable row 3 sets of 12, 22.5kg
hip abductor machine 45kg 2x20, 50kg 1x15
db shoulder press seated 7kg 10,10,8
triceps pushdown rope 12.5kg 3x12
"bird dog" 2x10 alternating
15 min stretch + breathing

pubic bone twinged getting off the abductor`,
    labels: [
      '3 elliptical | 600s',
      '4 smith squats | 2×10@20kg 10@25kg',
      '5 cable row | 3×12@22.5kg',
      '6 hip abductor | 2×20@45kg 15@50kg',
      '7 db shoulder | 2×10@7kg 8@7kg',
      '8 triceps pushdown | 3×12@12.5kg',
      '9 bird dog | 2×10',
      '10 stretch | 900s',
      '10 breathing | ',
    ],
  },
  {
    name: 'warm-up 3 rounds:',
    text: `Warm-up 3 rounds:
5 cat cow
10 bridges
20s side plank each

A) 4 sets
A1. Front squat x6 @ 40
A2. Chin up (band) x5

B) 3 sets
B1. SL RDL x8/leg 10kg
B2. DB bench x10 12kg

C) 8 min AMRAP
6 cal row
8 DB push press 8kg
10 walking lunges`,
    labels: [
      '2 cat cow | 3×w:5',
      '3 bridges | 3×w:10',
      '4 side plank | 3×w:20s/side',
      '7 front squat | 4×6@40kg',
      '8 chin up | 4×5',
      '11 sl rdl | 3×8@10kg/side',
      '12 db bench | 3×10@12kg',
      '15 row | a:6',
      '16 db push | a:8@8kg',
      '17 walking lunges | a:10',
    ],
  },
  {
    name: '30.10. rücken + po (ssw 24)',
    text: `30.10. Rücken + Po (SSW 24)
5 min Rudergerät
Latzug breit 3 x 12 / 27,5 kg
Kabelrudern eng 3 x 10 / 30 kg
Hip Thrust Maschine 4 x 10 / 50 kg
Abduktion Maschine 3 x 15 / 40 kg
Rückenstrecker 2 x 12 / KG
Kickbacks am Kabel 2 x 12 je Seite / 5 kg
danach 10 min gedehnt`,
    labels: [
      '2 rudergerät | 300s',
      '3 latzug breit | 3×12@27.5kg',
      '4 kabelrudern eng | 3×10@30kg',
      '5 hip thrust | 4×10@50kg',
      '6 abduktion maschine | 3×15@40kg',
      '7 rückenstrecker | 2×12',
      '8 kickbacks am | 2×12@5kg/side',
      '9 gedehnt | 600s',
    ],
  },
  {
    name: '4x rondes:',
    text: `4x rondes:
8 goblet squats 12 kg
10 push ups tegen bank
12 kb deadlift 16 kg
200m wandelen
1 min rust tussen rondes

Core: 3x
20 sec plank op knieën
8 dead bugs p/k`,
    labels: [
      '2 goblet squats | 4×8@12kg',
      '3 push ups | 4×10',
      '4 kb deadlift | 4×12@16kg',
      '5 wandelen | 4×200m',
      '9 plank op | 3×20s',
      '10 dead bugs | 3×8/side',
    ],
  },
  {
    name: 'entraînement maison',
    text: `Entraînement maison
3 tours :
- 12 squats
- 10 pompes au mur
- 12 rowing élastique
- 8 bird dog par côté
- 30 s chaise
Repos 1 min entre les tours

Puis marche 25 min dehors`,
    labels: [
      '3 squats | 3×12',
      '4 pompes au | 3×10',
      '5 rowing élastique | 3×12',
      '6 bird dog | 3×8/side',
      '7 chaise | 3×30s',
      '10 marche | 1500s',
    ],
  },
  {
    name: 'programme | semaine 2 | séan',
    text: `Programme | Semaine 2 | Séance A
Exercice | Séries | Reps | Charge | Repos
Squat gobelet | 3 | 10 | 12 kg | 60 s
Soulevé de terre roumain | 3 | 8 | 20 kg | 90 s
Tirage vertical | 3 | 12 | 25 kg | 60 s
Planche genoux | 2 | 20 s | - | 45 s
Fente arrière | 2 | 8/jambe | - | 60 s`,
    labels: [
      '3 squat gobelet | 3×10@12kg',
      '4 soulevé de | 3×8@20kg',
      '5 tirage vertical | 3×12@25kg',
      '6 planche genoux | 2×20s',
      '7 fente arrière | 2×8/side',
    ],
  },
  {
    name: 'barre class cues:',
    text: `Barre class cues: 
plié squats 2 x 20
heel raises 2 x 20
side lying leg lifts 20 each
standing donkey kicks 15 each leg
wall push up 15
finish w child's pose 1 min`,
    labels: [
      '2 plié squats | 2×20',
      '3 heel raises | 2×20',
      '4 side lying | 20/side',
      '5 standing donkey | 15/side',
      '6 wall push | 15',
      '7 childs pose | 60s',
    ],
  },
  {
    name: 'mon 10/11 w/ mia (34w)',
    text: `mon 10/11 w/ mia (34w)
leg press 50x12, 60x10, 60x10
seated ham curl 20x15x3
cable glute med kick 5kg 12/12 x2
lat pull 25 3x12
mia did split squats and pull ups lol
me: seated curls 5kg 3x12`,
    labels: [
      '2 leg press | 12@50kg 2×10@60kg',
      '3 seated ham | 3×15@20kg',
      '4 cable glute | 2×12@5kg/side',
      '5 lat pull | 3×12@25kg',
      '7 seated curls | 3×12@5kg',
    ],
  },
  {
    name: 'exercise              set 1',
    text: `  Exercise              Set 1      Set 2      Set 3
  Goblet squat          10x12kg    10x12kg    8x14kg
  Seated row            12x25kg    12x25kg    10x25kg
  Glute bridge          15         15         15`,
    labels: ['2 goblet squat | 2×10@12kg 8@14kg', '3 seated row | 2×12@25kg 10@25kg', '4 glute bridge | 3×15'],
  },
  {
    name: 'workout of the day',
    text: `Workout of the day
5 rounds, not for time:
10m sled drag 30kg
8 landmine press/side 10kg
10 banded pull-throughs
rest 90s

Accessory (pick one):
3x12 hammer curls 6kg`,
    labels: [
      '3 sled drag | 5×10m@30kg',
      '4 landmine press | 5×8@10kg/side',
      '5 banded pull-throughs | 5×10',
      '9 hammer curls | 3×12@6kg',
    ],
  },
  {
    name: 'krafttraining zuhause, 20 mi',
    text: `Krafttraining zuhause, 20 min Timer
40 Sek. Arbeit / 20 Sek. Pause, 3 Runden
1) Kniebeugen mit KH 2x5kg
2) Vorgebeugtes Rudern 2 x 5 kg
3) Glute Bridge
4) Schulterdrücken im Sitzen 2x4kg
5) Unterarmstütz auf Knien`,
    labels: [
      '3 kniebeugen mit | 3×40s@5kg',
      '4 vorgebeugtes rudern | 3×40s@5kg',
      '5 glute bridge | 3×40s',
      '6 schulterdrücken im | 3×40s@4kg',
      '7 unterarmstütz auf | 3×40s',
    ],
  },
  {
    name: 'home workout  ·  20 weeks',
    text: `HOME WORKOUT  ·  20 weeks

Exercise             Sets     Time/Reps     Notes
Wall sit             3        30 sec
Incline push up      3        8-10          hands on counter
Hip hinge w/ band    3        12            light band
Side plank (knee)    2        15 sec/side
Rest as needed

Block 2
Glute bridge         3        15`,
    labels: [
      '4 wall sit | 3×30s',
      '5 incline push | 3×8-10',
      '6 hip hinge | 3×12',
      '7 side plank | 2×15s/side',
      '11 glute bridge | 3×15',
    ],
  },
  {
    name: 'training vom 14.11. (studio)',
    text: `Training vom 14.11. (Studio)
Crosstrainer 10 min Stufe 6
Beinpresse 3x12 60 kg, letzter Satz nur 10
Beinbeuger liegend 3x12 25 kg (letzter Satz 20 kg)
Rudermaschine Kabel 3x10 27,5
Brustpresse 3x10 15kg
Bauch nix gemacht
Dehnen 10 min`,
    labels: [
      '2 crosstrainer | 600s',
      '3 beinpresse | 2×12@60kg 10@60kg',
      '4 beinbeuger liegend | 2×12@25kg 12@20kg',
      '5 rudermaschine kabel | 3×10@27.5kg',
      '6 brustpresse | 3×10@15kg',
      '8 dehnen | 600s',
    ],
  },
  {
    name: 'emom 12 min:',
    text: `EMOM 12 min:
odd: 10 KB swings 16 kg
even: 8 push ups on bench

rest 2 min

EMOM 9 min (3 rounds)
min 1 30s wall sit
min 2 10 band rows
min 3 rest`,
    labels: ['2 kb swings | 6×10@16kg', '3 push ups | 6×8', '8 wall sit | 3×30s', '9 band rows | 3×10'],
  },
  {
    name: 'a1) rfe split squat 3x8/s 10',
    text: `A1) RFE split squat 3x8/s 10kg DBs
A2) chest supported row 3x10 10s
-- 75s rest
B1) cable pull through 3x12 20kg
B2) half kneel landmine press 3x8/s +5kg
-- 60s
C) sled push 4x15m 60kg`,
    labels: [
      '1 rfe split | 3×8@10kg/side',
      '2 chest supported | 3×10@10kg',
      '4 cable pull | 3×12@20kg',
      '5 half kneel | 3×8@5kg/side',
      '7 sled push | 4×15m@60kg',
    ],
  },
  {
    name: 'met mijn zus in de gym 💕',
    text: `Met mijn zus in de gym 💕
10 min crosstrainer
beenpers 3x12 (60-70-70)
lat pulldown 3x10 27,5
mijn zus deed squats 3x10 50 kg
ik: box squat 3x10 20 kg
heup abductie 3x15 35kg
plank 30s x 3`,
    labels: [
      '2 crosstrainer | 600s',
      '3 beenpers | 12@60kg 2×12@70kg',
      '4 lat pulldown | 3×10@27.5kg',
      '6 box squat | 3×10@20kg',
      '7 heup abductie | 3×15@35kg',
      '8 plank | 3×30s',
    ],
  },
  {
    name: 'rehab programme (physio)',
    text: `Rehab programme (physio)
3 x week
1. Pelvic tilts - 2 sets of 10
2. Bridge: 3 sets of 8, hold 3 secs
3. Clam shell with red band 2 x 12 each side
4. Sit to stand from chair - 3 x 10
5. Standing hip abduction 2 x 10 each leg, hold on to kitchen worktop
6. Adductor squeeze with ball, 10 x 5 sec holds
7. Walk 15-20 mins daily
Stop if pain goes above 4/10`,
    labels: [
      '3 pelvic tilts | 2×10',
      '4 bridge | 3×8',
      '5 clam shell | 2×12/side',
      '6 sit to | 3×10',
      '7 standing hip | 2×10/side',
      '8 adductor squeeze | 10×5s',
      '9 walk | 900s',
    ],
  },
  {
    name: 'circuito en parejas 30" trab',
    text: `Circuito en parejas 30" trabajo / 15" descanso x 3
sentadilla con balón
remo TRX
puente de glúteos
plancha en banco
press militar 2x3kg`,
    labels: [
      '2 sentadilla con | 3×30s',
      '3 remo trx | 3×30s',
      '4 puente de | 3×30s',
      '5 plancha en | 3×30s',
      '6 press militar | 3×30s@3kg',
    ],
  },
  {
    name: 'session 3/4',
    text: `Session 3/4
SB hamstring curl 3x8
Goblet squat 16kg 3x10 — last set 12 reps
Lat pulldown 30kg 3x10, 8 on the last
Cable row 35 x 10 x 3
DB RDL 2x14kg 3x10
Calf raises 3 x 15 BW
Paloff 7.5kg 2x10 ES`,
    labels: [
      '2 sb hamstring | 3×8',
      '3 goblet squat | 2×10@16kg 12@16kg',
      '4 lat pulldown | 2×10@30kg 8@30kg',
      '5 cable row | 3×10@35kg',
      '6 db rdl | 3×10@14kg',
      '7 calf raises | 3×15@1bodyweight',
      '8 paloff | 2×10@7.5kg/side',
    ],
  },
  {
    name: 'jueves fuerza b',
    text: `Jueves fuerza B
Activación (2 rondas)
10 clamshell por lado
10 puentes
Fuerza - 4 rondas
A. Peso muerto sumo 8 x 35 kg
B. Press banca mancuerna 10 x 8 kg
C. Remo gironda 12 x 25 kg
Final - 2 series
Pallof 10 por lado
Elevación talones 15`,
    labels: [
      '3 clamshell | 2×10/side',
      '4 puentes | 2×10',
      '6 peso muerto | 4×8@35kg',
      '7 press banca | 4×10@8kg',
      '8 remo gironda | 4×12@25kg',
      '10 pallof | 2×10/side',
      '11 elevación talones | 2×15',
    ],
  },
  {
    name: 'treino / training log 2025-1',
    text: `Treino / Training log 2025-11-12
Ex 1: leg press - 80kg - 12/12/10
Ex 2: hack squat machine - 20kg - 10/10/10
Ex 3: leg curl - 30kg - 12/12/12
Ex 4: hip adduction - skipped (pubis)
Ex 5: standing calf - 40kg - 15/15`,
    labels: [
      '2 leg press | 2×12@80kg 10@80kg',
      '3 hack squat | 3×10@20kg',
      '4 leg curl | 3×12@30kg',
      '6 standing calf | 2×15@40kg',
    ],
  },
  {
    name: 'tag 2 oberkörper:',
    text: `Tag 2 Oberkörper:
\t•\tKurzhantelbankdrücken 4×8 à 12 kg
\t•\tRudern vorgebeugt 4×8 à 25 kg (Langhantel)
\t•\tSchulterpresse 3×10, 2×7 kg
\t•\tBizeps 3×12, je 6 kg
\t•\tTrizeps am Seil 3×12, 12,5 kg`,
    labels: [
      '2 kurzhantelbankdrücken | 4×8@12kg',
      '3 rudern vorgebeugt | 4×8@25kg',
      '4 schulterpresse | 3×10@7kg',
      '5 bizeps | 3×12@6kg',
      '6 trizeps am | 3×12@12.5kg',
    ],
  },
  {
    name: 'upper day - bub slept so ful',
    text: `Upper day - bub slept so full hour 🙌

Bench 40 5/5/5
Inc db press 12s 10/10/9
Pulldown 35 12/12/12
Seated row 35 12/12/10
Lat raise 5s 15/15
Face pull 12.5 20/20
Bike cooldown 8 min`,
    labels: [
      '3 bench | 3×5@40kg',
      '4 inc db | 2×10@12kg 9@12kg',
      '5 pulldown | 3×12@35kg',
      '6 seated row | 2×12@35kg 10@35kg',
      '7 lat raise | 2×15@5kg',
      '8 face pull | 2×20@12.5kg',
      '9 bike cooldown | 480s',
    ],
  },
  {
    name: 'w6 d1  full body',
    text: `W6 D1  Full Body
Superset 1 (3 rounds)
  Trap bar deadlift 50kg x 6
  Push-up on bench x 8
Superset 2 (3 rounds)
  DB step-up 6kg x 8/leg
  Lat pulldown 30kg x 10
Finisher (2 rounds)
  Farmer carry 16kg each hand x 30m
  Side plank from knees x 20s/side`,
    labels: [
      '3 trap bar | 3×6@50kg',
      '4 push-up on | 3×8',
      '6 db step-up | 3×8@6kg/side',
      '7 lat pulldown | 3×10@30kg',
      '9 farmer carry | 2×30m@16kg',
      '10 side plank | 2×20s/side',
    ],
  },
  {
    name: '[12.11., 18:43] jule: latzug',
    text: `[12.11., 18:43] Jule: Latzug 3x10 30kg
[12.11., 18:47] Caro: Super!! Nächste Woche nehmen wir dann Kreuzheben mit 30kg dazu 💪`,
    labels: ['1 latzug | 3×10@30kg'],
  },
  {
    name: 'mo 10.11.25 – kraft (16. woc',
    text: `Mo 10.11.25 – Kraft (16. Woche)

Face Pulls 3x15 10 kg
Holzhacker am Kabel 2x10 pro Seite 7,5 kg
Dead Bug 2x8 pro Seite`,
    labels: ['3 face pulls | 3×15@10kg', '4 holzhacker am | 2×10@7.5kg/side', '5 dead bug | 2×8/side'],
  },
  {
    name: 'shoulder press machine 3x10',
    text: `shoulder press machine 3x10 15kg
finished w/ 2 x 30 sec plank on knees and 15 min on the bike`,
    labels: ['1 shoulder press | 3×10@15kg', '2 plank on | 2×30s', '2 bike | 900s'],
  },
  {
    name: 'circuito, 3 vueltas:',
    text: `Circuito, 3 vueltas:
• 12 sentadillas
• 8 bird dog por lado
1 minuto de descanso entre vueltas

Después: 20 min caminando con la perra 🐶
Y respiraciones profundas, 5 min`,
    labels: ['2 sentadillas | 3×12', '3 bird dog | 3×8/side', '6 caminando con | 1200s', '7 respiraciones profundas | 300s'],
  },
  {
    name: 'zirkel 3 runden',
    text: `Zirkel 3 Runden
10 Kniebeugen
8 Rudern 10kg
1 Minute Pause zwischen den Runden
Danach 20 min spazieren mit dem Hund`,
    labels: ['2 kniebeugen | 3×10', '3 rudern | 3×8@10kg', '5 spazieren mit | 1200s'],
  },
  {
    name: 'paseo del granjero 3x20 m, 8',
    text: `Paseo del granjero 3x20 m, 8 kg en cada mano
Farmers walk 3x30m 12 kg in each hand
Farmers carry 3 x 20 m mit je 12 kg
Paseo del granjero 3x20m con 8 kg en cada mano
Boerenwandeling 3x20 m 10 kg in elke hand
Farmer walk 3x20m, 10 kg dans chaque main
Zancadas 3x8 por pierna 6 kg en cada mano`,
    labels: [
      '1 paseo del | 3×20m@8kg',
      '2 farmers walk | 3×30m@12kg',
      '3 farmers carry | 3×20m@12kg',
      '4 paseo del | 3×20m@8kg',
      '5 boerenwandeling | 3×20m@10kg',
      '6 farmer walk | 3×20m@10kg',
      '7 zancadas | 3×8@6kg/side',
    ],
  },
  {
    name: 'coach kim – postnatal phase',
    text: `Coach Kim – Postnatal Phase 1, Session 2

Block A – 2 rounds
  90/90 breathing         5 breaths
  Glute bridge            12
  Bear hold               20s

Block B – 3 sets
  B1 Goblet squat         10      10kg      tempo 3010
  B2 1-arm row            10/side 12kg

Block C – 3 sets, rest 60s
  C1 Split stance RDL     8/side  2x8kg
  C2 Incline push up      8`,
    labels: [
      '4 90/90 breathing | 2×5',
      '5 glute bridge | 2×12',
      '6 bear hold | 2×20s',
      '9 goblet squat | 3×10@10kg',
      '10 1-arm row | 3×10@12kg/side',
      '13 split stance | 3×8@8kg/side',
      '14 incline push | 3×8',
    ],
  },
  {
    name: 'übung | sätze | wdh | gewich',
    text: `Übung | Sätze | Wdh | Gewicht
Kniebeuge | 4 | 6 | 50
Beinpresse | 3 | 12 | 80
Plank | 3 | 40 s |
Ausfallschritte | - | - | weggelassen`,
    labels: ['2 kniebeuge | 4×6@50kg', '3 beinpresse | 3×12@80kg', '4 plank | 3×40s'],
  },
  {
    name: 'exercise	weight	sets	reps	rp',
    text: `Exercise\tWeight\tSets\tReps\tRPE
Back Squat\t55\t3\t6\t7
Bench Press\t35\t3\t8\t7.5
Cable Row\t30\t3\t12\t8
Split Squat (L/R)\t8\t2\t8\t6`,
    labels: [
      '2 back squat | 3×6@55kgr7',
      '3 bench press | 3×8@35kgr7.5',
      '4 cable row | 3×12@30kgr8',
      '5 split squat | 2×8r8/side',
    ],
  },
  {
    name: 'gym w/ sis, she did her thin',
    text: `Gym w/ sis, she did her thing haha
Me:
Hack squat 20kg/side 3x10
Lying leg curl 25 3x12
She: deadlift 80kg x 5
Hip thrust 50kg 3x10`,
    labels: ['3 hack squat | 3×10@20kg/side', '4 lying leg | 3×12@25kg', '6 hip thrust | 3×10@50kg'],
  },
  {
    name: 'semana 3 - día 1',
    text: `Semana 3 - Día 1
1. Prensa 45° 4x12 60kg (desc. 90")
2. Sentadilla sumo con mancuerna 3x12 14 kg
3. Curl femoral acostada 3x12 20kg, última con 15kg
4. Patada de glúteo en polea 3x12 c/lado 7,5kg
5. Pantorrilla de pie 4x15
Cardio: 20' elíptica`,
    labels: [
      '2 prensa 45° | 4×12@60kg',
      '3 sentadilla sumo | 3×12@14kg',
      '4 curl femoral | 2×12@20kg 12@15kg',
      '5 patada de | 3×12@7.5kg/side',
      '6 pantorrilla de | 4×15',
      '7 elíptica | 1200s',
    ],
  },
  {
    name: 'les 4 - zwangerschapsfit',
    text: `Les 4 - zwangerschapsfit
Warming-up (2 rondes):
10 cat-cow
10 squats
10 armcirkels

Kern: 3 rondes, 40 sec werk / 20 sec rust
1. Squat met kettlebell 8 kg
2. Roeien met band
3. Bruggetje
4. Wall push-up

Cooling-down: 5 min rekken`,
    labels: [
      '3 cat-cow | 2×10',
      '4 squats | 2×10',
      '5 armcirkels | 2×10',
      '8 squat met | 3×40s@8kg',
      '9 roeien met | 3×40s',
      '10 bruggetje | 3×40s',
      '11 wall push-up | 3×40s',
      '13 rekken | 300s',
    ],
  },
  {
    name: 'tues - lunch lift, 35 mins',
    text: `Tues - lunch lift, 35 mins
5' row
4x5 front sq 45
superset 3x
 - 8 pull ups w band
 - 10 dips (bench)
3x40m farmers, 20s
cash out 50 band pull aparts`,
    labels: [
      '2 row | 300s',
      '3 front sq | 4×5@45kg',
      '5 pull ups | 3×8',
      '6 dips (bench) | 3×10',
      '7 farmers | 3×40m',
      '8 band pull | 50',
    ],
  },
  {
    name: 'vendredi : haut du corps',
    text: `Vendredi : haut du corps
Développé incliné haltères 4x8 (2x10kg)
Tirage poitrine 4x10 35kg
Élévations latérales 3x15 / 4kg
Curl barre EZ 3x10 à 15 kg, dernière série 8
Extension triceps poulie 3x12 - 12,5kg
Vélo 15 min niveau 5`,
    labels: [
      '2 développé incliné | 4×8@10kg',
      '3 tirage poitrine | 4×10@35kg',
      '4 élévations latérales | 3×15@4kg',
      '5 curl barre | 2×10@15kg 8@15kg',
      '6 extension triceps | 3×12@12.5kg',
      '7 vélo | 900s',
    ],
  },
  {
    name: '11/12',
    text: `11/12
BS 45 5x5 easy
OHP 20 3x8 (7 on last)
BOR 30 3x10
BSS bw 2x10/leg - stopped, SIJ grumble
DB curls 7s 3x12`,
    labels: [
      '2 bs | 5×5@45kg',
      '3 ohp | 2×8@20kg 7@20kg',
      '4 bor | 3×10@30kg',
      '5 bss | 2×10@1bodyweight/side',
      '6 db curls | 3×12@7kg',
    ],
  },
  {
    name: 'week 4 day 2 (rpe 6-7)',
    text: `Week 4 Day 2 (RPE 6-7)
A. Deadlift 4 sets: 6 @ 50, 6 @ 55, 6 @ 60, 6 @ 60
B. DB bench 3 sets 8-10 @ 12
C1. Pulldown 3 sets 10 @ 35
C2. Hollow hold 3 sets 20s (modify: dead bug)
D. Assault bike 10 min EMOM: 8 cals`,
    labels: [
      '2 deadlift | 6@50kg 6@55kg 2×6@60kg',
      '3 db bench | 3×8-10@12kg',
      '4 pulldown | 3×10@35kg',
      '5 hollow hold | 3×20s',
      '6 assault bike | 10×8',
    ],
  },
  {
    name: '- [x] goblet squat — 3 × 10',
    text: `- [x] Goblet squat — 3 × 10 @ 14 kg
- [x] Hip thrust — 3 × 12 @ 40 kg
- [ ] Step-ups — 3 × 8/leg
- [x] Cable row — 3 × 12 @ 25 kg
- [x] Walk 20 min`,
    labels: ['1 goblet squat | 3×10@14kg', '2 hip thrust | 3×12@40kg', '4 cable row | 3×12@25kg', '5 walk | 1200s'],
  },
  {
    name: 'for the next 4 weeks, twice',
    text: `"For the next 4 weeks, twice a week:"
Squat to bench: 3 sets, 10 reps, 8kg dumbbell
Bird-dog: 2 sets, 8 reps each side, hold 3s
Standing row with band: 3 sets, 12 reps
Farmer hold: 3 sets, 30 seconds, 8kg each hand
Cat stretch: 10 slow reps`,
    labels: [
      '2 squat to | 3×10@8kg',
      '3 bird-dog | 2×8/side',
      '4 standing row | 3×12',
      '5 farmer hold | 3×30s@8kg',
      '6 cat stretch: | 10',
    ],
  },
  {
    name: '6 rds of 1 min on 1 min off',
    text: `6 rds of 1 min on 1 min off
1 - bike
2 - KB DL 20kg
3 - ring row`,
    labels: ['2 bike | 6×60s', '3 kb dl | 6×60s@20kg', '4 ring row | 6×60s'],
  },
];
