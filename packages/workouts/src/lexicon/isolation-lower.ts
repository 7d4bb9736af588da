// One-joint work of the legs: curls, extensions, calves, kickbacks.
import { family, type Entry, type Traits } from './entry.ts';

const machine: Traits = {
  pattern: 'isolation-lower',
  stance: 'bilateral',
  position: 'seated',
  implement: 'machine',
  muscles: 'hamstrings',
};
const extension: Traits = { ...machine, muscles: 'quads' };
const floor: Traits = { ...machine, position: 'supine', implement: 'other', si: 'possible', muscles: 'hamstrings glutes' };
const kneeling: Traits = { ...machine, position: 'kneeling', implement: 'bodyweight', si: 'possible' };
const calf: Traits = { ...machine, position: 'standing', muscles: 'calves' };
const kickback: Traits = {
  ...machine,
  stance: 'single',
  position: 'quadruped',
  implement: 'bodyweight',
  muscles: 'glutes',
  si: 'possible',
};
const standingKick: Traits = { ...kickback, position: 'standing', si: 'likely' };

export const isolationLowers: readonly Entry[] = [
  ...family(machine, {
    'Seated Leg Curl':
      'seated hamstring curl; leg curl seated; seated leg curl machine; seated ham curl; sitting leg curl; lever seated leg curl; beinbeuger sitzend; curl femoral sentado; leg curl assis; zittende leg curl; seated hamstring curl machine; leg curl machine seated; machine seated leg curl; curl de piernas sentado; femoral sentado; seated curl leg; ischio assis; ischios assis; beincurl sitzend; zittend leg curl',
    'Lying Leg Curl': [
      'leg curl; hamstring curl; prone leg curl; leg curl lying; lying hamstring curl; ham curl; leg curl machine; machine leg curl; hamstring curl machine; lever lying leg curl; prone hamstring curl; beinbeuger; beinbeuger liegend; beincurl; curl femoral; curl de piernas; curl femoral tumbado; femoral tumbado; leg curl couche; leg curl allonge; liggende leg curl; ham curls; beinbeugen; femoral acostado; curl femoral acostado; hamstrings curl; lying leg curl machine; leg curls machine; ischio jambiers; ischio couche; ischios couche; ischios; curl ischio; curl ischios; femoral; femorales; curl pierna; lying curl leg; beinbeugemaschine; femoral en maquina; isquiotibiales; hamcurl; dumbbell leg curl; dumbbell hamstring curl; lying dumbbell leg curl; dumbbell lying leg curl; beincurl liegend; beinbeuger maschine; dumbbell lying femoral; machine hamstring curl; hamstring machine; hamstrings machine; liggend leg curl; legcurl; flexion de piernas; camilla femoral',
      { position: 'prone' },
    ],
    'Standing Leg Curl': [
      'standing hamstring curl; standing leg curl machine; leg curl standing; beinbeuger stehend; single leg standing leg curl; cable leg curl; cable hamstring curl; standing cable leg curl; standing single leg curl; leg curl debout; standing banded leg curl; ankle weight hamstring curl; standing cable hamstring curl; standing band leg curl; bodyweight standing leg curl; standing bodyweight leg curl; standing band hamstring curl; curl femoral de pie; femoral de pie; butt kick standing slow; standing hamstring curl band',
      { stance: 'single', position: 'standing', si: 'possible' },
    ],
    'Kneeling Leg Curl': [
      'kneeling hamstring curl; kneeling leg curl machine',
      { stance: 'single', position: 'kneeling', si: 'possible' },
    ],
    'Single-Leg Leg Curl': [
      'single leg hamstring curl; one leg leg curl; single leg lying leg curl; single leg seated leg curl; unilateral leg curl; single leg curl; one leg curl; leg curl single leg; lying single leg curl; seated single leg curl; leg curl unilateral; single leg curl machine; curl femoral una pierna; curl femoral unilateral',
      { stance: 'single', si: 'possible' },
    ],
    'Band Leg Curl': [
      'band hamstring curl; banded leg curl; resistance band leg curl; banded hamstring curl; resistance band hamstring curl; seated band hamstring curl; leg curl band; prone band hamstring curl; seated band leg curl; prone band leg curl; seated banded leg curl',
      { implement: 'band', position: 'prone' },
    ],
    'Inner Thigh Leg Curl': [
      'manual leg curl; prone manual hamstring; partner leg curl; manual hamstring curl; towel hamstring curl isometric',
      { position: 'prone', implement: 'other' },
    ],
  }),
  ...family(floor, {
    'Stability Ball Leg Curl':
      'swiss ball leg curl; ball leg curl; swiss ball hamstring curl; exercise ball leg curl; ball hamstring curl; stability ball hamstring curl; physioball leg curl; hamstring ball curl; gymball beincurl; exercise ball hamstring curl; hamstring curl on ball; leg curl on stability ball; leg curl ball; curl femoral con fitball; fitball leg curl; curl femoral fitball; stability ball curl; swiss ball curl; hamstring roller curl; hamstring curl swiss ball; hamstring roll in; ball roll in leg curl; gym ball hamstring curl',
    'Slider Leg Curl':
      'sliding leg curl; slider hamstring curl; sliding hamstring curl; towel leg curl; towel hamstring curl; valslide leg curl; hamstring slide; hamstring slider; hamstring slide out; slider curl; floor slide leg curl; hamstring slides; hamstring sliders; leg curl slider; platform hamstring slide; furniture slider leg curl; hamstring slide curl; hamstring slide outs; sliding curl; body leg curl; glider hamstring curl; bridge slide out; leg curl on slider; eccentric sliding leg curl; leg curl sliders; rower hamstring curl; gliding leg curl; glute bridge slide; hamstring curl slider; bridge slider',
    'Suspended Leg Curl':
      'trx leg curl; trx hamstring curl; suspension leg curl; suspended hamstring curl; ring leg curl; ring hamstring curl; suspension hamstring curl; trx curl leg',
  }),
  ...family(kneeling, {
    'Nordic Curl':
      'nordic hamstring curl; nordics; nordic; nordic ham curl; nordic hamstring; russian leg curl; natural leg curl; banded nordic curl; assisted nordic curl; band assisted nordic; eccentric nordic curl; nordic hamstring exercise; nordic leg curl; nordic drop; partner nordic; inverse leg curl; curl nordico; nordico; curl nordique; nordique; nordische curls; inverted leg curl; nordic eccentric; reverse leg curl; nordic hold; nordic curl eccentric; floor nordic curl; nordic curl negative; bodyweight leg curl; bodyweight hamstring curl; kneeling nordic',
    'Reverse Nordic': [
      'reverse nordic curl; kneeling quad extension; natural leg extension; bodyweight leg extension; kneeling lean back; reverse nordics; reverse nordic extension; nordico inverso; kneeling back lean; assisted reverse nordic; quad lean; matrix quad; reverse nordic quad',
      { muscles: 'quads' },
    ],
    'Glute Ham Raise':
      'ghr; glute ham; ghd glute ham raise; floor glute ham raise; natural glute ham raise; ghd raise glute ham; glute hamstring raise; assisted glute ham raise; ghr machine; glute ham developer; razor curl; gham; band assisted glute ham raise; lat pulldown glute ham raise; glute ham bench; glute hams',
  }),
  ...family(extension, {
    'Leg Extension':
      'leg extensions; quad extension; machine leg extension; leg extension machine; seated leg extension; quad machine; lever leg extension; leg ext; beinstrecker; beinstrecken; beinstreckmaschine; extension de cuadriceps; extensiones de cuadriceps; extension de piernas; extensiones de piernas; leg extension assis; cuadriceps en maquina; leg extension machine seated; quadriceps extension; been extensie; leg extension quad; maquina de cuadriceps; quad ext; extension quadriceps; extensions quadriceps; extension jambes; beinstrecker maschine; extension de pierna; sillon de cuadriceps; silla de cuadriceps; machine quadriceps; quadriceps machine; leg extend; beenstrekker; cuadriceps; extension des jambes; legextension; sissy extension; cuadriceps maquina; quad leg extension; machine quad extension; leg strecker; beenextensie; quadriceps; cable leg extension seated; cable knee extension seated',
    'Single-Leg Leg Extension': [
      'one leg leg extension; unilateral leg extension; single leg extension; one leg extension; single leg quad extension; leg extension single leg; leg extension unilateral; single leg extension machine; cable leg extension; standing leg extension; standing cable leg extension; cable knee extension; leg extension une jambe; extension de cuadriceps unilateral; leg extension one leg',
      { stance: 'single', si: 'possible' },
    ],
    'Seated Knee Extension': [
      'knee extension; sitting knee extension; long arc quad; seated leg straightening; chair knee extension; laq; seated leg extension chair; seated leg raise chair; band knee extension; ankle weight knee extension; seated knee extension band; kniestrecken; kniestrecken sitzend; short arc quad; sitting leg extension; extension de rodilla sentado; extension du genou assis; knie extensie; extension de rodilla; seated straight leg raise chair; chair leg extension; dumbbell leg extension; resistance band leg extension; band leg extension; banded leg extension; kniestrecker; seated single leg extension chair; knie strekken; extension genou; seated leg extension without machine; extension du genou',
      { stance: 'single', implement: 'bodyweight' },
    ],
    'Terminal Knee Extension': [
      'tke; band terminal knee extension; banded tke; cable terminal knee extension; tkes; spanish tke; standing terminal knee extension; backward tke',
      { stance: 'single', position: 'standing', implement: 'band', si: 'possible' },
    ],
    'Quad Set': [
      'quad sets; quad squeeze; quadriceps set; static quad contraction; isometric quad; quad isometric; quadriceps isometric; static quad; glute set; glute squeeze; glute squeezes; gluteal squeeze; glute sets; glute isometric; buttock squeeze; gluteal set; standing glute squeeze; prone glute squeeze; gesäß anspannen; apretar gluteos; contraction fessiers; seated glute squeeze; bum squeeze; isometric glute squeeze; po anspannen; bilspieren aanspannen; butt squeeze; serrer les fessiers; apreton de gluteos; glute contraction; gluteal contraction; isometrico gluteo',
      { position: 'supine', implement: 'bodyweight' },
    ],
    'Hamstring Isometric': [
      'isometric hamstring; hamstring iso hold; hamstring bridge hold isometric; heel dig; heel digs; hamstring set; isometric leg curl; heel press; hamstring isometrics; seated heel dig; supine heel dig',
      { position: 'supine', implement: 'bodyweight', muscles: 'hamstrings', si: 'possible' },
    ],
  }),
  ...family(calf, {
    'Standing Calf Raise': [
      'calf raise; calf raises; heel raise; standing calf raises; calf raise machine; standing calf machine; standing calf raise machine; machine calf raise; heel raises; toe raise standing calf; dumbbell calf raise; barbell calf raise; standing dumbbell calf raise; standing barbell calf raise; smith machine calf raise; bodyweight calf raise; calf raise on step; deficit calf raise; standing heel raise; calf raise standing; calves; calf; calf exercise; wadenheben; wadenheben stehend; fersenheben; zehenstand; elevacion de talones; elevaciones de talones; elevacion de gemelos; elevaciones de gemelos; elevacion de pantorrillas; gemelos; gemelos de pie; pantorrilla; pantorrillas; mollets; mollets debout; extension mollets; extension mollets debout; kuitheffen; staand kuitheffen; calf raise dumbbell; calf raise on a dumbbell; standing calf; calf raise with band; band calf raise; banded calf raise; calf extension; donkey calf raise; rocking standing calf raise; smith calf raise; hack squat calf raise; calf raises with bands; double leg calf raise; tip toe; tiptoes; tip toes; relevé; releve; releves barre; wadenheber; waden; waden stehend; talones; releve de talons; mollet; kuiten; kettlebell calf raise; standing calf raise holding chair; calf raise bodyweight; lever standing calf raise; heel raise standing; two leg calf raise; toe raise; reverse calf raise; tibialis raise; tib raise; tibia raise; smith machine reverse calf raise; calf raise holding the chair; wall tibialis raise; elevation talons; elevation des talons; elevation des mollets; standing toe raise; hielheffen; tibialis; donkey calf press; smith machine standing calf raise; tib raises; tibialis anterior raise; squat calf raise hold; calf raise wall; gemelo de pie; gemelo; calf hold; calf raise hold; isometric calf raise; calf raise isometric; hak heffen; hielen heffen; belt squat calf raise; barbell standing calf raise; trap bar calf raise; cable calf raise; calf pulse; hex bar calf raise; cable standing calf raise; wadenmaschine; plate calf raise; calf raise smith machine',
      {},
    ],
    'Heel Raise in Plie': [
      'plie calf raise; sumo calf raise; plie heel raise; plie squat calf raise; sumo squat calf raise; wide stance calf raise; heel raise plie; plie squat heel raise; sumo heel raise; plie releve',
      { implement: 'bodyweight' },
    ],
    'Seated Calf Raise': [
      'seated calf raise machine; calf raise seated; seated heel raise; seated calf machine; seated calf; barbell seated calf raise; dumbbell seated calf raise; lever seated calf raise; wadenheben sitzend; elevacion de gemelos sentado; elevaciones de talones sentado; mollets assis; zittend kuitheffen; gemelos sentado; waden sitzend; extension mollets assis; seated machine calf raise; plate loaded seated calf raise; seated dumbbell calf raise; seated barbell calf raise; seated toe raise; bent knee calf raise; soleus raise; soleus push up; gemelo sentado; seated soleus raise; kuitheffen zittend; seated calf raises machine; smith machine seated calf raise; soleus push ups; pantorrilla sentado; seated calf raise plate loaded; seated heel lift',
      { position: 'seated' },
    ],
    'Calf Press': [
      'calf press machine; leg press calf raise; calf raise leg press; calf press on leg press; calf press leg press; calf press on the leg press machine; calf press on seated leg press; leg press calf press; seated calf press; sled calf press; calf extension machine; calf raise on leg press; horizontal calf press; mollets presse; mollets a la presse; leg press calf; rotary calf; rotary calf machine; leg press toe press; toe press; calf press 45 degree; wadenpresse; gemelos en prensa; sled 45 calf press; gemelo en prensa; seated calf extension; wadendrücken; wadendrücken an der beinpresse; waden beinpresse; pantorrilla en prensa; leg press calf extension; leg press heel raise',
      { position: 'seated' },
    ],
    'Single-Leg Calf Raise': [
      'one leg calf raise; sl calf raise; single leg heel raise; single leg standing calf raise; dumbbell single leg calf raise; calf raise single leg; one legged calf raise; unilateral calf raise; single leg dumbbell calf raise; single leg calf raise dumbbell; einbeiniges wadenheben; wadenheben einbeinig; single heel raise; alternating calf raise; one leg heel raise; single leg bodyweight calf raise; single leg calf raise on step; alternating heel raise; single leg deficit calf raise',
      { stance: 'single', implement: 'bodyweight' },
    ],
    'Single-Leg Seated Calf Raise': [
      'dumbbell seated one leg calf raise; seated single leg calf raise; one leg seated calf raise; single leg calf press; single leg leg press calf raise',
      { stance: 'single', position: 'seated', si: 'possible' },
    ],
  }),
  ...family(kickback, {
    'Quadruped Kickback':
      'donkey kick; donkey kicks; glute kickback; glute kick back; quadruped hip extension; bent knee kickback; donkey kickback; hip extension; kneeling kickback; kneeling glute kickback; quadruped glute kickback; bodyweight kickback; patada de gluteo; patadas de gluteo; patada de burro; kickback fessier; quadruped leg lift; quadruped donkey kick; quadruped leg raise; rear leg lift; rear leg raise; all fours kickback; all fours leg lift; eselskick; eselstritt; coup de pied d ane; ezelstrap; kneeling hip extension; rainbow kick; rainbows; rainbow; fire hydrant kickback; rear leg raises; patada trasera; kneeling leg lift; kneeling rear kick; straight leg kickback; quadruped straight leg lift; quadruped leg extension; donkey kick pulse; glute lift; kick fessier; glute kickback floor; straight leg donkey kick; kickback; kickbacks; kick back; kick backs; glute kicks; patada de gluteo en cuadrupedia; donkey lift; hip extension quadruped; bent leg kickback; kneeling straight leg kickback; bent leg kickback kneeling; glute kick; donkey pulse; beinheben nach hinten vierfüßler; kneeling donkey kick; single leg kickback; leg kickback; leg kick back; donkey kicks pulse; glute donkey kick; kick backs glute; talonazos en cuadrupedia; eselkick; ezel kick; patada de gluteos; kickbacks fessiers; kickback fessiers',
    'Banded Kickback': [
      'banded donkey kick; band donkey kick; band quadruped kickback; mini band donkey kick; banded glute kickback; band glute kickback; resistance band donkey kick; resistance band glute kickback; banded quadruped kickback; donkey kick with band; resistance band kickback; donkey kick band; mini band kickback; band kickback; kickback band; kickback with band; quadruped band kickback',
      { implement: 'band' },
    ],
    'Quadruped Machine Kickback': [
      'kneeling glute machine; lever kneeling kickback; smith machine donkey kick; smith machine kickback; smith machine glute kickback; smith donkey kick; smith kickback',
      { implement: 'machine' },
    ],
    'Side-Lying Kickback': [
      'side lying hip extension; side lying kickback leg; side lying glute kick',
      { position: 'side-lying' },
    ],
  }),
  ...family(standingKick, {
    'Cable Kickback': [
      'cable glute kickback; glute kickback cable; cable hip extension; standing cable kickback; cable kick back; cable glute kick back; cable donkey kick; standing cable hip extension; cable standing hip extension; patada de gluteo en polea; kickback poulie; standing cable glute kickback; kickback fessier poulie; kickback am kabel; one legged cable kickback; single leg cable kickback; cable leg kickback; hip extension cable; patada de gluteo en polea baja; kick back poulie; kickbacks kabel; kickback cable; cable kneeling kickback; bent over cable kickback; patada polea; patada gluteo polea; cable standing kickback; cable rear kick; kickbacks am kabelzug',
      { implement: 'cable' },
    ],
    'Glute Kickback Machine': [
      'machine glute kickback; glute machine; glute kickback machine; kickback machine; machine kickback; standing glute kickback machine; rear kick machine; hip extension machine; glute extension machine; machine hip extension; maquina de gluteos; machine fessiers; glutemaschine; plate loaded glute kickback; butt blaster; gluteus maschine; gesäßmaschine; po maschine; patada de gluteo en maquina; bilspiermachine; machine a fessiers; rear kick; lever hip extension; lever standing rear kick; multi hip extension; gluteo en maquina; standing machine kickback; gluteus kickback maschine; glutei machine; glute kick machine; glute press machine; machine glute press',
      { implement: 'machine' },
    ],
    'Standing Leg Lift to the Back': [
      'standing hip extension; standing kickback; standing glute kickback; standing leg lift back; standing leg lift rear; standing back leg lift; standing rear leg raise; standing leg raise back; standing leg kickback; standing hip extensions; standing back kick; standing bent knee hip extension; standing leg extension back; standing donkey kick; wall glute kickback; standing glute kick back; bein nach hinten heben stehend; hip extension standing; standing rear leg lift; standing rear kick; standing leg lift; leg lift to the back; beinheben nach hinten; back leg lift standing; elevation de la jambe arriere; standing glute lift',
      {},
    ],
    'Standing Band Kickback': [
      'standing banded kickback; band hip extension; banded hip extension; resistance band hip extension; hip extension with band; standing band hip extension; standing mini band kickback; banded standing kickback; band standing kickback; hip extension band; standing resistance band kickback; banded standing hip extension; mini band hip extension; hip extensions with bands; standing glute kickback band',
      { implement: 'band' },
    ],
  }),
];
