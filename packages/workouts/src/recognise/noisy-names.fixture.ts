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
`;
