// One-joint work of arms, shoulders, chest, neck and wrists.
import { family, type Entry, type Traits } from './entry.ts';

const curl: Traits = {
  pattern: 'isolation-upper',
  stance: 'bilateral',
  position: 'standing',
  implement: 'dumbbell',
  muscles: 'biceps forearms',
};
const seatedCurl: Traits = { ...curl, stance: 'none', position: 'seated' };
const leaningCurl: Traits = { ...curl, stance: 'none', position: 'incline-supported' };
const triceps: Traits = { ...curl, implement: 'cable', muscles: 'triceps' };
const lyingTriceps: Traits = { ...triceps, stance: 'none', position: 'supine', implement: 'barbell' };
const raise: Traits = { ...curl, muscles: 'shoulders' };
const rear: Traits = { ...curl, muscles: 'rear-delts upper-back', si: 'possible' };
const fly: Traits = { ...curl, stance: 'none', position: 'supine', muscles: 'chest' };
const shrug: Traits = { ...curl, implement: 'barbell', muscles: 'traps' };
const cuff: Traits = { ...curl, implement: 'cable', muscles: 'rotator-cuff' };
const wrist: Traits = { ...seatedCurl, muscles: 'forearms' };
const neck: Traits = { ...seatedCurl, position: 'supine', implement: 'bodyweight', muscles: 'neck' };

export const isolationUppers: readonly Entry[] = [
  ...family(curl, {
    'Barbell Curl': [
      'bb curl; barbell biceps curl; standing barbell curl; barbell bicep curl; straight bar curl; bicep curl barbell; curl; curls; biceps curl; bicep curl; cheat curl; barbell drag curl; drag curl; wide grip barbell curl; close grip barbell curl; wide grip standing barbell curl; close grip standing barbell curl; 21s; 21s curl; 21s biceps curl; curl 21; 21 barbell curl; curl de biceps; curl biceps con barra; curl biceps barre; langhantelcurl; bizepscurl; biceps; bizeps; curl con barra; curl biceps; strict curl; standing curl; standing biceps curl; wall curl; curl barra; body drag curl; perfect curl; axle curl',
      { implement: 'barbell' },
    ],
    'EZ-Bar Curl': [
      'ez curl; ez bar biceps curl; ez bar bicep curl; ez curl bar curl; ez barbell curl; sz curl; sz curls; sz stange curl; cambered bar curl; curl barra z; curl con barra z; curl barre ez; close grip ez bar curl; wide grip ez bar curl; curl ez; close grip ez bar curl with band; ez bar drag curl; e z curl; curl ez bar; e z bar curl; easy bar curl',
      { implement: 'barbell' },
    ],
    'Dumbbell Curl':
      'db curl; dumbbell biceps curl; dumbbell bicep curl; db bicep curl; standing dumbbell curl; alternating dumbbell curl; alternating biceps curl; alternating curl; alternating db curl; single arm dumbbell curl; dumbbell alternate bicep curl; supinating curl; waiter curl; kurzhantelcurl; curl biceps haltere; curl biceps halteres; curl con mancuernas; one arm dumbbell curl; dumbbell drag curl; curl con mancuerna; standing inner biceps curl; single arm curl; standing dumbbell bicep curl; dumbbell curls alternating; curl halteres; halter curl; inner biceps curl; curl mancuernas; waiters curl; wide dumbbell curl; cross body curl; supinated dumbbell curl; outer biceps curl; kneeling dumbbell curl; kneeling biceps curl',
    'Hammer Curl':
      'db hammer curl; dumbbell hammer curl; hammer curls; alternating hammer curl; alternate hammer curl; cross body hammer curl; neutral grip curl; standing hammer curl; pinwheel curl; hammercurl; curl martillo; curl marteau; curl prise marteau; martillo; rope hammer curl dumbbell; hammer; kettlebell hammer curl; curl tipo martillo; cross hammer curl; hammer curl with plate; hamer curl; dumbbell cross body hammer curl; hammer grip curl; hammers',
    'Cable Curl': [
      'cable biceps curl; cable bicep curl; standing cable curl; low pulley curl; rope curl; cable rope curl; cable hammer curl; rope hammer curl; bayesian curl; bayesian cable curl; high cable curl; overhead cable curl; single arm cable curl; one arm cable curl; standing biceps cable curl; behind the body cable curl; cable straight bar curl; bicep curl cable; hammer curl cable; curl en polea; curl poulie; kabelcurl; cable curl rope; standing one arm cable curl; cable drag curl; curl biceps poulie; cable ez bar curl; cable hammer curl rope attachment; double cable curl; curl a la poulie basse; curl biceps poulie basse; high pulley curl; curl polea; face away curl; face away cable curl; hercules curl; crucifix curl; bicep curl cable rope; standing cable biceps curl',
      { implement: 'cable' },
    ],
    'Band Curl': [
      'resistance band curl; band biceps curl; band bicep curl; banded curl; resistance band biceps curl; banded biceps curl; band hammer curl; bicep curl band; tube curl; resistance band bicep curl; bizepscurl mit band; curl con banda; curl elastique; bicep curl with band; resistance band hammer curl',
      { implement: 'band' },
    ],
    'Kettlebell Curl': ['kb curl; kettlebell biceps curl; kettlebell bicep curl', { implement: 'kettlebell' }],
    'Reverse Curl': [
      'reverse grip curl; barbell reverse curl; reverse barbell curl; dumbbell reverse curl; standing dumbbell reverse curl; ez bar reverse curl; pronated curl; overhand curl; cable reverse curl; reverse cable curl; reverse ez bar curl; curl inverso; curl inverse; curl invertido; reverse biceps curl; reverse plate curl; curl prise inversee; curl pronation; reverse grip barbell curl; reverse dumbbell curl; ez reverse curl; reverse grip ez bar curl',
      { implement: 'barbell' },
    ],
    'Zottman Curl': 'dumbbell zottman curl; zottman',
    'Plate Curl': [
      'plate biceps curl; plate hammer curl; medicine ball curl; sandbag curl; medicine ball biceps curl',
      { implement: 'other' },
    ],
    'TRX Biceps Curl': [
      'trx curl; suspension curl; suspended curl; ring curl; ring biceps curl; bodyweight curl; bodyweight biceps curl; suspended biceps curl; towel curl; inverted curl; bodyweight bicep curl',
      { position: 'incline-supported', implement: 'other' },
    ],
    'Standing Concentration Curl': 'bent over concentration curl; standing dumbbell concentration curl',
    'Standing One-Arm Dumbbell Curl over Incline Bench':
      'one arm dumbbell curl over incline bench; standing preacher curl; one arm curl over bench; standing one arm dumbbell curl over incline bench',
  }),
  ...family(seatedCurl, {
    'Preacher Curl': [
      'ez bar preacher curl; barbell preacher curl; scott curl; larry scott curl; preacher bench curl; preacher; ez preacher curl; preacher curl barbell; scottcurl; scott curls; curl predicador; predicador; curl pupitre; curl larry scott; curl au pupitre; reverse preacher curl; reverse barbell preacher curl; ez bar reverse preacher curl; pupitre; banco scott; curl banco scott; curl scott; close grip preacher curl; barbell scott curl',
      { implement: 'barbell' },
    ],
    'Dumbbell Preacher Curl':
      'db preacher curl; one arm dumbbell preacher curl; single arm preacher curl; preacher hammer curl; single arm dumbbell preacher curl; preacher hammer dumbbell curl; two arm dumbbell preacher curl; zottman preacher curl; preacher curl dumbbell; hammer preacher curl; one arm preacher curl; dumbbell scott curl',
    'Machine Preacher Curl': [
      'preacher curl machine; preacher machine; lever preacher curl; preacher curl plate loaded; machine preacher; machine preacher hammer curl; seated preacher machine',
      { implement: 'machine' },
    ],
    'Cable Preacher Curl': ['preacher cable curl; preacher curl cable', { implement: 'cable' }],
    'Machine Biceps Curl': [
      'biceps curl machine; bicep curl machine; machine curl; machine bicep curl; seated biceps curl machine; curl machine; arm curl machine; bicep machine; lever biceps curl; lever curl; bizepsmaschine; maquina de biceps; biceps machine; machine arm curl; bizepscurl maschine; bicepsmachine; curl en maquina; curl biceps machine; bizeps maschine; lever bicep curl; seated machine curl; machine hammer curl; hammer curl machine; curl a la machine',
      { implement: 'machine' },
    ],
    'Concentration Curl':
      'dumbbell concentration curl; seated concentration curl; concentration curls; konzentrationscurl; konzentrationscurls; curl concentrado; curl concentre; curl concentration; concentratie curl; seated close grip concentration barbell curl; curl biceps concentre; cable concentration curl; curl de concentracion; leg concentration curl; concentrated curl; concentration hammer curl',
    'Seated Dumbbell Curl':
      'seated curl; seated biceps curl; seated db curl; seated bicep curl; seated alternating dumbbell curl; seated dumbbell inner biceps curl; seated hammer curl; seated dumbbell hammer curl; dumbbell seated curl; dumbbell seated bicep curl; seated barbell curl; seated alternating hammer curl',
    'Seated Cable Curl': [
      'seated bayesian high cable curl; seated super bayesian high cable curl; cable seated curl',
      { implement: 'cable' },
    ],
  }),
  ...family(leaningCurl, {
    'Incline Curl':
      'incline dumbbell curl; incline db curl; incline biceps curl; seated incline curl; seated incline dumbbell curl; alternating incline dumbbell curl; incline bicep curl; alternate incline dumbbell curl; incline inner biceps curl; flexor incline dumbbell curl; incline bench curl; curl inclinado; curl incline; schrägbankcurl; schrägbank curl; schrägbankcurls; incline dumbbell biceps curl; dumbbell incline curl; curl biceps incline; seated incline curl dumbbell; incline alternating curl; bayesian incline curl',
    'Incline Hammer Curl': 'incline dumbbell hammer curl; seated incline hammer curl; dumbbell incline hammer curl',
    'Spider Curl': [
      'prone incline curl; dumbbell prone incline curl; spider dumbbell curl; ez bar spider curl; chest supported curl; prone curl; lying incline curl; barbell spider curl; cable spider curl; lying prone curl; barbell curl lying against an incline; lying high bench barbell curl; dumbbell spider curl; spider hammer curl; prone spider curl; chest supported incline curl; barbell curl lying against incline',
      {},
    ],
    'Lying Curl': [
      'lying dumbbell curl; lying cable curl; lying supine dumbbell curl; supine curl; lying biceps curl; lying close grip bar curl on high pulley; supine cable curl; lying supine curl',
      { position: 'supine' },
    ],
  }),
  ...family(triceps, {
    'Triceps Pushdown':
      'pushdown; tricep pushdown; cable pushdown; rope pushdown; triceps press down; pressdown; triceps pressdown; press down; v bar pushdown; straight bar pushdown; triceps rope pushdown; rope triceps pushdown; cable triceps pushdown; reverse grip triceps pushdown; reverse grip pushdown; single arm pushdown; single arm triceps pushdown; one arm pushdown; push downs; tri pushdown; trizepsdrücken; trizepsdrücken am kabel; trizepsdrücken am kabelzug; trizeps pushdown; extension de triceps en polea; jalon de triceps; extension triceps poulie; extension triceps poulie haute; triceps poulie; push down triceps; triceps push down; tricep pushdown rope; rope press down; single arm cable pushdown; triceps pushdown v bar attachment; one arm triceps pushdown; triceps en polea; triceps polea; triceps pushdown rope attachment; tirage triceps; cable incline pushdown; triceps rope; rope triceps; triceps cuerda; triceps cuerda polea; triceps corde; tricep rope pulldown; triceps pulldown; tricep pull down; rope tricep; polea triceps; extension triceps corde; kabel trizeps; trizeps am kabel; extension a la poulie haute; extension de triceps con cuerda; cross cable pushdown; cross body pushdown; bar pushdown; underhand pushdown; triceps push downs; cable reverse grip pushdown; triceps',
    'Cable Triceps Extension':
      'cable tricep extension; triceps extension cable; one arm cable triceps extension; cable one arm tricep extension; single arm cable triceps extension; cable tri extension; cross cable triceps extension; cross body triceps extension; low cable triceps extension; low pulley triceps extension; rope triceps extension; tricep extension rope; katana triceps extension; katana extension; single arm triceps extension cable; triceps extension; tricep extension; standing low pulley one arm triceps extension; standing triceps extension; tri extension; triceps ext; trizepsstrecken; extension de triceps; extension triceps; triceps extensions; trizeps extension; cable pushaway triceps; triceps pushaway; tricep ext; concentration triceps extension cable; cable concentration extension; katana cable extension; carter extension; chain handle extension; kneeling triceps extension; kneeling cable triceps extension; kneeling rope triceps extension; cable kneeling triceps extension',
    'Overhead Triceps Extension': [
      'overhead tricep extension; overhead tri ext; overhead triceps ext; dumbbell overhead triceps extension; standing dumbbell triceps extension; overhead dumbbell triceps extension; french press standing; standing overhead triceps extension; dumbbell overhead extension; overhead extension; standing french press; one arm overhead triceps extension; single arm overhead triceps extension; one arm dumbbell triceps extension; dumbbell triceps extension; db overhead tricep extension; two hand overhead triceps extension; french press; dumbbell french press; overhead tri extension; overhead triceps; triceps overhead; triceps overhead extension; overhead tricep press; dumbbell one arm triceps extension; standing one arm dumbbell triceps extension; one arm supinated dumbbell triceps extension; one arm pronated dumbbell triceps extension; triceps extension overhead; überkopf trizepsstrecken; extension de triceps sobre la cabeza; extension triceps au dessus de la tete; extension triceps nuque; extension nuque; copa triceps; triceps copa; dumbbell tricep extension; db tricep extension; triceps extension dumbbell; kettlebell triceps extension; plate overhead triceps extension; standing towel triceps extension; overhead plate triceps extension; copa de triceps; kettlebell overhead triceps extension; dumbbell tricep extension pronated grip; medicine ball triceps extension; überkopf trizeps; french press sitzend stehend; overhead triceps press; triceps french press; overhead kettlebell extension',
      { implement: 'dumbbell' },
    ],
    'Barbell Overhead Triceps Extension': [
      'standing barbell triceps extension; ez bar overhead triceps extension; standing overhead barbell triceps extension; barbell french press; ez bar french press; ez bar triceps extension; barbell triceps extension; ez overhead extension; standing ez bar triceps extension; standing barbell french press; landmine triceps extension',
      { implement: 'barbell' },
    ],
    'Cable Overhead Triceps Extension':
      'rope overhead triceps extension; overhead cable triceps extension; overhead rope extension; overhead cable extension; cable rope overhead triceps extension; triceps overhead extension with rope; cable overhead tricep extension; overhead rope triceps extension; overhead cable tricep extension; cable overhead extension; overhead rope tricep extension; triceps rope overhead extension; cable french press; standing cable overhead triceps extension; high pulley overhead tricep extension; single arm cable overhead triceps extension; rope overhead extension; cable triceps overhead; cable high pulley overhead tricep extension',
    'Band Triceps Extension': [
      'resistance band triceps extension; banded triceps extension; band overhead triceps extension; band tricep extension; speed band overhead triceps; resistance band overhead triceps extension; resistance band tricep extension; triceps extension band; band overhead extension',
      { implement: 'band' },
    ],
    'Band Pushdown': [
      'resistance band pushdown; banded pushdown; band triceps pushdown; banded triceps pushdown; resistance band triceps pushdown; triceps pushdown band; triceps pressdown band',
      { implement: 'band' },
    ],
    'Triceps Kickback': [
      'dumbbell kickback; tricep kickback; dumbbell triceps kickback; db kickback; tricep dumbbell kickback; kickback triceps; bent over triceps extension; triceps kick back; tri kickback; trizeps kickback; patada de triceps; bent over dumbbell triceps extension; standing bent over one arm dumbbell triceps extension; standing bent over two arm dumbbell triceps extension; two arm triceps kickback; single arm triceps kickback; tri kickbacks; kick back triceps; band triceps kickback; one arm triceps kickback; standing bent over triceps extension; patadas de triceps; seated bent over one arm dumbbell triceps extension; seated bent over two arm dumbbell triceps extension; triceps kickback band',
      { implement: 'dumbbell', si: 'possible' },
    ],
    'Cable Triceps Kickback': [
      'cable tricep kickback; triceps kickback cable; tricep kickback cable; rope kickback triceps; single arm cable triceps kickback',
      { si: 'possible' },
    ],
    'Sled Overhead Triceps Extension': ['sled triceps extension', { implement: 'other' }],
  }),
  ...family(lyingTriceps, {
    Skullcrusher:
      'skull crusher; skullcrushers; skulls; lying triceps extension; ez bar skullcrusher; barbell skullcrusher; nose breaker; lying tricep extension; lying triceps press; lying barbell triceps extension; lying ez bar triceps extension; decline skullcrusher; incline skullcrusher; ez skullcrusher; skull crushers barbell; french press lying; lying french press; stirndrücken; rompecraneos; rompe craneos; press frances; barre au front; press francais; decline ez bar triceps extension; decline close grip bench to skullcrusher; incline barbell triceps extension; incline triceps extension; rolling triceps extension; frenchpress; lying close grip barbell triceps extension; lying close grip barbell triceps extension behind the head; lying close grip barbell triceps press to chin; decline triceps extension; press frances con barra; french press ez; skull crushers ez bar; triceps au front; smith machine skullcrusher; overhead skullcrusher lying; pjr pullover; skullcrusher on floor; lying extension; barre front; ez bar lying triceps extension',
    'Dumbbell Skullcrusher': [
      'db skullcrusher; lying dumbbell triceps extension; dumbbell lying triceps extension; lying dumbbell tricep extension; tate press; decline dumbbell triceps extension; incline dumbbell triceps extension; dumbbell skull crusher; dumbbell tate press; incline dumbbell skullcrusher; kettlebell skullcrusher; rolling dumbbell triceps extension; one arm lying triceps extension; floor dumbbell triceps extension; dumbbell floor triceps extension; lying one arm dumbbell triceps extension; dumbbell lying extension',
      { implement: 'dumbbell' },
    ],
    'Cable Lying Triceps Extension': [
      'lying cable triceps extension; cable skullcrusher; cable incline triceps extension; incline cable triceps extension',
      { implement: 'cable' },
    ],
    'Band Skullcrusher': ['banded skullcrusher; resistance band skullcrusher', { implement: 'band' }],
    'JM Press': 'jm press barbell; smith machine jm press; california press',
    'Machine Triceps Press': [
      'triceps press; triceps extension machine; machine triceps extension; tricep press machine; machine tricep extension; seated triceps press; tricep machine; triceps press machine; seated triceps extension machine; lever triceps extension; trizepsmaschine; tricep extension machine; trizepsdrücken maschine; machine triceps; maquina de triceps; triceps machine; seated tricep press; machine triceps pushdown; tricep press; trizeps maschine; trizepspresse; lever triceps press; arm extension machine; tricepsmachine; machine triceps dip extension',
      { position: 'seated', implement: 'machine' },
    ],
    'Seated Triceps Extension': [
      'seated overhead triceps extension; seated dumbbell triceps extension; seated tricep extension; seated french press; seated dumbbell overhead triceps extension; seated overhead tricep extension; dumbbell seated triceps extension; seated triceps overhead; seated cable triceps extension; seated one arm triceps extension; seated dumbbell french press; seated overhead extension',
      { position: 'seated', implement: 'dumbbell' },
    ],
  }),
  ...family(raise, {
    'Lateral Raise':
      'side raise; dumbbell lateral raise; db lateral raise; lat raise; side lateral raise; lateral raises; side laterals; lat raises; dumbbell side raise; lateral lift; dumbbell lateral lift; standing lateral raise; standing dumbbell lateral raise; one arm lateral raise; side lateral; deltoid raise; side delt raise; leaning lateral raise; lu raise; dumbbell side lateral raise; single arm lateral raise; alternating deltoid raise; one arm side lateral; laterals; shoulder lateral raise; lateral shoulder raise; seitheben; elevacion lateral; elevaciones laterales; elevation laterale; elevations laterales; zijwaarts heffen; schulter seitheben; vuelos laterales; elevation laterale haltere; delt raise; power partial; power partials; bent arm lateral raise; kettlebell lateral raise; y raise standing; dumbbell y raise; partial lateral raise; monkey row lateral; arm lateral raise; shoulder side raise; heavy partial; side lateral raises dumbbell; vuelo lateral; dumbbell raise lateral; laterales; leaning dumbbell lateral raise; zijheffen; elevacion lateral con mancuernas; lean away lateral raise; egyptian lateral raise; egyptian raise; arm side raise; side arm raise; single arm leaning lateral raise; side raises dumbbell; super rom lateral raise; full range lateral raise; iron cross raise dumbbell; crucifix hold; crucifix; iron cross; dumbbell iron cross; shoulder raise; dumbbell shoulder raise; lateral deltoid raise; medial raise; half kneeling lateral raise; kneeling lateral raise; shoulder raises; arm raise; dumbbell raise; single dumbbell raise; raises shoulder',
    'Seated Lateral Raise': [
      'seated dumbbell lateral raise; seated side lateral raise; seated side raise; seated db lateral raise; cable seated lateral raise; seated lateral raises; seated cable lateral raise; dumbbell seated lateral raise; seated bent arm lateral raise',
      { stance: 'none', position: 'seated' },
    ],
    'Cable Lateral Raise': [
      'cable side raise; single arm cable lateral raise; one arm cable lateral raise; lateral raise cable; cable side lateral raise; low pulley lateral raise; single arm lateral raise cable; standing low pulley deltoid raise; seitheben am kabel; elevation laterale poulie; behind the back cable lateral raise; cable lateral; cable y raise; cuffed lateral raise; cable lateral delt raise; elevaciones laterales polea; cable one arm lateral raise; cross cable lateral raise; low cable lateral raise; leaning cable lateral raise; elevaciones laterales en polea; bent over low pulley side lateral; cable leaning lateral raise',
      { implement: 'cable' },
    ],
    'Machine Lateral Raise': [
      'lateral raise machine; machine side raise; seated lateral raise machine; lever lateral raise; seitheben maschine; side raise machine; side delt machine; elevations laterales machine; lateral machine raise; deltoid machine; shoulder raise machine; machine lateral; seated machine lateral raise; elevaciones laterales maquina; standing machine lateral raise; lateral deltoid machine',
      { stance: 'none', position: 'seated', implement: 'machine' },
    ],
    'Band Lateral Raise': [
      'resistance band lateral raise; banded lateral raise; lateral raise band; lateral raise with band; band side raise; band lateral; resistance band side raise; seitheben mit band; band side lateral raise',
      { implement: 'band' },
    ],
    'Incline Lateral Raise': [
      'incline dumbbell lateral raise; incline db lateral raise; meadows incline lateral raise; one arm incline lateral raise; chest supported lateral raise; lying lateral raise; lying one arm lateral raise; side lying lateral raise; prone lateral raise; meadows incline db lateral raise; incline side raise; dumbbell incline lateral raise; incline bench lateral raise; leaning bench lateral raise; incline chest supported lateral raise; one arm lying lateral raise',
      { stance: 'none', position: 'incline-supported' },
    ],
    'Front Raise':
      'dumbbell front raise; db front raise; front dumbbell raise; anterior raise; front delt raise; alternating front raise; single arm front raise; front two dumbbell raise; front deltoid raise; frontheben; elevacion frontal; elevaciones frontales; elevation frontale; elevations frontales; voorwaarts heffen; barbell front raise; front barbell raise; kettlebell front raise; vuelos frontales; front lateral raise; forward raise; front raises dumbbell; standing front raise; standing front barbell raise over head; shoulder front raise; standing dumbbell straight arm front delt raise above head; shoulder flexion; front shoulder raise; arm front raise; thumbs up front raise; dumbbell forward raise; standing front dumbbell raise; front arm raise; frontheffen; front to overhead raise; overhead front raise; hammer grip front raise; ez bar front raise; dumbbell alternating front raise; shoulder flexion raise',
    'Plate Front Raise': [
      'front plate raise; plate raise; weight plate front raise; medicine ball front raise; plate front raise overhead; front raise plate; disc front raise; plate raise overhead',
      { implement: 'other' },
    ],
    'Cable Front Raise': [
      'front cable raise; front raise cable; rope front raise; single arm cable front raise; cable rope front raise; elevation frontale poulie; one arm cable front raise',
      { implement: 'cable' },
    ],
    'Band Front Raise': ['resistance band front raise; banded front raise; front raise band', { implement: 'band' }],
    'Seated Front Raise': [
      'seated dumbbell front raise; incline front raise; front incline dumbbell raise; incline dumbbell front raise; seated front deltoid; straight raises on incline bench; dumbbell incline front raise; incline barbell front raise; chest supported front raise; front raise incline bench; prone front raise; lying front raise; straight raise on incline bench; incline bench front raise',
      { stance: 'none', position: 'seated' },
    ],
    'Lateral to Front Raise':
      'side laterals to front raise; lateral raise to front raise; front to lateral raise; front raise to lateral raise; 6 way raise; six way shoulder; 6 ways; l raise; l lateral raise; around the world shoulder; front raise lateral raise combo; lateral to front; upward raise; front and lateral raise; lateral front raise; dumbbell 6 ways; around the world dumbbell; around the worlds shoulder',
    Scaption:
      'dumbbell scaption; scaption raise; scaptions; scaption lift; full can; empty can; scapular plane raise; full can raise; empty can raise; v raise; band scaption; dumbbell v raise; scapular raise; scaption and shrug',
    'Shoulder Tap Hold': [
      'prone y raise; ytw; y t w; prone ytw; y t w l; ytwl; yt raise; iytw; i y t; prone t raise; prone i raise; y raise; t raise; incline y raise; chest supported y raise; trap raise; incline t raise; lower trap raise; trap 3 raise; y press; prone w raise; prone y t w; yws; ws; swiss ball ytw; stability ball ytw; dumbbell y raise incline; incline ytw; ytw raise; y t raise; i y t raise; prone trap raise; prone y; prone t; w raise; prone external rotation; ball ytw; prone w; cobra arms; prone scaption; ytis; prone arm raise; chest supported t raise',
      { stance: 'none', position: 'prone', muscles: 'rear-delts traps' },
    ],
    'Incline Shoulder Raise': [
      'barbell incline shoulder raise; dumbbell incline shoulder raise; smith incline shoulder raise; serratus press; scapular punch; serratus punch; supine serratus punch; dumbbell serratus punch; lying serratus press; supine protraction; smith machine incline shoulder raise',
      { stance: 'none', position: 'incline-supported', muscles: 'shoulders chest' },
    ],
    'Arm Circle': [
      'arm circles; arm circles dumbbell; weighted arm circles; small arm circles; armkreisen; circulos de brazos; cercles de bras; arm swing circle; armcirkels; arm pulse; arm pulses; circulos con los brazos; cercles avec les bras; armcirkel; moulinets; moulinets des bras; shoulder circle arms; big arm circles; backward arm circles; forward arm circles; arms circles; rotaciones de brazos; armen kreisen',
      { implement: 'bodyweight' },
    ],
    'Kettlebell Halo': [
      'halo; halos; kb halo; plate halo; halo with kettlebell; kettlebell halos; dumbbell halo; half kneeling halo; tall kneeling halo; around the head; plate halos; kettlebell around the head; medicine ball halo; round the head',
      { implement: 'kettlebell' },
    ],
    'Battle Rope Shoulder Hold': [
      'dumbbell hold; isometric lateral raise; lateral raise hold; front raise hold; static hold dumbbell; arm hold; shoulder isometric; isometric shoulder; shoulder isometrics',
      {},
    ],
  }),
  ...family(rear, {
    'Rear Delt Fly':
      'rear delt raise; reverse fly; reverse flye; dumbbell reverse fly; dumbbell rear delt fly; bent over lateral raise; bent over reverse fly; bent over rear delt raise; rear lateral raise; rear delt flye; bent over fly; dumbbell rear delt raise; rear delts; rear flye; rear delt; bent over dumbbell rear delt raise; bent over dumbbell reverse fly; bent over dumbbell rear delt raise with head on bench; bent over rear delt fly; db rear delt fly; rear deltoid fly; rear deltoid raise; posterior fly; standing reverse fly; single arm reverse fly; bent over rear lateral raise; reverse flyes; reverse fly dumbbell; vorgebeugtes seitheben; pajaros; pajaro; pajaros con mancuernas; oiseau; oiseaux; reverse butterfly; reverse butterfly kurzhanteln; oiseau haltere; behind shoulder lift; dumbbell behind shoulder lift; achterste schouder; bent over raise; rear raise; bent over laterals; posterior deltoid raise; one arm rear delt fly; elevaciones posteriores; elevation posterieure; hintere schulter; kettlebell reverse fly; rear lateral; rear delt laterals; bent over rear raise; bent over shoulder raise; vuelos posteriores; reverse dumbbell fly; bent over lateral; reverse fly with external rotation; rear fly; plate rear delt fly; deltoides posterior; posterior delt fly; dumbbell rear fly; back fly; back flye; rear delt dumbbell; rear delts dumbbell; rear delt swing; bent over t raise; bent over y raise; sled reverse fly; bent over rear deltoid raise; trx y fly; trx rear delt fly; trx reverse fly; suspended reverse fly; trx t fly; trx y; trx t; suspension y raise; ring reverse fly; trx fly reverse; suspended y raise; ring y raise',
    'Cable Rear Delt Fly': [
      'cable reverse fly; cable rear fly; rear delt cable fly; reverse cable fly; reverse cable crossover; single arm reverse cable fly; cable rear delt raise; reverse fly single arm cable; rear delt reverse fly cable; standing cable rear delt fly; cable rear lateral raise; high cable rear delt fly; cable cross rear delt fly; bent over cable reverse fly; bent over cable rear delt fly; reverse cross over; cable crossover reverse; single arm cable rear delt fly; oiseau poulie; cable y fly; rear delt cable; pajaros en polea; cable cross over reverse fly; single arm rear delt cable fly; cable crossover reverse fly; oiseau a la poulie; cable rear delt',
      { implement: 'cable' },
    ],
    'Band Reverse Fly': [
      'band rear delt fly; resistance band reverse fly; banded rear delt fly; back fly band; back flye with band; banded reverse fly; resistance band rear delt fly; reverse fly band; bent over band reverse fly',
      { implement: 'band' },
    ],
  }),
  ...family(
    { ...rear, stance: 'none', position: 'seated', muscles: 'rear-delts upper-back' },
    {
      'Reverse Pec Deck': [
        'reverse pec fly; rear delt machine; reverse fly machine; machine reverse fly; rear delt fly machine; reverse machine fly; rear delt reverse fly machine; machine rear delt fly; pec deck reverse; reverse butterfly machine; rear delt pec deck; reverse butterfly maschine; rear deltoid machine; seated reverse fly machine; butterfly reverse; lever reverse fly; peck deck inverso; pec deck inverse; contractora inversa; lever seated reverse fly; rear delt raise machine; reverse pec dec; reverse pec deck fly; pec fly reverse; oiseau machine; machine rear fly; rear fly machine; peck deck invertido; pec deck rear delt; butterfly inverse; rear deltoids machine; rear delt fly pec deck; pajaros en maquina; rear delt machine fly',
        { implement: 'machine', si: 'unlikely' },
      ],
      'Seated Rear Delt Fly': [
        'seated bent over rear delt raise; seated reverse fly; seated rear lateral raise; seated bent over lateral raise; seated rear delt raise; seated bent over reverse fly; seated dumbbell rear delt fly; dumbbell seated bent over rear delt row; seated bent over rear delt fly',
        { si: 'unlikely' },
      ],
      'Chest-Supported Rear Delt Fly': [
        'incline rear delt fly; incline reverse fly; chest supported reverse fly; prone rear delt raise; lying rear delt raise; dumbbell lying rear lateral raise; dumbbell lying one arm rear lateral raise; lying rear lateral raise; incline bench reverse fly; incline bench rear delt fly; chest supported rear delt raise; prone reverse fly; lying reverse fly; incline rear delt raise; prone rear delt fly; incline rear lateral raise; incline dumbbell reverse fly; lying rear delt fly; dumbbell incline rear lateral raise; side lying rear delt fly; dumbbell incline reverse fly; side lying rear delt raise; chest supported rear lateral raise; incline rear delt dumbbell fly; dumbbell incline rear delt fly',
        { position: 'incline-supported', si: 'unlikely' },
      ],
    },
  ),
  ...family(
    { ...curl, implement: 'band', muscles: 'rear-delts upper-back' },
    {
      'Band Pull-Apart':
        'pull apart; pullapart; banded pull apart; resistance band pull apart; band pull aparts; pull aparts band; pull aparts; diagonal band pull apart; overhead band pull apart; pull apart con banda; band pullapart; band auseinanderziehen; underhand band pull apart; kneeling band pull apart; mini band pull apart; seated band pull apart; band pull overhead; banded overhead pull apart; banda separar; ecarte elastique arriere; band apart; ziehen band auseinander; band pull apart supinated; tube pull apart; prone pull apart; chest expander',
      'Straight-Arm Pulldown': [
        'straight arm lat pulldown; cable straight arm pulldown; rope straight arm pulldown; stiff arm pulldown; lat prayer; cable pullover; standing cable pullover; straight arm pushdown; stiff arm lat pulldown; straight arm cable pulldown; pullover cable; lat pushdown; cable lat pullover; rope pullover; straight arm rope pulldown; überzüge am kabel; pull over poulie; pullover en polea; cable lat prayer; kneeling straight arm pulldown; rope lat pulldown straight arm; single arm straight arm pulldown; pull over poulie haute; straight arm lat pull down rope; lat pulldown straight arm; pulldown brazos rectos; jalon brazos rectos; pull down brazos extendidos; straight arm press down; half kneeling straight arm pulldown; bent over straight arm pulldown; pulldown bras tendus; tirage bras tendus; pulldown straight arm; overhead lat; lat extension cable; extension bras tendus poulie; straight arms pulldown; cable straight bar pulldown straight arm',
        { implement: 'cable', muscles: 'lats' },
      ],
      'Band Straight-Arm Pulldown': [
        'band straight arm pulldown; resistance band straight arm pulldown; banded straight arm pulldown; banded lat prayer; band pullover; straight arm pulldown band; resistance band pullover; band lat prayer',
        { muscles: 'lats' },
      ],
    },
  ),
  ...family(fly, {
    'Dumbbell Fly':
      'chest fly; db fly; dumbbell flye; fly; flat fly; flat dumbbell fly; dumbbell chest fly; flat db fly; pec fly dumbbell; flyes; flys; flies; fliegende; aperturas; aperturas con mancuernas; ecarte couche; ecartes couches; ecarte; ecartes; decline dumbbell fly; decline fly; floor fly; dumbbell floor fly; one arm flat bench dumbbell fly; lying fly; chest fly dumbbell; ecartes halteres; ecarte haltere; apertura; aperturas de pecho; single arm dumbbell fly; decline dumbbell flyes; borst fly; svend fly; stability ball fly; swiss ball dumbbell fly; kettlebell fly; decline chest fly; dumbbell flat fly; bench fly; around the world chest; around the worlds; around the world lying; plate fly; stability ball dumbbell fly; dumbbell lying fly; lying dumbbell fly; flat bench fly; aperturas planas; pec fly lying; dumbbell fly on floor',
    'Incline Dumbbell Fly': [
      'incline fly; incline db fly; incline chest fly; incline dumbbell flye; incline dumbbell chest fly; dumbbell incline fly; schrägbank fliegende; aperturas inclinadas; ecarte incline; incline dumbbell fly with a twist; incline bench fly; incline chest fly dumbbell; ecartes inclines; fliegende schrägbank; incline twist fly',
      { position: 'incline-supported' },
    ],
    'Cable Fly': [
      'cable crossover; standing cable fly; cable chest fly; crossover; cable cross over; high cable fly; low cable fly; low to high cable fly; high to low cable fly; cable flye; low cable crossover; single arm cable crossover; single arm cable fly; cable pec fly; kabelzug fliegende; cable cross; cruce de poleas; cruces en polea; vis a vis; poulie vis a vis; ecarte poulie; ecartes a la poulie; kabel fly; cable crossover ladder; bayesian fly; high cable crossover; cable upper chest crossover; kabelzug über kreuz; kabelkreuz; cross over cable; low to high fly; high to low fly; cruces; cruce; aperturas en polea; cruce poleas; ecarte poulie vis a vis; cable iron cross; cable crossovers high; chest fly cable; upper chest cable fly; one arm cable fly; crossover poulie; cable mid fly; mid cable fly; cable standing fly; chest crossover; pec crossover; über kreuz ziehen; aperturas polea; lower chest cable fly; standing cable chest fly; cable cross fly; crossovers cable low',
      { stance: 'bilateral', position: 'standing', implement: 'cable' },
    ],
    'Lying Cable Fly': [
      'flat bench cable fly; incline cable fly; cable bench fly; bench cable fly; flat cable fly; cable lying fly; decline cable fly; lying cable chest fly; incline bench cable fly; cable incline fly; cable decline fly; cable flat fly; cable incline fly on stability ball',
      { implement: 'cable' },
    ],
    'Seated Cable Fly': [
      'bottom half seated cable fly; seated cable chest fly; seated fly; cable seated fly; cable seated chest fly',
      { position: 'seated', implement: 'cable' },
    ],
    'Band Fly': [
      'band chest fly; resistance band fly; banded fly; resistance band chest fly; crossover with band; cross over with bands; chest fly band; banded chest fly; band crossover; standing band fly; band cross over',
      { stance: 'bilateral', position: 'standing', implement: 'band' },
    ],
    'Pec Deck': [
      'pec deck machine; machine fly; butterfly machine; pec fly; chest fly machine; pec fly machine; machine chest fly; butterfly; peck deck; pec dec; peck deck machine; seated machine fly; fly machine; lever chest fly; lever pec deck fly; contractora; peck dec; pec deck fly; butterfly maschine; vlinder; vlindermachine; contractora de pecho; machine pec fly; lever seated fly; papillon; machine pectoraux; pec machine; mariposa; pecdeck; peckdeck; pec flye; pec deck butterfly; seated pec fly; seated pec deck; standing machine fly; aperturas en maquina; machine flye; ecarte machine; ecartes machine; brustmaschine butterfly; chest fly seated machine; seated fly machine; pectoral machine; pectoral fly; lever pec fly; butterflys; chest butterfly; mariposa maquina; peitoral maquina; iso lateral fly',
      { position: 'seated', implement: 'machine' },
    ],
    'Dumbbell Pullover': [
      'pullover; db pullover; bent arm dumbbell pullover; straight arm dumbbell pullover; pull over; bent arm pullover; lying pullover; überzüge; überzüge mit kurzhantel; pull over haltere; pullover con mancuerna; pullovers; kettlebell pullover; plate pullover; cross bench pullover; straight arm pullover; dumbbell pull over; überzug; medicine ball pullover; floor pullover; dumbbell floor pullover; pullover dumbbell; pull over mancuerna; decline pullover; stability ball pullover; decline dumbbell pullover; swiss ball pullover; lat pullover dumbbell',
      { muscles: 'lats chest' },
    ],
    'Barbell Pullover': [
      'bent arm barbell pullover; ez bar pullover; wide grip decline barbell pullover; decline barbell pullover; barbell pull over; front raise and pullover; ez pullover; straight arm barbell pullover; pullover barre; barbell pullover to press; pullover press; bent arm pullover barbell',
      { implement: 'barbell', muscles: 'lats chest' },
    ],
    'Machine Pullover': [
      'pullover machine; nautilus pullover; lat pullover machine; lever pullover; pull over machine; machine lat pullover; seated pullover machine; überzugmaschine; plate loaded pullover; machine pull over',
      { position: 'seated', implement: 'machine', muscles: 'lats' },
    ],
    'Lying Cable Pullover': [
      'cable lying pullover; incline cable pullover; cable decline pullover; supine cable pullover; decline cable pullover',
      { implement: 'cable', muscles: 'lats' },
    ],
    'TRX Fly': [
      'ring fly; suspended fly; suspension fly; ring flye; trx chest fly; bodyweight fly; slider fly; sliding chest fly; rings fly; bodyweight flye; suspended chest fly',
      { stance: 'bilateral', position: 'prone', implement: 'other' },
    ],
    'Chest Squeeze': [
      'isometric chest squeeze; palm press; prayer press; isometric chest press; hand squeeze chest; chest ball squeeze; isometric chest squeezes; prayer squeeze; palms press together; prayer pulse',
      { position: 'seated', implement: 'bodyweight' },
    ],
  }),
  ...family(shrug, {
    'Barbell Shrug':
      'bb shrug; shrug barbell; behind the back shrug; barbell shrug behind the back; barbell behind the back shrug; trap bar shrug; power shrug; hex bar shrug; snatch grip shrug; encogimientos con barra; shrug barre; clean grip shrug; overhead barbell shrug; trapbar shrug; overhead shrug; ez bar shrug',
    Shrug: [
      'shrugs; dumbbell shrug; db shrug; shoulder shrug; standing shrug; dumbbell shrugs; standing dumbbell shrug; kettlebell shrug; schulterheben; nackenheben; schulterzucken; encogimientos; encogimientos de hombros; encogimiento de hombros; haussement d epaules; haussements d epaules; schouder ophalen; shrugs halteres; trap shrug; plate shrug; single arm shrug; encogimiento hombros; shrugs kurzhantel; encogimientos con mancuernas; trapezius shrug; schouderophalen; seated shrug; dumbbell seated shrug; traps; haussement epaules; band shrug; resistance band shrug; incline shrug; chest supported shrug; dumbbell incline shrug; middle back shrug; prone shrug; kelso shrug; prone incline shrug; incline dumbbell shrug; chest supported kelso shrug; gittleson shrug; trapecio',
      { implement: 'dumbbell' },
    ],
    'Cable Shrug': ['shrug cable; cable shoulder shrug; shrugs en polea; shrug poulie', { implement: 'cable' }],
    'Machine Shrug': [
      'shrug machine; smith machine shrug; smith shrug; leverage shrug; lever shrug; calf machine shrug; calf machine shoulder shrug; smith machine behind the back shrug; hammer strength shrug; plate loaded shrug; shrug smith machine; shrugs a la machine; standing shrug machine',
      { implement: 'machine' },
    ],
    'Scapular Dip': [
      'scap dip; scapular depression; dip shrug; scapula dip; scapular shrug dip',
      { stance: 'none', position: 'hanging', implement: 'bodyweight' },
    ],
  }),
  ...family(cuff, {
    'Cable External Rotation':
      'external rotation; shoulder external rotation; cable shoulder external rotation; external rotation cable; external shoulder rotation; rotator cuff; rotator cuff external rotation; cable er; external rotation with cable; außenrotation; aussenrotation; rotacion externa; rotation externe; externe rotatie; exorotatie; rotatorenmanschette; er; standing external rotation; shoulder er; rotation externe epaule; manguito rotador; coiffe des rotateurs; rotator cuff work; schulter außenrotation; cable standing external rotation; 90 90 external rotation; cable 90 degree external rotation; external rotations; shoulder rotation; exorotatie schouder; cuff rotation',
    'Cable Internal Rotation':
      'internal rotation; shoulder internal rotation; cable shoulder internal rotation; internal rotation cable; internal shoulder rotation; innenrotation; rotacion interna; rotation interne; endorotatie; ir; cable standing internal rotation; standing internal rotation; rotator cuff internal rotation',
    'Band External Rotation': [
      'banded external rotation; resistance band external rotation; external rotation with band; band er; external rotation band; band shoulder external rotation; band no money; no moneys; shoulder external rotation band; no money; resistance band shoulder external rotation; rotacion externa con banda; bilateral external rotation; bilateral band external rotation; no money drill; w external rotation band',
      { implement: 'band' },
    ],
    'Band Internal Rotation': [
      'banded internal rotation; resistance band internal rotation; internal rotation with band; internal rotation band; shoulder internal rotation band',
      { implement: 'band' },
    ],
    'Dumbbell External Rotation': [
      'side lying external rotation; lying external rotation; seated dumbbell external rotation; seated external rotation; side lying shoulder external rotation; dumbbell lying external rotation; db external rotation; elbow on knee external rotation; side lying dumbbell external rotation; dumbbell side lying external rotation; dumbbell lying external shoulder rotation; dumbbell external shoulder rotation',
      { stance: 'none', position: 'side-lying', implement: 'dumbbell' },
    ],
    'Scapular Push-Up': [
      'scap pushup only; serratus slide; serratus wall slide; scapular protraction; scapular push; wall slide serratus; foam roller wall slide',
      { implement: 'bodyweight', muscles: 'shoulders upper-back' },
    ],
    'Scapular Wall Slide': [
      'wall slide; wall angel; wall angels; wall slides; scapular slide; shoulder wall slide; scap wall slide; floor angel; snow angel; floor slide; prone angel; reverse snow angel; floor angels; band wall slide; reverse snow angels; prone snow angel; snow angels; angeles en la pared; angel de pared; ange au mur; mur engel; muurengel; prone swimmer arms; wandengel; anges au mur; forearm wall slide; wall slides with band; back to wall slide; angel wall; w to y; shoulder wall angel; standing wall slide',
      { implement: 'bodyweight', muscles: 'shoulders upper-back' },
    ],
    'Scapular Retraction': [
      'scapular squeeze; shoulder blade squeeze; scap squeeze; scapular retraction hold; shoulder squeeze; shoulder blade retraction; scapular row; shoulder retraction; scap retraction; prone scapular retraction; band scapular retraction; cable scapular retraction; scapula squeeze; scapular setting; shoulder set; scapular depression hold; schulterblätter zusammenziehen; retraccion escapular; retraction scapulaire; elbows back squeeze; seated scapular retraction; seated shoulder blade squeeze; scapular clock; scapular circle',
      { implement: 'bodyweight', muscles: 'upper-back' },
    ],
  }),
  ...family(wrist, {
    'Wrist Curl':
      'forearm curl; barbell wrist curl; dumbbell wrist curl; palms up wrist curl; seated wrist curl; seated palms up wrist curl; palms up dumbbell wrist curl; palms up barbell wrist curl over a bench; palms up dumbbell wrist curl over a bench; seated palm up barbell wrist curl; seated dumbbell palms up wrist curl; behind the back wrist curl; cable wrist curl; wrist flexion; wrist curl barbell; handgelenkcurl; curl de muneca; flexion poignet; curl de muñeca; standing palms up barbell behind the back wrist curl; seated two arm palms up low pulley wrist curl; seated one arm dumbbell palms up wrist curl; polscurl; unterarmcurl; curl poignets; unterarm curl; forearm; forearms; forearm wrist curl; wrist curls over bench; standing wrist curl; behind back wrist curl; handgelenkbeugen; barbell behind back wrist curl; curl muneca; antebrazo; antebrazos; barbell standing back wrist curl; unterarme',
    'Reverse Wrist Curl':
      'wrist extension; palms down wrist curl; seated palms down wrist curl; reverse grip wrist curl; palms down wrist curl over a bench; seated palms down barbell wrist curl; palms down dumbbell wrist curl over a bench; seated dumbbell palms down wrist curl; dumbbell reverse wrist curl; barbell reverse wrist curl; extension poignet; extension de muneca; seated one arm dumbbell palms down wrist curl; forearm extension; reverse forearm curl; handgelenkstrecken',
    'Wrist Roller': [
      'forearm roller; wrist roll up; wrist roller forearm',
      { stance: 'bilateral', position: 'standing', implement: 'other' },
    ],
    'Finger Curl': ['finger curls; barbell finger curl; fingercurl', { implement: 'barbell' }],
    'Hand Gripper': [
      'gripper; grip crusher; hand grip; grip trainer; handgripper; hand squeeze; captains of crush; grip squeeze; ball squeeze hand; grip; grip work; standing olympic plate hand squeeze; grippers; hand grip trainer',
      { implement: 'other' },
    ],
    'Plate Pinch': [
      'plate pinch hold; pinch grip hold; hub pinch; pinch grip; grip hold; barbell hold; farmer hold; static barbell hold; dumbbell static hold; farmers hold; fat grip hold; axle hold',
      { stance: 'bilateral', position: 'standing', implement: 'other', si: 'possible' },
    ],
    'Forearm Rotation':
      'pronation; supination; forearm pronation; forearm supination; dumbbell pronation; dumbbell supination; dumbbell lying pronation; dumbbell lying supination; wrist pronation; wrist supination; hammer rotation; wrist pronation supination; forearm twist; radial deviation; ulnar deviation; wrist deviation; wrist rotation dumbbell; wrist rotation; wrist rotations with straight bar; side wrist pull; lever bar pronation',
  }),
  ...family(neck, {
    'Neck Curl':
      'neck flexion; lying neck flexion; plate neck curl; lying neck curl; neck harness flexion; lying face up plate neck resistance; neck raise; chin tuck head lift; neck curls plate; weighted neck curl; plate neck flexion; nackencurl; neck curl plate',
    'Neck Extension': [
      'lying neck extension; prone neck extension; neck harness; lying face down plate neck resistance; neck harness extension; nackenstrecken; seated head harness neck resistance; head harness; weighted neck extension; lying weighted neck extension; neck bridge; wrestler bridge; neck lateral flexion; neck machine; neck side flexion; four way neck; 4 way neck; 4 way neck machine; front neck bridge',
      { position: 'prone' },
    ],
    'Isometric Neck Hold': [
      'isometric neck exercise; neck isometric; isometric neck; isometric neck exercise front and back; isometric neck exercise sides; neck hold; neck isometrics; neck press isometric',
      { position: 'seated' },
    ],
    'Chin Tuck': [
      'chin tucks; neck retraction; cervical retraction; kinn einziehen; retraccion cervical; doppelkinn; cervical chin tuck; neck retractions; seated chin tuck; supine chin tuck; standing chin tuck; double chin',
      { position: 'seated' },
    ],
  }),
];
