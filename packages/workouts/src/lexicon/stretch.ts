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
      'standing hamstring stretch; seated hamstring stretch; hamstring stretch strap; hamstring mobility; 90/90 hamstring; 90/90 hamstring stretch; lying hamstring; seated hamstring; leg up hamstring stretch; chair leg extended stretch; active hamstring stretch; reclined big toe pose; hamstring floss; nerve floss; sciatic nerve glide; sciatic nerve floss; nerve glide; sciatic nerve flossing; head to knee pose; janu sirsasana; half split stretch; hamstring scoop; half splits; hamstring sweep; runners stretch half split; hurdler stretch; hurdle stretch; hamstring flossing; sciatic glide; hamstring doorframe stretch; ischio stretch; doorway hamstring stretch',
    'Calf Stretch': [
      'soleus stretch; achilles stretch; seated calf stretch; calf stretch against wall; standing soleus and achilles stretch; wadendehnung; etirement mollet; heel drop stretch; posterior tibialis stretch; peroneal stretch; shin stretch; calf mobility; slant board stretch; anterior tibialis stretch; downward dog calf stretch; pedal the dog; tibialis stretch; calf stretch downward dog; calf pedal',
      { position: 'standing', muscles: 'calves' },
    ],
    'Quad Stretch': [
      'side lying quad stretch; prone quad stretch; couch quad stretch; thigh stretch; all fours quad stretch; on your back quad stretch; lying prone quadriceps; standing elevated quad stretch; bed quad stretch; intermediate quad stretch; quad mobility; prone heel to butt stretch; oberschenkeldehnung; dancers quad stretch',
      { position: 'standing', muscles: 'quads', si: 'possible' },
    ],
    'IT Band Stretch': [
      'itb stretch; iliotibial band stretch; tfl stretch; standing it band stretch; iron cross stretch; iliotibial stretch; lying crossover; crossover stretch; tensor fasciae latae stretch; scorpion; scorpion stretch; scorpion kick; it band glute stretch; cross leg stretch; prone scorpion',
      { muscles: 'abductors' },
    ],
    'Adductor Stretch': [
      'groin stretch; inner thigh stretch; standing groin stretch; side lunge stretch; adductor rockback; adductor mobility; side lying groin stretch; lying bent leg groin; adductor groin; standing adductor stretch; cossack stretch; supine adductor stretch; adductor rock; adductor rocking; lateral lunge stretch; intermediate groin stretch; half frog stretch; lateral lunge mobility; skandasana; lateral squat stretch; quadruped adductor rock back; groin rock; adduktoren dehnen',
      { position: 'kneeling', muscles: 'adductors' },
    ],
    'Leg Swing': [
      'beinpendel; hip swing; pendulum leg swing; beinschwingen; beinschwung; leg pendulum; beenzwaai; kick; roundhouse kick; leg circle standing; hurdle walk; hurdle step; open gate; gate opener; close the gate; gate swings; hip gate; hip cradle standing; standing hip controlled articular rotation; standing hip circle; standing leg circle; hip opener standing; standing hip car; over under hurdle',
      { position: 'standing', muscles: 'hip-flexors', si: 'likely' },
    ],
    'Ankle Mobility': [
      'ankle circle; ankle mobilization; ankle pump; ankle rock; knee to wall; ankle rotation; dorsiflexion; plantarflexion; ankle stretch; foot circle; knee to wall ankle; ankle alphabet; ankle eversion; ankle inversion; banded ankle mobilization; fußkreisen; sprunggelenk kreisen; ankle cars; toe curl; toe yoga; toe spread; foot doming; short foot; towel scrunch; foot mobility; toe stretch; foot stretch; plantar fascia stretch; ankle flexion; foot pump; circulos de tobillo; ankle dorsiflexion band; ankle plantar flexion; ankle pumping; foot exercise; fußwippe; fußpumpe; ankle circles lying; enkelcirkels; ankle mobs; ankle drill; arch lift; tobillo; towel curl toes',
      { position: 'seated', muscles: 'calves' },
    ],
    'Knee Mobility': [
      'knee circle; knee hug stretch; knee flexion; knee flexion stretch; knee rotation; kniekreisen; knee mobilization; knee bend seated',
      { position: 'standing' },
    ],
  }),
  ...family(hip, {
    'Figure-Four Stretch':
      'figure 4; seated figure 4; glute stretch; seated glute stretch; seated piriformis stretch; ankle on the knee; lying glute; seated glute; reclined pigeon; supine pigeon; chair pigeon; seated pigeon; thread the needle hip; etirement piriforme; gesäßdehnung; cross leg glute stretch; standing figure 4; dead pigeon; seated cross leg stretch; ankle over knee stretch; standing glute stretch; piriformis dehnen; seated figure four stretch chair; hip stretch; eye of the needle; needle pose hip; external rotator stretch; hip external rotation stretch; piriformis; figura 4; figura cuatro; vierer dehnung; hip rotation stretch; seated hip stretch; buttock stretch',
    'Pigeon Stretch': [
      'pigeon; pigeon pose; sleeping pigeon; paloma; postura de la paloma; taube; duif; king pigeon; taubenhaltung; taubenstretch; taubendehnung; taube dehnung; duifhouding; pigeon push up',
      { position: 'quadruped' },
    ],
    'Elevated Pigeon Stretch': [
      'bench pigeon; table pigeon; elevated pigeon pose; bed pigeon; desk pigeon; standing pigeon; box pigeon; elevated glute stretch; raised pigeon; standing pigeon stretch; box pigeon stretch; couch pigeon; bench pigeon stretch; elevated pigeon',
      { position: 'standing' },
    ],
    'Knee-to-Chest Stretch':
      'single knee to chest; one knee to chest; single knee to chest stretch; knee hug lying; lying knee to chest; supine knee to chest; genou poitrine; lower back knee to chest; wind relieving pose; apanasana single; one knee to chest stretch; alternating knee to chest; supine knee hug; single leg knee to chest; seated knee to chest; leg hug; knees across body; knee to chest; knie zur brust; knie naar borst',
    '90/90 Stretch': [
      '90/90 hip rotation; hip switch; 90/90 switch; shin box; shinbox; 90/90 hip mobility; 90/90 transitions; shin box switch; 90 90 flow; 90/90 lift off; 90 90 hip lift; 9090; prone hip internal rotation; hip rotation; hip internal rotation stretch; prone hip rotation; hip lift off; shin box get up; hip ir; hip er; hip internal rotation lift off; band hip internal rotation; banded hip external rotation; seated hip internal rotation; seated hip external rotation; hip internal rotation; hip external rotation',
      { position: 'seated', muscles: 'glutes' },
    ],
    'Butterfly Stretch': [
      'butterfly pose; butterfly groin stretch; bound angle pose; reclined butterfly; cobbler pose; supine butterfly; seated butterfly stretch; baddha konasana; schmetterling dehnung; schmetterlingssitz; reclined bound angle; supta baddha konasana; frog stretch; frog pose; lying butterfly; happy baby; happy baby pose; straddle stretch; straddle; pancake stretch; pancake; seated straddle; wide leg forward fold; seated wide leg stretch; middle split; splits; front split; side split; lying frog stretch; reclining butterfly; bebe heureux; postura mariposa; posicion mariposa; seated straddle stretch; puppy frog; lying groin stretch; frog rock; frog rockers; frog mobility; rocking frog; kröte; seated groin stretch; split stretch; happy baby stretch; papillon assis; reclined cobbler; bebe feliz postura; feliz bebe; seated butterfly',
      { stance: 'bilateral', position: 'seated', muscles: 'adductors' },
    ],
    'Hip Circle': [
      'hip car; hip controlled articular rotation; hip mobility; hip opener; hüftkreisen; circulos de cadera; heupcirkels; hip rotations circle; rotation de hanche; hip mobility drill; hip mobility flow; hüftmobilität; hip mobilization; hip mobs; hip flow; hip opening; hip distraction; banded hip mobilization; hip joint distraction; hip pails rails; hip capsule stretch; hip drill; hula hip circle; prone hip circle; cercles de hanche',
      { position: 'quadruped', deep: false, muscles: 'glutes hip-flexors' },
    ],
    'Double Knee-to-Chest Stretch': [
      'double knee to chest; both knees to chest; apanasana; double knee hug; beide knie zur brust; knees to chest hold; two knees to chest; knees into chest stretch; knees to chest rock; beidbeinig knie zur brust; rodillas al pecho estiramiento; hug knees to chest',
      { stance: 'bilateral', muscles: 'lower-back' },
    ],
    'Squat Sky Reach': [
      'sky reach squat; squat to sky reach; deep squat sky reach',
      { stance: 'bilateral', position: 'standing', muscles: 'adductors upper-back' },
    ],
    'Deep Squat Stretch': [
      'deep squat hold; malasana; yogi squat; garland pose; squat stretch; resting squat; supported deep squat; squat mobility; asian squat; third world squat; slav squat; primal squat; deep squat rotation; squat thoracic rotation; squat to reach; deep squat reach; yoga squat; squat prayer stretch; prayer squat; squat internal rotation; deep squat pry; hocke; ass to grass hold; low squat hold; supported squat hold; birthing squat; squat opener; prying squat; squat rotation reach; deep squat t spine rotation',
      { stance: 'bilateral', position: 'standing', muscles: 'adductors quads' },
    ],
  }),
  ...family(lunge, {
    'Hip Flexor Stretch':
      'couch stretch; low lunge; lunge stretch; runners lunge; runners stretch; standing hip flexor stretch; standing hip flexors; hip flexor mobility; intermediate hip flexor and quad stretch; anjaneyasana; thomas stretch; hüftbeugerdehnung; half kneeling stretch; hip flexor lunge; runners lunge stretch; bed hip flexor stretch; lunge hip flexor stretch; hip flexor rock; dancers stretch; kneeling hip opener; low lunge pose; half kneeling quad stretch; edge of bed hip flexor; lizard pose; lizard; lizard stretch; dragon pose; kneeling lunge; lunge mobility; lunge position stretch; hip flexor opener; side lying hip flexor stretch; psoas release; rear foot elevated stretch; lunge opener; hüftbeuger; lizard lunge; gecko; samson stretch; samson lunge; rocking hip flexor; crossing low lunge; walking samson',
    "World's Greatest Stretch": [
      'greatest stretch; wgs; spiderman stretch; spiderman lunge with rotation; spiderman lunge; lunge with reach stretch; spiderman with rotation; lunge elbow to instep; elbow to instep; weltbester stretch; spiderman stretch with rotation; der weltbeste stretch; best stretch ever; lunge and reach; lunge t spine rotation; low lunge twist; spiderman t rotation; lunge with thoracic rotation; le plus grand etirement; lunge rotation stretch; runners lunge twist; spiderman hip opener; spiderman reach; spiderman thoracic rotation; lunge twist stretch; worlds best stretch; el mejor estiramiento del mundo; bester dehnung der welt; perfect stretch',
      { position: 'other', deep: true, muscles: 'hip-flexors hamstrings' },
    ],
    'Triangle Pose': [
      'triangle; trikonasana; revolved triangle; extended triangle; side angle pose; pyramid pose; parsvottanasana; half moon pose; dreieck; postura del triangulo; posture du triangle; reverse triangle; standing straddle; gate pose; standing wide leg fold; standing straddle stretch; triangulo',
      { position: 'standing', muscles: 'hamstrings obliques', si: 'possible' },
    ],
  }),
  ...family(spine, {
    'Cat-Cow':
      'cat stretch; cow stretch; cat cow stretch; seated cat cow; rock back; segmented cat cow; standing cat cow; gato; angry cat; katze; cat pose; cow pose; cat back; chat; quadruped rock; quadruped pelvic tilt; katzenrücken; tail wag; quadruped side bend; spine wave; segmental cat cow; dynamic back stretch; wagging tail; spinal wave; poes koe; pferderücken katzenbuckel; quadruped spine flexion; rocking quadruped; cat camel',
    "Child's Pose": [
      'balasana; prayer stretch; kindspositionen; kindsposition; kind position; kinderhaltung; kindspose; kinderstellung; posicion fetal; posture d enfant; extended childs pose; childs pose reach; puppy pose; extended puppy pose; childs pose lat stretch; childs pose breathing; mohammedan stretch; enfant; child; melting heart pose; thread the needle childs pose; kneeling lat stretch; bench thoracic stretch; t spine bench stretch; bench t spine stretch; half tortoise',
      { position: 'kneeling', deep: true },
    ],
    'Downward Dog': [
      'downward facing dog; down dog; adho mukha svanasana; perro boca abajo; herabschauender hund; neerwaartse hond; downdog; herabschauender; puppy dog; three legged dog; 3 legged dog; dolphin pose; downward dog toe tap; downward dog to plank; down dog to cobra; downward dog to upward dog; down dog toe tap; down dog toe taps; adho mukha; chien tete bas; down dog to plank; toe tap downward dog; downward dog knee to chest; dolphin; walking down dog; down dog split; dolphin push up; downward facing balance; down up dog; down dogs',
      { position: 'other', deep: true, muscles: 'hamstrings shoulders' },
    ],
    'Spine Stretch': [
      'spinal stretch; seated forward fold; forward fold; standing forward fold; forward bend; toe touch stretch; standing toe touch; sit and reach; pike stretch; jefferson curl; ragdoll; paschimottanasana; seated forward bend; rückendehnung; estiramiento espalda baja; standing back stretch; uttanasana; ragdoll stretch; vorbeuge; rug rekken; pyramid; saw stretch; seated back stretch; standing spine stretch; toe reach; inclinacion hacia delante; pince; pinza; seated toe touch; pilates saw; spine stretch pilates; upper back leg grab; tischhaltung; seated pike stretch; monkey pose back; forward fold hang; dumbbell jefferson curl; standing forward bend; hanging forward; pike forward fold; halfway lift; wall hamstring hang; puppet hang; lengthening; lumbar stretch',
      { position: 'seated', deep: true },
    ],
    'Cobra Stretch': [
      'cobra; cobra pose; upward dog; upward facing dog; press up back extension; prone press up; sphinx; sphinx pose; mckenzie extension; bhujangasana; kobra; cobra stretching; prone prop; prone on elbows; seal stretch; ab stretch; mckenzie; mckenzie push up; posture du cobra; postura cobra; updog; up dog; urdhva mukha; sphinx stretch; seal pose; lumbar extension stretch; prone extension; camel pose; camel; bow pose; dhanurasana; ustrasana; standing back extension; standing backbend; backbend; kamel; fish pose; looking at ceiling; camel stretch; bow; posture du sphinx; cobra lift; baby cobra',
      { position: 'prone' },
    ],
    'Knee Rolls': [
      'lower trunk rotation; knee rock; supine trunk rotation; windshield wiper knees; bent knee rolls; knee sways; knees side to side; hook lying rotation; knee drops; ltr; lying trunk rotation; knees rolling; knie rollen; balanceo de rodillas; rotation des genoux; supine twist; spinal twist; lying twist; reclined twist; torsion spinal; drehlage; jathara parivartanasana; lumbar twist; knee roll stretch; lumbar rotation stretch; seated spinal twist; seated twist stretch; seated trunk rotation stretch; chair twist; seated spinal rotation; seated twist pose; krokodil; crocodile twist; legs side to side; hook lying knee rolls; twist stretch; spine twist; pilates spine twist; ardha matsyendrasana; half lord of the fishes; trunk rotation stretch; back twist; lying windshield knees; waist twist stretch; lower body rotation; rotation lombaire allonge; supine lumbar rotation; lumbar rotation; torsion assise',
      { position: 'supine', muscles: 'lower-back obliques' },
    ],
    'Pelvic Tilt': [
      'posterior pelvic tilt; standing pelvic tilt; seated pelvic tilt; pelvic tilting; anterior pelvic tilt; pelvic clock; beckenkippen; beckenkippung; pelvic rock; pelvic rocking; hip tilt; pelvis tilt; imprint; lumbar pelvic tilt; ball pelvic tilt; stability ball pelvic tilt; pelvic circle; beckenkreisen; circulos pelvicos; cercles du bassin; bekkencirkels; seated pelvic circle; ball circles; birth ball circle; bouncing on ball gently; birth ball; gymball beckenkreisen; figure eight hips; pelvic figure eight; birth ball hip circles; antiversion; cirkels met bekken; ball bounce gentle; pelvic drop breathing ball; lumbar flattening; bekken kantelingen; pelvic mobility; pelvic mobilization; hook lying pelvic tilt',
      { position: 'supine', muscles: 'deep-abs lower-back' },
    ],
    'Thoracic Rotation': [
      't spine rotation; open book; side lying thoracic rotation; thread needle; thoracic mobility; t spine mobility; side lying windmill; quadruped rotation; open book stretch; book opening; seated thoracic rotation; thoracic opener; bws rotation; brustwirbelsäule rotation; rotacion toracica; rotation thoracique; thoracale rotatie; buch öffnen; libro abierto; livre ouvert; quadruped t spine rotation; side lying rotation; upper back rotation; thoracic twist; side lying open book; nadel einfädeln; enhebrar la aguja; quadruped reach through; thoracic extension; foam roller thoracic extension; t spine extension; movilidad toracica; mobilite thoracique; bws mobilisation; brett drehen; thoracic windmill; t spine windmill; open book rotation; bretzel; bretzel stretch; brettzel; side lying t spine; t spine opener; t spine foam roll; upper back mobility; mid back rotation; quadruped extension rotation; thoracic bridge; side lying arm circle; rib roll; rib pull; sit back t spine rotation; windmill stretch lying; lying thoracic rotation; thoracic mobilization; side lying trunk rotation; standing thoracic rotation; t spine drill; thoracic reach; reach roll lift; rib grab',
      { position: 'quadruped', muscles: 'upper-back' },
    ],
    'Side Stretch': [
      'side bend stretch; lateral stretch; seated side stretch; side reach; seated side reach; crescent moon; standing crescent; mermaid stretch; mermaid; ql stretch; quadratus lumborum stretch; side lying floor stretch; seitendehnung; flancos; oblique stretch; banana pose; banane; half moon stretch; sidebend stretch; seated lateral flexion; standing lateral flexion stretch; seated mermaid; waist stretch; side stretching; standing half moon; side trunk stretch; seated side bends chair; seated side bend',
      { position: 'standing', muscles: 'obliques' },
    ],
    Stretching: [
      'mobility work; cool down stretch; flexibility; rekken; mobility routine; saludo al sol; feldenkrais; general stretching; stretch routine; mobilite; stretching session; mobility drill; mobility session; cooldown stretch; full body mobility; cool down stretching; stretching exercises; gymnastik; joint mobility; active stretching; stretch cool down; stretch and mobility; foam roll and stretch; standing pose; body balance; bodybalance; ginastica; gymnastics; gimnasia; dynamic warm up; stretching full body; mobility circuit; dehnprogramm; stretch session; recovery stretching',
      { position: 'other', muscles: 'hamstrings hip-flexors' },
    ],
    Yoga: [
      'yoga flow; vinyasa; sun salutation; yoga class; yin yoga; hatha yoga; pilates; pilates class; mobility flow; sonnengruß; salutation au soleil; zonnegroet; surya namaskar; tai chi; qigong; qi gong; restorative yoga; schwangerschaftsyoga; postnatal yoga; flow; ashtanga; hot yoga; bikram; yoga nidra stretch; yoga poses; sonnengrüße; barre; barre workout; prenatal pilates; mountain pose; tadasana; animal flow; pose; asana; yoga posture; tai ji',
      { position: 'other', muscles: 'hamstrings hip-flexors' },
    ],
    Savasana: [
      'corpse pose; legs up wall; viparita karani; constructive rest; constructive rest position; supported rest; beine an die wand; relaxation pose; shavasana; legs on chair; 90 90 rest; legs elevated rest; piernas arriba en la pared; legs up on chair; beine hochlegen',
      { position: 'supine', stance: 'none', muscles: 'lower-back' },
    ],
  }),
  ...family(upper, {
    'Chest Stretch': [
      'doorway stretch; chest opener; corner stretch; chest and front of shoulder stretch; brustdehnung; pec minor stretch; door stretch; doorframe stretch; chest stretch on stability ball; chest opener stretch; elbows back; chest expansion; heart opener; foam roller chest opener; reverse prayer; seated chest stretch; supine chest opener',
      { stance: 'bilateral', position: 'standing' },
    ],
    'Shoulder Stretch':
      'posterior shoulder stretch; sleeper stretch; shoulder mobility; cross body stretch; upper back stretch; middle back stretch; rear delt stretch; rhomboid stretch; schulterdehnung; etirement epaule; behind back clasp; overhead stretch; upward stretch; round the world shoulder stretch; eagle arms; cow face pose; cow face arms; hug stretch; shoulder opener; bear hug stretch; behind the back stretch; shoulder flexion stretch; across chest stretch; overhead reach stretch; upper body stretch; self hug; arm stretch; seated overhead reach; overhead reach; shoulder mobilization; shoulder mobility drill; mobilite epaule; shoulder pails rails; shoulder external rotation stretch; shoulder internal rotation stretch; hug a ball; kneeling arm drill; arm swing; arm hugs; arm cross; arms overhead stretch',
    'Lat Stretch': [
      'latissimus stretch; lat mobility; band lat stretch; one arm against wall; etirement dorsaux; doorway lat stretch; wall slide stretch; one arm against wall stretch; latissimus dorsi stretch',
      { stance: 'bilateral', position: 'standing', muscles: 'lats' },
    ],
    'Triceps Stretch': ['', { stance: 'bilateral', position: 'standing', muscles: 'triceps' }],
    'Biceps Stretch': ['seated biceps; seated biceps stretch', { stance: 'bilateral', position: 'standing', muscles: 'biceps' }],
    'Neck Stretch': [
      'levator scapulae stretch; neck mobility; neck roll; neck circle; neck rotation; trap stretch; levator stretch; chin to chest stretch; nackendehnung; etirement nuque; head roll; head turns; neck tilts; ear to shoulder; neck release; head tilt; neck cars; head rotation; scalene stretch; neck turn; kopfkreisen; neck flexion stretch; head nod; movilidad cervical; nackenrollen; levator scap stretch; trapezius stretch; cervical rotation; cervical side bend; side neck stretch',
      { muscles: 'neck' },
    ],
    'Wrist Mobility': [
      'wrist stretch; forearm stretch; wrist flexor stretch; wrist extensor stretch; wrist circle; wrist prep; handgelenk mobilisation; movilidad de muneca; wrist rock; handgelenk dehnen; handgelenkkreisen; wrist extension stretch; wrist flexion stretch; finger stretch; wrist cars; wrist push up; wrist mobilization; wrist rolls; wrist rotations; wrist mobs; hand circles; finger spread; wrist mobility drill; forearm flexor stretch; forearm extensor stretch; wrist warmup; circulos de muneca; prayer wrist stretch; rotations poignets',
      { muscles: 'forearms' },
    ],
    'Elbow Rotation': [
      'elbow circle; elbow cars; elbow stretch; elbow mobility; elbow wave; ellenbogenkreisen',
      { muscles: 'shoulders' },
    ],
    'Full-Body Stretch': [
      'standing overhead reach stretch; full body overhead stretch; good morning stretch lying; full body reach; lying full body stretch; pencil stretch; mountain pose reach',
      { position: 'supine' },
    ],
  }),
  ...family(upperStanding, {
    'Shoulder Roll':
      'shoulder circle; schulterkreisen; roulement d epaules; schouderrollen; roulements d epaules; schulterrollen; shoulder cars; seated shoulder roll; schouder rollen; schulter kreisen; rotations d epaules; rotation epaules; schouders losmaken; shoulder circles mobility; cercles d epaules; roulement des epaules; scapular cars; scap cars; rotacion de hombros; circulos de hombro',
    'Shoulder Dislocate': [
      'dislocates; pass throughs; shoulder pass through; band dislocate; band shoulder dislocate; pvc pass through; pass through; stick dislocate; shoulder dislocation; pvc pass throughs; band pass through; dowel pass through; broomstick dislocate; passthrough; broomstick pass through; schulterdislokationen; band shoulder pass through; stick pass through; band around the world; pvc dislocates; around the world pvc',
      { implement: 'other' },
    ],
    'Dead Hang': [
      'hang; passive hang; active hang; aushängen; colgarse; suspension passive; pull up bar hang; scapular hang; decompression hang; hangen; spinal decompression; hanging stretch; suspendu a la barre; am stange hängen; colgarse de la barra; suspension barre; colgada; suspension; dead hanging; towel hang; abhängen; bar hanging; hanging; colgado',
      { stance: 'none', position: 'hanging', muscles: 'forearms lats' },
    ],
  }),
  ...family(roll, {
    'Foam Rolling':
      'foam roller; myofascial release; self massage; massage gun; lacrosse ball release; smr; rodillo de espuma; rouleau de massage; automassage; foam rollen; rolling; roll out legs; trigger point; trigger point release; it band smr; iliotibial tract smr; lower back smr; latissimus dorsi smr; rhomboid smr; peroneals smr; piriformis smr; brachialis smr; anterior tibialis smr; roller; lacrosse ball; ball release; massage; auto massage; massage ball; rumble roller; rollen faszien; tennis ball release; tennis ball massage; foot roll; foot rolling ball; roll feet; piriformis release; psoas release ball; myofascial; soft tissue; rodillo; liberacion miofascial; gua sha; stick roller; t spine roll; foam roll t spine; foam roll thoracic spine; foam roll upper back; it band foam roll; foam roll hamstrings; foam roll adductors; thoracic foam roll; glute foam roll; foam roll calves; quad foam roll; foam roll chest; foam roll back; foam roll lats; foam roll',
  }),
];
