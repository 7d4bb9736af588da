// What fits nowhere else: get-ups, throws and slams, balances on the arms.
import { family, type Entry, type Traits } from './entry.ts';

const other: Traits = {
  pattern: 'other',
  stance: 'bilateral',
  position: 'standing',
  implement: 'other',
  muscles: 'abs shoulders',
  si: 'possible',
};

export const others: readonly Entry[] = [
  ...family(other, {
    'Ball Slam':
      'slam ball; medicine ball slam; med ball slam; overhead slam; slam; slams; wall slam; slamball; medicine ball overhead slam; overhead ball slam; one arm medicine ball slam; ball slams; medball slam; single arm slam; slam ball slam; dball slam; d ball slam; sandbag slam; medball slams; medicine ball slams; lanzamiento de balon al suelo; overhead medicine ball slam; wurf auf boden; balle au sol; slam ball slams; med ball overhead slam; power slam; azotes de balon; bal slam; medicine slam; slamballs; ball slam sprint free',
    'Turkish Get-Up': [
      'tgu; turkish get ups; get up; getup; kettlebell turkish get up; dumbbell turkish get up; half get up; half turkish get up; kb tgu; turkish situp; turkish getup; kettlebell get up; kettlebell turkish get up lunge style; kettlebell turkish get up squat style; levantamiento turco; releve turc; turkish stand up; get ups; bodyweight get up; turkse get up; turkish sit up; kettlebell arm bar; arm bar; armbar; kettlebell armbar; quarter get up; bodyweight turkish get up; get up lying; sandbag get up; sandbag getup; naked get up',
      { stance: 'split', position: 'other', implement: 'kettlebell', deep: true, muscles: 'shoulders abs glutes', si: 'likely' },
    ],
    'Medicine Ball Throw':
      'ball throw; overhead throw; overhead medicine ball throw; med ball throw; scoop throw; medicine ball scoop throw; backward medicine ball throw; medicine ball toss; catch and overhead throw; standing two arm overhead throw; throw; throws; wall throw; medicine ball overhead throw; ball toss; medizinballwurf; backward throw; keg toss; med ball scoop; lanzamiento; lanzamientos; lancer de medecine ball; werpen; kettlebell toss; kettlebell juggling; overhead toss; two arm overhead throw; overhead back toss; medicine ball underhand throw; weight over bar; weight throw; overhead backward throw; med ball toss; forward throw; granny toss; granny throw; medizinball wurf; lancer de ballon; medicine ball scoop toss; shot put throw; shot put; ball throws; underhand toss; ball wurf; lanzamiento de balon; medicine ball; med ball; medicine ball catch; partner ball toss',
    'Supine Overhead Throw': [
      'supine two arm overhead throw; supine one arm overhead throw; lying overhead throw; supine medicine ball throw; lying medicine ball throw',
      { stance: 'none', position: 'supine', si: 'unlikely' },
    ],
    'Crow Pose': [
      'crow; crane pose; frog stand; bakasana; arm balance; planche lean; planche hold; planche progression; tuck planche; planche arm balance; kakasana; side crow; peacock pose; krähe; kraaihouding; cuervo; corbeau; straddle planche; full planche; elbow lever; human flag; firefly pose; scale pose arms; planche leans; tuck planche hold; headstand; sirsasana; forearm stand; pincha mayurasana; tripod headstand; kopfstand; elbow stand; frogstand; yoga headstand; back scale; pole dance; pole dancing; pole fitness',
      { stance: 'none', position: 'other', implement: 'bodyweight', si: 'unlikely', muscles: 'shoulders abs' },
    ],
    'Log Roll': [
      'log rolling; log rolls; side to side roll; forward roll; shoulder roll tumbling; rolling patterns; egg roll; somersault; segmental rolling; bed roll; roll to side; log roll out of bed; backward roll; cartwheel; hollow to superman; hollow to arch roll; rolling pattern; hollow roll; bed mobility; tumbling; rolling drill; hollow superman roll',
      { stance: 'none', position: 'other', implement: 'bodyweight', muscles: 'abs obliques' },
    ],
    'Floor Get-Up': [
      'floor to stand; get up from floor; sit to stand from floor; floor sit to stand; kneel to stand; kneeling to standing; tall kneeling to standing; kneel to squat; surrender; surrenders; kneeling get up; prisoner get up; half kneeling to stand; half kneel to stand; tall kneel to half kneel; knee to stand; kneeling squat get up; half kneel get up; tall kneel to stand; prisoner getup; kneel to stands; hostage drill; stand up from floor; kneeling to stand; kneeling step up; surrender squat',
      { stance: 'split', implement: 'bodyweight', deep: true, muscles: 'quads glutes', si: 'likely' },
    ],
  }),
];
