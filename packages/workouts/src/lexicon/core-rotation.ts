// Turning the trunk, holding it against a turn, and bending it sideways.
import { family, type Entry, type Traits } from './entry.ts';

const standing: Traits = {
  pattern: 'core-rotation',
  stance: 'bilateral',
  position: 'standing',
  implement: 'cable',
  muscles: 'obliques abs',
};
const seated: Traits = { ...standing, stance: 'none', position: 'seated', implement: 'bodyweight' };
const lying: Traits = { ...seated, position: 'supine' };
const side: Traits = {
  pattern: 'core-lateral',
  stance: 'bilateral',
  position: 'side-lying',
  implement: 'bodyweight',
  muscles: 'obliques abductors',
};
const bend: Traits = { ...side, position: 'standing', implement: 'dumbbell', muscles: 'obliques' };

export const coreRotations: readonly Entry[] = [
  ...family(standing, {
    'Pallof Press':
      'paloff press; palof press; pallof; anti rotation press; paloff; pallof press with rotation; pallof rotation; antirotationspress; anti rotation; pallof walkout; lateral pallof walk; vertical pallof hold; squat pallof press; belly press; core press',
    'Band Pallof Press': ['band paloff press; band anti rotation hold', { implement: 'band' }],
    'Half-Kneeling Pallof Press': [
      'half kneeling anti rotation press; half kneeling pallof',
      { stance: 'split', position: 'kneeling' },
    ],
    'Tall-Kneeling Pallof Press': [
      'kneeling pallof press; tall kneeling anti rotation press; tall kneeling pallof; kneeling anti rotation press; kneeling pallof hold',
      { position: 'kneeling' },
    ],
    'Cable Woodchop':
      'holzhacker; holzfäller; standing cable lift; diagonal chop; chop; standing cable twist; cable rotation; cable russian twist; horizontal woodchop; leñador; cable core rotation; cable torso rotation; houthakker; horizontal cable chop; cable oblique twist; judo flip; standing cable rotation; half moon rotation; diagonal lift; upward woodchop; up down twist cable; standing trunk rotation cable; lumberjack; cable lift and chop; lift and chop; cable twist',
    'Band Woodchop': [
      'band rotation; band twist; band chop; band trunk rotation; standing band rotation; band standing twist; band horizontal twist; horizontal band rotation; diagonal band lift; band torso rotation',
      { implement: 'band' },
    ],
    'Dumbbell Woodchop': [
      'medicine ball woodchop; med ball chop; kettlebell woodchop; plate woodchop; plate chop; standing medicine ball twist; medicine ball rotation; dumbbell chop; weighted woodchop; dumbbell torso rotation; spell caster; plate rotation; standing dumbbell twist; standing plate twist; medicine ball full twist; standing med ball rotation; around the world plate; kettlebell around the world core; truck driver; steering wheel; car driver; bus driver; plate steering wheel; plate bus driver',
      { implement: 'dumbbell' },
    ],
    'Half-Kneeling Chop': [
      'half kneeling woodchop; half kneeling lift; half kneeling rotation',
      { stance: 'split', position: 'kneeling' },
    ],
    'Tall-Kneeling Chop': [
      'kneeling woodchop; kneeling chop; tall kneeling lift; tall kneeling woodchop',
      { position: 'kneeling' },
    ],
    'Landmine Rotation': [
      'landmine twist; landmine 180; landmine 180s; full contact twist; landmine rainbow; landmine oblique twist; landmine anti rotation; landmine core twist; landmine torso rotation; russian barbell twist',
      { implement: 'barbell' },
    ],
    'Standing Twist': [
      'barbell twist; torso twist; trunk twist; trunk rotation; broomstick twist; standing oblique twist; broom stick twist; stick twist; barbell torso twist; standing barbell twist; giro de tronco; rumpfdrehen; rotation du buste; romp rotatie; standing rotation; weighted twist; twister',
      { implement: 'bodyweight', si: 'possible' },
    ],
    'Rotational Medicine Ball Throw': [
      'side throw; rotational throw; rotational slam; scoop toss; rotational scoop toss; side toss; medicine ball hip toss; rainbow slam; side slam; rotational ball slam; lateral med ball throw',
      { implement: 'other' },
    ],
    'Standing Cross Crunch': [
      'standing bicycle crunch; standing elbow to knee; standing crossover crunch; standing knee crunch; standing oblique knee raise; standing side crunch; standing cross knee; standing elbow knee touch; standing bicycle; standing oblique crunch',
      { stance: 'single', implement: 'bodyweight', si: 'possible' },
    ],
    'Kettlebell Around the World': [
      'around the body pass; kettlebell around body; kettlebell body pass; slingshot; kettlebell circle; kettlebell figure 8; figure 8 kettlebell; kettlebell pass between the legs; figure of 8; figure eight kettlebell; pirate ship',
      { implement: 'kettlebell', si: 'possible' },
    ],
  }),
  ...family(seated, {
    'Russian Twist':
      'plate russian twist; medicine ball russian twist; kettlebell russian twist; dumbbell russian twist; plate twist; seated medicine ball twist; mason twist; bosu russian twist; twist; swiss ball russian twist; landmine seated twist; seated band twist; v sit twist; boat twist; twist crunch seated; russian twist machine; seated oblique twist; band russian twist; seated dumbbell twist; partner russian twist; spanish twist; cable seated twist; seated twist',
    'Torso Rotation Machine': [
      'torso rotation; rotary torso; torso twist machine; oblique machine; trunk rotation machine; rumpfrotation; rotationsmaschine; twist machine; torso machine; machine oblique twist; machine rotation; rumpfdreher; cable seated trunk rotation; lever seated twist',
      { implement: 'machine' },
    ],
  }),
  ...family(lying, {
    'Bicycle Crunch': [
      'bicycle; bicycle sit up; air bike crunch; air bike abs; elbow to knee; alternating elbow to knee; fietscrunch; elbow knee crunch; cross knee crunch; criss cross; pilates criss cross; crisscross; bicycle maneuver; twisting bicycle; band bicycle crunch; radfahrer crunch; fiets crunch; knee across the body crunch; elbow to opposite knee',
      { stance: 'single', si: 'possible', deep: true },
    ],
    'Oblique Crunch':
      'side crunch; cross crunch; seitliche crunches; crossover crunch; heel touch; heel toucher; penguin crunch; penguin; schräge crunches; oblique; ankle tap; toe reach oblique; alternating crunch; lying side crunch; oblique twist; cable oblique crunch; kneeling oblique crunch; kneeling cable oblique crunch; kneeling cable crunch with alternating oblique twist; diagonal crunch; twist crunch; stability ball oblique crunch; machine oblique crunch; machine side crunch; oblique reach; 45 degree twisting crunch; oblique sit up; cross sit up; elbow to knee sit up; heel reach; cable crunch twist; butterfly oblique crunch; heel tap oblique; oblique v up crunch; decline sit up twist; twist sit up; schräge bauchmuskeln',
    'Windshield Wiper': [
      'hanging windshield wiper; scheibenwischer; essuie glace; limpiaparabrisas; ruitenwisser; barbell floor wiper; lying leg twist; hip twist; leg side drop; leg windmill; russian wiper; windscreen wiper; wiper; hip roll twist; hanging wiper; leg rotation lying',
      { stance: 'bilateral', si: 'possible' },
    ],
    'Hanging Oblique Raise': [
      'hanging oblique crunch; captains chair oblique; oblique knee raise; hanging knee raise twist; oblique leg raise; twisting knee raise; captains chair twist; around the world leg raise; hanging knee raise oblique; hanging around the world; twisted leg raise; hanging side leg raise; oblique hanging knee raise; hanging twist knee raise; hanging side knee raise',
      { stance: 'bilateral', position: 'hanging', si: 'possible', deep: true },
    ],
    'Plank Rotation': [
      'plank twist; hip dip; plank t rotation; t plank; plank to t; plank open up; side to side plank; plank side to side; thread the needle side plank twist; rolling plank; plank roll; front to side plank; t rotation; t stabilization; spiderman plank twist; bear plank rotation; kick through; kick throughs; sit through; sit throughs; kick sit; breakdancer; underswitch; scorpion kick plank; thread the needle plank; plank hip dip',
      { stance: 'bilateral', position: 'prone', si: 'possible' },
    ],
    'Side-Lying Crunch': [
      'side jackknife; oblique v up; side v up; side lying jackknife; side lying oblique crunch; side lying oblique raise; side crunch lying; side bend lying; lateral v up; side lying v up; side lying sit up; side lying double leg lift; mermaid lift; oblique leg lift double; double leg side lift',
      { pattern: 'core-lateral', stance: 'bilateral', position: 'side-lying', si: 'possible' },
    ],
  }),
  ...family(side, {
    'Side Plank':
      'side bridge; side hold; star plank; modified side plank; seitstuetz; side plank dip; side plank lift; side plank rotation; side plank reach through; side plank twist; side plank reach; side plank crunch; side plank row; side plank hip drop; vasisthasana; short side plank; modified side bridge; side hip lift; side lying hip lift; lateral hip lift; trx side plank; side elbow plank; side bridge hip dip; side bend pilates; lateral plank hold; lateral plank',
    'Side Plank Leg Lift': [
      'side plank knee drive; side plank knee tuck; side plank knee to elbow; single leg side plank; side plank top leg lift; tree side plank; side plank kick; side plank oblique crunch knee; side plank march; side plank abduction; side plank with leg abduction; star side plank',
      { stance: 'single' },
    ],
    'Side Plank Clamshell': ['modified side plank clamshell; side bridge clam', { stance: 'single' }],
  }),
  ...family(bend, {
    'Side Bend':
      'kettlebell side bend; plate side bend; dumbbell oblique bend; ohne seitbeuge; saxon bend; bosu side bend; roman chair side bend; 45 degree side bend; hyperextension side bend; side hyperextension; oblique hyperextension; oblique back extension; ghd side bend; ball side bend; weighted ball side bend; stability ball side bend; standing side crunch dumbbell; suitcase crunch; side back extension; oblique raise roman chair; lateral bend; lateral flexion; lateral trunk flexion; standing oblique bend; oblique raise; bodyweight side bend; flessione laterale',
    'Barbell Side Bend': ['', { implement: 'barbell' }],
    'Cable Side Bend': [
      'cable oblique side bend; cable side crunch; cable side flexion; cable lateral bend',
      { implement: 'cable' },
    ],
    'Band Side Bend': ['', { implement: 'band' }],
    Windmill: [
      'dumbbell windmill; advanced kettlebell windmill; bodyweight windmill; windmühle; molino; moulin a vent; moulin; windmolen; windmill squat toe touch; barbell windmill; windmuehle',
      { implement: 'kettlebell' },
    ],
    'Suitcase Hold': ['suitcase deadlift hold; one arm farmer hold; suitcase iso hold; offset hold; uneven hold', {}],
    'Standing Side Lean': ['side reach core; side lean', { implement: 'bodyweight', si: 'unlikely' }],
  }),
];
