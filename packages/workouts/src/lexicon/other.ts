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
      'slam ball; slam; slamball; dball slam; lanzamiento de balon al suelo; wurf auf boden; balle au sol; azotes de balon; medicine slam; ball slam sprint free',
    'Turkish Get-Up': [
      'getup; dumbbell turkish get up; turkish situp; kettlebell turkish get up lunge style; kettlebell turkish get up squat style; levantamiento turco; releve turc; turkish stand up; bodyweight get up; turkse get up; kettlebell arm bar; arm bar; armbar; bodyweight turkish get up; sandbag getup; naked get up',
      { stance: 'split', position: 'other', implement: 'kettlebell', deep: true, muscles: 'shoulders abs glutes', si: 'likely' },
    ],
    'Medicine Ball Throw':
      'ball throw; scoop throw; catch and overhead throw; throw; ball toss; medizinballwurf; keg toss; med ball scoop; kettlebell toss; kettlebell juggling; overhead toss; weight over bar; med ball toss; granny toss; granny throw; medizinball wurf; medicine ball scoop toss; shot put throw; shot put; underhand toss; ball wurf; med ball; medicine ball catch; partner ball toss; medicine ball',
    'Supine Overhead Throw': [
      'lying overhead throw; supine medicine ball throw; lying medicine ball throw',
      { stance: 'none', position: 'supine', si: 'unlikely' },
    ],
    'Crow Pose': [
      'crow; crane pose; frog stand; bakasana; arm balance; planche lean; planche hold; planche progression; tuck planche; planche arm balance; kakasana; peacock pose; krähe; kraaihouding; cuervo; corbeau; straddle planche; full planche; elbow lever; human flag; firefly pose; scale pose arms; tuck planche hold; headstand; sirsasana; forearm stand; pincha mayurasana; tripod headstand; kopfstand; elbow stand; frogstand; yoga headstand; back scale; pole dance; pole dancing; pole fitness',
      { stance: 'none', position: 'other', implement: 'bodyweight', si: 'unlikely', muscles: 'shoulders abs' },
    ],
    'Log Roll': [
      'log rolling; forward roll; shoulder roll tumbling; egg roll; somersault; segmental rolling; bed roll; log roll out of bed; backward roll; cartwheel; hollow to superman; hollow to arch roll; rolling pattern; hollow roll; bed mobility; tumbling; rolling drill; hollow superman roll; roll to side',
      { stance: 'none', position: 'other', implement: 'bodyweight', muscles: 'abs obliques' },
    ],
    'Floor Get-Up': [
      'floor to stand; kneel to stand; surrender; kneeling get up; half kneel to stand; tall kneel to half kneel; knee to stand; kneeling squat get up; half kneel get up; tall kneel to stand; prisoner getup; hostage drill; stand up from floor; kneeling step up; surrender squat; floor sit to stand',
      { stance: 'split', implement: 'bodyweight', deep: true, muscles: 'quads glutes', si: 'likely' },
    ],
  }),
];
