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
      'pistol; pistols; single leg squat; one leg squat; assisted pistol squat; single leg air squat; trx pistol squat; trx single leg squat; box pistol squat; kettlebell pistol squat; weighted pistol squat; one legged squat; one leg barbell squat; sentadilla a una pierna; einbeinige kniebeuge; squat une jambe; pistol squat to box; suspended pistol squat; ring pistol squat; single leg bodyweight squat',
      { deep: true },
    ],
    'Shrimp Squat': ['advanced shrimp squat; dragon squat; king squat; airborne lunge', { deep: true }],
    'Skater Squat': 'skaters squat; single leg skater squat; trx skater squat',
    'Single-Leg Box Squat':
      'single leg squat to box; single leg squat to bench; single leg chair squat; one leg box squat; pistol box squat; single leg high box squat; single leg sit to stand; one leg chair stand',
    'Single-Leg Wall Sit': 'one leg wall sit',
    'Smith Machine Pistol Squat': ['smith machine single leg squat; smith pistol squat', { implement: 'machine' }],
    'Single-Leg Leg Press': [
      'one leg leg press; unilateral leg press; sl leg press; leg press single leg; single leg press; one leg press; presse une jambe; single leg horizontal leg press; leg press unilateral; iso lateral leg press single leg; leg press one leg',
      { position: 'seated', implement: 'machine', deep: true },
    ],
    'Single-Leg Hack Squat': ['one leg hack squat', { implement: 'machine', deep: true }],
    'Single-Leg Balance':
      'one leg stand; single leg stance; balance on one leg; one leg balance; stork stand; single leg stand; standing on one leg; einbeinstand; equilibrio a una pierna; equilibre sur une jambe; flamingo; flamingo balance; stork; balance; single leg balance reach; star excursion; y balance; balance reach; clock reach; equilibrio; equilibre; evenwicht; balansoefening; stand on one leg; single leg hold; single leg reach; foot balance; balance drill; single leg clock; single leg toe tap; standing balance; tightrope stand; eyes closed balance; balance practice; steamboats',
    'Tree Pose': 'tree; vrksasana; baum; standing tree pose; eagle pose; dancer pose; dancers pose; lord of the dance pose',
    'Balance Board': [
      'wobble board; bosu balance; balance disc stand; balance pad; bosu stand; rocker board',
      { stance: 'bilateral', implement: 'other', si: 'possible' },
    ],
    Airplane:
      'hip airplane; hip airplanes; single leg airplane; warrior 3; warrior three; warrior iii; warrior three pose; standing scale; arabesque; aeroplane balance',
    'Standing Knee Raise': [
      'standing march; standing knee lift; standing knee drive; standing hip flexion; standing marching; standing high knee hold; cable knee raise; standing cable knee raise; cable hip flexion; banded knee raise; standing banded knee drive; cable knee drive; band standing march; standing hip march; hip flexion with band; band hip flexion; banded march; banded psoas march; psoas march; standing psoas march; cable standing hip flexion; standing knee to chest; standing leg lift front; standing leg raise; standing front leg raise; standing straight leg raise; front leg raise; knee raise standing',
      { muscles: 'hip-flexors' },
    ],
    'Single-Leg Hip Hinge':
      'single leg hinge; bodyweight single leg deadlift; bodyweight single leg rdl; single leg good morning; single leg hip hinge drill; single leg toe touch; single leg deadlift reach; single leg forward reach',
  }),
  ...family(hinged, {
    'Single-Leg Deadlift':
      'sl deadlift; one leg deadlift; single leg dl; sl dl; dumbbell single leg deadlift; one legged deadlift; single leg stiff leg deadlift; contralateral deadlift; standbein kreuzheben; single leg straight leg deadlift; single leg deadlift with reach; barbell single leg deadlift; landmine single leg deadlift; cable single leg deadlift; band single leg deadlift; single leg deadlift to row; single leg deadlift row; single leg deadlift with knee drive',
    'Single-Leg Romanian Deadlift':
      'sl rdl; slrdl; single leg rdl; one leg rdl; dumbbell single leg romanian deadlift; db single leg rdl; single leg romanian deadlift dumbbell; barbell single leg romanian deadlift; landmine single leg rdl; cable single leg rdl; assisted single leg rdl; supported single leg rdl; einbeiniges rumänisches kreuzheben; unilateral rdl; unilateral romanian deadlift; contralateral rdl',
    'Kettlebell Single-Leg Deadlift': [
      'kb single leg rdl; kettlebell one legged deadlift; kettlebell single leg rdl; kettlebell single leg romanian deadlift; kb single leg deadlift',
      { implement: 'kettlebell' },
    ],
    'Single-Leg Kettlebell Swing': ['', { implement: 'kettlebell' }],
    'Single-Leg Back Extension': [
      'single leg hyperextension; single leg 45 degree back extension',
      { pattern: 'hinge', position: 'prone', implement: 'bodyweight', si: 'possible' },
    ],
  }),
  ...family(step, {
    'Step-Up':
      'dumbbell step up; step ups; box step up; db step up; step up on bench; bench step up; step up box; step up bench; high step up; weighted step up; montee sur banc; montee de marche; montee sur box; subida al cajon; subidas al cajon; subida al banco; subidas al banco; step up am kasten; aufsteigen; opstap; opstappen; stepups; step up overs; low step up; steigen auf kasten; step up low box; steps aufsteiger; aufsteiger; step up with dumbbell; goblet step up; chair step up; step up knee raise; subida a banco; kastenaufsteiger; step up to balance; assisted step up; alternating step up; poliquin step up; petersen step up; step up to reverse lunge; step up and reverse lunge combo; step up reverse lunge; subir escalon; ups step; step up with press; step up press; step up to press; step up curl',
    'Barbell Step-Up': ['bb step up; barbell box step up', { implement: 'barbell' }],
    'Kettlebell Step-Up': ['kb step up', { implement: 'kettlebell' }],
    'Bodyweight Step-Up': [
      'bw step up; bodyweight box step up; unweighted step up; no weight step up',
      { implement: 'bodyweight' },
    ],
    'Step-Up with Knee Drive': [
      'step up with knee raise; step up knee drive; step up to knee drive; step up high knee; step up with leg raise; step up with kickback',
      { implement: 'bodyweight' },
    ],
    'Lateral Step-Up': [
      'side step up; lateral box step up; dumbbell lateral step up; sideways step up; seitlicher step up; side box step up',
      {},
    ],
    'Crossover Step-Up': ['cross over step up; curtsy step up', {}],
    'Smith Machine Step-Up': ['smith step up', { implement: 'machine' }],
    'Step-Down': [
      'heel tap step down; lateral step down; eccentric step down; heel touch step down; front step down; step downs; forward step down; box step down; bajada del cajon; descente de marche; afstap; poliquin step down; absteigen; heel tap down; lateral heel tap step; step off; peterson step down',
      { implement: 'bodyweight' },
    ],
    'Box Step-Over': [
      'box step over; step over; dumbbell box step over; db box step over; step overs; lateral step over; hurdle step over; bench step over',
      { implement: 'bodyweight' },
    ],
    'Step Tap': [
      'step touch; box toe tap; toe tap on step; alternating toe tap box; box tap; step toe tap; toe tap step; side step touch; basic step; stair tap',
      { implement: 'bodyweight', muscles: 'quads calves' },
    ],
  }),
];
