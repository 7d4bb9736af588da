// Trunk flexion: crunches, sit-ups, and legs drawn or raised together.
import { family, type Entry, type Traits } from './entry.ts';

const crunch: Traits = {
  pattern: 'core-flexion',
  stance: 'none',
  position: 'supine',
  implement: 'bodyweight',
  muscles: 'abs',
};
const sitUp: Traits = { ...crunch, deep: true, muscles: 'abs hip-flexors', si: 'possible' };
const legRaise: Traits = { ...crunch, stance: 'bilateral', muscles: 'abs hip-flexors', si: 'possible' };
const tuck: Traits = { ...legRaise, deep: true };
const hanging: Traits = { ...tuck, position: 'hanging' };

export const coreFlexions: readonly Entry[] = [
  ...family(crunch, {
    Crunch:
      'curl up; mcgill curl up; basic crunch; ab curl; toe touch crunch; long arm crunch; toe touch; toe toucher; plate crunch; tuck crunch; vertical leg crunch; cocoon; crunchy; ab; dumbbell crunch; kettlebell crunch; head lift; chest lift; pilates chest lift; frog crunch; medicine ball crunch; pulse up crunch; penguin reach; crunch legs on ball; crunch legs on exercise ball; legs up crunch; janda crunch; abdominal',
    'Decline Crunch': 'decline ab crunch',
    'Stability Ball Crunch': ['ball crunch; bosu crunch; weighted ball crunch; swiss ball sit up', { implement: 'other' }],
    'Cable Crunch': [
      'rope crunch; kneeling crunch; cable ab crunch; pulldown crunch; band crunch',
      { position: 'kneeling', implement: 'cable' },
    ],
    'Standing Cable Crunch': [
      'standing crunch; standing ab crunch',
      { stance: 'bilateral', position: 'standing', implement: 'cable' },
    ],
    'Machine Crunch': [
      'ab machine; seated ab crunch; seated crunch; bauchmaschine; torso crunch machine; buikspiermachine; ab coaster; bauchtrainer',
      { position: 'seated', implement: 'machine' },
    ],
    'Roll-Up': [
      'pilates roll up; roll down; rolling like a ball; pilates roll down; roll back; seated roll back; c curve; standing roll down; rolling back; roll over pilates',
      { muscles: 'abs', si: 'possible', deep: true },
    ],
  }),
  ...family(sitUp, {
    'Sit-Up':
      'abmat sit up; full sit up; 3/4 sit up; three quarter sit up; frog sit up; ghd situp; roman chair sit up; janda sit up; otis up; sit up with band; anchored sit up; rocky sit up; sit up throw; medicine ball sit up throw; sit up twist toss; ab mat situps; ghd; dumbbell sit up; kettlebell sit up; plate sit up; barbell sit up; barbell press sit up; sit up and reach; vertical sit up; med ball sit up; butterfly situps; rumpfbeugen; sitz auf; press sit up',
    'Decline Sit-Up': 'incline sit up; slant board sit up',
  }),
  ...family(legRaise, {
    'Lying Leg Raise':
      'double leg lift; straight leg raise both; leg lower; leg lowering; double leg lower; double straight leg lower; beinheben; leg drop; leg raise to hip thrust; dumbbell leg raise; lower ab leg raise; straight leg lower; double leg stretch lower; incline leg hip raise; leg raise hip lift',
    'Dragon Flag': 'dragonfly; tuck dragon flag; bandera dragon; drapeau dragon',
    'Captains Chair Leg Raise': [
      'vertical leg raise; roman chair leg raise; parallel bar leg raise; captains chair straight leg raise; power tower leg raise',
      { position: 'hanging' },
    ],
    Candlestick:
      'candle stick; shoulder stand; shoulderstand; plow; plow pose; legs up wall raise; kerze; candlestick roll; rollover',
    'Seated Leg Lift': [
      'seated straight leg raise; pike leg lift; pike pulse; compression lift; pike compression; seated pike leg lift',
      { position: 'seated' },
    ],
  }),
  ...family(tuck, {
    'Reverse Crunch':
      'decline reverse crunch; hip curl; reverse curl crunch; cable reverse crunch; bottoms up; hip lift reverse crunch; incline reverse crunch; reversed crunch; butt ups; bottoms up crunch; hip roll; supine hip roll up; pelvic curl reverse; stability ball reverse crunch; roll reverse crunch; lower ab crunch; knee tuck lying; butt up',
    'V-Up':
      'jackknife; jack knife; jackknife sit up; v sit up; jack knife sit up; v crunch; taschenmesser; klappmesser; navaja; hollow v up; tuck up; double crunch; full body crunch; pike crunch; v-sit; tuck v up; boat pose; navasana; boat; medicine ball v up; jackknives; klappmesser crunch; x crunch; starfish crunch; star crunch; v up straddle; x up; star up; teaser; pilates teaser; v hold; sit up v; barca; bateau; posture du bateau; dumbbell v up',
    'Knee Tuck':
      'knee to chest crunch; seated knee tuck; leg pull in; seated leg tuck; knee pull in; in and out; in and outs; seated in and out; seated leg pull in; tuck; knee ins; bench v up; seated tuck; knees to chest; lying knee raise; lying knee tuck; lying knee in; seated knee in; leg in and out; decline knee raise; suspended reverse crunch floor; seated knee up',
    'Stability Ball Knee Tuck': [
      'ball pike; trx knee tuck; trx pike; suspended reverse crunch; swiss ball pike; trx mountain climber tuck; slider pike; slider knee tuck; swiss ball jackknife; exercise ball tuck; plank tuck; slider tuck; plank pike; rower pike; gliding pike; ball tuck; pike slide; ball jackknife; trx jackknife; swiss ball pull in',
      { position: 'prone', implement: 'other' },
    ],
    'Stability Ball Pass': [
      'ball pass; v pass; hands to feet ball pass; stability ball v pass; ball hand to foot pass; stability ball leg raise; ball exchange; v up ball pass; stability ball v up',
      { implement: 'other' },
    ],
  }),
  ...family(hanging, {
    'Hanging Knee Raise':
      'hanging knee tuck; hanging knee up; captains chair knee raise; captain chair; vertical knee raise; roman chair knee raise; knee to elbow; k2e; hanging knee raise with straps; knieheben; hanging leg hip raise; hip raise parallel bars; hanging tuck; leg hip raise; hang knee raise; hanging crunch; rocky knee raise; knee hip raise; hanging bicycle; toes to rings knee; kippping knee raise; hanging leg tuck; power tower knee raise; dip station knee raise; knees to chest hanging',
    'Hanging Leg Raise':
      'hanging pike; hanging l-sit; bar leg raise; windshield wiper leg raise; hanging windmill; hanging scissor; hanging leg raise with straps; elevaciones de piernas en barra; hanging leg curl; straight leg hip raise; hang leg raise; hanging throw down leg raise; hanging good morning bar',
    'Toes-to-Bar':
      'kipping toes to bar; toes to rings; pies a la barra; punta de pies a la barra; tenen aan de stang; zehen zur stange; pieds barre',
  }),
];
