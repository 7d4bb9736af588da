// Names as people write them (short, misspelt, in four other languages), with the pattern and the stance that are meant.

/** `name | patterns | stances`, and `likely` where it is a likely provoker; written before the recogniser had seen any of them (it then knew 97 in 100; the rest were put right). */
export const noisyNames = `
RDLs | hinge | bilateral | likely
sl rdl (kb) | single-leg | single | likely
SLDL db | hinge | bilateral | likely
BSS w/ DBs | split-stance | split | likely
bb back sqaut | squat | bilateral
KB goblet sqt | squat | bilateral
OH press seated | push-vertical | none
strict ohp | push-vertical | bilateral
CGBP paused | push-horizontal | none
inc. db press | push-horizontal | none
incl bb bench | push-horizontal | none
DB shldr press | push-vertical | none,bilateral
lat pulldwon | pull-vertical | none
pull ups (wtd) | pull-vertical | none
neg. chinups | pull-vertical | none
1-arm db row | pull-horizontal | bilateral
SA cable row standing | pull-horizontal | bilateral
chest supp. row | pull-horizontal | none
T bar rows | pull-horizontal | bilateral
tri push down (rope) | isolation-upper | bilateral
skullcrushers ez | isolation-upper | none
ham curls seated | isolation-lower | bilateral
leg ext. | isolation-lower | bilateral
SL leg ext | isolation-lower | single
GHR bw | isolation-lower | bilateral
hip thrsut | bridge-thrust | bilateral
B-stance HT | bridge-thrust | split | likely
sl glute brige | bridge-thrust | single | likely
banded clams | hip-abduction | single
hip abd machine | hip-abduction | bilateral
hip add machine | hip-adduction | bilateral
copenhagens short lever | hip-adduction | single
monster walks w/ band | hip-abduction | single,bilateral
farmers walks | carry | single | likely
suitcase carries kb | carry | single | likely
T2B | core-flexion | bilateral,none
HLR | core-flexion | bilateral,none
abwheel | core-antiextension | bilateral
deadbugs | core-antiextension | single
palloff press | core-rotation | bilateral
rusian twist | core-rotation | none
side planks on knees | core-lateral | bilateral
C&J | olympic | bilateral | likely
HPC | olympic | bilateral | likely
DB snatch alt. | olympic | bilateral | likely
KBS 2 hand | hinge | bilateral | likely
TGU | other | split,bilateral | likely
DUs | jump-impact | bilateral | likely
bx jumps | jump-impact | bilateral | likely
jump lunges alt | jump-impact | split,single | likely
ski-erg | cardio-other | bilateral
assult bike | cardio-other | bilateral
treadmil walk incline | cardio-walk-run | single | likely
stair master | cardio-walk-run | single | likely
bulgarain split sqat | split-stance | split | likely
romainian deadlift | hinge | bilateral | likely
dumbell bench pres | push-horizontal | none
goblin squat | squat | bilateral
lunges walking | split-stance | split | likely
reverse lungs db | split-stance | split | likely
kettlbell swings | hinge | bilateral | likely
militairy press | push-vertical | bilateral
calve raises standing | isolation-lower | bilateral
arnlod press | push-vertical | none,bilateral
clamshels | hip-abduction | single
cossak squats | split-stance | split | likely
good mornigns | hinge | bilateral | likely
step ups onto bench | step | single | likely
latteral raises | isolation-upper | bilateral
upright rowing bb | pull-vertical | bilateral
facepull | pull-horizontal | bilateral
reverse pec-dec | isolation-upper | none
hammers | isolation-upper | bilateral
preachers ez bar | isolation-upper | none
pec deck fly | isolation-upper | none
press-ups | push-horizontal | bilateral
tricep dips on chair | push-vertical | bilateral
Kniebeugen mit Langhantel | squat | bilateral
Einbeiniges Kreuzheben | single-leg | single | likely
Kreuzheben rumänisch KH | hinge | bilateral | likely
Bankdrücken KH schräg | push-horizontal | none
Kurzhantelrudern einarmig | pull-horizontal | bilateral
Beinpresse einbeinig | single-leg | single
Ausfallschritte rückwärts | split-stance | split | likely
bulgarische Kniebeugen | split-stance | split | likely
Seitheben Kabelzug | isolation-upper | bilateral
Latzug enger Griff | pull-vertical | none
Klimmzüge eng | pull-vertical | none
Wadenheben sitzend | isolation-lower | bilateral
Beinbeuger liegend | isolation-lower | bilateral
Hüftheben einbeinig | bridge-thrust | single | likely
Beckenheben | bridge-thrust | bilateral
Unterarmstütz | core-antiextension | bilateral
Seitstütz | core-lateral | bilateral
Trizepsdrücken Seil | isolation-upper | bilateral
Bizepscurls Kurzhantel sitzend | isolation-upper | none
Schulterdrücken LH stehend | push-vertical | bilateral
Liegestütze erhöht | push-horizontal | bilateral
Aufsteiger auf Kasten | step | single | likely
Abduktorenmaschine | hip-abduction | bilateral
Adduktoren Maschine | hip-adduction | bilateral
Seilspringen | jump-impact | bilateral | likely
Kastensprünge | jump-impact | bilateral | likely
Rückenstrecker | hinge | bilateral
Rudergerät | cardio-other | bilateral
Laufen locker | cardio-walk-run | single | likely
Gehen mit Kinderwagen | cardio-walk-run | single | likely
Beckenbodentraining | breathing | none
Dehnen Hüftbeuger | stretch | split,single
Katze-Kuh | stretch | bilateral
sentadilla con barra | squat | bilateral
sentadillas bulgaras | split-stance | split | likely
sentadilla goblet con pesa rusa | squat | bilateral
peso muerto rumano a una pierna | single-leg | single | likely
peso muerto sumo | hinge | bilateral | likely
zancadas caminando con mancuernas | split-stance | split | likely
zancada lateral | split-stance | split | likely
press banca inclinado mancuernas | push-horizontal | none
press militar sentado | push-vertical | none
remo con mancuerna a una mano | pull-horizontal | bilateral
jalon al pecho agarre cerrado | pull-vertical | none
dominadas asistidas | pull-vertical | none
elevaciones laterales en polea | isolation-upper | bilateral
curl femoral sentado | isolation-lower | bilateral
extension de cuadriceps unilateral | isolation-lower | single
puente de gluteos a una pierna | bridge-thrust | single | likely
empuje de cadera con barra | bridge-thrust | bilateral
elevacion de talones de pie | isolation-lower | bilateral
patada de gluteo en polea | isolation-lower | single | likely
abduccion de cadera en maquina | hip-abduction | bilateral
plancha lateral con rodillas | core-lateral | bilateral
abdominales bicicleta | core-rotation | single
subidas al cajon | step | single | likely
saltos al cajon | jump-impact | bilateral | likely
saltar la cuerda | jump-impact | bilateral | likely
paseo del granjero | carry | single | likely
fondos en banco | push-vertical | bilateral
flexiones de rodillas | push-horizontal | bilateral
buenos dias con barra | hinge | bilateral | likely
caminar en cinta | cardio-walk-run | single | likely
estiramiento de isquios | stretch | single
respiracion diafragmatica | breathing | none
soulevé de terre jambes tendues | hinge | bilateral | likely
soulevé de terre roumain une jambe | single-leg | single | likely
squat bulgare haltères | split-stance | split | likely
fentes arrière alternées | split-stance | split | likely
fente latérale kettlebell | split-stance | split | likely
développé couché haltères | push-horizontal | none
développé incliné barre | push-horizontal | none
développé militaire debout | push-vertical | bilateral
tirage vertical prise large | pull-vertical | none
tirage horizontal poulie | pull-horizontal | none
rowing barre buste penché | pull-horizontal | bilateral
tractions assistées | pull-vertical | none
élévations latérales haltères | isolation-upper | bilateral
curl marteau assis | isolation-upper | none
leg curl allongé | isolation-lower | bilateral
presse à cuisses | squat | bilateral
mollets debout machine | isolation-lower | bilateral
pont fessier une jambe | bridge-thrust | single | likely
relevé de bassin | bridge-thrust | bilateral
gainage latéral | core-lateral | bilateral
planche | core-antiextension | bilateral
abducteurs machine | hip-abduction | bilateral
montées sur banc | step | single | likely
corde à sauter | jump-impact | bilateral | likely
marche rapide | cardio-walk-run | single | likely
vélo d'appartement | cardio-other | bilateral,single
chaise contre le mur | squat | bilateral
étirement ischio-jambiers | stretch | single
oiseau buste penché | isolation-upper | bilateral
kniebuigingen | squat | bilateral
eenbenige deadlift | single-leg | single | likely
bankdrukken met halters | push-horizontal | none
uitvalspassen achterwaarts | split-stance | split | likely
optrekken | pull-vertical | none
opdrukken op knieën | push-horizontal | bilateral
heupbrug op één been | bridge-thrust | single | likely
roeien zittend kabel | pull-horizontal | none
schouderdrukken staand | push-vertical | bilateral
kuitheffen op één been | isolation-lower | single
zijwaarts heffen | isolation-upper | bilateral
touwtjespringen | jump-impact | bilateral | likely
wandelen | cardio-walk-run | single | likely
zijplank | core-lateral | bilateral
beenheffen in zijligging | hip-abduction | single
opstapje dumbbell | step | single | likely
bekkenkanteling | stretch,breathing | bilateral,none
🍑 Hip Thrusts 🔥 | bridge-thrust | bilateral
3x10 RDL @ 60kg | hinge | bilateral | likely
A1) Front Squat 5x5 | squat | bilateral
- [ ] Lateral band walk 2x15 ea way | hip-abduction | single,bilateral
bb bs | squat | bilateral
frt sqt | squat | bilateral
OHS | squat | bilateral
gob squats | squat | bilateral
KB DL | hinge | bilateral | likely
SL RDL w/ DB | single-leg | single | likely
rom. deads | hinge | bilateral | likely
dead lift (trap) | hinge | bilateral | likely
Rumanian deadlifft | hinge | bilateral | likely
stif leg DL | hinge | bilateral | likely
RFESS | split-stance | split | likely
bulgarain splits | split-stance | split | likely
rev lunges DB | split-stance | split | likely
wlking lunge | split-stance | split | likely
stepups | step | single | likely
hip thrsut BB | bridge-thrust | bilateral
BB HT | bridge-thrust | bilateral
glut bridges | bridge-thrust | bilateral
SL glute brdige | bridge-thrust | single | likely
clamshels banded | hip-abduction | single
abductor mach. | hip-abduction | bilateral,none
adductor mach | hip-adduction | bilateral,none
incl db bp | push-horizontal | none,bilateral
flat bench db | push-horizontal | none,bilateral
CGBP | push-horizontal | none,bilateral
pushups on knees | push-horizontal | bilateral,none
OHP seated db | push-vertical | none
mil press | push-vertical | bilateral,none
shldr press mach | push-vertical | none
DB row 1-arm | pull-horizontal | none,split,bilateral
bent ovr row bb | pull-horizontal | bilateral
chest supp row | pull-horizontal | none
lat pd wide | pull-vertical | none
pullups assist | pull-vertical | none,bilateral
CTB pull ups | pull-vertical | none
HLR hanging | core-flexion | none,bilateral
planck | core-antiextension | bilateral,none
side planks knees | core-lateral | bilateral,none
palof press | core-rotation | bilateral
russ twists | core-rotation | none,bilateral
bic curls ez | isolation-upper | bilateral,none
tri pushdwn rope | isolation-upper | bilateral,none
lat raises db | isolation-upper | bilateral,none
rear delt flies | isolation-upper | bilateral,none
hammy curls | isolation-lower | bilateral
leg ext | isolation-lower | bilateral
seated calves | isolation-lower | bilateral
GHR | isolation-lower | bilateral
PC from hang | olympic | bilateral | likely
KBS | hinge | bilateral | likely
russian swings kb | hinge | bilateral | likely
burpies | jump-impact | bilateral | likely
row erg 2k | cardio-other | bilateral,none
echo bike cals | cardio-other | bilateral,single,none
tm walk incline | cardio-walk-run | single | likely
easy jog | cardio-walk-run | single | likely
farmers w/ kbs | carry | single | likely
single arm suitcase walk | carry | single | likely
Frontkniebeugen mit LH | squat | bilateral
Kreuzheben gestreckte Beine | hinge | bilateral | likely
Ausfallschritt rückwärts | split-stance | split | likely
Bulgarische Kniebeuge | split-stance | split | likely
Aufsteiger auf Box | step | single | likely
Beckenheben einbeinig | bridge-thrust | single | likely
Hüftstoß mit Langhantel | bridge-thrust | bilateral
Schulterdrücken sitzend | push-vertical | none
Latzug eng | pull-vertical | none
Klimmzüge | pull-vertical | none
Rudern vorgebeugt LH | pull-horizontal | bilateral
Beinheben hängend | core-flexion | none,bilateral
Wadenheben einbeinig | isolation-lower | single | likely
Beinstrecker | isolation-lower | bilateral
Adduktorenmaschine | hip-adduction | bilateral,none
Abduktion am Kabelzug | hip-abduction | single | likely
Spazierengehen | cardio-walk-run | single | likely
Bizepscurls KH | isolation-upper | bilateral,none
Sentadilla búlgara | split-stance | split | likely
Sentadilla frontal | squat | bilateral
Peso muerto a una pierna | single-leg | single | likely
Peso muerto sumo | hinge | bilateral | likely
Zancada inversa con mancuernas | split-stance | split | likely
Puente de glúteo a una pierna | bridge-thrust | single | likely
Empuje de cadera con barra | bridge-thrust | bilateral
Subida al cajón | step | single | likely
Prensa de piernas | squat | bilateral
Abducción de cadera en máquina | hip-abduction | bilateral,none
Jalón al pecho agarre estrecho | pull-vertical | none
Remo con barra inclinado | pull-horizontal | bilateral
Press de banca inclinado | push-horizontal | none,bilateral
Elevaciones laterales | isolation-upper | bilateral,none
Curl femoral tumbado | isolation-lower | bilateral
Elevación de gemelos sentado | isolation-lower | bilateral
Plancha lateral | core-lateral | bilateral,none
Abdominales | core-flexion | bilateral,none
Saltos al cajón | jump-impact | bilateral | likely
Caminata en cinta | cardio-walk-run | single | likely
Bicicleta estática | cardio-other | bilateral,single,none
Squat bulgare haltères | split-stance | split | likely
Fentes marchées | split-stance | split | likely
Fentes arrière | split-stance | split | likely
Soulevé de terre jambes tendues | hinge | bilateral | likely
Soulevé de terre roumain une jambe | single-leg | single | likely
Pont fessier unilatéral | bridge-thrust | single | likely
Montée sur banc | step | single | likely
Presse à cuisses | squat | bilateral
Développé couché haltères | push-horizontal | none,bilateral
Développé militaire assis | push-vertical | none
Tirage vertical prise large | pull-vertical | none
Tirage horizontal poulie | pull-horizontal | none,bilateral
Rowing barre buste penché | pull-horizontal | bilateral
Gainage planche | core-antiextension | bilateral,none
Gainage latéral | core-lateral | bilateral,none
Relevé de jambes suspendu | core-flexion | none,bilateral
Mollets debout machine | isolation-lower | bilateral
Extension de jambes | isolation-lower | bilateral
Écarté poulie | isolation-upper | bilateral,none,split
Corde à sauter | jump-impact | bilateral,single | likely
Marche rapide | cardio-walk-run | single | likely
Goblet kniebuiging | squat | bilateral
Roemeense deadlift met dumbbells | hinge | bilateral | likely
Uitvalspas achteruit | split-stance | split | likely
Lopende lunges | split-stance | split | likely
Opstap op bankje | step | single | likely
Glute bridge op één been | bridge-thrust | single | likely
Heupbrug | bridge-thrust | bilateral
Beenpers | squat | bilateral
Bankdrukken schuin | push-horizontal | none,bilateral
Schouderdrukken staand | push-vertical | bilateral
Optrekken onderhands | pull-vertical | none
Roeien met halter | pull-horizontal | bilateral,none,split
Zijwaartse plank | core-lateral | bilateral,none
Buikspieroefening crunch | core-flexion | bilateral,none
Kuitheffen staand | isolation-lower | bilateral
Touwtjespringen | jump-impact | bilateral,single | likely
Wandelen op loopband | cardio-walk-run | single | likely
Heupabductie machine | hip-abduction | bilateral,none
Zijwaarts heffen dumbbells | isolation-upper | bilateral,none
Heels-Elevated Goblet Squat | squat | bilateral
Cable Squat to Row | squat | bilateral
Landmine Reverse Lunge | split-stance | split | likely
Deficit Romanian Deadlift (Dumbbell) | hinge | bilateral | likely
Banded Good Morning | hinge | bilateral | likely
Smith Machine Split Squat | split-stance | split | likely
Suitcase Deadlift | hinge | bilateral | likely
Feet-Elevated Glute Bridge | bridge-thrust | bilateral
Single-Leg Hip Thrust on Bench | bridge-thrust | single | likely
Frog Pump | bridge-thrust | bilateral
Kas Glute Bridge | bridge-thrust | bilateral
Zercher Squat | squat | bilateral
Anderson Squat | squat | bilateral
Pin Squat | squat | bilateral
Spanish Squat | squat | bilateral
Sissy Squat | squat,isolation-lower | bilateral
Cyclist Squat | squat | bilateral
Box Step-Over | step,jump-impact | single | likely
Lateral Step-Down | step | single | likely
Eccentric Step Down | step | single | likely
Dumbbell Walking Lunge with Twist | split-stance | split | likely
Curtsy Lunge to Lateral Raise | split-stance | split | likely
Slider Reverse Lunge | split-stance | split | likely
Lateral Lunge Touch Down | split-stance | split | likely
Cossack Squat with Kettlebell | split-stance | split | likely
ATG Split Squat | split-stance | split | likely
B-Stance RDL | split-stance | split | likely
Staggered Stance Deadlift | split-stance | split | likely
Single-Leg Glute Bridge March | bridge-thrust | single | likely
Single Leg Box Squat | single-leg | single | likely
Skater Squat | single-leg | single | likely
Shrimp Squat | single-leg | single | likely
Airborne Lunge | single-leg,split-stance | single,split | likely
Single Leg Balance Reach | single-leg | single | likely
Standing Hip Airplane | single-leg | single | likely
Star Excursion Balance | single-leg | single | likely
Cable Hip Abduction | hip-abduction | single | likely
Seated Hip Abduction Machine | hip-abduction | bilateral,none
Banded Fire Hydrant | hip-abduction | single
Monster Walk Forward | hip-abduction | single,bilateral
Side-Lying Hip Abduction with Ankle Weight | hip-abduction | single
Reverse Clamshell | hip-abduction | single
Standing Cable Adduction | hip-adduction | single | likely
Copenhagen Side Plank | hip-adduction,core-lateral | single
Long-Lever Ball Squeeze | hip-adduction | bilateral
Larsen Press | push-horizontal | none,bilateral
Spoto Press | push-horizontal | none,bilateral
Floor Press with Kettlebells | push-horizontal | none,bilateral
Deficit Push-Up | push-horizontal | bilateral,none
Archer Push-Up | push-horizontal | bilateral,none
Hands-Elevated Pike Push-Up | push-vertical | bilateral,none
Z Press | push-vertical | none
Bradford Press | push-vertical | bilateral,none
Viking Press | push-vertical | bilateral
Bottoms-Up Kettlebell Press | push-vertical | bilateral,none
Half Kneeling Single Arm Overhead Press | push-vertical | split
Ring Dip | push-vertical | none
Meadows Row | pull-horizontal | split,bilateral
Pendlay Row | pull-horizontal | bilateral
Seal Row | pull-horizontal | none
Helms Row | pull-horizontal | none,bilateral
Gorilla Row | pull-horizontal | bilateral
Kroc Row | pull-horizontal | none,split,bilateral
TRX Row Feet Elevated | pull-horizontal | bilateral,none
Chest Supported T-Bar Row | pull-horizontal | none
Batwing Row | pull-horizontal | none
Neutral Grip Pulldown | pull-vertical | none
Behind the Neck Pulldown | pull-vertical | none
Commando Pull-Up | pull-vertical | none
Archer Chin-Up | pull-vertical | none
Kneeling Lat Pulldown with Band | pull-vertical | bilateral,none
Straight-Arm Pulldown | pull-vertical,isolation-upper | bilateral,none
Rack Carry | carry | single | likely
Overhead Waiter Walk | carry | single | likely
Sandbag Bear Hug Carry | carry | single | likely
Sled Drag Backwards | carry | single | likely
Prowler Push | carry | single | likely
Yoke Walk | carry | single | likely
Decline Sit-Up | core-flexion | bilateral,none
GHD Sit-Up | core-flexion | bilateral,none
Captain's Chair Knee Raise | core-flexion | none,bilateral
V-Up | core-flexion | bilateral,none
Jackknife Crunch | core-flexion | bilateral,none
Stir the Pot | core-antiextension | bilateral,none
Body Saw Plank | core-antiextension | bilateral,none
Dead Bug with Band | core-antiextension | single
Bird Dog Row | core-antiextension,pull-horizontal | single
Hollow Rock | core-antiextension,core-flexion | bilateral,none
Bear Crawl | core-antiextension,carry | single,bilateral
Half Kneeling Cable Chop | core-rotation | split
Standing Pallof Press | core-rotation | bilateral
Russian Twist with Medicine Ball | core-rotation | none,bilateral
Landmine Rainbow | core-rotation | bilateral
Windshield Wipers | core-rotation | none,bilateral
Side Plank with Hip Dip | core-lateral | bilateral,none
Suitcase Hold | core-lateral,carry | bilateral
Dumbbell Side Bend | core-lateral | bilateral
Kettlebell Windmill | core-lateral | bilateral,split
Zottman Curl | isolation-upper | bilateral,none
Spider Curl | isolation-upper | none,bilateral
Bayesian Curl | isolation-upper | bilateral,split,none
JM Press | isolation-upper,push-horizontal | none,bilateral
Tate Press | isolation-upper | none,bilateral
Skullcrusher with EZ Bar | isolation-upper | none,bilateral
Lu Raise | isolation-upper | bilateral,none
Cuban Rotation | isolation-upper | bilateral,none
Prone Y Raise | isolation-upper | none,bilateral
Behind-the-Back Shrug | isolation-upper | bilateral,none
Reverse Pec Deck | isolation-upper | none
Wrist Roller | isolation-upper | none,bilateral
Nordic Hamstring Curl | isolation-lower | bilateral
Slider Leg Curl | isolation-lower,bridge-thrust | bilateral
Swiss Ball Hamstring Curl | isolation-lower,bridge-thrust | bilateral
Single-Leg Seated Leg Curl | isolation-lower | single
Tibialis Raise | isolation-lower | bilateral
Single-Leg Calf Raise on Step | isolation-lower | single | likely
Donkey Calf Raise | isolation-lower | bilateral
Cable Glute Kickback | isolation-lower | single | likely
Quadruped Hip Extension | isolation-lower | single
Reverse Nordic | isolation-lower | bilateral
Hang Power Clean | olympic | bilateral | likely
Muscle Snatch | olympic | bilateral | likely
Split Jerk | olympic | split,bilateral | likely
Clean Pull from Blocks | olympic | bilateral | likely
Dumbbell Snatch | olympic | bilateral | likely
Kettlebell Clean and Press | olympic | bilateral | likely
Depth Jump | jump-impact | bilateral | likely
Lateral Bound | jump-impact | single | likely
Pogo Hops | jump-impact | bilateral | likely
Skipping Rope | jump-impact | bilateral,single | likely
Broad Jump | jump-impact | bilateral | likely
Seal Jacks | jump-impact | bilateral | likely
Tuck Jump Burpee | jump-impact | bilateral | likely
Incline Treadmill Walk | cardio-walk-run | single | likely
Nordic Walking | cardio-walk-run | single | likely
Hill Sprints | cardio-walk-run | single | likely
Stairmaster | cardio-walk-run,step | single | likely
Tempo Run | cardio-walk-run | single | likely
Assault Bike Sprint | cardio-other | bilateral,single,none
Recumbent Bike | cardio-other | bilateral,single,none
SkiErg Intervals | cardio-other | bilateral,none
Aqua Jogging | cardio-other,cardio-walk-run | single,bilateral,none
Couch Stretch | stretch | split,single
90/90 Hip Switch | stretch | single,none,bilateral,split
World's Greatest Stretch | stretch | split,single
Thread the Needle | stretch | bilateral,none,single
Foam Roll IT Band | stretch | single,none,bilateral
Hip Flexor Stretch Half-Kneeling | stretch | split,single
Box Breathing | breathing | none,bilateral
Stomach Vacuum Standing | breathing | bilateral,none
Turkish Get-Up | other | single,split,bilateral
Medicine Ball Slam | other | bilateral
Wall Handstand Hold | push-vertical,other | none
`;
