// Jumps, hops, skipping and everything else that leaves the ground and lands.
import { family, type Entry, type Traits } from './entry.ts';

const jump: Traits = {
  pattern: 'jump-impact',
  stance: 'bilateral',
  position: 'standing',
  implement: 'bodyweight',
  impact: 'high',
  muscles: 'quads calves glutes',
};
const oneLeg: Traits = { ...jump, stance: 'single' };
const burpee: Traits = { ...jump, position: 'other', deep: true, muscles: 'quads chest shoulders' };

export const jumps: readonly Entry[] = [
  ...family(jump, {
    'Box Jump': [
      'bench jump; box jump step down; box jump multiple response; box jump over; kastensprung; kastensprünge; kistensprung; box jumpover; dumbbell seated box jump; depth jump; drop jump; depth drop; dumbbell box jump; plyo box jump; depth jump leap; boxjump; bbjo; kneeling box jump; linear depth jump; side box jump',
      { implement: 'other' },
    ],
    'Jump Squat':
      'plyo squat; dumbbell jump squat; freehand jump squat; explosive squat; hex bar jump; squat jump 180; pop squat; squat thrust jump; trap bar jump squat; kettlebell jump squat; frog squat jump; smith machine jump squat; band jump squat; prisoner jump squat; squat hop; plie jump; 180 jump squat; drop squat; jumping air squat; in out squat jump; squat in and out jump; jump squat in out; hack squat jump',
    'Broad Jump':
      'long jump; quick leap; weitsprung; salto de longitud; salto largo; saut en longueur; leap; linear jump; forward jump; double leg bound; bear crawl broad jump; standweitsprung; backward jump',
    'Tuck Jump': 'high jump; hocksprung; saut groupe; jump knees to chest',
    'Vertical Jump':
      'countermovement jump; cmj; pogo; pogo jump; pogo hop; ankle hop; rocket jump; split jack jump; sky jump; straight jump; squat reach jump; kneeling jump squat; touch jump; jump and reach; x jump; jump up; saut; jump shrug; jumping calf raise; jump landing; snap down; frog jump; frog hop; saut de grenouille; salto de rana; froschsprung; froschsprünge; frog leap; sapito; trampoline; rebounder; rebounding; mini trampoline; trampolin; trampoline jump; bounce; bouncing; trampolin springen; kangaroo jump; jump turn; 180 jump; 180 degree jump; 360 jump; twist jump; medicine ball jump; medicine ball slam jump; plyo; mini jump; landmine jump; dumbbell jump; plyometric',
    'Jumping Jack':
      'star jumps; side straddle hop; jumping jacks modified; seal jack; jacks; squat jack; skier jack; dumbbell jumping jack; ecarts sautes; springtouw zonder touw; jumping jax; step jack jump; split jack; hampelmann sprung',
    'Jump Rope': [
      'skipping; single under; jump rope boxer step; speed rope; jumprope; skip rope; boxer skip; heavy rope jump; singles rope; high knee skip rope; jump rope high knees; rope skip; corde; cuerda',
      { implement: 'other' },
    ],
    'Double-Under': ['dus; dubs; du; triple under; dobles; saltos dobles; doubles sauts', { implement: 'other' }],
    'Lateral Jump':
      'line hop; line jump; ski jump; skier jump; hurdle hop; hurdle jump; cone hop; skier hop; seitsprung; front cone hops or hurdle hops; slalom jump; dot drill; box hop over; quadrant hop; quadrant jump; hop; lateral barrier hop; bunny hop; side hop sprint; rabbit hop; lateral burpee hop; jump over; ski hop; hopping; over the line jumps; lateral step over hop; hexagon drill; ski abs; donkey hop; donkey jump; mogul jump; moguls; plank ski hop; plank hop side',
    'Plyo Step-Up': [
      'box skip; explosive step up; jump step up; step up hop; alternating box jump step; power step up; side to side box shuffle; toe tap jump box; box shuffle; box toe tap fast; quick feet box; bench sprint; step hop',
      { stance: 'single' },
    ],
    'Jumping Pull-Up': [
      'jumping chin up; jumping muscle up',
      { pattern: 'pull-vertical', position: 'hanging', si: 'possible', muscles: 'lats biceps' },
    ],
  }),
  ...family(
    { ...jump, stance: 'split' },
    {
      'Jump Lunge':
        'split jump; split squat jump; scissor jump; switch lunge; plyo lunge; ausfallschrittsprung; wechselsprünge; wechselsprung; dumbbell jump lunge; cycled split squat jump; sprunglunge; power lunge; lunge switch jump; lunge hop; curtsy lunge jump; bulgarian split squat jump; bulgarian jump; jump lunge to jump squat; zancadas saltando',
    },
  ),
  ...family(oneLeg, {
    'Skater Jump':
      'skater; skater hop; ice skater; lateral bound; heiden; patinador; patinadores; patineur; skaterhops; lateral leap; schlittschuhläufer; skater bound; sauts de patineur; curtsy hop',
    'Single-Leg Hop':
      'single leg broad jump; single leg pogo; single leg hop progression; single leg bound; single leg jump rope; hopping on one leg; einbeinige sprünge; single leg line hop; single leg push off; single leg squat jump; pistol squat jump; hop and stick; hop to balance; single leg depth jump; single leg tuck jump; single leg hurdle hop; single leg speed skip; hinkelen; pata coja; cloche pied; stride jump; stride jump crossover; single leg plyo',
    Bounding:
      'bound; power skip; power skips; a skip; a skips; b skip; b skips; skips; skip; alternate leg diagonal bound; sprunglauf; high skip; fast skipping; diagonal bound; skipping for height; fast skip; c skip; moving claw series; skipping drill; a march skip; forward skip; lateral skip; backward skip; carioca; carioca quick step; grapevine jump; bounding drill; hopserlauf; kniehebe hopserlauf; gallop; foulees bondissantes; multisaltos; claw drill',
    'High Knees':
      'high knee run; running high knees; kniehebelauf; rodillas al pecho corriendo; rodillas altas; skipping rodillas; hoge knieen; high knees run in place; high knee sprint; high knees in place; skipping rodillas arriba; elevacion de rodillas corriendo; high knee skips; knie heffen lopen; high knee drill; fast feet; quick feet; foot fire; football run; butt kick; butt kicker; heel kick; heel flick; anfersen; talons fesses; talones a los gluteos; hakken billen; fast feet drill; run in place; run on the spot; jog in place; jog on the spot; laufen auf der stelle; correr en el sitio; course sur place; ladder drill; agility ladder; speed ladder; agility ladder drill; knee drive run; single leg butt kick; double leg butt kick; butt kicks run; high knees butt kicks; running on the spot; wall drill; wall run; wall sprint; icky shuffle; tapping; lateral high knees; in in out out; dribbling; high knee hop; shuffle; defensive slide; defensive shuffle; shuttle shuffle; pas chasses; desplazamiento lateral; linear acceleration wall drill; heel to butt run; run the rack',
  }),
  ...family(burpee, {
    Burpee:
      'burpee jump; squat thrust; bar facing burpee; bbj; up down; sprawl; burpee long jump; dumbbell burpee; target burpee; burpee tuck jump; burpee over dumbbell; no push up burpee; burpee no jump; bootstrapper burpee; burpee deadlift; kettlebell burpee; bulpee; rower burpee; burpee mountain climber; navy seal burpee; 8 count body builder; eight count bodybuilder; bodybuilder burpee; burpies; elevated burpee; modified burpee; walkout burpee; burpee jack; burpee jump over; burpee squat hold; burpee jumping jack; bosu burpee; burpees over row; slam ball burpee; ball slam burpee; frog burpee; squat thrust with jump; groiner; jumping spiderman; frogger jump; frog jump plank; bear jump; prisoner squat burpee; dumbbell squat thrust; spiderman burpee; burpee slam; plank squat jump; broad jump burpee; frogger',
  }),
];
