// Carrying, pushing and dragging a load on foot, and crawling.
import { family, type Entry, type Traits } from './entry.ts';

const carry: Traits = {
  pattern: 'carry',
  stance: 'single',
  position: 'standing',
  implement: 'dumbbell',
  muscles: 'forearms traps obliques',
};
const sled: Traits = { ...carry, implement: 'other', muscles: 'quads glutes calves' };
const crawl: Traits = { ...carry, position: 'quadruped', implement: 'bodyweight', muscles: 'abs shoulders quads' };

export const carries: readonly Entry[] = [
  ...family(carry, {
    "Farmer's Carry":
      'trap bar farmer walk; carry; farmer lauf; heavy carry; heavy walk; hex bar carry; farmers carry heavy; walk with dumbbells',
    'Suitcase Carry':
      'one arm farmer walk; suitcase walk; offset carry; unilateral carry; suitcase march; koffer tragen; koffertragen; dumbbell suitcase carry; one arm carry; single arm dumbbell carry; unilateral farmer carry; kb suitcase carry; paseo maleta; valise',
    'Kettlebell Carry': ['kettlebell walk; kb farmers walk', { implement: 'kettlebell' }],
    'Kettlebell Front Rack Carry': [
      'rack carry; rack walk; goblet carry; goblet walk; barbell front rack carry; dumbbell front rack carry; front carry; kettlebell goblet carry; zercher carry; zercher walk; rack hold walk; goblet march; front rack march; racked carry',
      { implement: 'kettlebell' },
    ],
    'Overhead Carry':
      'waiter carry; waiter walk; overhead walk; overhead dumbbell carry; kettlebell overhead carry; overhead march; barbell overhead carry; bottoms up carry; kettlebell bottoms up carry; plate overhead carry; cross body carry; overhead farmer carry; waiter march; overhead kettlebell walk; bottoms up walk; kellner walk; mixed carry',
    'Yoke Walk': ['yoke carry; yoke; yoke run; conan wheel; frame carry; rickshaw carry; frame walk', { implement: 'other' }],
    'Sandbag Carry': [
      'bear hug carry; plate carry; keg carry; stone carry; husafell carry; sandbag walk; bear hug walk; pinch carry; keg walk; sack carry; bucket carry; odd object carry; shield carry; d ball carry; power stairs; medicine ball walk; stroller push; pram push; buggy push; toddler carry; baby carry; carry baby',
      { implement: 'other' },
    ],
    'Barbell Carry': ['barbell walk', { implement: 'barbell' }],
    'Marching Carry': ['farmer march; loaded march; kettlebell march; dumbbell march; kettlebell front rack march', {}],
    'Car Push': ['truck pull; car pull; vehicle pull; truck push', { implement: 'other' }],
    Ruck: [
      'rucking; backpack walk; loaded walk; rucksack march; ruck walk; rucking walk',
      { implement: 'other', muscles: 'quads glutes calves' },
    ],
  }),
  ...family(sled, {
    'Sled Push':
      'prowler push; prowler; sled; prowler sprint; sled sprint; sled march; heavy sled push; plate push; tank push; empuje de trineo; trineo; pousser le traineau; traineau; schlitten schieben; slee duwen; drive sled; treadmill sled push; towel push; schlittenschieben; empujar trineo; bench push sprint; wheelbarrow push; wheelbarrow',
    'Sled Pull':
      'sled walk; backward drag; prowler pull; forward drag with press; schlitten ziehen; tire drag; tyre drag; arrastre de trineo; traineau tirer; schlittenziehen; bear crawl sled drag; sled harness walk; reverse prowler drag; tire pull; harness drag; forward sled drag; sled lateral drag; sled drag',
  }),
  ...family(crawl, {
    'Bear Crawl':
      'crawl; crawling; bear walk; bärengang; baerengang; paso del oso; berenloop; army crawl; leopard crawl; beast crawl; baby crawl; gorilla walk; caminata de oso; ape walk; monkey walk',
    'Spider Crawl': 'spiderman crawl; lizard crawl; alligator crawl; spider walk; lizard walk; crocodile crawl',
    'Crab Walk': [
      'crab crawl; krebsgang; paso de cangrejo; caminata de cangrejo; krabbenloop; marche en crabe; reverse crawl',
      { position: 'other', muscles: 'triceps glutes' },
    ],
  }),
];
