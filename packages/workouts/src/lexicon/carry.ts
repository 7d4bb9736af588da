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
      'farmer carry; farmers walk; farmer walk; farmers carry; loaded carry; dumbbell carry; dumbbell farmer walk; trap bar carry; trap bar farmer walk; farmer hold walk; carry; carries; dumbbell farmers carry; farmer; farmers; paseo del granjero; caminata del granjero; caminata de granjero; marche du fermier; marche fermier; farmerwalk; boerenloop; boerenwandeling; bauernlauf; farmer lauf; loaded carries; heavy carry; paseo de granjero; caminar del granjero; heavy walk; hex bar carry; farmers carry heavy; walk with dumbbells',
    'Suitcase Carry':
      'single arm farmer carry; one arm farmer walk; single arm carry; suitcase walk; one sided carry; offset carry; single arm farmers walk; unilateral carry; suitcase march; koffer tragen; koffertragen; dumbbell suitcase carry; one arm carry; single arm dumbbell carry; kettlebell suitcase carry; unilateral farmer carry; one sided farmer carry; kb suitcase carry; paseo maleta; marche valise; valise',
    'Kettlebell Carry': [
      'kb carry; kettlebell farmer carry; kb farmer carry; kettlebell farmer walk; kettlebell walk; kb farmers walk; double kettlebell carry',
      { implement: 'kettlebell' },
    ],
    'Kettlebell Front Rack Carry': [
      'rack carry; rack walk; front rack carry; front rack walk; kb rack carry; kettlebell rack carry; double kettlebell rack carry; kettlebell rack walk; goblet carry; goblet walk; barbell front rack carry; dumbbell front rack carry; front carry; kettlebell goblet carry; double rack carry; zercher carry; zercher walk; rack hold walk; goblet march; front rack march; racked carry',
      { implement: 'kettlebell' },
    ],
    'Overhead Carry':
      'waiter carry; waiters walk; waiter walk; overhead walk; overhead dumbbell carry; kettlebell overhead carry; single arm overhead carry; waiters carry; overhead march; barbell overhead carry; bottoms up carry; kettlebell bottoms up carry; plate overhead carry; cross body carry; overhead farmer carry; waiter march; overhead kettlebell walk; bottoms up walk; kellner walk; mixed carry',
    'Yoke Walk': [
      'yoke carry; yoke; super yoke; yoke run; conans wheel; conan wheel; yoke walking; frame carry; rickshaw carry; frame walk',
      { implement: 'other' },
    ],
    'Sandbag Carry': [
      'bear hug carry; medicine ball carry; plate carry; keg carry; stone carry; husafell carry; sandbag walk; bear hug walk; pinch carry; plate pinch carry; sandbag bear hug carry; keg walk; sack carry; med ball carry; bucket carry; odd object carry; sandbag shoulder carry; shield carry; d ball carry; power stairs; medicine ball walk; stroller push; pram push; buggy push; toddler carry; baby carry; carry baby',
      { implement: 'other' },
    ],
    'Barbell Carry': ['barbell walk; barbell suitcase carry', { implement: 'barbell' }],
    'Marching Carry': [
      'farmer march; loaded march; farmers march; suitcase carry march; kettlebell march; weighted march; dumbbell march; kettlebell front rack march',
      {},
    ],
    'Car Push': ['truck pull; car pull; vehicle pull; truck push', { implement: 'other' }],
    Ruck: [
      'rucking; weighted walk; weighted vest walk; ruck march; weighted backpack walk; backpack walk; walk with weighted vest; loaded walk; rucksack march; ruck walk; rucking walk',
      { implement: 'other', muscles: 'quads glutes calves' },
    ],
  }),
  ...family(sled, {
    'Sled Push':
      'prowler push; prowler; sled; prowler sprint; sled sprint; sled march; heavy sled push; plate push; tank push; sled pushes; empuje de trineo; trineo; pousser le traineau; traineau; schlitten schieben; slee duwen; drive sled; treadmill sled push; towel push; schlittenschieben; empujar trineo; bench push sprint; wheelbarrow push; wheelbarrow',
    'Sled Pull':
      'sled drag; sled walk; backward sled drag; backward drag; sled drag harness; reverse sled pull; prowler pull; sled backward drag; reverse sled drag; backward sled pull; forward sled drag; forward drag with press; sled overhead backward walk; schlitten ziehen; tire drag; tyre drag; sled lateral drag; lateral sled drag; arrastre de trineo; traineau tirer; schlittenziehen; bear crawl sled drag; sled harness walk; reverse prowler drag; tire pull; harness drag; drag sled',
  }),
  ...family(crawl, {
    'Bear Crawl':
      'crawl; crawling; bear walk; bear crawls; lateral bear crawl; bärengang; baerengang; paso del oso; marche de l ours; berenloop; army crawl; low crawl; leopard crawl; quadruped crawl; beast crawl; baby crawl; forward bear crawl; backward bear crawl; gorilla walk; bear walks; caminata de oso; reverse bear crawl; marche ours; ape walk; monkey walk',
    'Spider Crawl': 'spiderman crawl; lizard crawl; alligator crawl; spider walk; lizard walk; crocodile crawl',
    'Crab Walk': [
      'crab crawl; krebsgang; crab walks; paso de cangrejo; marche du crabe; caminata de cangrejo; krabbenloop; marche en crabe; reverse crawl',
      { position: 'other', muscles: 'triceps glutes' },
    ],
  }),
];
