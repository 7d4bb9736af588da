// What a line names and yet was not done by her: not now, another day, someone else's, a remark; told, never lost.
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const done = ['Squats 3x10 20 kg', 'Rows 3x12', 'Plank 3x30s'];

function lastOf(line: string): { readonly names: readonly string[]; readonly told: boolean } {
  const read = readText([...done, line].join('\n'));
  const names = read.days.flatMap(({ exercises }) => exercises).map(({ name }) => name);
  return { names: names.slice(done.length), told: [...read.skipped, ...read.unread].some((note) => note.line === 4) };
}

describe('a line that names an exercise', () => {
  it.each([
    'No burpees or jumps today',
    'Sin burpees ni saltos hoy.',
    'Voorlopig niet: uitvalspassen en hardlopen',
    'Noch nicht: Seilspringen',
    'lunges... no, not yet',
    'ok. next time we try hip thrusts 3x12',
    'Ab KW 42 kommen Ausfallschritte dazu.',
    'Fleur deed deadlift 70 kg, respect',
    'Saturday = deadlifts',
    'THURS: max pull-ups retest, bring tape',
    'Review in 2/52, consider adding step ups then.',
    'baby napping so 35 min tops',
    'hubby pulled 180kg x 3, obnoxious',
    'my sister benched 60kg for 5!!',
    'Dan squatted 140 x 3, show off',
    'coach demoed the snatch with 40kg',
    "husband's deadlift: 180 x 3",
    'the other girls did box jumps 3x10',
    'they were doing double unders',
    'some guy was curling in the squat rack',
    'mein Bruder drückt 100 kg Bank',
    'die anderen machten Burpees 3x10',
    'mi marido levantó 140 kg en peso muerto, presumido',
    'mijn vriend trok 140 kg, uitslover',
    'mon mari a soulevé 120 kg, crâneur',
    'PT says plank 3 x 30s next time',
    '5 min Seilspringen lass ma aus',
    'Ausfallschritte lass ich heute sein',
    'Sit-ups: fällt flach',
    'Sprünge nein danke',
    'Lunges laat ik even zitten',
    'Burpees sla ik over',
    'Les fentes je les laisse tomber',
    'Burpees : je zappe',
    "j'ai sauté les burpees",
    'Saltos no, que me molesta',
    'me salté las zancadas',
    'jump rope nel, I still pee',
    'gave the box jumps a miss',
    'rows felt heavy',
    'bench was free at least',
    'Doors open 9.15, class 9.30 - 10.15',
    'Timings 0730-0815',
    'Physio: Thurs 10.30',
    'Timer: 40/20',
    'Playlist: 90s hip hop',
    'Kit: 1 x 12kg KB, mat, loop band',
    'Mats, 1 x KB each, long band',
    'Material: Matte, Theraband, 2 Kettlebells',
    'Matériel : tapis, 2 haltères 4 kg, élastique',
    'Materiaal: matje, 2 dumbbells, elastiek',
    'Material: esterilla, goma, 2 mancuernas de 3 kg',
  ])('%s: is none of hers', (line) => {
    expect(lastOf(line)).toEqual({ names: [], told: true });
  });

  it.each([
    ['Step ups', 'Step ups'],
    ['Lunges, heavy', 'Lunges'],
    ['Mama did it! lunges 3x8', 'lunges'],
    ['Finally did lunges 3x10', 'lunges'],
    ['Lunges 3x10, not yet deep', 'Lunges'],
    ['partner carry 3x20m', 'partner carry'],
    ['man makers 3x5', 'man makers'],
    ['squat sauté 3x10', 'squat sauté'],
    ['je saute à la corde 5 min', 'je saute à la corde'],
    ['Pas chassés avec élastique 2 x 10 par côté', 'Pas chassés avec élastique'],
    ['Coach: plank 3 x 30 s', 'plank'],
    ['sat - pram walk 5 km, a bit of an ache at the back on the left from about 4k', 'pram walk'],
    ['then a 15 min walk round the block, back of the pelvis was at me by the end', 'walk round the block'],
    ['Seitlage: Bein heben 2 x 10 je Seite', 'Seitlage: Bein heben'],
  ])('%s: is hers', (line, name) => {
    expect(lastOf(line).names).toEqual([name]);
  });
});

it('in a chat, what another says of herself is hers no more', () => {
  const read = readText(
    '[12/9/24, 22:15] Laura: sentadilla 3x12\n[12/9/24, 22:18] Marta: yo hoy 40 min de paseo\n[12/9/24, 22:19] Laura: plancha 3x20 s',
  );
  const names = read.days.flatMap(({ exercises }) => exercises).map(({ name }) => name);
  expect(names).toEqual(['sentadilla', 'plancha']);
  expect(read.skipped.map(({ line, why }) => [line, why])).toEqual([[2, 'not-done']]);
});

describe('how often', () => {
  it.each([
    ['Calf stretch 30 secs each side, twice', 2, true],
    ['two 20 second planks', 2, false],
    ['low lunge 1 min a side', 1, true],
  ])('%s', (line, count, perSide) => {
    const sets = readText(line).days[0]?.exercises[0]?.sets ?? [];
    expect([sets.length, sets.every((set) => set.perSide === perSide)]).toEqual([count, true]);
  });
});

describe('what she says that she did herself', () => {
  const names = (line: string): readonly string[] => lastOf(line).names;

  it.each([
    ['Sara did box jumps, I did step overs', 'step overs'],
    ['Anna did squats 3x10. I did step overs', 'step overs'],
    ['the others did box jumps 3x10 while I did step ups 3x8 each leg', 'step ups'],
    ['die anderen machten Burpees, ich hab Brücke 3x10 gemacht', 'Brücke'],
    ['I did step overs', 'step overs'],
  ])('%s', (line, name) => expect(names(line)).toEqual([name]));

  it.each(['I did yoga yesterday', 'I did pilates on Monday', 'I did what I could'])('%s is no part of today', (line) =>
    expect(names(line)).toEqual([]),
  );
});
