// Split stances: lunges in every direction, split squats, and hinges with one foot behind.
import { family, type Entry, type Traits } from './entry.ts';

const split: Traits = {
  pattern: 'split-stance',
  stance: 'split',
  position: 'standing',
  implement: 'dumbbell',
  muscles: 'quads glutes',
};
const bodyweight: Traits = { ...split, implement: 'bodyweight' };
const barbell: Traits = { ...split, implement: 'barbell' };
const hinged: Traits = { ...split, muscles: 'hamstrings glutes' };

export const splitStances: readonly Entry[] = [
  ...family(split, {
    'Bulgarian Split Squat':
      'bss; rfess; rear foot elevated split squat; bulgarian; bulgarians; bulgarian squat; bulgarian lunge; rear foot raised split squat; rear leg elevated split squat; rear elevated split squat; rear foot elevated lunge; split squat rear foot elevated; elevated back lunge; sentadilla bulgara; zancada bulgara; fente bulgare; squat bulgare; fentes bulgares; bulgarische kniebeuge; bulgaarse split squat; bulgaarse squat; dumbbell bulgarian split squat; bulgarian split lunge; bulgarska; db bss; bench split squat; bulgarian split; deficit bulgarian split squat',
    'Split Squat':
      'static lunge; stationary lunge; dumbbell split squat; split lunge; lunge split squat; static split squat; iso lunge; split squat hold; isometric split squat; split squat isometric; lunge hold; statischer ausfallschritt; zancada estatica; fente statique; ffess; front foot elevated split squat; front foot elevated lunge; deficit split squat; atg split squat; in place lunge; lunge in place; fixed lunge; sentadilla dividida; single leg split squat',
    'Forward Lunge':
      'lunge; front lunge; dumbbell lunge; dumbbell forward lunge; lunges; step forward lunge; db lunge; alternating lunge; alternating forward lunge; zancada frontal; zancada; zancadas; estocada; estocadas; desplantes; desplante; fente; fentes; fente avant; ausfallschritt; ausfallschritte; uitvalspas; uitvalspassen; uitstappas; lunge forward; overhead lunge; goblet lunge; front rack lunge',
    'Reverse Lunge':
      'back lunge; backward lunge; rear lunge; step back lunge; dumbbell reverse lunge; dumbbell rear lunge; db reverse lunge; alternating reverse lunge; fente arriere; zancada atras; zancada inversa; zancada hacia atras; ausfallschritt rückwärts; ausfallschritt nach hinten; reverse rückwärts lunge; fente inversee; deficit reverse lunge; drop lunge; goblet reverse lunge; achterwaartse lunge; retro lunge; front foot elevated reverse lunge; cross body reverse lunge',
    'Walking Lunge':
      'walking lunges; dumbbell walking lunge; db walking lunge; lunge walk; travelling lunge; traveling lunge; zancada caminando; fente marchee; gehende ausfallschritte; lunge walking; ausfallschritt gehen; marching lunge; goblet walking lunge; overhead walking lunge; zancadas caminando; lopende lunge; wandelende lunges',
    'Lateral Lunge':
      'side lunge; dumbbell lateral lunge; dumbbell side lunge; side to side lunge; lateral squat; lunge lateral; fente laterale; zancada lateral; seitlicher ausfallschritt; zijwaartse lunge; estocada lateral; lateral lunge slide; side squat; lateral split squat; skater lunge; alternating lateral lunge; goblet lateral lunge; sideways lunge; barbell side split squat; slider lateral lunge; side split squat; archer squat; lunge side',
    'Curtsy Lunge':
      'curtsey lunge; curtsy squat; crossover lunge; crossover reverse lunge; cross over lunge; cross behind lunge; dumbbell curtsy lunge; courtesy lunge; fente croisee; zancada cruzada; curtsy; bowler squat lunge; knicks ausfallschritt; crossover step lunge; curtsy lunge with kick',
    'Kettlebell Lunge': ['kb lunge; kettlebell forward lunge', { implement: 'kettlebell' }],
    'Kettlebell Reverse Lunge': ['kb reverse lunge', { implement: 'kettlebell' }],
    'Kettlebell Split Squat': ['kb split squat', { implement: 'kettlebell' }],
    'Lunge Pass Through': ['lunge pass under; kettlebell lunge pass through', { implement: 'kettlebell' }],
    'Lunge with Rotation': [
      'lunge twist; lunge with twist; rotational lunge; twisting lunge; walking lunge with twist; lunge and twist; medicine ball lunge twist; lunge rotation; transverse lunge; reverse lunge with twist',
      { implement: 'other' },
    ],
    'Lunge to Press':
      'lunge press; lunge and press; lunge with press; lunge with overhead press; lunge to overhead press; lunge shoulder press; reverse lunge to press',
    'Lunge with Biceps Curl': 'lunge curl; lunge with curl; lunge and curl; reverse lunge with curl; lunge biceps curl',
    'Lunge Pulse': ['pulse lunge; pulsing lunge; split squat pulse', { implement: 'bodyweight' }],
    'Reverse Lunge with Knee Drive': [
      'reverse lunge knee drive; reverse lunge to knee drive; lunge knee drive; reverse lunge knee raise; lunge to knee raise; reverse lunge to high knee; lunge with kick; lunge kick; lunge front kick; reverse lunge kick; rear lunge with kick',
      { implement: 'bodyweight' },
    ],
    'Clock Lunge': [
      'lunge matrix; around the clock lunge; multi directional lunge; star lunge; lunge complex',
      { implement: 'bodyweight' },
    ],
  }),
  ...family(bodyweight, {
    'Bodyweight Lunge': 'bw lunge; bodyweight forward lunge; body weight lunge',
    'Bodyweight Reverse Lunge': 'bw reverse lunge',
    'Bodyweight Walking Lunge': 'bw walking lunge',
    'Bodyweight Split Squat': 'bw split squat; bodyweight static lunge',
    'Bodyweight Bulgarian Split Squat': 'bw bulgarian split squat',
    'Bodyweight Lateral Lunge': 'bw side lunge; bodyweight side lunge',
    'Assisted Lunge': 'assisted split squat; supported split squat; chair assisted lunge',
    'Cossack Squat':
      'cossack; cossack lunge; kosaken kniebeuge; sentadilla cosaca; squat cosaque; kozakken squat; weighted cossack squat',
    'Skater Squat Lunge': 'skater step; speed skater step; low impact skater; skaters without jump',
    'Slider Reverse Lunge': [
      'sliding reverse lunge; sliding lunge; slider lunge; sliding side lunge; glider lunge; towel slide lunge; valslide lunge',
      { implement: 'other' },
    ],
    'Suspended Split Squat': [
      'trx split squat; trx lunge; suspension split squat; suspended lunge; trx bulgarian split squat; ring split squat; trx reverse lunge; suspended reverse lunge',
      { implement: 'other' },
    ],
    'Band Lunge': ['banded lunge; band split squat; banded split squat; resistance band lunge', { implement: 'band' }],
    'Bear Squat Lunge':
      'lunge to deep squat; low switch lunge; squat to lunge; lunge to squat; side to side shuffle lunge; lunge squat',
    'Crescent Lunge': ['high lunge; crescent pose; high lunge pose', { si: 'likely' }],
    'Warrior Pose': [
      'warrior; warrior 1; warrior 2; warrior one; warrior two; warrior i; warrior ii; virabhadrasana; krieger; guerrero; guerrier; reverse warrior; goddess lunge; humble warrior; extended side angle',
      {},
    ],
  }),
  ...family(barbell, {
    'Barbell Lunge':
      'bb lunge; barbell forward lunge; barbell front lunge; barbell alternating lunge; zercher lunge; barbell overhead lunge',
    'Barbell Reverse Lunge':
      'barbell back lunge; reverse barbell lunge; barbell rear lunge; bb reverse lunge; front rack reverse lunge; front squat reverse lunge; barbell alternating reverse lunge; safety bar reverse lunge',
    'Barbell Walking Lunge': 'bb walking lunge',
    'Barbell Split Squat':
      'bb split squat; front rack split squat; split squat barbell; zercher split squat; safety bar split squat',
    'Barbell Bulgarian Split Squat':
      'bb bss; barbell rear foot elevated split squat; front rack bulgarian split squat; safety bar bulgarian split squat; hatfield split squat',
    'Barbell Lateral Lunge': 'barbell side lunge',
    'Barbell Curtsy Lunge': '',
    'Front Rack Walking Lunge':
      'front rack lunge walk; barbell front rack walking lunge; kettlebell front rack walking lunge; double kettlebell walking lunge',
    'Landmine Lunge':
      'landmine reverse lunge; landmine split squat; landmine lateral lunge; landmine lunge to press; landmine side lunge',
    'Smith Machine Split Squat': [
      'smith split squat; smith machine lunge; smith lunge; smith machine static lunge; smith single leg split squat',
      { implement: 'machine' },
    ],
    'Smith Machine Bulgarian Split Squat': [
      'smith bss; smith bulgarian split squat; smith machine rear foot elevated split squat',
      { implement: 'machine' },
    ],
    'Smith Machine Reverse Lunge': ['smith reverse lunge; smith machine curtsy lunge', { implement: 'machine' }],
    'Machine Lunge': ['lunge machine; lever lunge; hack squat split squat', { implement: 'machine' }],
    'Cable Lunge': [
      'cable reverse lunge; cable split squat; cable lateral lunge; cable side lunge; cable bulgarian split squat; cable curtsy lunge',
      { implement: 'cable' },
    ],
  }),
  ...family(hinged, {
    'B-Stance Romanian Deadlift':
      'b stance rdl; b stance deadlift; kickstand rdl; kickstand deadlift; staggered rdl; staggered deadlift; staggered stance deadlift; split stance rdl; split stance deadlift; semi single leg rdl; dumbbell b stance rdl; staggered stance romanian deadlift; offset rdl',
    'Split-Stance Good Morning': [
      'staggered good morning; b stance good morning; kickstand good morning',
      { implement: 'barbell' },
    ],
    'B-Stance Squat': [
      'kickstand squat; staggered squat; staggered stance squat; split stance squat',
      { muscles: 'quads glutes' },
    ],
    'Kettlebell B-Stance Deadlift': [
      'kettlebell staggered deadlift; kickstand kettlebell deadlift; kettlebell kickstand rdl',
      { implement: 'kettlebell' },
    ],
  }),
];
