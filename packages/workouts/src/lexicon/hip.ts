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
    Clamshell:
      'clam; clams; clam shell; clamshells; side lying clam; side lying clamshell; clam raise; muschel; muscheln; almeja; almejas; coquillage; oester; reverse clamshell; reverse clam; muschelübung; clamshell hold; side lying hip external rotation; la almeja; schelp',
    'Banded Clamshell': [
      'band clamshell; mini band clamshell; clamshell with band; clam with band; resistance band clamshell; banded clam; loop band clam; mini band clam; clamshell band',
      { implement: 'band' },
    ],
    'Side-Lying Leg Raise':
      'side lying hip abduction; side leg raise; side leg lift; lying side leg raise; side lying leg lift; lying hip abduction; side lying abduction; lying leg abduction; side lying straight leg raise; seitliches beinheben; beinheben seitlich; beinheben in seitenlage; beinheben seitlage; elevacion lateral de pierna; elevaciones laterales de pierna; elevation laterale de jambe; zijwaarts been heffen; side raise leg; side leg pulse; side lying leg pulse; lateral leg raise; abduccion de cadera tumbado; side lying hip raise leg; lateral leg lift; leg abduction lying; side hip abduction; lying abduction; zijligging been heffen; levee de jambe laterale; side leg abduction; single leg abduction; elevacion de pierna lateral; side lying hip abduction ankle weight',
    'Side-Lying Circle':
      'side lying leg circle; side lying circles; side leg circle; lying leg circles side; side lying hip circle; small circles side lying; side lying leg bicycle; side kick series; side lying kick; side kick front back; side lying front kick; side kick lying; side lying bicycle; side lying leg series',
    'Fire Hydrant': [
      'hydrant; quadruped hip abduction; fire hydrants; donkey side kick; quadruped abduction; fire hydrant circle; dirty dog; all fours hip abduction; hidrante; bouche d incendie; feuerhydrant; kneeling hip abduction; fire hydrant pulse; fire hydrant kick; quadruped fire hydrant; bent leg side kick kneeling; bent leg side kick',
      { position: 'quadruped', si: 'possible' },
    ],
    'Banded Fire Hydrant': [
      'band fire hydrant; fire hydrant with band; mini band fire hydrant; resistance band fire hydrant',
      { position: 'quadruped', implement: 'band', si: 'possible' },
    ],
    'Hip Abduction Machine': [
      'hip abduction; hip abductor; abductor machine; abduction machine; seated hip abduction; seated hip abduction machine; abductor; machine hip abduction; outer thigh machine; thigh abductor; thigh abductor machine; seated abductor; adductor outer; abduktion; abduktoren; abduktionsmaschine; abduktorenmaschine; abduccion; abductores; maquina de abductores; abduccion de cadera; abduccion de cadera en maquina; abducteurs; machine abducteurs; abduction de hanche; abductie; abductor apparaat; hip abduction seated; seated abduction; lever seated hip abduction; outer thigh; abduction; hip outer thigh; machine abduction; seated machine hip abduction; leg abduction; abducteur machine; hueftabduktion; hüftabduktion; hip out; abductors; outer thigh abductor',
      { stance: 'bilateral', position: 'seated', implement: 'machine' },
    ],
    'Seated Band Hip Abduction': [
      'seated banded hip abduction; seated hip abduction band; banded seated abduction; band seated abduction; seated band abduction; seated mini band abduction; seated clamshell; mini band seated abduction; band hip abduction seated; resistance band seated hip abduction; seated clam; seated band clamshell; band abduction seated; seated knee fall outs band',
      { stance: 'bilateral', position: 'seated', implement: 'band' },
    ],
    'Supine Hip Abduction': [
      'lying band abduction; supine band abduction; supine clamshell; hook lying abduction; supine abduction; hook lying clam; supine hip abduction band; lying abduction band; supine leg abduction; lying leg spread; supine band clamshell; banded supine abduction; leg spread hold',
      { stance: 'bilateral', position: 'supine', implement: 'band' },
    ],
    'Bent Knee Fallout': [
      'bent knee fall out; knee fall out; knee fallouts; bkfo; knee drop out; single knee drop out; knee fall outs; supine knee fall out',
      { position: 'supine' },
    ],
    'Frog Abduction': [
      'frog hip abduction; quadruped frog; prone hip abduction; prone abduction; frog raise',
      { stance: 'bilateral', position: 'prone' },
    ],
    'Hip Abduction Isometric': [
      'isometric hip abduction; belt abduction; abduction isometric; isometric abduction; belt squeeze out; isometric abduction belt',
      { stance: 'bilateral', position: 'seated', implement: 'band' },
    ],
    'Butterfly Leg Opening': [
      'seated knee opening band; knee opens; mini band knee opener; knee openers; kneeling band abduction; banded knee out; standing knees out band; glute bridge position abduction; knee pulses band',
      { stance: 'bilateral', position: 'seated', implement: 'band' },
    ],
  }),
  ...family(standing, {
    'Standing Hip Abduction':
      'standing leg abduction; standing side leg raise; standing side leg lift; standing lateral leg raise; standing abduction; standing hip abductor; side kick standing; standing side kick; standing leg lift to the side; lateral standing leg raise; standing lateral leg lift; standing leg raise to side; standing leg lift side; abduktion stehend; beinabspreizen im stehen; abduccion de cadera de pie; abduction de hanche debout; standing side leg swing; standing outer thigh raise; wall hip abduction isometric; standing hip abduction isometric; wall press hip',
    'Standing Cable Hip Abduction': [
      'cable hip abduction; cable abduction; cable standing hip abduction; standing cable abduction; cable leg abduction; cable outer thigh; cable side leg raise; abduktion am kabel; cable standing abduction; cable kickback side',
      { implement: 'cable' },
    ],
    'Standing Band Hip Abduction': [
      'band hip abduction; banded hip abduction; resistance band hip abduction; banded standing abduction; band standing hip abduction; mini band standing abduction; band abduction; banded abduction; mini band abduction; banded leg abduction; band side leg raise; banded side leg raise',
      { implement: 'band' },
    ],
    'Standing Machine Hip Abduction': [
      'standing hip abduction machine; multi hip machine abduction; standing abductor machine; multi hip abduction; multi hip; multi hip machine',
      { implement: 'machine' },
    ],
    'Standing Glute Medius Kick': [
      '45 degree kickback band; diagonal kickback; standing glute medius; hip hike; pelvic drop; hip drop; hip hitch; pelvic hike; glute medius kickback; standing hip drop; hip hiker',
      {},
    ],
    'Lateral Band Walk': [
      'band walk; lateral walk; banded lateral walk; side band walk; band side step; banded side step; mini band walk; sidestep with band; mini band lateral walk; resistance band lateral walk; lateral band step; band lateral walk; side step; side steps; side walk band; banded side walk; banded walk; x band walk; xband walk; lateral x band walk; lateral tube walk; sumo walk; sumo band walk; band shuffle; lateral shuffle band; seitliche schritte mit band; seitschritte mit band; seitschritte; banded lateral shuffle; lateral step band; pasos laterales con banda; pasos laterales; caminata lateral con banda; pas chasses elastique; pas lateraux avec elastique; zijstappen; zijwaartse stappen; loop band side step; band squat walk; mini band side step; band lateral step; miniband walk; side stepping; lateral banded walk; lateral step; lateral steps; mini band side walk; hip band walk; lateral side step; lateral walk with band; side stepping with band; squat side step band; banded crab walk; band crab walk; mini band crab walk; side shuffle with band; lateral steps with band; resistance band side step; standing lateral band walk; banded squat walk; side step with mini band',
      { implement: 'band', siIs: 'possible' },
    ],
    'Monster Walk': [
      'band monster walk; banded monster walk; mini band monster walk; forward band walk; diagonal band walk; zigzag band walk; monster walk with band; monsterwalk; resistance band monster walk; backward monster walk; forward monster walk; banded forward walk; marche du monstre; caminata de monstruo',
      { implement: 'band', si: 'possible' },
    ],
  }),
  ...family(adduction, {
    'Hip Adduction Machine':
      'hip adduction; adductor machine; adduction machine; seated hip adduction; seated hip adduction machine; hip adductor; adductor; adduction; machine hip adduction; inner thigh machine; thigh adductor; thigh adductor machine; inner thigh; adduktion; adduktoren; adduktionsmaschine; adduktorenmaschine; aduccion; aductores; maquina de aductores; aduccion de cadera; aduccion de cadera en maquina; adducteurs; machine adducteurs; adductie; seated adductor; lever seated hip adduction; hip adduction seated; machine adduction; leg adduction; hueftadduktion; hüftadduktion; adductors machine; seated adduction; seated machine hip adduction; hip in',
    'Adductor Ball Squeeze': [
      'ball squeeze; squeeze ball; adductor squeeze; knee squeeze; pillow squeeze; ball squeezes; adduction squeeze; isometric adduction; inner thigh squeeze; seated ball squeeze; supine ball squeeze; lying ball squeeze; isometric adductor squeeze; pilates ring squeeze; magic circle squeeze; knees squeeze ball; thigh squeeze; adductor isometric; squeeze pillow between knees; foam roller squeeze; yoga block squeeze; block squeeze; ball squeeze between knees; adductor squeeze with ball; stability ball squeeze; hip adduction ball squeeze; adductor squeeze isometric; hip adduction isometric; squeeze cushion; cushion squeeze; towel squeeze; ball press knees; ball druecken knie; ball zusammendrücken; apretar pelota; apretar la pelota; serrer le ballon; bal knijpen; serrer un coussin; kissen drücken; presser un ballon; short lever adductor squeeze; long lever adductor squeeze',
      { implement: 'other' },
    ],
    'Copenhagen Plank': [
      'copenhagen; copenhagen adduction; copenhagen adductor; copenhagen side plank; copenhagen hold; short lever copenhagen; copenhagen adduction exercise; adductor plank; side plank adduction; copenhagen hip adduction; bench adductor plank; adductor side plank',
      { stance: 'single', position: 'side-lying', implement: 'bodyweight', si: 'possible', muscles: 'adductors obliques' },
    ],
    'Side-Lying Hip Adduction': [
      'side lying adduction; side lying inner thigh raise; inner thigh lift; inner leg raise; inner thigh raise; lying hip adduction; side lying inner leg lift; bottom leg raise; lower leg lift; side lying inner thigh lift; lying adduction; bottom leg lift; side lying hip adduction bodyweight',
      { stance: 'single', position: 'side-lying', implement: 'bodyweight' },
    ],
    'Standing Cable Hip Adduction': [
      'cable hip adduction; cable adduction; standing cable adduction; standing adduction; cable adductor; standing hip adduction; cable inner thigh; standing adductor cable; adduktion am kabel; cable standing hip adduction; multi hip adduction',
      { stance: 'single', position: 'standing', implement: 'cable' },
    ],
    'Band Hip Adduction': [
      'banded hip adduction; band adduction; standing band adduction; resistance band adduction; band standing hip adduction; resistance band hip adduction; band hip adductions',
      { stance: 'single', position: 'standing', implement: 'band' },
    ],
    'Lying Scissor Adduction': [
      'supine adduction; lying inner thigh scissors; supine hip adduction; butterfly leg close',
      { position: 'supine', implement: 'bodyweight' },
    ],
    'Standing Leg Circle In': [
      'slider adduction; standing slider adduction; slide board adduction; adductor slide; adductor slides; sliding adduction',
      { stance: 'split', position: 'standing', implement: 'other', si: 'likely' },
    ],
  }),
];
