// Bridges and hip thrusts, on both legs or one; the stance tells which.
import { family, type Entry, type Traits } from './entry.ts';

const bridge: Traits = {
  pattern: 'bridge-thrust',
  stance: 'bilateral',
  position: 'supine',
  implement: 'bodyweight',
  muscles: 'glutes hamstrings',
};
const thrust: Traits = { ...bridge, position: 'incline-supported', implement: 'barbell' };

export const bridges: readonly Entry[] = [
  ...family(bridge, {
    'Glute Bridge':
      'bridge; hip bridge; bodyweight glute bridge; floor bridge; butt lift; butt lift bridge; hip raise; bent knee hip raise; glute bridge hold; bridge hold; pelvic bridge; bridging; hip lift; shoulder bridge; bridges lying; supine bridge; beckenheben; hüftheben am boden; brücke; puente; puente de gluteos; puente gluteo; elevacion de cadera en el suelo; elevacion de pelvis; pont fessier; pont; releve de bassin; bassin releve; bruggetje; bekkenlift; bilbrug; schulterbrücke; glute raise; gluteal bridge; isometric glute bridge; glute bridge isometric; two leg bridge; double leg bridge; heels elevated glute bridge; feet elevated glute bridge; elevated glute bridge; elevated bridge; pelvic tilt into bridge; pelvic lift; hip extension bridge; glute bridge pulse; low bridge; half wheel bridge; hollow back bridge; bottom lift',
    'Frog Pump':
      'frog pumps; frog bridge; frog glute bridge; frog thrust; frogger; frog hip thrust; butterfly bridge; weighted frog pump; frog bridges',
    'Glute Bridge March': [
      'bridge march; marching bridge; marching glute bridge; march bridge; hip bridge march; bridge with march; bridge with alternating leg lift',
      { stance: 'single' },
    ],
    'Single-Leg Glute Bridge': [
      'sl glute bridge; single leg bridge; one leg bridge; one leg glute bridge; single leg hip raise; one legged glute bridge; single leg hip lift; bridge with leg extension; bridge with leg lift; glute bridge leg extension; single leg hip bridge; bridge leg lift; single leg elevated glute bridge; unilateral bridge; single leg floor bridge',
      { stance: 'single' },
    ],
    'B-Stance Glute Bridge': ['kickstand glute bridge; staggered glute bridge', { stance: 'split' }],
    'Banded Glute Bridge': [
      'band glute bridge; mini band glute bridge; glute bridge with band; glute bridge with mini band; resistance band glute bridge; hip lift with band; band bridge; loop band glute bridge; band hip bridge',
      { implement: 'band' },
    ],
    'Banded Glute Bridge Abduction': [
      'glute bridge abduction; bridge with abduction; glute bridge with abduction; bridge clamshell; hip bridge with abduction; bridge abduction; glute bridge hip abduction; banded bridge with abduction',
      { implement: 'band' },
    ],
    'Glute Bridge with Ball Squeeze': [
      'bridge with ball squeeze; ball squeeze bridge; adductor bridge; glute bridge with adduction; bridge with squeeze; glute bridge ball squeeze; glute bridge adduction; bridge with block squeeze',
      { implement: 'other' },
    ],
    'Stability Ball Bridge': [
      'swiss ball bridge; physioball hip bridge; exercise ball bridge; ball bridge; stability ball glute bridge; stability ball hip raise; swiss ball hip raise; stability ball hip lift; exercise ball glute bridge',
      { implement: 'other' },
    ],
    'Barbell Glute Bridge': [
      'bb glute bridge; weighted glute bridge; loaded glute bridge; floor hip thrust; barbell bridge; barbell floor bridge; barbell hip bridge',
      { implement: 'barbell' },
    ],
    'Dumbbell Glute Bridge': [
      'db glute bridge; dumbbell bridge; kettlebell glute bridge; dumbbell hip bridge',
      { implement: 'dumbbell' },
    ],
    'Bridge Walkout': [
      'hamstring walkout; glute bridge walkout; hamstring walk out; bridge walk out; bridge hamstring walk',
      { stance: 'single', si: 'likely' },
    ],
    'Reverse Plank': [
      'reverse tabletop; tabletop bridge; reverse plank hold; reverse bridge; table top; crab bridge; reverse table top; upward plank; purvottanasana; crab hold; tabletop hold; reverse plank bridge',
      { muscles: 'glutes shoulders' },
    ],
    'Wheel Pose': [
      'full bridge; back bridge; gymnastic bridge; bridge pose; wheel; urdhva dhanurasana; upward bow; setu bandha',
      { position: 'other', si: 'possible' },
    ],
    'Glute Bridge Chest Press': [
      'bridge chest press; glute bridge press; glute bridge with chest press; hip bridge chest press; glute bridge floor press',
      { implement: 'dumbbell' },
    ],
    'Glute Bridge Pullover': ['bridge pullover; glute bridge with pullover', { implement: 'dumbbell' }],
  }),
  ...family(thrust, {
    'Barbell Hip Thrust':
      'hip thrust; bb hip thrust; thrust; hip thruster; weighted hip thrust; ht; barbell glute thrust; glute thrust; hüftstoßen; hüftstoss; hip thrust barbell; empuje de cadera; empuje de caderas; elevacion de cadera; elevaciones de cadera; extension de hanche au banc; extension de hanches; heupstoot; heuplift; american hip thrust; hip thrust with bench; hueftheben; hüftheben; poussee de hanche; hip thrust hold; shoulder elevated hip thrust; shoulders elevated glute bridge; b b hip thrust',
    'Dumbbell Hip Thrust': ['db hip thrust; kettlebell hip thrust', { implement: 'dumbbell' }],
    'Hip Thrust Machine': [
      'machine hip thrust; glute drive; glute bridge machine; glute drive machine; booty builder; plate loaded hip thrust; hip thruster machine; lever hip thrust',
      { implement: 'machine' },
    ],
    'Smith Machine Hip Thrust': [
      'smith hip thrust; smith machine glute bridge; smith machine hip raise; smith glute bridge',
      { implement: 'machine' },
    ],
    'Cable Hip Thrust': ['cable glute bridge', { implement: 'cable' }],
    'Banded Hip Thrust': [
      'band hip thrust; resistance band hip thrust; mini band hip thrust; hip thrust with band',
      { implement: 'band' },
    ],
    'Bodyweight Hip Thrust': [
      'bodyweight hip raise on bench; couch hip thrust; hip thrust bodyweight; feet elevated hip thrust; bench hip raise',
      { implement: 'bodyweight' },
    ],
    'Single-Leg Hip Thrust': [
      'sl hip thrust; one leg hip thrust; single leg barbell hip thrust; single leg thrust',
      { stance: 'single', implement: 'bodyweight' },
    ],
    'B-Stance Hip Thrust': ['kickstand hip thrust; staggered hip thrust', { stance: 'split' }],
    'Hip Thrust March': ['marching hip thrust', { stance: 'single', implement: 'bodyweight' }],
  }),
];
