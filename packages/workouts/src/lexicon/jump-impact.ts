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
      'box jumps; bench jump; jump box; box jump step down; seated box jump; high box jump; front box jump; box jump multiple response; box jump over; box jump overs; jump on box; kastensprung; kastensprünge; kistensprung; salto al cajon; saltos al cajon; saut sur boite; saut sur box; sauts sur box; box jumpover; dumbbell seated box jump; depth jump; drop jump; depth drop; lateral box jump; dumbbell box jump; sauts sur boite; box springen; plyo box jump; depth jump leap; saltos al banco; boxjump; boxjumps; box sprong; bbjo; kneeling box jump; linear depth jump; side box jump; weighted box jump',
      { implement: 'other' },
    ],
    'Jump Squat':
      'squat jump; jumping squat; plyo squat; jump squats; squat jumps; weighted jump squat; dumbbell jump squat; barbell jump squat; freehand jump squat; explosive squat; plyometric squat; trap bar jump; hex bar jump; sprungkniebeuge; kniebeugensprung; kniebeugensprünge; sentadilla con salto; sentadillas con salto; squat saute; squats sautes; squat jump 180; sumo jump squat; pop squat; squat thrust jump; sumo squat jump; trap bar jump squat; kettlebell jump squat; goblet jump squat; frog squat jump; smith machine jump squat; band jump squat; strecksprung; strecksprünge; bodyweight jump squat; jump squat barbell; prisoner jump squat; goblet squat jump; sentadilla salto; sentadilla saltada; squat hop; plie jump; plie squat jump; kniebeuge mit sprung; 180 jump squat; box squat jump; drop squat; jumping air squat; in out squat jump; squat in and out jump; jump squat in out; hack squat jump; pop squats; drop squats; jumping squats',
    'Broad Jump':
      'standing long jump; long jump; standing broad jump; quick leap; broad jumps; weitsprung; salto de longitud; salto largo; saut en longueur; leap; linear jump; forward jump; side standing long jump; double leg bound; bear crawl broad jump; standweitsprung; backward jump; forward leap',
    'Tuck Jump':
      'knee tuck jump; tuck jumps; high jump; hocksprung; saut groupe; salto rodillas al pecho; jump knees to chest; standing tuck jump',
    'Vertical Jump':
      'jump; countermovement jump; cmj; pogo; pogo jump; pogo hop; pogos; ankle hop; ankle jump; star jump; rocket jump; split jack jump; sky jump; jumps; straight jump; squat reach jump; kneeling jump squat; kneeling jump; knee jump; kneeling to squat jump; power jump; touch jump; jump and reach; x jump; standing jump; jump up; salto; saltos; saut; sauts; sprung; sprünge; sprong; sprongen; springen; pogo hops; ankle bounce; ankle bounces; star jumps jump; jump shrug; jumping calf raise; calf jump; jump landing; standing vertical jump; snap down; frog jump; frog hop; frog jumps; saut de grenouille; salto de rana; froschsprung; froschsprünge; sauts de grenouille; frog leap; sapito; saltos de rana; trampoline; rebounder; rebounding; mini trampoline; trampolin; trampoline jump; bounce; bouncing; trampolin springen; kangaroo jump; jump turn; 180 jump; 180 degree jump; 360 jump; twist jump; medicine ball jump; medicine ball slam jump; plyometrics; plyos; plyo; plyometric; mini jump; landmine jump; dumbbell jump; jumping; plyo jump',
    'Jumping Jack':
      'jumping jacks; star jumps; side straddle hop; hampelmann; hampelmänner; saltos de tijera; jumping jacks modified; seal jack; jacks; half jack; power jack; cross jack; jumping jack steps; plyo jack; squat jack; skier jack; jack press; dumbbell jumping jack; polichinelas; payasos; jumpingjack; ecarts sautes; springtouw zonder touw; jumping jax; step jack jump; seal jacks; squat jacks; cross jacks; half jacks; press jack; oblique jack; split jack; saltos estrella; sauts ecarts; saltos de estrella; hampelmann sprung',
    'Jump Rope': [
      'skipping; skipping rope; rope jumping; rope skipping; single under; single unders; seilspringen; seilhüpfen; springseil; saltar la cuerda; salto a la cuerda; comba; saltar a la comba; cuerda; corde a sauter; saut a la corde; sauts a la corde; touwtjespringen; touwtje springen; springtouw; jump rope boxer step; speed rope; jumprope; skip rope; boxer skip; heavy rope jump; singles rope; saltar cuerda; saltar comba; rope jump; seil springen; high knee skip rope; jump rope high knees; jump rope single leg; jump ropes; rope skip; corde; skipping with rope',
      { implement: 'other' },
    ],
    'Double-Under': [
      'double unders; dus; dubs; double under; du; triple under; triple unders; dobles; saltos dobles; double unders rope; doubles sauts',
      { implement: 'other' },
    ],
    'Lateral Jump':
      'lateral hop; side hop; line hop; line jump; ski jump; skier jump; hurdle hop; hurdle jump; cone hop; lateral jumps; side to side hop; side to side jump; lateral cone hop; front cone hop; skier hop; seitsprung; saltos laterales; sauts lateraux; lateral hops; hurdle hops; cone hops; seitliche sprünge; bench hop; bench hops; bench hop over; front cone hops or hurdle hops; slalom jump; dot drill; side jump; box hop over; lateral line hop; quadrant hop; quadrant jump; hop; lateral barrier hop; bunny hop; side hop sprint; line hops; rabbit hop; lateral burpee hop; jump over; ski hop; saut lateral; salto lateral; lateral jump over; hops; hopping; bunny hops; over the line jumps; lateral step over hop; lateral ski jump; hurdle jumps; sauts cote banc; hexagon drill; ski abs; donkey hop; donkey jump; mogul jump; moguls; plank ski hop; plank hop side; bench over hop',
    'Plyo Step-Up': [
      'jumping step up; step up jump; box skip; explosive step up; jump step up; plyometric step up; step up hop; plyo step ups; alternating box jump step; power step up; power step ups; lateral plyo step up; side to side box shuffle; toe tap jump box; box shuffle; box toe tap fast; quick feet box; bench sprint; step hop',
      { stance: 'single' },
    ],
    'Jumping Pull-Up': [
      'jump pull up; jumping pull ups; jumping chin up; jumping muscle up',
      { pattern: 'pull-vertical', position: 'hanging', si: 'possible', muscles: 'lats biceps' },
    ],
  }),
  ...family(
    { ...jump, stance: 'split' },
    {
      'Jump Lunge':
        'split jump; split squat jump; jumping lunge; lunge jump; scissor jump; split lunge jump; jump lunges; alternating jump lunge; switch lunge; plyo lunge; plyometric lunge; lunge jumps; scissors jump; alternating lunge jump; ausfallschrittsprung; wechselsprünge; wechselsprung; zancada con salto; zancadas con salto; fentes sautees; fente sautee; jumping split squat; split squat jumps; jumping lunges alternating; dumbbell jump lunge; cycled split squat jump; single leg lunge jump; sprunglunge; power lunge; alternating split jump; lunge switch jump; lunge hop; reverse lunge hop; reverse lunge jump; curtsy lunge jump; jumping split lunge; bulgarian split squat jump; bulgarian jump; single leg bulgarian jump; jump lunge to jump squat; springende lunges; zancada salto; zancadas saltando; fente avec saut; kneeling lunge jump',
    },
  ),
  ...family(oneLeg, {
    'Skater Jump':
      'skaters; skater; skater hop; speed skater; ice skater; lateral bound; skater jumps; skater hops; heiden; side to side bound; patinador; patinadores; patineur; skaterhops; ice skaters; speed skaters; lateral leap; skating; schlittschuhläufer; lateral skater; skater bound; sauts de patineur; side bound; saltos de patinador; patineurs; lateral skater jump; curtsy hop; patinador salto; heidens; skater plyo; lateral bounds',
    'Single-Leg Hop':
      'one leg hop; hop on one leg; single leg jump; single leg box jump; single leg broad jump; single leg lateral hop; single leg pogo; single leg hop progression; single leg bound; single leg jump rope; hopping on one leg; einbeiniges hüpfen; einbeinige sprünge; salto a una pierna; saut sur une jambe; single leg line hop; single leg push off; single leg squat jump; pistol squat jump; one leg jump; hop and stick; hop to balance; single leg depth jump; single leg tuck jump; single leg hurdle hop; single leg speed skip; single leg stride jump; single leg hops; hinkelen; pata coja; cloche pied; stride jump; stride jump crossover; single leg forward hop; single leg plyo',
    Bounding:
      'bound; bounds; power skip; power skips; a skip; a skips; b skip; b skips; skips; skip; alternate leg bound; alternate leg diagonal bound; sprunglauf; power bound; high skip; fast skipping; diagonal bound; skipping for height; fast skip; c skip; moving claw series; skipping drill; a march skip; forward skip; lateral skip; backward skip; straight leg bound; carioca; carioca quick step; grapevine jump; bounding drill; hopserlauf; kniehebe hopserlauf; skippings; gallop; side gallop; foulees bondissantes; multisaltos; claw drill; skipping a',
    'High Knees':
      'high knee; high knee run; running high knees; knee highs; kniehebelauf; rodillas al pecho corriendo; rodillas altas; skipping rodillas; montees de genoux; montee de genoux; hoge knieen; high knees run in place; high knee sprint; high knees in place; skipping rodillas arriba; elevacion de rodillas corriendo; high knee skips; knie heffen lopen; high knee drill; fast feet; quick feet; foot fire; football run; butt kick; butt kicks; butt kicker; butt kickers; heel kick; heel flick; anfersen; talons fesses; talones a los gluteos; hakken billen; fast feet drill; running in place; run in place; run on the spot; jog in place; jogging in place; jog on the spot; laufen auf der stelle; correr en el sitio; course sur place; ladder drill; agility ladder; speed ladder; agility ladder drill; knee drive run; single leg butt kick; double leg butt kick; butt kicks run; talones al gluteo; high knees butt kicks; running on the spot; wall drill; wall run; wall sprint; icky shuffle; tapping; lateral high knees; in in out out; dribbling; kickers butt; heel flicks; high knee hop; shuffle; lateral shuffle; defensive slide; side shuffle; lateral shuffles; defensive shuffle; side shuffles; shuttle shuffle; pas chasses; desplazamiento lateral; linear acceleration wall drill; heel to butt run; run the rack; shuffles',
  }),
  ...family(burpee, {
    Burpee:
      'burpees; burpee jump; squat thrust; squat thrusts; half burpee; bodyweight burpee; burpee over bar; bar facing burpee; burpee box jump; burpee broad jump; bbj; burpee box jump over; lateral burpee; up down; up downs; sprawl; sprawls; burpee long jump; burpee with push up; push up burpee; dumbbell burpee; burpee to target; target burpee; burpee tuck jump; burpee over dumbbell; bar over burpee; no push up burpee; burpee no jump; step back burpee; burpee step back; bootstrapper burpee; burpee deadlift; kettlebell burpee; single leg burpee; bulpee; burpee box; rower burpee; burpee mountain climber; step burpee; medicine ball burpee; navy seal burpee; 8 count body builder; eight count bodybuilder; bodybuilder burpee; burpie; burpies; elevated burpee; incline burpee; modified burpee; walkout burpee; burpee jack; burpee jump over; burpee squat hold; burpee jumping jack; bosu burpee; burpees over row; broad jump burpee; box jump burpee; slam ball burpee; ball slam burpee; frog burpee; squat thrust with jump; groiner; groiners; jumping spiderman; plank jump to squat; plank to squat jump; frogger jump; frog jump plank; plank squat jump; bear jump; prisoner squat burpee; dumbbell squat thrust; spiderman burpee; burpee slam; chest to floor burpee; burpee lateral jump',
  }),
];
