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
      'crunches; ab crunch; abdominal crunch; floor crunch; curl up; mcgill curl up; basic crunch; ab curl; bauchpresse; abdominales; encogimiento abdominal; encogimientos abdominales; abdominal; crunch abdominal; crunch hands overhead; toe touch crunch; crunch arms overhead; long arm crunch; toe touch; toe touches lying; toe toucher; lying toe touch; weighted crunch; crunch au sol; crunch weighted; plate crunch; tuck crunch; toe touchers; abdos; bauch crunch; buikspieroefening; buikspieren; crunch hold; isometric crunch; half crunch; crunch pulse; butt up; ab curls; abdominal curl up; abs crunch; vertical leg crunch; crunch feet up; cocoon; cocoons; partial curl up; crunchy; curl ups; abs; ab; dumbbell crunch; kettlebell crunch; head lift; head and shoulder lift; chest lift; chest lifts; pilates chest lift; frog crunch; medicine ball crunch; reach crunch; crunch reach; straight arm crunch; pulse up crunch; penguin reach; crunch legs on bench; crunch legs on ball; crunch legs on exercise ball; legs up crunch; bauchmuskel crunch; janda crunch',
    'Decline Crunch':
      'decline ab crunch; crunch decline bench; weighted decline crunch; decline bench crunch; decline weighted crunch; decline crunch weighted; negativ crunch',
    'Stability Ball Crunch': [
      'swiss ball crunch; exercise ball crunch; ball crunch; bosu crunch; bosu ball crunch; fitball crunch; weighted ball crunch; stability ball sit up; crunch on ball; physioball crunch; gym ball crunch; crunch on stability ball; swiss ball sit up',
      { implement: 'other' },
    ],
    'Cable Crunch': [
      'kneeling cable crunch; rope crunch; rope cable crunch; kneeling crunch; cable kneeling crunch; cable abdominal crunch; cable ab crunch; crunch cable; pulldown crunch; kabel crunch; crunch en polea; crunch a la poulie; kneeling rope crunch; crunch poulie; cable pulldown crunch; crunch polea; band crunch; banded crunch; resistance band crunch; kneeling band crunch',
      { position: 'kneeling', implement: 'cable' },
    ],
    'Standing Cable Crunch': [
      'standing rope crunch; standing crunch; standing ab crunch; cable standing crunch',
      { stance: 'bilateral', position: 'standing', implement: 'cable' },
    ],
    'Machine Crunch': [
      'ab machine; ab crunch machine; abdominal machine; crunch machine; seated crunch machine; machine ab crunch; seated ab crunch; seated crunch; bauchmaschine; maquina de abdominales; machine abdos; abdominal crunch machine; lever crunch; cable seated crunch; seated cable crunch; lever seated crunch; torso crunch machine; buikspiermachine; ab coaster; crunch seated machine; machine abdominal crunch; bauchtrainer; bauchpresse maschine; seated abdominal crunch machine; abdominal crunch seated',
      { position: 'seated', implement: 'machine' },
    ],
    'Roll-Up': [
      'pilates roll up; roll down; rolling like a ball; rollup; half roll back; half roll down; pilates roll down; roll back; seated roll back; c curve; standing roll down; rolling back; roll over pilates',
      { muscles: 'abs', si: 'possible', deep: true },
    ],
  }),
  ...family(sitUp, {
    'Sit-Up':
      'situps; sit ups; abmat sit up; weighted sit up; full sit up; 3/4 sit up; three quarter sit up; straight leg sit up; bent knee sit up; butterfly sit up; frog sit up; abdominal sit up; ghd sit up; ghd situps; ghd situp; roman chair sit up; press sit up; janda sit up; otis up; sit up to press; sit up press; oberkörperheben; rumpfheben; releve de buste; sit up with band; anchored sit up; overhead sit up; rocky sit up; medicine ball sit up; sit up with medicine ball; sit up throw; medicine ball sit up throw; sit up twist toss; ab mat situps; ghd; abdominales completos; incorporaciones; redressement assis; wide leg sit up; half sit up; dumbbell sit up; kettlebell sit up; situp weighted; plate sit up; barbell sit up; barbell press sit up; sit up and reach; sit up hold; vertical sit up; med ball sit up; butterfly situps; rumpfbeugen; sitz auf',
    'Decline Sit-Up':
      'weighted decline sit up; decline bench sit up; incline sit up; decline weighted sit up; sit up decline; slant board sit up',
  }),
  ...family(legRaise, {
    'Lying Leg Raise':
      'leg raise; leg lift; double leg raise; double leg lift; straight leg raise both; leg lifts; flat leg raise; floor leg raise; leg lower; leg lowering; double leg lower; leg lowers; double straight leg lower; bench leg raise; lying leg lift; flat bench lying leg raise; beinheben; beinheben liegend; elevacion de piernas; elevaciones de piernas; elevacion de piernas tumbado; releve de jambe; releve de jambes; releves de jambes; been heffen; benen heffen; hip raise leg raise; lying straight leg raise; leg drop; leg raise hip lift; leg raise to hip thrust; weighted leg raise; lying leg raise and hold; dumbbell leg raise; decline leg raise; leg raise hold; incline leg raise; incline leg hip raise; levantamiento de piernas; bodyweight leg raise; lower ab leg raise; leg raise on bench; elevation de jambes; elevations de jambes; elevation des jambes; elevation jambes; straight leg lower; elevaciones de pierna tumbado; lying leg hip raise; leg raise supine; supine leg raise; double leg stretch lower; leg raises floor; legs lift',
    'Dragon Flag': 'dragon flags; tuck dragon flag; bandera dragon; drapeau dragon; negative dragon flag',
    'Captains Chair Leg Raise': [
      'captain chair leg raise; vertical leg raise; roman chair leg raise; parallel bar leg raise; leg raise parallel bars; captains chair straight leg raise; leg raise captains chair; power tower leg raise',
      { position: 'hanging' },
    ],
    Candlestick:
      'candle stick; shoulder stand; shoulderstand; plow; plow pose; legs up wall raise; kerze; candlestick roll; rollover',
    'Seated Leg Lift': [
      'seated leg raise; seated straight leg raise; seated leg raise both; pike leg lift; pike pulse; compression lift; pike compression; seated pike leg lift',
      { position: 'seated' },
    ],
  }),
  ...family(tuck, {
    'Reverse Crunch':
      'reverse crunches; decline reverse crunch; hip curl; bench reverse crunch; reverse curl crunch; cable reverse crunch; umgekehrte crunches; crunch inverso; crunch inverse; bottoms up; hip lift reverse crunch; incline reverse crunch; reversed crunch; butt ups; bottoms up crunch; weighted reverse crunch; reverse crunch bench; crunch invertido; crunch inversee; omgekeerde crunch; hip roll; supine hip roll up; pelvic curl reverse; stability ball reverse crunch; roll reverse crunch; lower ab crunch; knee tuck lying',
    'V-Up':
      'v ups; jackknife; jack knife; jackknife sit up; v sit up; v sit; weighted v up; jack knife sit up; v crunch; taschenmesser; klappmesser; navaja; hollow v up; tuck up; tuck ups; double crunch; full body crunch; pike crunch; v-sit; tuck v up; v sit hold; boat pose; boat hold; navasana; boat; bent knee v up; medicine ball v up; jackknives; klappmesser crunch; x crunch; starfish crunch; star crunch; v up straddle; x up; star up; teaser; pilates teaser; v hold; sit up v; low boat; barca; bateau; posture du bateau; dumbbell v up',
    'Knee Tuck':
      'knee to chest crunch; seated knee tuck; leg pull in; seated leg tuck; bench knee tuck; flat bench leg pull in; seated flat bench leg pull in; knee pull in; in and out; in and outs; seated in and out; seated leg pull in; tuck; knee ins; seated bench leg pull in; bench v up; seated knee up; knee up seated; leg tuck; floor knee tuck; seated tuck; leg tucks; knees to chest; lying knee raise; lying knee tuck; knee to chest tuck; lying knee in; double knee tuck; seated leg tucks; seated knee in; leg in and out; bench leg pull in; chair knee tuck; decline knee raise; suspended reverse crunch floor',
    'Stability Ball Knee Tuck': [
      'exercise ball pull in; swiss ball knee tuck; ball pike; stability ball pike; trx knee tuck; trx pike; suspended reverse crunch; swiss ball pike; exercise ball pike; trx mountain climber tuck; suspended knee tuck; slider pike; slider knee tuck; stability ball jackknife; swiss ball jackknife; ball knee tuck; exercise ball tuck; exercise ball jackknife; plank knee tuck; plank tuck; slider tuck; suspension pike; stability ball pull in; pike on ball; plank pike; rower pike; gliding pike; ball tuck; pike slide; ball jackknife; trx suspended pike; trx jackknife; jackknife on ball; swiss ball pull in',
      { position: 'prone', implement: 'other' },
    ],
    'Stability Ball Pass': [
      'ball pass; v pass; swiss ball pass; hands to feet ball pass; stability ball v pass; exercise ball pass; ball hand to foot pass; stability ball leg raise; ball exchange; v up ball pass; stability ball v up',
      { implement: 'other' },
    ],
    'Frog Kick': ['froggers; frog kicks; frog crunch legs', {}],
  }),
  ...family(hanging, {
    'Hanging Knee Raise':
      'hkr; hanging knee tuck; hanging knee up; knee raise; captains chair knee raise; captain chair; captains chair; vertical knee raise; roman chair knee raise; hanging knee raises; knees to elbow; knee to elbow; k2e; hanging knee raise with straps; knee raise parallel bars; knee hip raise on parallel bar; parallel bar knee raise; vertical knee raise chair; elevacion de rodillas; elevaciones de rodillas colgado; elevacion de rodillas colgado; releve de genoux; releves de genoux suspendu; knieheben; knieheben hängend; hanging oblique knee raise; hanging leg hip raise; hip raise parallel bars; knieheffen; hanging tuck; leg hip raise; assisted hanging knee raise; hang knee raise; hanging crunch; bar knee raise; rocky knee raise; levantamiento de rodillas; knee hip raise; twisting hanging knee raise; hanging bicycle; toes to rings knee; kippping knee raise; hanging leg tuck; power tower knee raise; dip station knee raise; knees to chest hanging; knees to elbows',
    'Hanging Leg Raise':
      'hlr; hanging straight leg raise; straight leg hanging raise; hanging leg raises; hanging pike; elevacion de piernas colgado; releve de jambes suspendu; beinheben hängend; hängendes beinheben; hanging l sit; hanging l-sit; hanging leg lift; bar leg raise; hangend been heffen; windshield wiper leg raise; hanging windmill; hanging scissor; hanging leg raise with straps; hanging straight leg hip raise; elevaciones de piernas colgado; elevaciones de piernas en barra; hanging good morning bar; hanging bar good morning; hanging leg curl; straight leg hip raise; hang leg raise; dead hang leg raise; leg raise hanging; hanging throw down leg raise; weighted hanging leg raise; assisted hanging leg raise',
    'Toes-to-Bar':
      't2b; ttb; toes 2 bar; toe to bar; strict toes to bar; kipping toes to bar; toes to rings; pies a la barra; punta de pies a la barra; pieds a la barre; tenen aan de stang; zehen zur stange; toes to bars; toes to bar strict; pieds barre',
  }),
];
