// Standing on one leg, and stepping up or down.
import { family, type Entry, type Traits } from './entry.ts';

const single: Traits = {
  pattern: 'single-leg',
  stance: 'single',
  position: 'standing',
  implement: 'bodyweight',
  muscles: 'glutes quads',
};
const hinged: Traits = { ...single, implement: 'dumbbell', muscles: 'hamstrings glutes' };
const step: Traits = { ...single, pattern: 'step', implement: 'dumbbell', muscles: 'quads glutes' };

export const singleLegs: readonly Entry[] = [
  ...family(single, {
    'Pistol Squat': [
      'pistol; single leg air squat; trx pistol squat; trx single leg squat; kettlebell pistol squat; one leg barbell squat; einbeinige kniebeuge; ring pistol squat',
      { deep: true },
    ],
    'Shrimp Squat': ['advanced shrimp squat; dragon squat; king squat; airborne lunge', { deep: true }],
    'Skater Squat': 'trx skater squat',
    'Single-Leg Box Squat':
      'single leg squat to bench; single leg chair squat; pistol box squat; single leg sit to stand; one leg chair stand',
    'Single-Leg Wall Sit': '',
    'Smith Machine Pistol Squat': ['smith machine single leg squat', { implement: 'machine' }],
    'Single-Leg Leg Press': [
      'single leg horizontal leg press; leg press unilateral',
      { position: 'seated', implement: 'machine', deep: true },
    ],
    'Single-Leg Hack Squat': ['', { implement: 'machine', deep: true }],
    'Single-Leg Balance':
      'one leg stand; single leg stance; balance on one leg; einbeinstand; flamingo; flamingo balance; stork; balance; single leg balance reach; star excursion; y balance; balance reach; clock reach; equilibrio; equilibre; evenwicht; balansoefening; single leg hold; single leg reach; foot balance; balance drill; single leg clock; single leg toe tap; standing balance; tightrope stand; eyes closed balance; balance practice; steamboats',
    'Tree Pose': 'tree; vrksasana; baum; eagle pose; dancer pose; lord of the dance pose',
    'Balance Board': [
      'wobble board; bosu balance; balance disc stand; balance pad; bosu stand; rocker board',
      { stance: 'bilateral', implement: 'other', si: 'possible' },
    ],
    Airplane: 'warrior 3; warrior three; warrior iii; warrior three pose; standing scale; arabesque; aeroplane balance',
    'Standing Knee Raise': [
      'standing march; standing knee drive; standing hip flexion; standing high knee hold; cable knee raise; standing cable knee raise; cable hip flexion; banded knee raise; standing banded knee drive; cable knee drive; band standing march; standing hip march; banded march; banded psoas march; psoas march; standing psoas march; cable standing hip flexion; standing knee to chest; standing leg raise; standing straight leg raise; front leg raise; band hip flexion',
      { muscles: 'hip-flexors' },
    ],
    'Single-Leg Hip Hinge':
      'single leg hinge; bodyweight single leg deadlift; bodyweight single leg rdl; single leg good morning; single leg hip hinge drill; single leg toe touch; single leg deadlift reach; single leg forward reach',
  }),
  ...family(hinged, {
    'Single-Leg Deadlift':
      'single leg stiff leg deadlift; contralateral deadlift; standbein kreuzheben; single leg deadlift with reach; barbell single leg deadlift; landmine single leg deadlift; cable single leg deadlift; band single leg deadlift; single leg deadlift row; single leg deadlift with knee drive',
    'Single-Leg Romanian Deadlift':
      'barbell single leg romanian deadlift; landmine single leg rdl; cable single leg rdl; unilateral rdl; contralateral rdl',
    'Kettlebell Single-Leg Deadlift': ['kb single leg rdl', { implement: 'kettlebell' }],
    'Single-Leg Kettlebell Swing': ['', { implement: 'kettlebell' }],
    'Single-Leg Back Extension': [
      'single leg hyperextension; single leg 45 degree back extension',
      { pattern: 'hinge', position: 'prone', implement: 'bodyweight', si: 'possible' },
    ],
  }),
  ...family(step, {
    'Step-Up':
      'step up overs; step up knee raise; step up to balance; poliquin step up; petersen step up; step up and reverse lunge combo; step up reverse lunge; subir escalon; ups step; step up press; step up curl',
    'Barbell Step-Up': ['', { implement: 'barbell' }],
    'Kettlebell Step-Up': ['', { implement: 'kettlebell' }],
    'Bodyweight Step-Up': ['', { implement: 'bodyweight' }],
    'Step-Up with Knee Drive': [
      'step up with knee raise; step up high knee; step up with leg raise; step up with kickback',
      { implement: 'bodyweight' },
    ],
    'Lateral Step-Up': ['side step up; dumbbell lateral step up; sideways step up', {}],
    'Crossover Step-Up': ['curtsy step up', {}],
    'Smith Machine Step-Up': ['', { implement: 'machine' }],
    'Step-Down': [
      'heel tap step down; heel touch step down; poliquin step down; absteigen; heel tap down; lateral heel tap step; step off; peterson step down',
      { implement: 'bodyweight' },
    ],
    'Box Step-Over': ['step over; db box step over; hurdle step over', { implement: 'bodyweight' }],
    'Step Tap': [
      'step touch; box toe tap; alternating toe tap box; box tap; toe tap step; basic step; stair tap',
      { implement: 'bodyweight', muscles: 'quads calves' },
    ],
  }),
];
