// Holding the trunk still against the pull of gravity: planks, rollouts, dead bugs.
import { family, type Entry, type Traits } from './entry.ts';

const plank: Traits = {
  pattern: 'core-antiextension',
  stance: 'bilateral',
  position: 'prone',
  implement: 'bodyweight',
  muscles: 'abs deep-abs',
};
const plankOneLeg: Traits = { ...plank, stance: 'single' };
const rollout: Traits = { ...plank, position: 'kneeling', implement: 'other', muscles: 'abs lats' };
const lying: Traits = { ...plank, stance: 'single', position: 'supine' };
const onFours: Traits = { ...plank, stance: 'single', position: 'quadruped', muscles: 'deep-abs glutes lower-back' };

export const coreAntiextensions: readonly Entry[] = [
  ...family(plank, {
    Plank:
      'planks; front plank; elbow plank; forearm plank; high plank; low plank; straight arm plank; plank hold; weighted plank; rkc plank; hardstyle plank; prone hold; hover; prone bridge; plank on elbows; unterarmstütz; unterarmstuetz; planke; stütz; plancha; plancha abdominal; plancha frontal; gainage; gainage ventral; planche; planche abdominale; long lever plank; body saw; plank saw; plank with feet elevated; push up plank; plank up down; plank up; up down plank; plank to push up; up and down plank; plank shoulder tap; shoulder tap; shoulder taps; plank shoulder touch; plank tap; plank taps; shoulder tap plank; plank walk; plank walk up; walking plank; plank reach; commando plank; commandos; plank arm raise; plank arm lift; single arm plank; plank with reach; plank with arm reach; copenhagen free plank; extended plank; plank rock; plank rocking; isometric plank; front hold; plank drag; plank pull through; dumbbell plank pull through; plank dumbbell drag; plank drag through; kettlebell drag; plank kettlebell drag; plank kettlebell pull through; elbow to hand plank; four point plank; elbow plank to push up; chaturanga; chaturanga dandasana; plank pose; abdominal bridge; isometrica abdominal; support avant; plank push up; plank ball roll; puente abdominal; plank to down dog; plank to downward dog; plank to pike; bridge front; ab bridge; front bridge; planken; sphinx plank; superman plank; push up position hold; press up hold; steun; voorligsteun; plank jacks step; plank to squat step; plank push back; elbow to hand planks; taps shoulder; sky diver plank; dolphin plank; plank bodyweight; plank bridge; tabla abdominal; plank climb; plank arm reach',
    'Knee Plank':
      'plank on knees; kneeling plank; plank from knees; modified plank; half plank; plank knees; knieplank; plancha de rodillas; gainage sur les genoux; plank auf knien; unterarmstütz auf knien; plancha sobre rodillas; plank kneeling',
    'Incline Plank': [
      'hands elevated plank; plank on bench; elevated plank; bench plank; counter plank; wall plank; standing plank; forearm wall plank; plank on wall; table plank; plank wall; plank hands on bench',
      { position: 'incline-supported' },
    ],
    'Stability Ball Plank': [
      'swiss ball plank; ball plank; trx plank; suspended plank; bosu plank; stir the pot; stability ball stir the pot; swiss ball stir the pot; plank on ball; plank on swiss ball; exercise ball plank; bosu ball plank; ring plank; plank feet on ball; bosu plank hold; medicine ball plank; plank on stability ball; stirring the pot; plank with feet in trx; slider body saw; slider plank',
      { implement: 'other' },
    ],
    'Plank Jack': [
      'plank jacks; plank jumping jack; jumping jack plank; plank jump; plank hop; plank jump in; plank frog jump',
      { pattern: 'jump-impact', impact: 'high' },
    ],
    Inchworm: [
      'inch worm; walkout; walkouts; hand walkout; walk out; plank walkout; inchworm to push up; inchworm push up; raupe; inchworms; gusano; oruga; chenille; hand walk; inch worm walkout; inchworm walkout; walk out push up; hand walk out; standing walkout; bear walkout; inchworm with push up; raupengang',
      { position: 'other', deep: true },
    ],
    'Bear Hold': [
      'bear plank; bear position hold; quadruped hold; bear plank hold; quadruped hover; hovering table top; beast hold; all fours hover; bear position; bear hover; table top hover; bear shoulder tap; bear plank shoulder tap; bear plank tap; hover on all fours; beast; bear hold shoulder tap; bear lift; modified bear plank; bear plank row hold; hands and knees hover; vierfüßlerstand halten',
      { position: 'quadruped' },
    ],
    'Plank to Bear': ['bear to plank; plank to beast', {}],
    'Pike Walk': ['seal walk; seal crawl', {}],
  }),
  ...family(plankOneLeg, {
    'Plank Leg Lift':
      'plank leg raise; single leg plank; plank with leg lift; plank with leg raise; plank hip extension; plank leg lifts; one leg plank; plank alternating leg lift; front plank leg lift; plank donkey kick; plank arm and leg lift; plank bird dog; plank opposite arm leg raise; plank with arm and leg lift; two point plank; plank leg kick; leg pull front; plank with single leg; bird dog plank; three legged plank; plank kick back; plank leg abduction; plank side tap; plank toe tap; plank knee drop; plank side step; plank feet tap; plank leg extension; plank with hip extension; plank with leg abduction; plank knee tap; plank foot tap; leg pull',
    'Plank Knee to Elbow':
      'spiderman plank; plank knee drive; spider plank; spiderman climber; plank spiderman; plank to knee; plank with knee to elbow; plank knee in; cross body plank knee; spider man plank; plank cross knee; spiderman mountain climber; plank with knee drive; spiderman; knee to elbow plank; plank knee to chest; bird dog plank knee',
    'Mountain Climber':
      'mountain climbers; climbers; mountainclimber; cross body mountain climber; slow mountain climber; bergsteiger; escaladores; escalador; grimpeur; grimpeurs; montagnard; running plank; slider mountain climber; cross mountain climber; bergbeklimmer; mountain climber twist; alternating mountain climber; elevated mountain climber; trx mountain climber; suspended mountain climber; incline mountain climber; plank run; climber; diagonal mountain climber; mountain climber cross body; escalada; escaladores cruzados; mountain climbers standing plank; moutain climber; mountain climber slider; mountain climber on bench; hands elevated mountain climber; cross body climber; plank mountain climber',
  }),
  ...family(rollout, {
    'Ab Wheel Rollout':
      'ab wheel; rollout; ab roller; ab rollout; roll out; wheel rollout; kneeling rollout; kneeling ab wheel; bauchroller; ab wheel roller; rueda abdominal; rueda de abdominales; roue abdominale; roulette; roulette abdominale; buikwiel; bauchrad; standing rollout; standing ab wheel rollout; ab wheel rollout kneeling; roller ab; ab wheel roll out; wheel roll; bauchtrainer rolle; rodillo abdominal; roue a abdos; barbell rollout kneeling; rueda',
    'Barbell Rollout': [
      'barbell ab rollout; bb rollout; barbell ab rollout on knees; barbell rollout from bench; standing barbell rollout',
      { implement: 'barbell' },
    ],
    'Stability Ball Rollout':
      'swiss ball rollout; ball rollout; exercise ball rollout; stability ball roll out; ball roll out; swiss ball roll out; physioball rollout',
    'Suspended Fallout':
      'trx fallout; ring rollout; suspension fallout; trx rollout; fallout; ring fallout; suspended rollout; slider rollout; slider fallout; standing fallout; trx fall out; sliding rollout; trx standing roll out; cable fallout; cable rollout',
    'Cable Anti-Extension Hold': [
      'overhead pallof press; overhead pallof; pallof overhead press; vertical pallof press; anti extension press',
      { position: 'standing', implement: 'cable' },
    ],
  }),
  ...family(
    { ...lying, stance: 'bilateral', si: 'possible', muscles: 'abs hip-flexors' },
    {
      'Hollow Hold':
        'hollow body hold; hollow body; hollow rock; hollow body rock; hollow; hollow rocks; banana; hollow position; hollow hold rock; hohlkörper; tuck hollow; tuck hollow hold; hollow boat; hollow holds; arch to hollow; hollow body holds; schiffchen; bananen position; tucked hollow hold; bent hollow hold; hollow hold arms',
      'Tabletop Hold':
        'dead bug hold; supine tabletop hold; 90 90 hold; leg tabletop hold; supine 90 90 hold; dead bug isometric; tabletop legs hold; hundred; pilates hundred; the hundred; hundreds; hook lying hold; legs up hold; pilates 100; pilates hundreds; the hundreds; isometric dead bug; double leg stretch; pilates double leg stretch; double leg lift hold; dead bug wall press; knees up hold; six inch hold; six inches; leg hold six inch; 6 inch hold',
      'Arch Hold': [
        'arch body hold; superman arch; arch body; arch rock',
        { position: 'prone', pattern: 'hinge', muscles: 'lower-back glutes' },
      ],
    },
  ),
  ...family(lying, {
    'Dead Bug':
      'deadbug; dead bugs; deadbugs; dying bug; toter käfer; bicho muerto; insecte mort; scarabee; dode kever; dead bug leg lower; dead bug heel tap; weighted dead bug; band dead bug; stability ball dead bug; dead bug with ball; dead bug band; banded dead bug; dead bug with band; kettlebell dead bug; alternating dead bug; dead bug pullover; dead bug leg extension; dead bug legs only; dead bug arms; dead bug reach; käfer; cucaracha; modified dead bug; dead bug march; single leg dead bug; dead bug press; pallof dead bug; cable dead bug; dead bug heel slide; straight leg dead bug; toter kaefer; bicho; dead bug arm; dead bug stability ball; dead bug swiss ball; dead bug with dumbbell; dead bug slide; dead bug pull over',
    'Toe Tap':
      'toe taps; heel tap; heel taps; supine toe tap; supine heel tap; single leg toe tap supine; lying toe tap; tabletop toe tap; alternating toe tap; alternating heel tap; dead bug toe tap; supine march; supine marching; lying march; tabletop march; toe tap lying; hook lying march; marching supine; lying marching; knee fold; knee folds; single knee fold; leg march lying; marching on back; toe dip; toe dips; bent knee march; pilates toe tap; pilates knee fold; supine knee raise; supine single leg lift; supine alternating march; hooklying march; ta march; transverse abdominis march; heel tap lying; toe tap core; toe taps core; tabletop toe taps; alternate leg lower; alternating leg lower; supine leg lower alternating; single leg lower; leg lower single; alternating leg lowering; supine single leg lowering; single leg drop; single leg lowering; leg slide march',
    'Heel Slide':
      'heel slides; supine heel slide; lying heel slide; leg slide; heel slide out; fersenrutschen; deslizamiento de talon; deslizamientos de talon; glissement de talon; hielschuiven; ferse schieben; fersenschieben; leg slides; heel glide; knee slide supine; glissements du talon; heel slide supine; fersengleiten; hook lying heel slide; hiel glijden; single leg heel slide; deslizar talones; deslizamiento de talones',
    'Flutter Kick':
      'flutter kicks; flutters; scissor kick; scissor kicks; scissors; leg scissors; lying scissor; alternating leg raise; alternating leg lift; ab scissor; flutter; criss cross legs; leg criss cross; patada de tijera; tijeras; ciseaux; battements; battements de jambes; scherentritt; beinschere; schaar; scherenschlag; flatterkick; seated flutter kick; lying leg scissors; scissor leg; vertical scissor; horizontal scissor; leg flutter; patadas de mariposa; aleteo; patadas de aleteo; schaarbeweging; flutter leg; scissor legs; pilates scissors; single straight leg stretch; hip flutter; alternate leg raise; bicycle kick lying; single leg stretch pilates; single leg stretch; pilates single leg stretch; single leg raise; one leg raise; straight leg raise; single leg lift; slr; lying single leg raise; straight leg raise single; supine straight leg raise; supine single leg raise; leg raise single; lying single leg lift; single straight leg raise; single straight leg lift; leg circle; leg circles; single leg circle; pilates leg circle; lying leg circle; single leg circles; supine leg circle; bicycle legs; lying bicycle; bicycle lying; bicycle kick; bicycle kicks; seated bicycle',
    'Windmill Hollow': 'hollow flutter; hollow body flutter; hollow scissor; hollow flutter kick; hollow scissor kick',
  }),
  ...family(onFours, {
    'Bird Dog':
      'bird dogs; birddog; birddogs; quadruped arm leg raise; pointer; alternating superman kneeling; quadruped opposite arm leg raise; bird dog hold; bird dog crunch; four point kneeling; vierfüßler; vierfuessler; perro pajaro; perro de muestra; quadrupedie; chien d arret; vogelhond; quadruped alternating arm leg; bird dog with band; banded bird dog; pointer dog; bird dog knee to elbow; vierfüßlerstand; oiseau chien; cuadrupedia; quadruped arm raise; quadruped reach; diagonal arm and leg lift; superman on all fours; quadruped superman; bird dog weighted; quadruped arm and leg lift; diagonalstand; bird dog elbow to knee; spinal balance; opposite arm and leg raise; opposite arm leg lift; bird dog on bench; all fours arm and leg raise; quadruped opposite arm and leg raise; kneeling superman; kneeling opposite arm leg lift; vierfüßlerstand diagonal; alternate arm leg raise; kneeling arm leg raise; tabletop balance; four point arm leg raise; bird dog pulse; four point superman; arm and leg extension all fours; donkey kick bird dog',
    'Bear Plank Leg Lift':
      'bear plank kickback; bear hold leg lift; bear plank donkey kick; bear plank leg extension; bear march',
    'Alternating Superman': [
      'superman alternating; alternate superman; opposite arm leg superman; prone alternating arm leg raise; prone arm leg raise; single leg superman; prone opposite arm leg raise; diagonal superman; alternating prone leg raise; prone single leg raise; prone leg lift; prone single leg lift; prone alternate leg lift; prone straight leg raise; prone leg raise; prone leg extension; prone hip extension single leg; swimming pilates; pilates swimming; prone flutter kick; prone scissor; reverse flutter kick; prone heel kick; prone hip extension alternating; prone kick; prone leg kick; one half locust; locust single leg; locust pose; locust; salabhasana; half locust; reverse scissor; superman flutter kick; superman kick; superman alternate; cobra alternating',
      { pattern: 'hinge', position: 'prone', muscles: 'glutes lower-back', si: 'possible' },
    ],
  }),
];
