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
    'Seated Leg Curl': 'seated ham curl',
    'Lying Leg Curl': [
      'ham curl; femoral; beinbeugemaschine; isquiotibiales; hamcurl; dumbbell leg curl; dumbbell hamstring curl; hamstring machine; legcurl',
      { position: 'prone' },
    ],
    'Standing Leg Curl': [
      'standing hamstring curl; cable leg curl; cable hamstring curl; standing cable leg curl; ankle weight hamstring curl; standing cable hamstring curl; butt kick standing slow',
      { stance: 'single', position: 'standing', si: 'possible' },
    ],
    'Kneeling Leg Curl': ['kneeling hamstring curl', { stance: 'single', position: 'kneeling', si: 'possible' }],
    'Single-Leg Leg Curl': [
      'single leg hamstring curl; leg curl unilateral; lying single leg curl',
      { stance: 'single', si: 'possible' },
    ],
    'Band Leg Curl': [
      'band hamstring curl; seated band hamstring curl; prone band hamstring curl; seated band leg curl; prone band leg curl',
      { implement: 'band', position: 'prone' },
    ],
    'Manual Leg Curl': [
      'prone manual hamstring; partner leg curl; manual hamstring curl; towel hamstring curl isometric',
      { position: 'prone', implement: 'other' },
    ],
  }),
  ...family(floor, {
    'Stability Ball Leg Curl':
      'swiss ball curl; hamstring roller curl; hamstring roll in; ball roll in leg curl; gym ball hamstring curl; ball hamstring curl; ball leg curl',
    'Slider Leg Curl':
      'towel leg curl; towel hamstring curl; hamstring slide; hamstring slider; hamstring slide out; slider curl; floor slide leg curl; platform hamstring slide; hamstring slide curl; hamstring slide outs; sliding curl; body leg curl; bridge slide out; rower hamstring curl; gliding leg curl; glute bridge slide; bridge slider; slider hamstring curl',
    'Suspended Leg Curl': 'trx hamstring curl; ring leg curl; ring hamstring curl',
  }),
  ...family(kneeling, {
    'Nordic Curl':
      'nordic; russian leg curl; natural leg curl; banded nordic curl; nordic hamstring exercise; nordic drop; partner nordic; curl nordico; nordico; curl nordique; nordique; nordische curls; inverted leg curl; reverse leg curl; bodyweight leg curl; bodyweight hamstring curl',
    'Reverse Nordic': [
      'reverse nordic curl; kneeling quad extension; natural leg extension; bodyweight leg extension; reverse nordic extension; nordico inverso; quad lean; matrix quad; kneeling lean back',
      { muscles: 'quads' },
    ],
    'Glute Ham Raise':
      'ghd glute ham raise; natural glute ham raise; ghr machine; glute ham developer; razor curl; gham; lat pulldown glute ham raise',
  }),
  ...family(extension, {
    'Leg Extension':
      'quad machine; beinstreckmaschine; quad ext; silla de cuadriceps; leg extend; legextension; sissy extension; quadriceps; cable leg extension seated; cable knee extension seated; leg extension machine seated; leg extension assis; cuadriceps; seated leg extension',
    'Single-Leg Leg Extension': [
      'single leg quad extension; leg extension unilateral; cable leg extension; standing leg extension; standing cable leg extension; cable knee extension',
      { stance: 'single', si: 'possible' },
    ],
    'Seated Knee Extension': [
      'long arc quad; seated leg straightening; laq; seated leg extension chair; seated leg raise chair; band knee extension; ankle weight knee extension; seated knee extension band; kniestrecken; short arc quad; sitting leg extension; extension de rodilla; seated straight leg raise chair; chair leg extension; dumbbell leg extension; band leg extension; knie strekken; seated leg extension without machine; knie extensie',
      { stance: 'single', implement: 'bodyweight' },
    ],
    'Terminal Knee Extension': [
      'cable terminal knee extension; spanish tke',
      { stance: 'single', position: 'standing', implement: 'band', si: 'possible' },
    ],
    'Quad Squeeze': [
      'quad sets; quadriceps set; static quad contraction; static quad; glute set; glute sets; glute isometric; buttock squeeze; gluteal set; standing glute squeeze; prone glute squeeze; apretar gluteos; seated glute squeeze; bum squeeze; isometric glute squeeze; po anspannen; bilspieren aanspannen; serrer les fessiers; apreton de gluteos; glute contraction; quad set',
      { position: 'supine', implement: 'bodyweight' },
    ],
    'Hamstring Isometric': [
      'hamstring bridge hold isometric; heel dig; hamstring set; isometric leg curl; heel press; seated heel dig',
      { position: 'supine', implement: 'bodyweight', muscles: 'hamstrings', si: 'possible' },
    ],
  }),
  ...family(calf, {
    'Standing Calf Raise': [
      'calf raise; heel raise; standing calf machine; barbell calf raise; standing dumbbell calf raise; calf; calf exercise; zehenstand; calf extension; donkey calf raise; rocking standing calf raise; hack squat calf raise; tip toe; tiptoes; releves mollets barre; waden stehend; kettlebell calf raise; calf raise holding the chair; donkey calf press; squat calf raise hold; calf hold; belt squat calf raise; cable calf raise; calf pulse; hex bar calf raise; cable standing calf raise; wadenmaschine; dumbbell calf raise; two leg calf raise; plate calf raise; waden; calves',
      {},
    ],
    'Tibialis Raise': [
      'tib raise; tibia raise; tibialis; tibialis anterior raise; anterior tibialis raise; toe raises standing; shin raise; tibialis machine',
      { implement: 'bodyweight', muscles: 'shins' },
    ],
    'Heel Raise in Plie': [
      'plie calf raise; sumo calf raise; plie squat calf raise; sumo squat calf raise; wide stance calf raise; plie squat heel raise; sumo heel raise; plie releve',
      { implement: 'bodyweight' },
    ],
    'Seated Calf Raise': [
      'seated calf machine; seated calf; seated toe raise; bent knee calf raise; soleus raise; soleus push up; seated heel lift',
      { position: 'seated' },
    ],
    'Calf Press': [
      'calf extension machine; horizontal calf press; rotary calf; leg press toe press; toe press; calf press 45 degree; wadenpresse; sled 45 calf press; seated calf extension; wadendrücken; wadendrücken an der beinpresse; leg press calf extension; leg press heel raise; gemelo en prensa; leg press calf',
      { position: 'seated' },
    ],
    'Single-Leg Calf Raise': [
      'single leg standing calf raise; unilateral calf raise; single heel raise; alternating calf raise; one leg heel raise; alternating heel raise',
      { stance: 'single', implement: 'bodyweight' },
    ],
    'Single-Leg Seated Calf Raise': [
      'dumbbell seated one leg calf raise; single leg calf press; single leg leg press calf raise',
      { stance: 'single', position: 'seated', si: 'possible' },
    ],
  }),
  ...family(kickback, {
    'Quadruped Kickback':
      'donkey kickback; hip extension; quadruped leg lift; rear leg lift; ezelstrap; rainbow kick; rainbow; fire hydrant kickback; kneeling leg lift; kneeling rear kick; quadruped straight leg lift; quadruped leg extension; kickback; donkey lift; glute kick; donkey pulse; beinheben nach hinten vierfüßler; talonazos en cuadrupedia; eselkick; ezel kick',
    'Banded Kickback': ['band glute kickback', { implement: 'band' }],
    'Quadruped Machine Kickback': [
      'kneeling glute machine; lever kneeling kickback; smith machine glute kickback; smith donkey kick; smith kickback',
      { implement: 'machine' },
    ],
    'Side-Lying Kickback': [
      'side lying hip extension; side lying kickback leg; side lying glute kick',
      { position: 'side-lying' },
    ],
  }),
  ...family(standingKick, {
    'Cable Kickback': [
      'cable donkey kick; standing cable glute kickback; single leg cable kickback; cable leg kickback; cable kneeling kickback; cable rear kick; cable hip extension',
      { implement: 'cable' },
    ],
    'Glute Kickback Machine': [
      'standing glute kickback machine; glute extension machine; glutemaschine; butt blaster; gesäßmaschine; po maschine; bilspiermachine; rear kick; lever standing rear kick; multi hip extension; standing machine kickback; glutei machine; glute kick machine; lever hip extension; glute press machine; kickback machine',
      { implement: 'machine' },
    ],
    'Standing Leg Lift to the Back': [
      'standing kickback; standing glute kickback; standing leg kickback; standing back kick; standing leg extension back; standing donkey kick; wall glute kickback; bein nach hinten heben stehend; standing rear kick; standing leg lift; leg lift to the back; beinheben nach hinten; standing glute lift',
      {},
    ],
    'Standing Band Kickback': [
      'standing band hip extension; standing glute kickback band; band hip extension',
      { implement: 'band' },
    ],
  }),
];
