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
      'rkc plank; hardstyle plank; prone hold; hover; prone bridge; unterarmstuetz; stütz; long lever plank; body saw; plank saw; plank up; shoulder tap; plank shoulder touch; plank tap; plank walk; plank walk up; plank reach; commando plank; commandos; plank arm lift; copenhagen free plank; extended plank; plank rock; plank rocking; front hold; plank drag; plank pull through; dumbbell plank pull through; plank dumbbell drag; plank drag through; kettlebell drag; plank kettlebell drag; plank kettlebell pull through; four point plank; chaturanga; chaturanga dandasana; plank pose; isometrica abdominal; support avant; plank ball roll; puente abdominal; plank to down dog; plank to downward dog; ab bridge; sphinx plank; superman plank; push up position hold; steun; plank jacks step; plank to squat step; plank push back; sky diver plank; dolphin plank; plank bridge; plank climb; elbow plank to push up; up down plank; push up plank; bridge front; plank hold',
    'Knee Plank': 'modified plank; half plank; knieplank; plank kneeling; plank knees',
    'Incline Plank': [
      'hands elevated plank; elevated plank; counter plank; standing plank; forearm wall plank; table plank; bench plank; wall plank',
      { position: 'incline-supported' },
    ],
    'Stability Ball Plank': [
      'ball plank; trx plank; bosu plank; stir the pot; ring plank; plank feet on ball; medicine ball plank; stirring the pot; plank with feet in trx; slider body saw; slider plank',
      { implement: 'other' },
    ],
    'Plank Jack': ['plank jump; plank hop; plank frog jump; plank jumping jack', { pattern: 'jump-impact', impact: 'high' }],
    Inchworm: [
      'walkout; plank walkout; inchworm push up; raupe; gusano; oruga; chenille; hand walk; inchworm walkout; walk out push up; standing walkout; bear walkout; raupengang',
      { position: 'other', deep: true },
    ],
    'Bear Hold': [
      'bear plank; quadruped hold; bear plank hold; quadruped hover; hovering table top; bear position; bear hover; table top hover; bear shoulder tap; bear plank tap; beast; bear lift; modified bear plank; bear plank row hold; vierfüßlerstand halten',
      { position: 'quadruped' },
    ],
    'Plank to Bear': ['plank to beast; bear to plank', {}],
    'Seal Walk': ['seal crawl', {}],
  }),
  ...family(plankOneLeg, {
    'Plank Leg Lift':
      'plank hip extension; one leg plank; plank donkey kick; plank opposite arm leg raise; two point plank; plank leg kick; three legged plank; plank kick back; plank leg abduction; plank side tap; plank toe tap; plank knee drop; plank side step; plank feet tap; plank leg extension; plank knee tap; plank foot tap; leg pull; plank bird dog',
    'Plank Knee to Elbow':
      'plank knee drive; spider plank; spiderman climber; plank knee in; spider man plank; plank cross knee; spiderman mountain climber; spiderman; plank knee to chest; bird dog plank knee; plank to knee',
    'Mountain Climber':
      'slow mountain climber; running plank; mountain climber twist; elevated mountain climber; trx mountain climber; incline mountain climber; plank run; climber; diagonal mountain climber; escaladores cruzados; mountain climbers standing plank; moutain climber; hands elevated mountain climber; plank mountain climber',
  }),
  ...family(rollout, {
    'Ab Wheel Rollout':
      'rollout; wheel rollout; bauchroller; ab wheel roller; buikwiel; bauchrad; standing rollout; standing ab wheel rollout; roller ab; wheel roll; bauchtrainer rolle; barbell rollout kneeling',
    'Barbell Rollout': ['barbell ab rollout; standing barbell rollout', { implement: 'barbell' }],
    'Stability Ball Rollout': 'ball rollout',
    'Suspended Fallout':
      'ring rollout; trx rollout; fallout; slider rollout; standing fallout; sliding rollout; trx standing roll out; cable fallout; cable rollout',
    'Overhead Pallof Press': [
      'overhead pallof; vertical pallof press; anti extension press',
      { position: 'standing', implement: 'cable' },
    ],
  }),
  ...family(
    { ...lying, stance: 'bilateral', si: 'possible', muscles: 'abs hip-flexors' },
    {
      'Hollow Hold':
        'hollow rock; hollow; banana; hollow position; hohlkörper; tuck hollow; hollow boat; arch to hollow; schiffchen; bananen position; tucked hollow hold',
      'Tabletop Hold':
        'dead bug hold; 90 90 hold; hundred; pilates hundred; hook lying hold; legs up hold; pilates 100; double leg stretch; pilates double leg stretch; double leg lift hold; dead bug wall press; knees up hold; six inches; 6 inch hold; dead bug isometric',
      'Arch Hold': ['superman arch; arch body; arch rock', { position: 'prone', pattern: 'hinge', muscles: 'lower-back glutes' }],
    },
  ),
  ...family(lying, {
    'Dead Bug':
      'dying bug; dead bug leg lower; dead bug heel tap; dead bug with ball; kettlebell dead bug; dead bug pullover; dead bug leg extension; dead bug reach; cucaracha; modified dead bug; dead bug press; pallof dead bug; cable dead bug; toter kaefer; dead bug with dumbbell; dead bug slide',
    'Toe Tap':
      'heel tap; single leg toe tap supine; tabletop toe tap; dead bug toe tap; supine march; lying march; tabletop march; hook lying march; knee fold; single knee fold; leg march lying; toe dip; bent knee march; pilates toe tap; pilates knee fold; supine knee raise; supine single leg lift; supine alternating march; hooklying march; ta march; transverse abdominis march; alternate leg lower; supine leg lower alternating; single leg lower; leg lower single; alternating leg lowering; single leg drop; single leg lowering; leg slide march',
    'Heel Slide':
      'leg slide; heel slide out; fersenrutschen; ferse schieben; fersenschieben; heel glide; knee slide supine; fersengleiten; hook lying heel slide',
    'Flutter Kick':
      'scissor kick; scissors; flutter; patada de tijera; tijeras; ciseaux; battements; scherentritt; beinschere; schaar; scherenschlag; flatterkick; seated flutter kick; vertical scissor; horizontal scissor; patadas de mariposa; aleteo; patadas de aleteo; schaarbeweging; pilates scissors; single straight leg stretch; alternate leg raise; single leg stretch; bicycle legs; bicycle kick; seated bicycle; leg criss cross; lying bicycle',
    'Straight Leg Raise':
      'one leg raise; slr; supine straight leg raise; supine single leg raise; leg raise single; lying single leg lift; single straight leg lift; single leg raise; gestrecktes beinheben; lying straight leg raise single; supine slr; elevacion de pierna recta; estiramiento pierna recta',
    'Leg Circle':
      'pilates leg circle; lying leg circle; supine leg circle; beinkreisen; circulos de pierna; cercles de jambe; beencirkel',
    'Hollow Flutter': 'hollow scissor; hollow flutter kick; hollow scissor kick',
  }),
  ...family(onFours, {
    'Bird Dog':
      'pointer; alternating superman kneeling; bird dog crunch; four point kneeling; vierfüßler; vierfuessler; quadruped alternating arm leg; pointer dog; vierfüßlerstand; cuadrupedia; quadruped arm raise; quadruped reach; diagonal arm and leg lift; spinal balance; opposite arm leg lift; kneeling superman; kneeling opposite arm leg lift; alternate arm leg raise; kneeling arm leg raise; tabletop balance; arm and leg extension all fours; donkey kick bird dog; quadruped superman; quadrupedie',
    'Bear Plank Leg Lift':
      'bear plank kickback; bear hold leg lift; bear plank donkey kick; bear plank leg extension; bear march',
    'Alternating Superman': [
      'opposite arm leg superman; prone alternating arm leg raise; prone arm leg raise; single leg superman; prone opposite arm leg raise; diagonal superman; prone leg lift; prone single leg lift; prone straight leg raise; prone leg extension; prone hip extension single leg; prone flutter kick; prone scissor; reverse flutter kick; prone heel kick; prone hip extension alternating; prone kick; prone leg kick; one half locust; locust pose; locust; salabhasana; reverse scissor; superman flutter kick; superman kick; cobra alternating; prone leg raise; swimming pilates',
      { pattern: 'hinge', position: 'prone', muscles: 'glutes lower-back', si: 'possible' },
    ],
  }),
];
