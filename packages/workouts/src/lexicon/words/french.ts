// French gym words, each led to the lexicon's own.
export const french: Readonly<Record<string, string>> = {
  squat: 'accroupissement; flexion sur jambes; flexions de jambes; flexion de jambes; accroupissements; flexions sur jambes',
  'goblet squat': 'squat gobelet',
  'front squat': 'squat avant; squat devant',
  'back squat': 'squat arrière; squat nuque; squat derrière',
  'bulgarian split squat': 'fente bulgare; squat bulgare; fentes bulgares; bulgare; bulgares; squats bulgares',
  'jump squat': 'squat sauté; squats sautés; squat jump sauté; squat avec saut; squats avec saut',
  'jump lunge': 'fente sautée; fentes sautées; fentes avec saut; fente avec saut',
  deadlift: 'soulevé de terre; souleve terre; soulevés de terre; sdt; soulevé terre',
  'romanian deadlift': 'soulevé de terre roumain; roumain; sdt roumain; soulevé roumain',
  romanian: 'roumaine',
  'stiff-leg deadlift':
    'soulevé de terre jambes tendues; soulevé jambes tendues; sdt jambes tendues; soulevé de terre jambe tendue; sdt jt; souleve de terre a jambes tendues',
  lunge: 'fente; fentes',
  forward: 'avant; en avant; vers l avant',
  reverse: 'arrière; inversé; inversée; inverse; en arrière; inversés; inversées; arrières; vers l arrière; renversé; renversée',
  lateral: 'latéral; latérale; latéraux; latérales; sur le côté; de côté; côté',
  walking: 'marchée; marché; marchées; en marchant; marchant; marchés',
  isometric: 'statique; isométrique; statiques; isométriques; isométrie',
  'leg press':
    'presse à cuisses; presse cuisses; presse à jambes; presse jambes; presse inclinée; presse à cuisse; presse horizontale; presse; presse cuisse; presse 45',
  'leg extension':
    'extension de jambes; extensions de jambes; extension des jambes; extension quadriceps; leg extensions; extension jambes; extensions quadriceps; extension des quadriceps; extension de la jambe; extensions des jambes',
  'leg curl':
    'flexion de jambes allongé; curl jambes; ischio jambiers; ischios; flexion des jambes; leg curls; curl ischio; ischio; curl des ischios; flexion ischio; ischio jambier; curl ischios; leg curl ischio; flexion ischios',
  'calf raise':
    'mollets; mollet; extension mollets; élévation mollets; extensions mollets; montée sur pointes; montées sur pointes; relevé de talons; relevés de talons; extension des mollets; élévation des mollets; élévations mollets; montée sur la pointe des pieds; montées sur la pointe des pieds; extensions des mollets; relevés de mollets; relevé de mollets; élévation de mollets; élévations de mollets; levée de mollets; extension de mollets; extensions de mollets; pointes de pieds; montée de mollets',
  'calf press': 'mollets à la presse; mollets presse; mollet presse; mollets sur presse',
  'hip thrust':
    'poussée de hanches; poussée de hanche; extension de hanche au banc; extension de hanches; soulevé de hanches; poussées de hanches; soulevé de bassin; extension hanche banc',
  'glute bridge':
    'pont fessier; pont; ponts; relevé de bassin; pont fessiers; relevés de bassin; ponts fessiers; levée de bassin; le pont; élévation du bassin; levé de bassin; levées de bassin; bassin relevé; relevé du bassin; élévation de bassin; pont de fessiers; élévations du bassin; montée de bassin; montées de bassin; pont des fessiers',
  'hip abduction':
    'abduction; abducteurs; abducteur; abduction de hanche; abduction des hanches; abductions de hanche; machine à abducteurs; abduction hanche; abductions; abduction hanches',
  'hip adduction':
    'adduction; adducteurs; adducteur; adduction de hanche; machine à adducteurs; adduction hanche; adduction des hanches; adductions',
  'bench press': 'développé couché; développé couche; dc barre; couché barre; développés couchés; dev couché; developpe couches',
  'incline press': 'développé incliné; développé couché incliné; dev incliné; développés inclinés',
  'decline press': 'développé décliné; développé couché décliné',
  'shoulder press':
    'développé épaules; développé épaule; développé assis; développé des épaules; dev épaules; presse épaules; presse à épaules; développés épaules; presse d epaules; développé haltères épaules',
  'overhead press':
    'développé militaire; développé debout; développé devant; développé au dessus de la tête; dev militaire; developpe militaires',
  'behind-neck press': 'développé nuque',
  'arnold press': 'développé arnold',
  'chest press':
    'presse pectorale; presse pectoraux; développé machine; développé poitrine; développé assis machine; développé pectoraux; presse poitrine; développé à la machine; développé convergent; developpe poulie',
  press: 'développé; développés; poussée; poussées',
  'push-up': 'pompe; pompes',
  'knee push-up':
    'pompes sur les genoux; pompes genoux; pompes à genoux; pompe sur les genoux; pompes sur genoux; pompes aux genoux; pompes genoux au sol',
  dip: 'répulsion; répulsions; barres parallèles; dips; dips barres parallèles; dips aux barres',
  'bench dip': 'dips banc; dips sur banc; dips entre deux bancs; dips au banc; dips entre 2 bancs; dips sur chaise; dips chaise',
  'barbell row': 'rowing barre; rowing à la barre; rowing barre buste penché; tirage barre',
  'dumbbell row':
    'rowing haltère; rowing haltères; rowing un bras; tirage haltère; rowing à un bras; rowing bûcheron; tirage bûcheron; rowing unilatéral; rowing haltère un bras; rowing avec haltère',
  'bent-over row': 'rowing buste penché; tirage buste penché',
  't-bar row': 'rowing t bar; rowing barre t; rowing t',
  'seated row':
    'tirage horizontal; rowing assis; tirage assis; rowing poulie; rowing à la poulie; rowing poulie basse; tirage poulie basse; tirage horizontal poulie; tirages horizontaux; rowing horizontal',
  'machine row': 'rowing machine assis; rowing à la machine; rowing machine dos; tirage horizontal machine; tirage machine',
  'upright row': 'tirage menton; rowing menton; rowing debout; tirage au menton; tirage vertical menton; rowing vertical',
  'lat pulldown':
    'tirage vertical; tirage poitrine; tirage nuque; tirage poulie haute; tirage devant; tirage vertical poulie; tirages verticaux; tirage haut; tirage poulie haute poitrine; tirage dos; tirage vertical poitrine; tirage avant; tirage vertical nuque; tirage vertical poulie haute',
  'face-pull': 'tirage visage; tirage au visage; tirage vers le visage',
  'straight-arm pulldown':
    'tirage bras tendus; pull over poulie; pull over à la poulie; pullover poulie; pull over poulie haute; poulie bras tendus; extension bras tendus poulie; pullover à la poulie; tirage poulie haute bras tendus; pull down bras tendus',
  'pull-up': 'traction; tractions; tractions pronation; traction à la barre; tractions à la barre',
  'chin-up':
    'traction supination; tractions supination; tractions en supination; tractions prise supination; tractions paumes vers soi',
  'inverted row':
    'traction australienne; tractions australiennes; traction horizontale; tractions horizontales; rowing inversé; tirage inversé',
  'bicep curl':
    'curl biceps; curl pour biceps; flexion biceps; flexion des biceps; curl des biceps; flexion de biceps; flexions biceps',
  'hammer curl': 'curl marteau; curl prise marteau; marteau; curls marteau; prise marteau',
  'preacher curl':
    'curl pupitre; curl au pupitre; larry scott; pupitre; pupitre larry scott; curl larry scott; curl banc larry scott; curls pupitre',
  'concentration curl': 'curl concentré; curl concentration; curls concentrés; curl en concentration',
  'tricep pushdown':
    'extension triceps poulie; extension triceps poulie haute; triceps poulie; triceps corde; extension à la poulie; extension poulie; triceps à la corde; triceps poulie haute; extension triceps corde; pushdown corde; extension triceps à la poulie; extension à la poulie haute; extensions triceps poulie; triceps à la poulie; extension à la corde; extension des triceps à la poulie; extensions à la poulie haute; extensions triceps à la poulie; extensions poulie haute; extension triceps à la corde; extension poulie haute; barre triceps poulie',
  'tricep extension':
    'extension triceps; extensions triceps; extension des triceps; extension du triceps; extensions des triceps; extension de triceps',
  'overhead tricep extension':
    'extension nuque; extension triceps nuque; extension triceps au dessus de la tête; extension verticale triceps; extensions nuque; extension triceps verticale; extension derrière la tête',
  'tricep kickback': 'kickback triceps; kick back triceps',
  skullcrusher:
    'barre au front; barre front; triceps barre front; extension couchée triceps; barre au front triceps; magic tricep',
  'lateral raise':
    'élévation latérale; élévations latérales; élévations latérale; élévation latérales; élévations laterales haltere',
  'front raise':
    'élévation frontale; élévations frontales; élévations frontale; élévation avant; élévation antérieure; élévations antérieures; elevation devant',
  'rear delt fly':
    'oiseau; oiseaux; élévation postérieure; élévations postérieures; l oiseau; élévation buste penché; élévations buste penché; elevations laterales buste penche; élévation arrière; arriere d epaule; arriere epaule; deltoïde postérieur',
  'reverse pec-deck':
    'oiseau machine; oiseau à la machine; pec deck inversé; butterfly inversé; pec deck inverse; oiseaux machine',
  fly: 'écarté; écartés; écarté couché; écartés couchés; écarté haltères; ecarter; écartés haltères',
  'cable fly':
    'vis à vis; poulie vis à vis; écarté poulie; écartés à la poulie; écarté à la poulie; poulies vis à vis; écartés poulie; écarté à la poulie vis à vis; crossover poulie; écarté vis à vis; ecartes poulies; croisé poulie',
  'pec-deck':
    'papillon; butterfly; machine pectoraux; pec fly machine; écarté machine; écartés machine; machine à pectoraux; ecarte a la machine',
  shrug:
    'haussement d épaules; haussements d épaules; haussement épaules; haussements épaules; haussement des épaules; shrugs haltères; haussement',
  crunch:
    'abdo; abdos; abdominaux; relevé d épaules; crunch au sol; abdominal crunch; abdos crunch; crunchs; enroulement abdominal; relevé de buste partiel; enroulements',
  'reverse crunch':
    'crunch inversé; crunch inverse; relevé de bassin abdos; crunchs inversés; enroulement de bassin; enroulements de bassin; enroulement du bassin',
  'oblique crunch': 'crunch oblique; obliques; crunch croisé; abdos obliques; crunch obliques; crunchs obliques; crunchs croisés',
  'bicycle crunch':
    'crunch vélo; vélo abdos; crunch bicyclette; bicyclette; abdos vélo; abdos bicyclette; ciseaux pédalage; pédalage; crunch en pédalant; pedalo',
  'sit-up': 'relevé de buste; redressement assis; relevés de buste; redressements assis; relevé de bustes; relevé du buste',
  'leg raise':
    'relevé de jambes; relevés de jambes; relevé de jambe; levée de jambes; levées de jambes; élévation de jambes; levé de jambes; élévations de jambes; élévation des jambes; élévation jambes; relevé des jambes; relevé jambes; levés de jambes; élévation de jambe',
  'side-lying leg raise':
    'élévation latérale de jambe; élévation de jambe latérale; levée de jambe latérale; élévations latérales de jambe; élévation latérale de la jambe; élévations latérales de jambes; levée latérale de jambe; levées latérales de jambe; abduction couchée; élévation de jambe sur le côté',
  'knee raise':
    'relevé de genoux; relevés de genoux; relevé de genou; montée de genou; élévation de genoux; élévation de genou; levée de genou; levées de genoux; élévations de genoux; levée de genoux; relevé genoux',
  'high knee': 'montées de genoux; montée de genoux; montee genoux; montées genoux; montées de genou',
  'butt-kick': 'talons fesses; talon fesse; talons aux fesses',
  plank:
    'gainage; planche; gainage ventral; planche abdominale; gainage frontal; planches; gainage abdominal; gainages; gainage planche; gainage coudes; la planche; gainage face',
  'side-plank':
    'gainage latéral; planche latérale; gainage oblique; gainage côté; gainages latéraux; gainage sur le côté; planche sur le côté; planches latérales; gainage lateral oblique',
  'ab wheel rollout':
    'roue abdominale; roulette abdominale; roulette; roue abdos; ab wheel roue; roue à abdos; roulette abdos; roue',
  'russian twist': 'rotation russe; rotations russes; twist russe; torsions russes; torsion russe; rotation du buste assis',
  'mountain-climber':
    'grimpeur; grimpeurs; l alpiniste; alpiniste; grimpeur montagne; escalade montagne; alpinistes; montagnard; montagnards',
  woodchop: 'bûcheron; bûcherons; rotation bûcheron; bucheron poulie',
  'back extension':
    'extension lombaire; extensions lombaires; lombaires; banc à lombaires; extension du dos; extension lombaires; banc lombaires; hyperextensions; hyperextension; extensions du dos; extension au banc lombaire; extensions dos; chaise romaine dos; banc à lombaire; extension dos; relevé de buste lombaires',
  superman: 'superman sol; supermans',
  'bird-dog': 'chien d arrêt; oiseau chien; chien oiseau; bird dogs; quatre pattes opposés; chien de chasse',
  deadbug: 'insecte mort; scarabée; scarabée mort; cafard mort; dead bugs; punaise morte',
  clamshell: 'coquillage; coquille; huître; l huître; coquillages; la coquille; palourde; palourdes; huitre clam',
  'fire hydrant': 'bouche d incendie; borne d incendie',
  'donkey kick':
    'coup de pied d âne; ruade; coup de pied âne; ruades; l âne; kick arriere quadrupedie; extension de hanche à quatre pattes; extension de hanche quadrupédie',
  'glute kickback':
    'kickback fessier; kick back fessier; extension fessier; kickbacks fessiers; kick fessier; kickback fessiers; extension de hanche; kick back fessiers; extensions de hanche; extension fessiers; extension de la hanche',
  'glute kickback machine': 'machine à fessiers; machine fessiers; machine fessier; fessiers machine',
  'cable glute kickback':
    'kickback poulie; kick back poulie; extension fessier poulie; kick back à la poulie; kickback à la poulie; extension de hanche à la poulie; fessiers à la poulie; fessier poulie; extension de hanche poulie; kick back fessiers poulie',
  'step-up':
    'montée sur banc; montée de marche; montées sur banc; montée sur box; montée sur caisse; montée sur step; montées de marche; montées sur step; montées sur box; step up sur banc; montées sur caisse; montée sur boîte; montée de banc; montée banc; montées de step; montées sur marche; montee de step',
  'step-down': 'descente de marche; descentes de marche; descente de step; descente de banc; descente de box',
  'wall-sit':
    'chaise contre le mur; chaise au mur; la chaise; chaise isométrique; chaise murale; chaise mur; chaise statique; la chaise au mur',
  'sit stand':
    'se lever de la chaise; assis debout; lever de chaise; levers de chaise; se lever d une chaise; assis-debout; levé de chaise; lever de la chaise; lever chaise',
  'jump rope': 'corde à sauter; saut à la corde; sauts à la corde; saut de corde; corde sauter; sauter à la corde',
  'box jump':
    'saut sur boîte; sauts sur boîte; saut sur box; sauts sur box; saut sur caisse; saut sur banc; sauts sur caisse; sauts sur banc; saut box; saut de caisse; saut caisse',
  jump: 'saut; sauts; sauté; sautés; sautée; sautées; sauter; bond; bonds; sautillement; sautillements',
  'jumping-jack': 'sauts écartés; pantin; jumping jacks sautés; pantins; saut écart; saut étoile',
  'farmer carry': 'marche du fermier; marche fermier; marche de fermier; farmer s walk; marche des fermiers; portage fermier',
  'kettlebell swing': 'balancier kettlebell; swing kettlebell; balancement kettlebell',
  swing: 'balancement; balancements; balancier',
  clean: 'épaulé; épaulés',
  'clean jerk': 'épaulé jeté; épaulés jetés',
  'power clean': 'épaulé debout; épaulé en puissance',
  snatch: 'arraché; arrachés',
  'power snatch': 'arraché debout; arraché en puissance',
  bike: 'vélo; vtt; cyclisme; velo route; à vélo; bicyclette extérieur',
  'stationary bike':
    'vélo d appartement; vélo stationnaire; vélo de salle; vélo spinning; vélo d intérieur; vélo semi allongé; vélo droit; vélo couché; velo appartement; velo salle',
  rower: 'rameur; ergomètre rameur; rameurs',
  elliptical: 'elliptique; vélo elliptique; velo elliptiques',
  'stair-climber':
    'escalier; escaliers; monter les escaliers; montée d escaliers; monter escaliers; simulateur d escalier; montées d escaliers; montée escaliers; simulateur escalier',
  treadmill: 'tapis de course; tapis roulant; sur tapis; tapis course; tapis de marche; sur tapis de course',
  running: 'course; course à pied; courir; footing; courses; footing lent; trottiner; petit footing',
  walk: 'marche; marché; marcher; promenade; marche rapide; balade; marche à pied; promenades; marches; balades; marche douce; marche active; marche lente',
  swimming: 'natation; nager; nage; piscine nage; brasse; nage libre',
  stretch: 'étirement; étirements; étirer; etirer; posture étirement',
  mobility: 'mobilité; mobilisation; mobilisations; assouplissement; assouplissements',
  breathing:
    'respiration; respirations; respirer; respiration diaphragmatique; respiration abdominale; respiration ventrale; respiration profonde; exercice de respiration; exercices de respiration',
  'pelvic floor':
    'périnée; plancher pelvien; contraction du périnée; contractions du périnée; exercices du périnée; contraction périnée; contractions périnée; exercice du périnée',
  'stomach vacuum':
    'vacuum abdominal; hypopressif; hypopressifs; abdos hypopressifs; abdominaux hypopressifs; fausse inspiration; gainage hypopressif; fausse inspiration thoracique',
  'ta activation': 'activation du transverse; contraction du transverse; gainage du transverse; travail du transverse',
  'pelvic tilt':
    'bascule du bassin; bascules du bassin; bascule de bassin; rétroversion du bassin; antéversion; bascule bassin; bascules de bassin; rétroversion; bascules bassin; basculement du bassin',
  'heel slide':
    'glissement de talon; glissements de talon; glissé de talon; glissés de talon; glissements de talons; glissé de talons; glissement du talon; glissements du talon',
  'cat cow':
    'chat vache; dos rond dos creux; chat chameau; dos rond; chat-vache; dos creux dos rond; chat et vache; le chat; chat dos rond; posture du chat; dos de chat',
  'child pose': 'posture de l enfant; position de l enfant; posture enfant; posture de lenfant; enfant posture',
  'downward dog': 'chien tête en bas; chien la tête en bas; chien tete bas',
  'pigeon stretch': 'posture du pigeon; étirement pigeon; le pigeon; étirement du pigeon',
  'side bend':
    'flexion latérale; inclinaison latérale; inclinaisons latérales; flexions latérales; flexion du buste; inclinaison buste; flexion latérale du buste; inclinaison latérale du buste; flexions latérales du buste',
  'wrist curl':
    'curl poignet; flexion poignet; flexion des poignets; curl poignets; flexions poignets; flexion du poignet; curl avant bras; flexion de poignets',
  'external rotation': 'rotation externe; rotations externes',
  'internal rotation': 'rotation interne; rotations internes',
  barbell: 'barre; à la barre; avec barre; barre droite; barre libre; barre olympique',
  dumbbell:
    'haltère; haltères; avec haltères; aux haltères; avec haltère; haltere; avec un haltère; à l haltère; altere; alteres; haltère seul',
  kettlebell: 'kettlebells; avec kettlebell; kettle bells; à la kettlebell; girevik',
  'ez-bar': 'barre ez; barre coudée; barre ez coudée; barre z',
  cable:
    'poulie; poulies; à la poulie; poulie basse; poulie haute; câble; à la poulie basse; à la poulie haute; avec poulie; câbles; en poulie; au câble; sur poulie',
  rope: 'corde; à la corde; avec corde; cordes',
  machine:
    'machine; à la machine; sur machine; guidé; guidée; machine guidée; machine convergente; convergente; appareil; machine assis; convergent',
  'smith machine':
    'à la smith; smith machine; cadre guidé; barre guidée; multipower; à la barre guidée; guidé smith; cage guidée; au cadre guidé; presse guidée; smith guidée',
  band: 'élastique; bande; avec élastique; bande élastique; bandes; élastiques; bande de résistance; avec bande; mini bande; avec mini bande; mini élastique; minibande; avec élastiques; avec bande élastique; à l élastique; mini band élastique',
  bodyweight: 'poids du corps; au poids du corps; sans charge; pdc; poids de corps; sans poids; au poids de corps',
  'medicine-ball': 'médecine ball; médecin ball; médicine ball; avec medecine ball; medecine balle',
  'stability-ball':
    'ballon suisse; gros ballon; swissball; ballon de gym; sur ballon; ballon de pilates; ballon d exercice; sur swiss ball',
  ball: 'ballon; balle; avec ballon',
  plate: 'disque; poids disque; avec disque; galette',
  bench: 'banc; au banc; sur banc; sur un banc; banc plat; banquette',
  wall: 'mur; au mur; contre le mur; contre un mur; contre mur',
  chair: 'chaise; sur chaise; sur une chaise',
  box: 'caisse; boîte; sur box',
  floor: 'sol; au sol; à terre; par terre',
  'single-leg':
    'une jambe; sur une jambe; à une jambe; unipodal; 1 jambe; sur 1 jambe; une seule jambe; unijambiste; d une jambe; monopodal; unipodale; avec une jambe; sur un pied; sur une seule jambe; à 1 jambe; une jambe à la fois; jambe unique; jambe seule; monojambe; un pied',
  'single-arm':
    'un bras; à un bras; une main; à une main; 1 bras; à 1 bras; d un bras; avec un bras; un seul bras; à 1 main; monobras; main unique',
  unilateral: 'unilatéral; unilatérale; unilatéraux; unilatérales; en unilatéral',
  alternating:
    'alterné; alternée; alternés; alternées; alternance; en alternance; alternatif; en alterné; alternant; en alternant; alternatives; alternativement',
  'two-arm': 'deux bras; à deux bras; à deux mains; deux mains; bilatéral bras; 2 bras',
  'two-leg': 'deux jambes; à deux jambes; bilatéral; bilatérale; sur deux jambes; deux pieds',
  seated: 'assis; assise; en position assise; assises',
  standing: 'debout; position debout; en position debout',
  lying: 'allongé; allongée; couché; couchée; allongés; couchés',
  supine: 'sur le dos; allongé sur le dos; allongée sur le dos; décubitus dorsal; dos au sol; couché sur le dos',
  prone: 'sur le ventre; à plat ventre; décubitus ventral; allongé sur le ventre; allongée sur le ventre; ventre au sol',
  'side-lying':
    'allongé sur le côté; couché sur le côté; allongée sur le côté; décubitus latéral; couchée sur le côté; en position latérale',
  kneeling: 'à genoux; genoux au sol; sur les genoux; a genou; sur genoux; agenouillé; agenouillée',
  'half-kneeling': 'chevalier servant; un genou au sol; demi agenouillé; en chevalier servant; chevalier',
  quadruped: 'quatre pattes; à quatre pattes; quadrupédie; à 4 pattes; en quadrupédie; 4 pattes; position quadrupédique',
  'bent-over': 'buste penché; penché; penché en avant; buste incliné; penchée; penché avant; buste penche en avant; tronc penché',
  incline: 'incliné; inclinée; inclinés; banc incliné; sur banc incliné; inclinées; plan incliné; au banc incliné',
  decline: 'décliné; déclinée; banc décliné; déclinés; sur banc décliné; au banc décliné',
  flat: 'plat; à plat',
  'close-grip':
    'prise serrée; serré; serrée; prise étroite; serrées; mains serrées; serrés; mains rapprochées; prise rapprochée; prise serree v',
  'wide-grip': 'prise large; large; larges; mains larges; mains écartées; prise ecartee',
  'reverse-grip': 'prise inversée; supination; en supination; prise supination; prise supinée; paumes vers le haut',
  overhand: 'pronation; en pronation; prise pronation; prise pronée',
  'neutral-grip': 'prise neutre; neutre; prise parallèle',
  hanging: 'suspendu; suspendue; à la barre fixe; suspendus; en suspension',
  trx: 'sangles; aux sangles; sangles trx; en suspension trx; sangle de suspension; avec sangles; sangles de suspension',
  ring: 'anneaux; aux anneaux; anneau',
  overhead: 'au dessus de la tête; au-dessus de la tête; dessus de tête',
  'behind-neck': 'nuque; derrière la nuque; derrière nuque',
  'feet-elevated': 'pieds surélevés; pieds élevés; pieds en hauteur; pieds sur banc; pieds sureleves sur banc',
  'straight-arm': 'bras tendus; bras tendu',
  'straight-leg': 'jambes tendues; jambe tendue',
  'wide-stance': 'jambes écartées; pieds écartés',
  pause: 'avec pause; pausé; temps d arrêt; avec temps d arrêt',
  eccentric: 'négatif; négative; excentrique; négatives; négatifs; excentriques',
  deficit: 'surélevé; avec déficit; surelevation',
  tempo: 'lent; lente; lents; lentes; tempo lent',
  deep: 'profond; profonde; complet; complete',
  half: 'demi',
  weighted: 'lesté; lestée; lestées; avec poids; avec charge; lestés; chargé; avec lest; poids',
  assisted: 'assisté; assistée; assistées; assistés; avec assistance; avec aide; avec appui',
  bicep: 'biceps; bicep',
  tricep: 'triceps',
  shoulder: 'épaule; épaules; deltoïde; deltoïdes',
  chest: 'poitrine; pectoraux; pectoral; pecs',
  back: 'dos',
  leg: 'jambe; jambes; cuisse; cuisses',
  arm: 'bras',
  hip: 'hanche; hanches; bassin',
  glute: 'fessier; fessiers; fesses; fesse',
  oblique: 'oblique; obliques',
  hamstring: 'ischio-jambiers',
  knee: 'genou; genoux',
  heel: 'talon; talons',
  neck: 'cou; nuque etirement',
  trap: 'trapèze; trapèzes',
  forearm: 'avant bras; avant-bras',
  'hip flexor': 'psoas; fléchisseur de hanche; fléchisseurs de hanche; fléchisseurs de hanches; flechisseur hanche',
  ankle: 'cheville; chevilles',
  wrist: 'poignet; poignets',
  extension: 'extensions',
  raise: 'élévation; élévations; relevé; relevés; levée; levées; levé',
  rotation: 'rotations; torsion; torsions',
  pull: 'tirage; tirages',
  hold: 'maintien; tenue',
  circle: 'cercle; cercles; moulinet; moulinets',
  'warm-up': 'échauffement; échauffements; s échauffer',
  throw: 'lancer; lancers; jet; lancé',
  crawl: 'marche de l ours',
  'bear crawl': 'marche de l ours; marche ours; marche de lours',
  tap: 'touche; touché',
};
