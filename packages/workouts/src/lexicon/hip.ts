// Hips out to the side and in again: abduction and adduction.
import { family, type Entry, type Traits } from './entry.ts';

const abduction: Traits = {
  pattern: 'hip-abduction',
  stance: 'single',
  position: 'side-lying',
  implement: 'bodyweight',
  muscles: 'abductors glutes',
};
const standing: Traits = { ...abduction, position: 'standing' };
const adduction: Traits = {
  pattern: 'hip-adduction',
  stance: 'bilateral',
  position: 'seated',
  implement: 'machine',
  muscles: 'adductors',
};

export const hips: readonly Entry[] = [
  ...family(abduction, {
    Clamshell: 'clam raise; side lying hip external rotation',
    'Banded Clamshell': ['', { implement: 'band' }],
    'Side-Lying Leg Raise':
      'side leg lift; side lying straight leg raise; side leg pulse; side lying leg pulse; side lying hip raise leg; lateral leg lift; side hip abduction; side leg abduction; single leg abduction; side lying hip abduction ankle weight; lying abduction; side lying abduction; lying leg abduction; lying lateral leg raise',
    'Side-Lying Circle':
      'side lying leg circle; side leg circle; side lying hip circle; small circles side lying; side lying leg bicycle; side kick series; side lying kick; side kick front back; side lying front kick; side kick lying; side lying bicycle; side lying leg series',
    'Fire Hydrant': [
      'hydrant; donkey side kick; fire hydrant circle; dirty dog; hidrante; feuerhydrant; kneeling hip abduction; fire hydrant kick; bent leg side kick; quadruped abduction',
      { position: 'quadruped', si: 'possible' },
    ],
    'Banded Fire Hydrant': ['', { position: 'quadruped', implement: 'band', si: 'possible' }],
    'Hip Abduction Machine': [
      'outer thigh machine; adductor outer; outer thigh; hip outer thigh; hueftabduktion; hip out',
      { stance: 'bilateral', position: 'seated', implement: 'machine' },
    ],
    'Seated Band Hip Abduction': [
      'seated clam; seated knee fall outs band',
      { stance: 'bilateral', position: 'seated', implement: 'band' },
    ],
    'Supine Hip Abduction': [
      'supine clamshell; hook lying abduction; hook lying clam; supine leg abduction; lying leg spread; leg spread hold; lying band abduction',
      { stance: 'bilateral', position: 'supine', implement: 'band' },
    ],
    'Bent Knee Fallout': ['knee fallouts; bkfo; knee drop out; single knee drop out', { position: 'supine' }],
    'Frog Abduction': ['quadruped frog; frog raise; prone abduction', { stance: 'bilateral', position: 'prone' }],
    'Hip Abduction Isometric': [
      'belt abduction; belt squeeze out',
      { stance: 'bilateral', position: 'seated', implement: 'band' },
    ],
    'Banded Knee Opener': [
      'seated knee opening band; knee opens; knee openers; kneeling band abduction; banded knee out; standing knees out band; glute bridge position abduction; knee pulses band',
      { stance: 'bilateral', position: 'seated', implement: 'band' },
    ],
  }),
  ...family(standing, {
    'Standing Hip Abduction':
      'standing leg abduction; standing lateral leg lift; beinabspreizen im stehen; standing side leg swing; standing outer thigh raise; wall hip abduction isometric; wall press hip; side kick standing',
    'Standing Cable Hip Abduction': [
      'cable leg abduction; cable outer thigh; cable side leg raise; cable kickback side; cable abduction; cable hip abduction',
      { implement: 'cable' },
    ],
    'Standing Band Hip Abduction': ['banded leg abduction; band side leg raise; band abduction', { implement: 'band' }],
    'Standing Machine Hip Abduction': ['multi hip abduction; multi hip', { implement: 'machine' }],
    'Hip Hike': [
      '45 degree kickback band; diagonal kickback; standing glute medius; pelvic drop; hip drop; hip hitch; pelvic hike; glute medius kickback; hip hiker',
      {},
    ],
    'Lateral Band Walk': [
      'band walk; lateral walk; band side step; sidestep with band; side step; x band walk; xband walk; lateral x band walk; sumo walk; band shuffle; seitschritte; pas chasses elastique; pas lateraux avec elastique; band squat walk; band lateral step; side stepping; lateral step; lateral side step; squat side step band; band crab walk; side shuffle with band; pas lateraux; pas lateral; marche laterale elastique; marche laterale; seitwärtsschritte; seitwärtsgehen mit band; zijstappen; zijwaartse stappen; zijwaartse pasjes',
      { implement: 'band', siIs: 'possible' },
    ],
    'Monster Walk': [
      'forward band walk; diagonal band walk; zigzag band walk; monsterwalk; marche du monstre',
      { implement: 'band', si: 'possible' },
    ],
  }),
  ...family(adduction, {
    'Hip Adduction Machine':
      'adductor machine; hip adductor; adductor; inner thigh machine; thigh adductor; thigh adductor machine; inner thigh; seated adductor; hueftadduktion; hip in',
    'Adductor Ball Squeeze': [
      'adductor squeeze; knee squeeze; pillow squeeze; adduction squeeze; isometric adduction; inner thigh squeeze; pilates ring squeeze; magic circle squeeze; thigh squeeze; adductor isometric; squeeze pillow between knees; foam roller squeeze; yoga block squeeze; block squeeze; ball squeeze between knees; stability ball squeeze; hip adduction ball squeeze; adductor squeeze isometric; cushion squeeze; towel squeeze; ball druecken knie; ball zusammendrücken; apretar pelota; serrer le ballon; bal knijpen; serrer un coussin; kissen drücken; presser un ballon; short lever adductor squeeze; long lever adductor squeeze; seated ball squeeze; supine ball squeeze; lying ball squeeze; ball squeeze; kussen knijpen; kussen knijpen tussen knie; kussen tussen knie knijpen; bal knijpen tussen knie; knijp kussen tussen knie; ball drücken zwischen knien; ball zwischen knien drücken; kissen zwischen knien zusammendrücken; kissen zusammendrücken; ball zusammendrücken zwischen knien; ball pressen zwischen knien; serrer coussin entre genoux; serrer ballon entre genoux; presser coussin; presser un coussin; ecraser coussin; apretar cojin; apretar cojin entre rodillas; apretar pelota entre rodillas; apretar balon',
      { implement: 'other' },
    ],
    'Copenhagen Plank': [
      'copenhagen; copenhagen adduction; copenhagen side plank; short lever copenhagen; copenhagen adduction exercise; adductor plank; side plank adduction; adductor side plank',
      { stance: 'single', position: 'side-lying', implement: 'bodyweight', si: 'possible', muscles: 'adductors obliques' },
    ],
    'Side-Lying Hip Adduction': [
      'inner thigh lift; inner leg raise; lower leg lift; bottom leg lift; lying adduction',
      { stance: 'single', position: 'side-lying', implement: 'bodyweight' },
    ],
    'Standing Cable Hip Adduction': [
      'standing adduction; cable adductor; cable inner thigh; standing adductor cable; multi hip adduction; cable adduction; cable hip adduction',
      { stance: 'single', position: 'standing', implement: 'cable' },
    ],
    'Band Hip Adduction': [
      'standing band adduction; band adduction',
      { stance: 'single', position: 'standing', implement: 'band' },
    ],
    'Supine Hip Adduction': [
      'supine adduction; lying inner thigh scissors; butterfly leg close',
      { position: 'supine', implement: 'bodyweight' },
    ],
    'Slider Adduction': [
      'standing slider adduction; slide board adduction; adductor slide; sliding adduction',
      { stance: 'split', position: 'standing', implement: 'other', si: 'likely' },
    ],
  }),
];
