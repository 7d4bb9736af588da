// Stretches, mobility, foam rolling and hanging for decompression.
import { family, type Entry, type Traits } from './entry.ts';

const leg: Traits = {
  pattern: 'stretch',
  stance: 'single',
  position: 'supine',
  implement: 'bodyweight',
  muscles: 'hamstrings',
};
const hip: Traits = { ...leg, deep: true, muscles: 'glutes' };
const lunge: Traits = { ...leg, stance: 'split', position: 'kneeling', muscles: 'hip-flexors' };
const upper: Traits = { ...leg, stance: 'none', position: 'seated', muscles: 'chest shoulders' };
const upperStanding: Traits = { ...upper, stance: 'bilateral', position: 'standing' };
const spine: Traits = { ...leg, stance: 'bilateral', position: 'quadruped', muscles: 'lower-back' };
const roll: Traits = { ...upper, position: 'other', implement: 'other', muscles: 'quads' };

export const stretches: readonly Entry[] = [
  ...family(leg, {
    'Hamstring Stretch':
      'lying hamstring stretch; supine hamstring stretch; standing hamstring stretch; seated hamstring stretch; hamstring stretch strap; hamstring mobility; 90/90 hamstring; 90/90 hamstring stretch; lying hamstring; seated hamstring; leg up hamstring stretch; hamstring stretch with band; band hamstring stretch; doorway hamstring stretch; chair leg extended stretch; single leg hamstring stretch; active hamstring stretch; reclined big toe pose; dehnung beinrückseite; estiramiento de isquiotibiales; estiramiento isquiotibial; etirement ischio jambiers; etirement des ischio jambiers; hamstring rekken; hamstring floss; nerve floss; sciatic nerve glide; sciatic nerve floss; nerve glide; sciatic nerve flossing; hamstring doorway stretch; head to knee pose; janu sirsasana; half split stretch; hamstring scoop; half splits; hamstring sweep; hamstring sweeps; standing hamstring and calf stretch; seated hamstring and calf stretch; hamstring stretch on bench; runners stretch half split; hamstring towel stretch; dynamic hamstring stretch; ischio stretch; hurdler stretch; hurdle stretch; hamstring flossing; sciatic glide; seated floor hamstring stretch; towel hamstring stretch; standing hamstring stretch on bench; hamstring doorframe stretch',
    'Calf Stretch': [
      'standing calf stretch; wall calf stretch; gastrocnemius stretch; soleus stretch; achilles stretch; seated calf stretch; calf stretch against wall; calf stretch on step; calf stretch hands against wall; calf stretch elbows against wall; standing soleus and achilles stretch; standing gastrocnemius calf stretch; bent knee calf stretch; wadendehnung; estiramiento de gemelos; etirement mollet; etirement des mollets; etirement du mollet; kuit rekken; estiramiento de pantorrilla; wade dehnen; waden dehnen; heel drop stretch; posterior tibialis stretch; peroneal stretch; peroneals stretch; shin stretch; estiramiento gemelo; estiramiento pantorrillas; calf mobility; slant board stretch; anterior tibialis stretch; calf stretch rope; downward dog calf stretch; pedal the dog; tibialis stretch; calf stretch downward dog; calf pedal',
      { position: 'standing', muscles: 'calves' },
    ],
    'Quad Stretch': [
      'quadriceps stretch; standing quad stretch; side lying quad stretch; prone quad stretch; lying quad stretch; kneeling quad stretch; standing quadriceps stretch; couch quad stretch; thigh stretch; front thigh stretch; on your side quad stretch; all fours quad stretch; on your back quad stretch; lying prone quadriceps; standing elevated quad stretch; dehnung oberschenkel; estiramiento de cuadriceps; etirement quadriceps; etirement des quadriceps; quadriceps rekken; oberschenkel dehnen; estiramiento cuadriceps; bed quad stretch; intermediate quad stretch; quad mobility; prone heel to butt stretch; side quad stretch; etirement du quadriceps; oberschenkeldehnung; dancers quad stretch',
      { position: 'standing', muscles: 'quads', si: 'possible' },
    ],
    'IT Band Stretch': [
      'itb stretch; it band and glute stretch; iliotibial band stretch; tfl stretch; standing it band stretch; iron cross stretch; iron crosses; cross leg it stretch; iliotibial stretch; lying crossover; lying crossover stretch; crossover stretch; supine cross body leg stretch; tensor fasciae latae stretch; scorpion; scorpion stretch; scorpions; scorpion kick; it band glute stretch; cross leg stretch; prone scorpion; iron cross stretch legs',
      { muscles: 'abductors' },
    ],
    'Adductor Stretch': [
      'groin stretch; inner thigh stretch; standing groin stretch; side lunge stretch; adductor rock back; adductor rockback; half kneeling adductor stretch; adductor mobility; side lying groin stretch; lying bent leg groin; adductor groin; estiramiento de aductores; etirement adducteurs; adduktoren dehnen; standing adductor stretch; kneeling adductor stretch; kneeling groin stretch; adductor rocks; cossack stretch; supine adductor stretch; groin and back stretch; adductor rock; adductor rocking; lateral lunge stretch; side adductor stretch; intermediate groin stretch; half frog stretch; adductoren rekken; adduktoren dehnung; etirement des adducteurs; lateral lunge mobility; half kneeling adductor rock back; skandasana; lateral squat stretch; adductor rock backs; quadruped adductor rock back; groin rock',
      { position: 'kneeling', muscles: 'adductors' },
    ],
    'Leg Swing': [
      'leg swings; front leg swing; side leg swing; lateral leg swing; forward leg swing; standing leg swing; beinpendel; balanceo de pierna; balanceos de pierna; balancement de jambe; been zwaaien; leg swings forward; leg swings lateral; hip swing; pendulum leg swing; beinschwingen; leg kick front; forward leg kick; beinschwung; leg pendulum; balanceo de piernas; balancements de jambes; beenzwaai; leg swing side to side; straight leg kick; leg kick; front kick; kicks; kick; high kick; side kick; front kicks; roundhouse kick; back kick; battement; standing leg kick; forward leg hip swing; standing hip circle; standing hip circles; hip circle standing; hip cars standing; standing hip car; standing hip cars; standing leg circle; leg circle standing; hurdle walk; hurdle step; hip opener standing; open the gate; open gate; gate opener; gate openers; close the gate; standing hip opener; gate swings; hip gate; hip cradle standing; standing hip controlled articular rotation; over under hurdle; under over hurdle',
      { position: 'standing', muscles: 'hip-flexors', si: 'likely' },
    ],
    'Ankle Mobility': [
      'ankle circle; ankle circles; ankle mobilization; ankle pump; ankle pumps; ankle rock; ankle rocks; knee to wall; ankle dorsiflexion; ankle rotation; dorsiflexion; plantarflexion; ankle stretch; ankle mobilisation; foot circle; knee to wall ankle; ankle alphabet; ankle eversion; ankle inversion; banded ankle mobilization; fußkreisen; sprunggelenk kreisen; movilidad de tobillo; mobilite cheville; mobilite de cheville; ankle cars; toe curl; toe curls; toe yoga; toe spread; foot doming; short foot; towel scrunch; towel curl toes; foot mobility; toe stretch; foot stretch; plantar fascia stretch; ankle flexion; wall ankle mobility; foot pump; circulos de tobillo; cercles de cheville; ankle dorsiflexion band; ankle plantar flexion; ankle pumping; toe curls towel; foot exercise; enkel mobiliteit; fußwippe; fußpumpe; ankle circles lying; enkelcirkels; wall ankle mobs; ankle mobs; ankle drill; arch lift; arch lifts foot; circulos con tobillos; tobillo',
      { position: 'seated', muscles: 'calves' },
    ],
    'Knee Mobility': [
      'knee circle; knee circles; knee hug stretch; knee flexion; knee flexion stretch; knee rotation; kniekreisen; knee mobilization; knee bend seated',
      { position: 'standing' },
    ],
  }),
  ...family(hip, {
    'Figure-Four Stretch':
      'figure 4 stretch; figure 4; figure four; seated figure four; seated figure 4; supine figure four; piriformis stretch; glute stretch; lying glute stretch; seated glute stretch; seated piriformis stretch; ankle on the knee; lying glute; seated glute; figure four glute stretch; deep glute stretch; reclined pigeon; supine pigeon; chair pigeon; seated pigeon; thread the needle hip; estiramiento piriforme; estiramiento de gluteo; estiramiento de gluteos; etirement piriforme; etirement fessier; etirement des fessiers; gesäßdehnung; gluteus dehnen; bilspier rekken; gluteal stretch; piriformis dehnung; cross leg glute stretch; standing figure four; standing figure 4; chair figure four; dead pigeon; lying figure four; seated cross leg stretch; ankle over knee stretch; supine figure 4; standing glute stretch; piriformis dehnen; seated figure four stretch chair; hip stretch; lying piriformis stretch; kneeling glute stretch; eye of the needle; needle pose hip; external rotator stretch; hip external rotation stretch; piriformis; seated glute figure four; estiramiento del piriforme; figura 4; figura cuatro; vierer dehnung; hip rotator stretch; etirement du piriforme; lying hip stretch; hip rotation stretch; lying hip external rotation stretch; outer hip stretch; seated hip stretch; buttock stretch',
    'Pigeon Stretch': [
      'pigeon; pigeon pose; half pigeon; sleeping pigeon; paloma; postura de la paloma; posture du pigeon; taube; pigeon hip stretch; duif; king pigeon; half pigeon pose; taubenhaltung; la paloma; pigeon glute stretch; duifhouding; pigeon push up',
      { position: 'quadruped' },
    ],
    'Elevated Pigeon Stretch': [
      'elevated pigeon; bench pigeon; table pigeon; elevated pigeon pose; pigeon on bench; bed pigeon; desk pigeon; standing pigeon; box pigeon; elevated glute stretch; pigeon elevated; pigeon on bed; raised pigeon; pigeon stretch on bench; standing pigeon stretch; bench pigeon stretch; box pigeon stretch; couch pigeon',
      { position: 'standing' },
    ],
    'Knee-to-Chest Stretch':
      'single knee to chest; knee to chest stretch; one knee to chest; knee to chest; single knee to chest stretch; knee hug lying; lying knee to chest; supine knee to chest; rodilla al pecho; genou poitrine; knie zur brust; lower back knee to chest; wind relieving pose; apanasana single; one knee to chest stretch; alternating knee to chest; knee across the body; knie naar borst; supine knee hug; rodillas al pecho tumbado; genoux poitrine; single leg knee to chest; seated knee to chest; leg hug; knees across body',
    '90/90 Stretch': [
      '90 90; 90/90; 90/90 hip stretch; 90 90 hip switch; 90/90 hip switch; 90/90 hip rotation; 90 90 stretch; hip switch; hip switches; 90/90 switch; shin box; shinbox; 90/90 hip mobility; 90 90 transition; 90/90 transitions; shin box switch; 90 90 flow; 90/90 lift off; 90 90 hip lift; seated hip internal rotation; hip internal rotation; hip external rotation; seated hip rotation; 9090; prone hip internal rotation; hip rotation; internal hip rotation; external hip rotation; hip internal rotation stretch; prone hip rotation; hip lift off; shin box get up; hip ir; hip er; hip internal rotation lift off; seated hip external rotation; hip rotations; band hip internal rotation; banded hip external rotation',
      { position: 'seated', muscles: 'glutes' },
    ],
    'Butterfly Stretch': [
      'butterfly pose; butterfly groin stretch; bound angle pose; seated butterfly; reclined butterfly; cobbler pose; supine butterfly; seated butterfly stretch; baddha konasana; schmetterling dehnung; estiramiento mariposa; etirement papillon; schmetterlingssitz; reclined bound angle; supta baddha konasana; frog stretch; frog pose; frog stretch rocking; lying butterfly; happy baby; happy baby pose; wide leg straddle; straddle stretch; the straddle; straddle; pancake stretch; pancake; seated straddle; wide leg forward fold; seated wide leg stretch; middle split; front split stretch; splits; front split; side split; lying frog stretch; reclining butterfly; feliz bebe; bebe feliz; bebe heureux; postura mariposa; posicion mariposa; seated straddle stretch; puppy frog; lying groin stretch; frog rock; frog rocks; frog rockers; frog mobility; rocking frog; rocking frog stretch; kröte; seated groin stretch; split stretch; middle splits; straddle split; happy baby stretch; papillon etirement; papillon assis; reclined cobbler; bebe feliz postura',
      { stance: 'bilateral', position: 'seated', muscles: 'adductors' },
    ],
    'Hip Circle': [
      'hip circles; hip cars; hip car; quadruped hip circle; quadruped hip circles; quadruped hip cars; hip controlled articular rotation; hip mobility; hip opener; hip openers; hip circles prone; hüftkreisen; circulos de cadera; cercles de hanche; heupcirkels; hip rotations circle; kneeling hip circle; rotation de hanche; movilidad de cadera; mobilite de hanche; hip mobility drill; hip mobility flow; hüftmobilität; heup mobiliteit; hip mobilization; prone hip circle; hip mobs; hip flow; hip opening; mobilite hanche; mobilite des hanches; band hip distraction; banded hip distraction; hip distraction; banded hip mobilization; hip distraction band; hip joint distraction; hip pails rails; hip capsule stretch; hip drill; hula hip circle; movilidad cadera',
      { position: 'quadruped', deep: false, muscles: 'glutes hip-flexors' },
    ],
    'Hugs Knees to Chest': [
      'hug knees to chest; double knee to chest; both knees to chest; double knee to chest stretch; knees hug; apanasana; double knee hug; knees to chest stretch; hug knees; beide knie zur brust; rodillas al pecho estiramiento; knees to chest hold; two knees to chest; double knees to chest; knees into chest stretch; knees to chest rock; beidbeinig knie zur brust',
      { stance: 'bilateral', muscles: 'lower-back' },
    ],
    'Deep Squat Stretch': [
      'squat sky reach; squat sky reaches; deep squat hold; malasana; yogi squat; garland pose; deep squat stretch; squat stretch; resting squat; supported deep squat; squat mobility; asian squat; third world squat; slav squat; deep squat; primal squat; deep squat rotation; squat thoracic rotation; deep squat with reach; squat hold stretch; squat to reach; sky reach squat; deep squat reach; yoga squat; squat prayer stretch; prayer squat; deep squat mobility; squat internal rotation; deep squat pry; hocke; tiefe hocke; cuclillas; sentadilla profunda; squat sit; ass to grass hold; squat mobility hold; low squat hold; supported squat hold; birthing squat; squat opener; squat with thoracic rotation; prying squat; squat rotation reach; deep squat t spine rotation',
      { stance: 'bilateral', position: 'standing', muscles: 'adductors quads' },
    ],
  }),
  ...family(lunge, {
    'Hip Flexor Stretch':
      'half kneeling hip flexor stretch; kneeling hip flexor stretch; kneeling hip flexor; psoas stretch; couch stretch; low lunge; lunge stretch; runners lunge; runners stretch; standing hip flexor stretch; standing hip flexors; hip flexor mobility; intermediate hip flexor and quad stretch; anjaneyasana; kneeling lunge stretch; rear foot elevated hip flexor stretch; hip flexor and quad stretch; bench hip flexor stretch; thomas stretch; hüftbeuger dehnen; hüftbeugerdehnung; estiramiento flexor de cadera; estiramiento de flexores de cadera; etirement psoas; etirement du psoas; heupbuiger rekken; half kneeling stretch; kneeling psoas stretch; estiramiento de psoas; hip flexor lunge; runners lunge stretch; bed hip flexor stretch; lunge hip flexor stretch; hip flexor rock; half kneeling hip flexor; hip flexors; hip flexor; dancers stretch; kneeling hip opener; low lunge pose; estiramiento del psoas; estiramiento flexores de cadera; half kneeling quad stretch; edge of bed hip flexor; lizard pose; lizard; lizard stretch; dragon pose; half kneeling hip flexor rock; kneeling lunge; lunge mobility; lunge position stretch; etirement flechisseurs de hanche; hip flexor opener; etirement des flechisseurs de hanche; side lying hip flexor stretch; psoas dehnen; psoas release; rear foot elevated stretch; lunge opener; hüftbeuger; lizard lunge; gecko; heup flexor stretch; samson stretch; samson lunge; rocking hip flexor; crossing low lunge; walking samson',
    "World's Greatest Stretch": [
      'worlds greatest stretch; greatest stretch; wgs; world greatest stretch; spiderman stretch; spiderman lunge with rotation; spiderman lunge; lunge with reach stretch; spiderman with rotation; lunge elbow to instep; elbow to instep; weltbester stretch; spiderman stretch with rotation; der weltbeste stretch; best stretch ever; lunge and reach; lunge with overhead reach; lunge t spine rotation; low lunge twist; spiderman t rotation; lunge with thoracic rotation; le plus grand etirement; greatest stretch in the world; lunge rotation stretch; runners lunge twist; spiderman hip opener; spiderman reach; spiderman thoracic rotation; lunge twist stretch; worlds best stretch; lunge rotate; el mejor estiramiento del mundo; bester dehnung der welt; reverse lunge with reach stretch; perfect stretch; spidermans',
      { position: 'other', deep: true, muscles: 'hip-flexors hamstrings' },
    ],
    'Triangle Pose': [
      'triangle; trikonasana; revolved triangle; extended triangle; side angle pose; pyramid pose; parsvottanasana; half moon pose; dreieck; postura del triangulo; posture du triangle; reverse triangle; standing straddle; gate pose; wide leg standing forward fold; standing wide leg fold; standing straddle stretch; triangulo',
      { position: 'standing', muscles: 'hamstrings obliques', si: 'possible' },
    ],
  }),
  ...family(spine, {
    'Cat-Cow':
      'cat cow; cat camel; cat and cow; cat stretch; cow stretch; cat cows; cat cow stretch; gato vaca; chat vache; katze kuh; katzenbuckel; kat koe; gato camello; seated cat cow; quadruped cat camel; quadruped rock back; rock back; rocking quadruped; segmented cat cow; standing cat cow; camel cat; gato y vaca; chat et vache; katze und kuh; gato; angry cat; katze; cat pose; cow pose; cat back; chat; dos rond dos creux; dos rond; posture du chat; rock backs; quadruped rocking; quadruped rock; quadruped pelvic tilt; gato vaca sentada; katzenrücken; tail wag; tail wags; quadruped side bend; wag the tail; quadruped tail wag; spine wave; segmental cat cow; dynamic back stretch; wagging tail; cat camels; spinal wave; gato-vaca; poes koe; pferderücken katzenbuckel; quadruped rock backs; quadruped spine flexion',
    "Child's Pose": [
      'childs pose; child pose; wide knee childs pose; balasana; prayer stretch; wide childs pose; postura del nino; posture de l enfant; kindhaltung; kindhouding; kindspositionen; stellung des kindes; extended childs pose; side childs pose; childs pose side reach; childs pose reach; postura de nino; posicion del nino; lateral childs pose; childs pose with side reach; childs pose with reach; kindstellung; puppy pose; extended puppy pose; childs pose lat stretch; childs pose breathing; mohammedan stretch; enfant; child; childs; posture enfant; lat prayer stretch; bench childs pose; melting heart pose; thread the needle childs pose; kneeling lat stretch; bench thoracic stretch; bench prayer stretch; t spine bench stretch; bench t spine stretch; position de l enfant; half tortoise',
      { position: 'kneeling', deep: true },
    ],
    'Downward Dog': [
      'downward facing dog; down dog; adho mukha svanasana; perro boca abajo; chien tete en bas; herabschauender hund; neerwaartse hond; downdog; herabschauender; puppy dog; three legged dog; 3 legged dog; dolphin pose; downward dog toe tap; downward dog to plank; down dog to cobra; downward dog to upward dog; down dog toe tap; down dog toe taps; adho mukha; chien tete bas; down dog to plank; toe tap downward dog; downward dog knee to chest; dolphin; walking down dog; down dog split; dolphin push up; downward facing balance; down up dog; down dogs',
      { position: 'other', deep: true, muscles: 'hamstrings shoulders' },
    ],
    'Spine Stretch': [
      'spinal stretch; back stretch; lower back stretch; seated forward fold; forward fold; standing forward fold; forward bend; toe touch stretch; standing toe touch; standing toe touches; sit and reach; pike stretch; jefferson curl; ragdoll; paschimottanasana; chair forward fold; chair lower back stretch; seated forward bend; rückendehnung; estiramiento de espalda; estiramiento espalda baja; etirement du dos; etirement dos; rug stretch; spine stretch forward; rumpfbeuge; low back stretch; standing back stretch; uttanasana; forward folds; ragdoll stretch; half forward fold; flat back stretch; vorbeuge; estiramiento lumbar; etirement lombaire; rug rekken; pyramid; saw stretch; seated back stretch; standing spine stretch; toe reach; inclinacion hacia delante; toes touch; rücken dehnen; pince; pinza; seated toe touch; toe touches standing; pilates saw; spine stretch pilates; upper back leg grab; sitting toe touch; tischhaltung; seated pike stretch; monkey pose back; forward fold hang; weighted jefferson curl; dumbbell jefferson curl; standing forward bend; hanging forward; pike forward fold; halfway lift; wall hamstring hang; puppet hang; estiramiento de la espalda; lumbar stretch; lengthening',
      { position: 'seated', deep: true },
    ],
    'Cobra Stretch': [
      'cobra; cobra pose; upward dog; upward facing dog; press up back extension; mckenzie press up; prone press up; sphinx; sphinx pose; mckenzie extension; bhujangasana; kobra; cobra stretching; prone prop; prone on elbows; seal stretch; abdominal stretch; ab stretch; mckenzie; mckenzie push up; posture du cobra; postura de la cobra; postura cobra; updog; up dog; urdhva mukha; lying abdominal stretch; sphinx stretch; seal pose; lumbar extension stretch; prone extension; camel pose; camel; bow pose; dhanurasana; ustrasana; standing back extension; standing backbend; backbend; kamel; fish pose; looking at ceiling; camel stretch; bow; prone press ups; standing lumbar extension; posture du sphinx; cobra lift; baby cobra',
      { position: 'prone' },
    ],
    'Knee Rolls': [
      'knee roll; knee rolls; lower trunk rotation; knee rolls side to side; knee rock; supine trunk rotation; lower trunk rotations; windshield wiper knees; bent knee rolls; knee sways; knees side to side; lumbar rotation; hook lying rotation; knee drop side to side; knee drops; ltr; lying trunk rotation; lumbar rotations; knees rolling; knie rollen; balanceo de rodillas; rotation des genoux; supine knee rock; supine spinal twist both; supine twist; supine spinal twist; spinal twist; lying twist; lying spinal twist; reclined twist; torsion; torsion spinal; drehlage; jathara parivartanasana; rotation lombaire; supine lumbar rotation; lumbar twist; knee roll stretch; supine knee roll; lying knee rolls; supine twist stretch; lumbar rotation stretch; knee rocks; seated spinal twist; seated twist stretch; seated trunk rotation stretch; seated rotation; chair twist; seated spinal rotation; seated twist pose; torsion assise; torsion sentada; krokodil; crocodile twist; legs side to side; hook lying knee rolls; twist stretch; rotation lombaire allonge; spine twist; pilates spine twist; ardha matsyendrasana; sitting twist; half lord of the fishes; rotacion lumbar; knee side drop; trunk rotation stretch; back twist; low back rotation; lower back rotation; lying windshield knees; back rotation; lower back twist; waist twist stretch; lower body rotation',
      { position: 'supine', muscles: 'lower-back obliques' },
    ],
    'Pelvic Tilt': [
      'pelvic tilts; posterior pelvic tilt; supine pelvic tilt; standing pelvic tilt; seated pelvic tilt; pelvic tilting; anterior pelvic tilt; pelvic clock; pelvic clocks; pelvic tilts lying; beckenkippen; beckenkippung; basculacion pelvica; bascula pelvica; bascule du bassin; bekkenkanteling; pelvic rock; pelvic rocks; pelvic rocking; hip tilt; pelvis tilt; imprint; lumbar pelvic tilt; basculas de pelvis; retroversion; wall pelvic tilt; inclinacion pelvica; inclinaciones pelvicas; ball pelvic tilt; stability ball pelvic tilt; pelvic circle; pelvic circles; beckenkreisen; circulos pelvicos; cercles du bassin; bekken kantelen; bekkencirkels; seated pelvic circle; ball circles; hip circles on ball; birth ball circle; birthing ball circles; ball hip circles; bouncing on ball gently; birth ball; stability ball hip circle; gymball beckenkreisen; bascules du bassin; pelvic tilt hold; figure eight hips; pelvic figure eight; birth ball hip circles; antiversion; cirkels met bekken; ball bounce gentle; pelvic drop breathing ball; basculacion de pelvis; lumbar flattening; bekken kantelingen; basculement du bassin; pelvic mobility; pelvic mobilization; sitting pelvic tilt; kneeling pelvic tilt; hook lying pelvic tilt',
      { position: 'supine', muscles: 'deep-abs lower-back' },
    ],
    'Thoracic Rotation': [
      't spine rotation; thoracic spine rotation; open book; open books; side lying thoracic rotation; quadruped thoracic rotation; thread the needle; thread needle; thoracic mobility; t spine mobility; side lying windmill; quadruped rotation; open book stretch; book opening; seated thoracic rotation; thoracic opener; bws rotation; brustwirbelsäule rotation; rotacion toracica; rotation thoracique; thoracale rotatie; buch öffnen; libro abierto; livre ouvert; quadruped t spine rotation; thoracic rotations; side lying rotation; upper back rotation; half kneeling thoracic rotation; thoracic twist; side lying open book; needle and thread; nadel einfädeln; enhebrar la aguja; quadruped reach through; kneeling thoracic rotation; thoracic extension; foam roller thoracic extension; t spine extension; thoracic spine extension; thoracic extension on foam roller; movilidad toracica; mobilite thoracique; bws mobilisation; brett drehen; thoracic windmill; t spine windmill; open book rotation; bretzel; bretzel stretch; brettzel; side lying t spine; t spine opener; t spine foam roll; upper back mobility; mid back rotation; quadruped extension rotation; thoracic bridge; side lying arm circle; rib roll; rib pull; sit back t spine rotation; quadruped upper back rotation; windmill stretch lying; lying thoracic rotation; thoracic mobilization; side lying trunk rotation; standing thoracic rotation; t spine drill; thoracic reach; reach roll lift; rib grab',
      { position: 'quadruped', muscles: 'upper-back' },
    ],
    'Side Stretch': [
      'side bend stretch; standing side stretch; lateral stretch; standing lateral stretch; seated side bend; seated side stretch; side reach; seated side reach; side bend seated; crescent moon; standing crescent; lat side stretch; mermaid stretch; mermaid; ql stretch; quadratus lumborum stretch; side lying floor stretch; estiramiento lateral; etirement lateral; seitendehnung; seitliche dehnung; zijwaarts rekken; flancos; oblique stretch; standing side bend stretch; standing side reach; banana pose; banane; half moon stretch; sidebend stretch; seated side bends chair; side body stretch; seated lateral flexion; standing crescent moon; tricep side stretch; standing lateral flexion stretch; seated mermaid; side stretch standing; waist stretch; side stretching; standing half moon; side trunk stretch',
      { position: 'standing', muscles: 'obliques' },
    ],
    Yoga: [
      'prenatal yoga; yoga flow; vinyasa; sun salutation; yoga class; yin yoga; hatha yoga; pilates; pilates class; mobility; mobility work; mobility flow; stretching; stretch; stretches; full body stretch; cool down stretch; flexibility; dehnen; stretchen; estiramiento; estiramientos; etirement; etirements; rekken; rekoefeningen; mobility routine; sonnengruß; saludo al sol; salutation au soleil; sun salutations; zonnegroet; surya namaskar; tai chi; qigong; qi gong; feldenkrais; restorative yoga; dynamic stretch; static stretch; general stretching; stretch routine; mobilisation; mobilisierung; movilidad; mobilite; mobiliteit; schwangerschaftsyoga; yoga prenatal; stretching session; mobility drill; mobility session; cooldown stretch; postnatal yoga; dehnübungen; full body mobility; assouplissements; flow; ashtanga; power yoga; hot yoga; bikram; yoga nidra stretch; yoga poses; mobility warm up; dynamic stretching; cool down stretching; stretching exercises; gymnastik; joint mobility; sonnengrüße; active stretching; stretch cool down; stretch and mobility; barre; barre workout; foam roll and stretch; prenatal pilates; mountain pose; tadasana; standing pose; animal flow; body balance; bodybalance; ginastica; gymnastics; gimnasia; pose; asana; yoga posture; dynamic warm up; tai ji; stretching full body; mobility circuit; dehnprogramm; stretch session; recovery stretching',
      { position: 'other', muscles: 'hamstrings hip-flexors' },
    ],
    Savasana: [
      'corpse pose; legs up the wall; legs up wall; viparita karani; constructive rest; constructive rest position; supported rest; beine an die wand; piernas en la pared; jambes au mur; relaxation pose; shavasana; legs on chair; 90 90 rest; legs elevated rest; benen tegen de muur; piernas arriba en la pared; legs up on chair; jambes contre le mur; beine hochlegen',
      { position: 'supine', stance: 'none', muscles: 'lower-back' },
    ],
  }),
  ...family(upper, {
    'Chest Stretch': [
      'doorway stretch; pec stretch; doorway chest stretch; chest opener; pec doorway stretch; wall pec stretch; wall chest stretch; corner stretch; chest and front of shoulder stretch; brustdehnung; estiramiento de pecho; estiramiento pectoral; etirement pectoraux; etirement des pectoraux; borst stretch; standing chest stretch; pec minor stretch; pectoral stretch; door stretch; doorframe stretch; brust dehnen; behind head chest stretch; dynamic chest stretch; chest stretch on stability ball; chest opener stretch; corner pec stretch; borst rekken; elbows back; chest expansion; doorway pec stretch; heart opener; dehnung brust; foam roller chest opener; floor pec stretch; chest stretch doorway; estiramiento pecho; reverse prayer; above head chest stretch; seated chest stretch; supine chest opener',
      { stance: 'bilateral', position: 'standing' },
    ],
    'Shoulder Stretch':
      'cross body shoulder stretch; cross arm stretch; posterior shoulder stretch; sleeper stretch; shoulder mobility; cross body stretch; deltoid stretch; upper back stretch; middle back stretch; rear delt stretch; rhomboid stretch; schulterdehnung; estiramiento de hombro; estiramiento de hombros; etirement epaule; etirement des epaules; schouder rekken; chair upper body stretch; behind back clasp; seated overhead stretch; overhead stretch; upward stretch; round the world shoulder stretch; eagle arms; cow face pose; cow face arms; hug stretch; shoulder opener; shoulder stretch seated; bear hug stretch; behind the back stretch; shoulder flexion stretch; rear deltoid stretch; schulter dehnen; across chest stretch; overhead reach stretch; upper body stretch; self hug; arm stretch; seated overhead reach; overhead reach; shoulder mobilization; shoulder mobility drill; schulter mobilität; movilidad de hombro; movilidad de hombros; mobilite epaule; mobilite des epaules; shoulder pails rails; shoulder external rotation stretch; shoulder internal rotation stretch; cross shoulder stretch; reverse shoulder stretch; hug a ball; arms overhead stretch; kneeling arm drill; arm swing; arm swings; arm hugs; arm cross; dynamic arm swing; arm crosses; schouder mobiliteit',
    'Lat Stretch': [
      'kneeling lat mobility; latissimus stretch; bench lat stretch; standing lat stretch; wall lat stretch; lat mobility; band lat stretch; one arm against wall; hanging lat stretch; estiramiento dorsal; etirement dorsaux; lat dehnen; doorway lat stretch; lats stretch; wall slide stretch; one arm against wall stretch; latissimus dorsi stretch; estiramiento de dorsal; single arm lat stretch; kneeling lat mobility bench; etirement des dorsaux',
      { stance: 'bilateral', position: 'standing', muscles: 'lats' },
    ],
    'Triceps Stretch': [
      'tricep stretch; overhead triceps stretch; arm overhead stretch; estiramiento de triceps; etirement triceps; trizeps dehnen; overhead tricep stretch; etirement des triceps; triceps dehnung; triceps rekken',
      { stance: 'bilateral', position: 'standing', muscles: 'triceps' },
    ],
    'Biceps Stretch': [
      'bicep stretch; wall biceps stretch; standing biceps stretch; seated biceps; seated biceps stretch; estiramiento de biceps; bizeps dehnen; etirement biceps; wall bicep stretch',
      { stance: 'bilateral', position: 'standing', muscles: 'biceps' },
    ],
    'Neck Stretch': [
      'side neck stretch; upper trap stretch; levator scapulae stretch; neck mobility; neck roll; neck rolls; neck circle; neck rotation; trap stretch; levator stretch; chin to chest stretch; neck side stretch; seated neck stretch; nackendehnung; nacken dehnen; estiramiento de cuello; etirement cou; etirement du cou; etirement nuque; nek rekken; head roll; head turns; neck tilts; neck circles; ear to shoulder; upper trapezius stretch; neck rotations; neck release; head tilt; neck cars; head rotation; scalene stretch; nek stretch; estiramiento cuello; neck turn; kopfkreisen; upper traps stretch; neck flexion stretch; rotacion de cuello; head nod; head nods; estiramiento trapecio; movilidad cervical; neck half circles; nackenrollen; levator scap stretch; trapezius stretch; cervical rotation; cervical side bend',
      { muscles: 'neck' },
    ],
    'Wrist Mobility': [
      'wrist stretch; wrist circles; forearm stretch; wrist flexor stretch; wrist extensor stretch; wrist circle; wrist prep; wrist warm up; kneeling forearm stretch; handgelenk mobilisation; movilidad de muneca; mobilite poignet; wrist rock; wrist rocks; pols mobiliteit; prayer wrist stretch; prayer stretch wrist; handgelenk dehnen; handgelenkkreisen; wrist extension stretch; wrist flexion stretch; finger stretch; wrist cars; wrist push up; wrist mobilization; wrist stretches; rotations poignets; wrist rolls; wrist rotations; polsen losmaken; wrist mobs; circulos de muñeca; hand circles; finger spread; wrist mobility drill; forearm flexor stretch; forearm extensor stretch; cercles de poignet; wrist warmup; circulos de muneca',
      { muscles: 'forearms' },
    ],
    'Elbow Rotation': [
      'elbow circles; elbow circle; elbow rotations; elbow cars; elbow stretch; shoulder elbow circle; elbow mobility; elbow wave; ellenbogenkreisen',
      { muscles: 'shoulders' },
    ],
    'Knee Overhead Stretch': [
      'standing overhead reach stretch; full body overhead stretch; good morning stretch lying; full body reach; lying full body stretch; pencil stretch; mountain pose reach',
      { position: 'supine' },
    ],
  }),
  ...family(upperStanding, {
    'Shoulder Roll':
      'shoulder rolls; shoulder circles; shoulder circle; schulterkreisen; rotacion de hombros; roulement d epaules; schouderrollen; shoulder rolls back; backward shoulder roll; forward shoulder roll; circulos de hombros; circulos de hombro; roulements d epaules; schouder cirkels; schulterrollen; shoulder cars; seated shoulder roll; schouder rollen; schulter kreisen; rotations d epaules; rotation des epaules; rotation epaules; shoulder rotations; schouders losmaken; shoulder circles mobility; cercles d epaules; roulement des epaules; hombros en circulo; scapular cars; scap cars',
    'Shoulder Dislocate': [
      'shoulder dislocates; dislocates; pass throughs; shoulder pass through; band dislocate; band shoulder dislocate; pvc pass through; pass through; shoulder passthrough; stick dislocate; shoulder dislocation; pvc pass throughs; band pass through; dowel pass through; broomstick dislocate; around the world pvc; pvc around the world; passthrough; broomstick pass through; schulterdislokationen; band shoulder pass through; band dislocates; stick pass through; band around the world; shoulder passthroughs; pvc dislocates',
      { implement: 'other' },
    ],
    'Dead Hang': [
      'hang; bar hang; passive hang; active hang; hanging; hangs; dead hangs; aushängen; hängen; colgarse; colgado; suspension passive; suspension a la barre; one handed hang; one arm hang; hang from bar; pull up bar hang; scapular hang; decompression hang; hangen; spinal decompression; hanging stretch; suspendu a la barre; am stange hängen; active hangs; single arm hang; colgarse de la barra; hangs bar; suspension barre; colgada; suspension; single arm dead hang; dead hanging; towel hang; abhängen; bar hanging; hängen an der stange',
      { stance: 'none', position: 'hanging', muscles: 'forearms lats' },
    ],
  }),
  ...family(roll, {
    'Foam Rolling':
      'foam roll; foam roller; myofascial release; self massage; massage gun; lacrosse ball release; smr; faszienrolle; faszienrollen; rodillo de espuma; rouleau de massage; automassage; foam rollen; rolling; roll out legs; trigger point; trigger point release; quad foam roll; quadriceps smr; it band foam roll; glute foam roll; foam roll quads; foam roll back; foam roll glutes; foam roll calves; foam roll upper back; foam roll it band; foam roll lats; foam roll hamstrings; hamstring smr; calf smr; it band smr; iliotibial tract smr; lower back smr; latissimus dorsi smr; rhomboid smr; neck smr; foot smr; peroneals smr; piriformis smr; brachialis smr; anterior tibialis smr; calves smr; adductor smr; foam roll adductors; roller; blackroll; lacrosse ball; ball release; glute ball release; massage; foam rolling legs; auto massage; massage ball; rumble roller; rollen faszien; foam rolling back; tennis ball release; tennis ball massage; roll foam; foot roll; foot rolling ball; roll feet; piriformis release; psoas release ball; myofascial; soft tissue; faszientraining; foam rolling quads; rodillo; liberacion miofascial; gua sha; stick roller; thoracic foam roll; foam roll thoracic; foam roll thoracic spine; roller quads; t spine roll; foam roll t spine; foam roll chest',
  }),
];
