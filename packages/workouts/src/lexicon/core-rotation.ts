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
      'paloff press; palof press; pallof; cable pallof press; anti rotation press; pallof hold; standing pallof press; pallof press hold; paloff; pallof press iso hold; band pallof press; band anti rotation press; anti rotation hold; cable anti rotation press; pallof press with rotation; pallof rotation; cable pallof; split stance pallof press; press pallof; antirotationspress; anti rotation; pallof walkout; lateral pallof walk; iso pallof press; vertical pallof hold; pallofs; paloff hold; squat pallof press; cable core press; belly press; belly press isometric; core press; banded belly press; belly press band',
    'Band Pallof Press': [
      'banded pallof press; resistance band pallof press; pallof press band; pallof press with band; banded paloff press; mini band pallof press; band paloff press; band anti rotation hold',
      { implement: 'band' },
    ],
    'Half-Kneeling Pallof Press': [
      'half kneeling anti rotation press; half kneeling pallof; half kneeling band pallof press; half kneeling cable pallof press',
      { stance: 'split', position: 'kneeling' },
    ],
    'Tall-Kneeling Pallof Press': [
      'kneeling pallof press; tall kneeling anti rotation press; tall kneeling pallof; kneeling anti rotation press; kneeling pallof hold',
      { position: 'kneeling' },
    ],
    'Cable Woodchop':
      'woodchop; wood chop; woodchopper; cable chop; wood chopper; cable wood chop; standing cable wood chop; high to low woodchop; low to high woodchop; wood chops; holzhacker; holzfäller; lenador; bucheron; cable woodchopper; cable lift and chop; standing cable lift; reverse woodchop; reverse wood chop; diagonal chop; chop; cable twist; standing cable twist; cable rotation; cable trunk rotation; cable russian twist; horizontal woodchop; horizontal wood chop; lift and chop; leñador; cable core rotation; cable judo flip; trunk rotation cable; cable torso rotation; houthakker; horizontal cable chop; cable oblique twist; judo flip; woodchop cable; standing cable rotation; half moon rotation; leñador con polea; cable diagonal lift; diagonal lift; upward woodchop; up down twist cable; twist cable; standing cable core rotation; rotation au cable; cable russian twist standing; chops cable; standing trunk rotation cable; lumberjack; chop and lift',
    'Band Woodchop': [
      'banded woodchop; resistance band woodchop; band wood chop; band rotation; band twist; band chop; band trunk rotation; resistance band rotation; resistance band twist; banded rotation; standing band rotation; resistance band trunk rotation; band standing twist; band horizontal twist; horizontal band rotation; diagonal band lift; band torso rotation; woodchop with band',
      { implement: 'band' },
    ],
    'Dumbbell Woodchop': [
      'medicine ball woodchop; med ball chop; kettlebell woodchop; dumbbell wood chop; db woodchop; plate woodchop; medicine ball chop; plate chop; standing medicine ball twist; medicine ball rotation; dumbbell chop; weighted woodchop; wood chop with dumbbell; medicine ball wood chop; dumbbell torso rotation; spell caster; plate rotation; standing dumbbell twist; standing plate twist; medicine ball full twist; standing med ball rotation; around the world plate; kettlebell around the world core; chops dumbbell; kettlebell wood chop; truck driver; steering wheel; car driver; car drivers; bus driver; bus drivers; plate steering wheel; plate bus driver',
      { implement: 'dumbbell' },
    ],
    'Half-Kneeling Chop': [
      'half kneeling woodchop; half kneeling cable chop; half kneeling lift; half kneeling cable lift; half kneeling wood chop; half kneeling band chop; half kneeling rotation',
      { stance: 'split', position: 'kneeling' },
    ],
    'Tall-Kneeling Chop': [
      'kneeling woodchop; tall kneeling cable chop; kneeling cable chop; kneeling chop; tall kneeling lift; tall kneeling woodchop',
      { position: 'kneeling' },
    ],
    'Landmine Rotation': [
      'landmine twist; landmine 180; landmine 180s; full contact twist; landmine rainbow; landmine oblique twist; landmine anti rotation; landmine core twist; landmine torso rotation; russian barbell twist',
      { implement: 'barbell' },
    ],
    'Standing Twist': [
      'barbell twist; standing trunk rotation; torso twist; standing torso twist; bodyweight standing twist; trunk twist; trunk rotation; broomstick twist; standing oblique twist; broom stick twist; stick twist; seated barbell twist; barbell torso twist; standing barbell twist; giro de tronco; giros de tronco; rumpfdrehen; rotation du buste; torso twists; rotaciones de tronco; romp rotatie; standing rotation; standing bodyweight twist; weighted twist; twister',
      { implement: 'bodyweight', si: 'possible' },
    ],
    'Rotational Medicine Ball Throw': [
      'med ball rotational throw; side throw; rotational throw; medicine ball side throw; medicine ball rotational throw; rotational slam; medicine ball side toss; scoop toss; medicine ball rotational scoop toss; rotational scoop toss; side toss; medicine ball hip toss; wall rotational throw; rainbow slam; med ball side slam; side slam; rotational ball slam; lateral med ball throw',
      { implement: 'other' },
    ],
    'Standing Cross Crunch': [
      'standing bicycle crunch; standing oblique crunch; standing cross body crunch; standing knee to elbow; standing elbow to knee; standing crossover crunch; standing knee crunch; standing oblique knee raise; standing side crunch; standing cross knee; cross body standing crunch; standing elbow knee touch; standing bicycle; oblique standing crunch',
      { stance: 'single', implement: 'bodyweight', si: 'possible' },
    ],
    'Kettlebell Around the World': [
      'around the body pass; kettlebell slingshot; kettlebell around body; kettlebell body pass; kettlebell around the body; slingshot; body circles kettlebell; kettlebell circle; kettlebell figure 8; figure 8 kettlebell; kettlebell pass between the legs; figure of 8; figure eight kettlebell; kettlebell pirate ship; pirate ship; pirate ships',
      { implement: 'kettlebell', si: 'possible' },
    ],
  }),
  ...family(seated, {
    'Russian Twist':
      'russian twists; seated twist; weighted russian twist; plate russian twist; medicine ball russian twist; kettlebell russian twist; dumbbell russian twist; seated russian twist; giro ruso; giros rusos; rotation russe; rotations russes; russische drehung; plate twist; seated medicine ball twist; mason twist; bodyweight russian twist; russischer twist; twist russe; decline russian twist; bosu russian twist; russische twist; giros rusos con disco; stability ball russian twist; twists; twist; torsion rusa; russian twist with medicine ball; russian twist feet up; swiss ball russian twist; cable seated twist; seated cable twist; landmine seated twist; seated band twist; v sit twist; boat twist; incline twist; incline twisting; twist crunch seated; russian twist machine; seated oblique twist; bench russian twist; band russian twist; seated dumbbell twist; partner russian twist; russian twist weighted; spanish twist',
    'Torso Rotation Machine': [
      'torso rotation; rotary torso; torso twist machine; rotary torso machine; machine torso rotation; oblique machine; trunk rotation machine; rumpfrotation; rotationsmaschine; twist machine; torso rotation seated; seated torso rotation; torso machine; machine oblique twist; machine rotation; seated twist machine; lever seated twist; lever rotary torso; rumpfdreher; rotary calf torso; maquina de giro; machine a rotation; cable seated trunk rotation',
      { implement: 'machine' },
    ],
  }),
  ...family(lying, {
    'Bicycle Crunch': [
      'bicycle crunches; bicycles; bicycle; bicycle sit up; air bike crunch; fahrrad crunch; fahrrad crunches; crunch bicicleta; bicicleta abdominal; abdominales bicicleta; crunch velo; crunch bicyclette; air bike abs; elbow to knee; elbow to knee crunch; alternating elbow to knee; fietscrunch; elbow knee crunch; cross knee crunch; criss cross; pilates criss cross; crisscross; abdominal bicycle; bicycle maneuver; bicycle ab; alternate bicycle crunch; twisting bicycle; ab bicycle; fahrradfahren crunch; band bicycle crunch; reverse bicycle crunch; radfahrer crunch; fiets crunch; knee across the body crunch; elbow to opposite knee',
      { stance: 'single', si: 'possible', deep: true },
    ],
    'Oblique Crunch':
      'oblique crunches; side crunch; cross body crunch; cross crunch; twisting crunch; crunch with twist; crunch twist; seitliche crunches; crunch oblicuo; crunch oblique; cross over crunch; crossover crunch; oblique twist crunch; lying oblique crunch; oblique crunch on floor; heel touch; heel touches; heel toucher; alternating heel touch; alternate heel toucher; alternate heel touchers; penguin crunch; penguin; schräge crunches; schräge bauchmuskeln; oblicuos; obliques; abdominales oblicuos; obliques crunch; crunch croise; oblique; decline oblique crunch; side crunch floor; ankle tap; ankle taps; toe reach oblique; lying heel touch; alternating crunch; lying side crunch; oblique twist; cable oblique crunch; kneeling oblique crunch; kneeling cable oblique crunch; kneeling cable crunch with alternating oblique twist; diagonal crunch; twist crunch; stability ball oblique crunch; machine oblique crunch; machine side crunch; schuine crunch; schuine buikspieren; oblique reach; 45 degree twisting crunch; twisting sit up; sit up with twist; oblique sit up; twist sit up; sit up twist; cross sit up; decline twisting sit up; crunch cruzado; cross body sit up; decline sit up twist; elbow to knee sit up; reverse twisting crunch; heel reach; oblique heel touch; decline twist sit up; cable crunch twist; butterfly oblique crunch; penguins; heel tap oblique; lying oblique twist; oblique v up crunch',
    'Windshield Wiper': [
      'windshield wipers; wipers; floor wiper; floor wipers; lying windshield wiper; hanging windshield wiper; scheibenwischer; essuie glace; limpiaparabrisas; ruitenwisser; bent knee windshield wiper; weighted windshield wiper; leg wiper; barbell floor wiper; leg rotation lying; lying leg twist; lying leg rotation; hip twist; leg side drop; leg windmill; russian wiper; hip twists floor; windscreen wiper; windscreen wipers; wiper; straight leg windshield wiper; hip roll twist; side to side leg drop; hanging wiper; lying hip twist',
      { stance: 'bilateral', si: 'possible' },
    ],
    'Hanging Oblique Raise': [
      'hanging side knee raise; hanging oblique crunch; hanging twist knee raise; captains chair oblique; hanging oblique leg raise; oblique knee raise; hanging knee raise twist; oblique leg raise; oblique hanging knee raise; twisting knee raise; side knee raise hanging; captains chair twist; around the world leg raise; hanging knee raise oblique; hanging around the world; hanging leg raise twist; twisted leg raise; hanging side leg raise',
      { stance: 'bilateral', position: 'hanging', si: 'possible', deep: true },
    ],
    'Plank Rotation': [
      'plank twist; plank hip dip; plank hip twist; plank hip dips; hip dip; hip dips; rotational plank; plank with rotation; plank rotations; thread the needle plank; plank thread the needle; plank t rotation; t plank; plank to t; plank side rotation; hip dip plank; plank open up; rotating plank; side to side plank; plank side to side; twisting plank; thread the needle side plank twist; rolling plank; plank hip rotation; plank roll; front to side plank; t rotation; t stabilization; spiderman plank twist; bear plank rotation; kick through; kick throughs; sit through; sit throughs; kick sit; breakdancer; underswitch; scorpion kick plank',
      { stance: 'bilateral', position: 'prone', si: 'possible' },
    ],
    'Cross Mountain Climber Twist': [
      'plank cross body knee twist; cross plank twist knee',
      { stance: 'single', position: 'prone', si: 'possible' },
    ],
    'Jackknife Oblique': [
      'side jackknife; oblique v up; side v up; oblique jackknife; side lying jackknife; side lying crunch; side lying oblique crunch; lying side v up; side lying oblique raise; side crunch lying; side bend lying; lateral v up; side lying v up; side v ups; side lying sit up; oblique v ups; side lying double leg lift; double leg side lift; mermaid lift; side lying leg lift both; side double leg lift; oblique leg lift double',
      { pattern: 'core-lateral', stance: 'bilateral', position: 'side-lying', si: 'possible' },
    ],
  }),
  ...family(side, {
    'Side Plank':
      'side planks; side bridge; elbow side plank; side hold; lateral plank; forearm side plank; high side plank; star plank; side plank hold; weighted side plank; modified side plank; seitstütz; seitstuetz; seitlicher unterarmstütz; plancha lateral; gainage lateral; gainage oblique; gainage cote; zijplank; zijwaartse plank; planche laterale; side plank dip; side plank hip dip; side plank hip lift; side plank hip raise; side plank pulse; side plank lift; side plank on knees; side plank from knees; kneeling side plank; side plank knees; half side plank; side plank knee; side plank rotation; side plank reach through; side plank thread the needle; thread the needle side plank; side plank with rotation; side plank twist; side plank reach; side plank crunch; side plank row; side plank with row; side bridge on knees; side plank feet elevated; side plank hip drop; hip lift side plank; seitliche planke; side plank raise; vasisthasana; zijplank op knieen; side plank bent knee; side plank bent knees; short side plank; bent knee side plank; kneeling side bridge; modified side bridge; side plank from knee; side plank on elbow; side plank arm raise; side hip lift; side hip raise; side lying hip lift; lateral hip lift; side plank straight arm; trx side plank; side plank with reach; side elbow plank; plank lateral; lateral plank hold; side bridge hip dip; puente lateral; side plank rotations; side bend pilates',
    'Side Plank Leg Lift': [
      'side plank with leg lift; side plank leg raise; side plank with leg raise; side plank hip abduction; side plank with hip abduction; star side plank; side plank top leg raise; side plank with top leg raise; side plank abduction; side plank knee drive; side plank knee tuck; side plank with knee drive; side plank knee to elbow; single leg side plank; side plank star; side plank with leg abduction; side plank top leg lift; tree side plank; side plank kick; side plank oblique crunch knee; side plank march',
      { stance: 'single' },
    ],
    'Side Plank Clamshell': [
      'side plank clam; modified side plank clamshell; side bridge clamshell; kneeling side plank clamshell; side plank with clamshell; side plank clam shell; side bridge clam',
      { stance: 'single' },
    ],
  }),
  ...family(bend, {
    'Side Bend':
      'dumbbell side bend; side bends; db side bend; oblique side bend; standing side bend; weighted side bend; kettlebell side bend; plate side bend; seitbeugen; seitbeuge; seitneigen; flexion lateral; flexiones laterales; flexion laterale; inclinaison laterale; inclinacion lateral; inclinaciones laterales; inclinaisons laterales; zijbuiging; zijwaarts buigen; one arm side bend; saxon side bend; dumbbell oblique bend; seitbeugen kurzhantel; suitcase side bend; ohne seitbeuge; saxon bend; overhead side bend; bosu side bend; side bend with dumbbell; roman chair side bend; 45 degree side bend; hyperextension side bend; side hyperextension; oblique hyperextension; oblique back extension; ghd side bend; ball side bend; weighted ball side bend; stability ball side bend; standing side crunch dumbbell; suitcase crunch; side back extension; oblique raise roman chair; lateral bend; lateral flexion; lateral trunk flexion; side to side bend; standing oblique bend; oblique raise; bodyweight side bend; standing lateral bend; flessione laterale',
    'Barbell Side Bend': ['', { implement: 'barbell' }],
    'Cable Side Bend': [
      'cable oblique side bend; one arm high pulley cable side bend; high pulley side bend; low pulley side bend; cable side crunch; side bend cable; cable side flexion; cable lateral bend; single arm cable side bend',
      { implement: 'cable' },
    ],
    'Band Side Bend': ['resistance band side bend; banded side bend; side bend band', { implement: 'band' }],
    Windmill: [
      'kettlebell windmill; kb windmill; windmills; dumbbell windmill; high windmill; double kettlebell windmill; advanced kettlebell windmill; low windmill; bodyweight windmill; windmill kettlebell; windmühle; molino; molinos; moulin a vent; moulin; windmolen; standing windmill; half kneeling windmill; windmill squat toe touch; barbell windmill; overhead windmill; windmill with kettlebell; windmuehle',
      { implement: 'kettlebell' },
    ],
    'Suitcase Hold': [
      'suitcase deadlift hold; single arm farmer hold; one arm farmer hold; suitcase iso hold; offset hold; uneven hold',
      {},
    ],
    'Oblique Side Lean': ['standing side lean; side reach core; side lean', { implement: 'bodyweight', si: 'unlikely' }],
  }),
];
