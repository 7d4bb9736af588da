// Words that name no exercise: those that may be passed over in silence, and those that show that someone is talking.

/** Function words and sides, of five languages. */
export const silent: readonly string[] =
  split(`the; a; an; of; for; with; to; on; in; and; at; from; your; my; her; his; or; by; using; use; via; as; its; it;
  each side; per side; each leg; per leg; ea leg; each arm; per arm; ea side; ea; e s; both side; either side; each direction; each way; other side; per hand; each hand; each; per; every;
  left; right; left side; right side; l r; lr; r l; both; je seite; pro seite; pro bein; je bein; pro arm; je arm; jede seite; links; rechts; links rechts;
  cada lado; por lado; cada pierna; por pierna; cada brazo; por brazo; izquierda; derecha; izquierdo; derecho; lado; par cote; chaque cote; par jambe; chaque jambe; par bras; gauche; droite; gauche droite;
  per kant; per been; elke kant; elk been; iedere kant; elke; kant;
  der; die; das; den; dem; ein; eine; einem; einer; mit; am; an; auf; im; und; zu; zum; zur; beim; bei; je; pro; vom; von;
  con; de; del; la; el; los; las; al; en; por; para; cada; un; una; du; des; le; les; au; aux; avec; sur; et; par; chaque; pour; une; met; het; een; op; aan; van; naar; te; bij`);

/** What only repeats the usual, or belongs to the sets: passed over too, but a name that needs it is only known whole. */
export const filler: readonly string[] =
  split(`regular; standard; basic; normal; classic; traditional; usual; light; heavy; easy; controlled; gentle; gently; slowly; slow; hard; moderate; big; little; small; full range; good form; optional; same; style; version; variation; exercise; movement; beginner; advanced; option; type; w; x; off; into; onto; then; plus; through;
  two-arm; two-leg; male; female; men; women; s; m; v; v2; v3; ver; l; r; d; e; round; set; rep; reps; superset; ss; y; circuit; finisher; amrap; emom; drop set; dropset; burnout; myo rep; rest pause; cluster set; top set; back off; backoff; working; max; max reps; failure; progression; combo; pram; buggy; stroller; kinderwagen; poussette; strap; synchro; partner; team; each; technique; drill; friendly; modified; proper; dose`);

/** Talk: a line with much of it is a note rather than an exercise. */
export const talk: readonly string[] =
  split(`rest; resting; min; minute; minutes; sec; second; hour; day; days; week; month; today; tomorrow; yesterday; monday; tuesday; wednesday; thursday; friday; saturday; sunday; morning; evening; night; time;
  felt; feel; feeling; feels; great; good; bad; better; worse; tired; sore; pain; hurt; hurts; ok; okay; fine; nice; wow; ugh; strong; pr; pb; new; old; first; last; next; again; more; less; much; many; very; too; so; not; no; never; nothing; none; only; just; also; still; yet; but; if; when; while; until; after; before; during; because; this; that; these; those; there; here; what; which; who; how; why;
  i; im; ive; me; we; you; he; she; they; is; are; was; were; be; been; am pm; has; have; had; do; did; done; does; will; would; should; could; can; cant; wont; dont; didnt; might; may; must; let; get; got; getting; go; going; went; come; keep; kept; make; made; take; took; try; tried; trying; want; need; think; start; started; starting; finish; finished; end; stop; stopped; skip; skipped; add; added; increase; decrease; repeat; change; changed; move; moved; moving; work; workout; workouts; training; session; gym; home; note; notes; plan; program; programme; phase; routine; total; warm; cool; water; coffee; food; lunch; dinner; breakfast; sleep; slept; drink; shower; school; doctor; bring; buy; call; email; meeting;
  whatever; anything; something; everything; maybe; probably; about; around the block; than; like; own; all; any; some; few; out; over again; about it; because of; kg; lb; lbs; pounds; percent; bpm; heart rate; calories burned; feeling good; felt great; comments; comment; goal; goals; progress; deload; test; testing; video; link; http; https; www; com; see; watch; read; page; pause tracker; date; name; weight used; bodyfat; steps taken; tbd; na; n a; rpe; rir; tm; e1rm; 1rm; rm; week off; off day; rest day; travel; holiday; vacation; sick; ill; happy; sad; busy; late; early; wobbly; heavy today; easy today; leak; leaking; heaviness; bleeding; comfortable; possible; needed;
  pause machine; ruhe; tag; woche; gut; schlecht; heute; morgen; schmerz; schmerzen; minuten; sekunden; wiederholungen; satz; sätze; descanso; dia; semana; hoy; dolor; bien; mal; repeticiones; series; serie; minutos; segundos; repos; jour; semaine; douleur; bien fait; seances; seance; repetitions; secondes; rust; dag; pijn; goed; slecht; herhalingen; seconden; vandaag; training heute; entrenamiento; entrainement; oefening; uebung; übung; übungen; ejercicio; ejercicios; exercice; exercices; oefeningen`);

function split(list: string): readonly string[] {
  return list.split(';').map((word) => word.trim());
}
