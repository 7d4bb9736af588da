// The drawn woman in words: how she begins, what each phase moves and with which breath, and the cues. Said from the pose itself.
import type { Facts, Story } from '@sinew/figure';
import type { FigureWords, Whose } from '../languages/en/figure.ts';

type Limb = Parameters<FigureWords['limb']>[1];

/** In degrees: less than this is not worth a word. */
const leastChange = 7;
/** Degrees that weigh as much as 1 % of her height by which the hips rise or sink. */
const degreesPerHeight = 2.5;
/** A pause shorter than this, in seconds, is left out. */
const shortPause = 2;
/** Of one phase, the largest ones. */
const mostChanges = 4;

/** Each joint that bends two ways: what more of it is called, and what less. */
const hinges: readonly (readonly [joint: string, more: Limb, less: Limb])[] = [
  ['hip-flexion', 'hipBends', 'hipOpens'],
  ['hip-abduction', 'legOut', 'legIn'],
  ['hip-rotation', 'kneeOut', 'kneeIn'],
  ['knee', 'kneeBends', 'kneeStraightens'],
  ['ankle', 'toesUp', 'toesDown'],
  ['shoulder-flexion', 'armRises', 'armLowers'],
  ['shoulder-abduction', 'armOut', 'armIn'],
  ['elbow', 'elbowBends', 'elbowStraightens'],
];

export function sayFigure({ start, phases }: Story, cues: readonly string[], figure: FigureWords): string {
  const steps = phases.map(({ breath, seconds, end }, index) => {
    const from = phases[index - 1]?.end ?? start;
    return { breath, seconds, what: [...newPosture(from, end, figure), ...changesBetween(from, end, figure)] };
  });
  const told = withoutPauses(steps).map(({ breath, seconds, what }) =>
    figure.phase(figure.breath[breath], seconds, what.length === 0 ? figure.stays : figure.list(what)),
  );
  return [sayPosture(start, figure), sayThings(start, figure), sayLimbs(start, figure), ...told, ...cues]
    .filter((part) => part !== '')
    .map(asSentence)
    .join(' ');
}

interface Step {
  readonly breath: Facts['breath'];
  readonly seconds: number;
  readonly what: readonly string[];
}

/** Where nothing moves and the breath goes on as it was, the step before lasts longer. */
function withoutPauses(steps: readonly Step[]): Step[] {
  return steps.reduce<Step[]>((told, step) => {
    const last = told[told.length - 1];
    if (step.what.length > 0 || last === undefined) return [...told, step];
    if (step.breath === last.breath) return [...told.slice(0, -1), { ...last, seconds: last.seconds + step.seconds }];
    return step.breath === 'free' && step.seconds < shortPause ? told : [...told, step];
  }, []);
}

/** She rolls over, sits down, kneels: said once, when it has come about. */
function newPosture(from: Facts, to: Facts, figure: FigureWords): string[] {
  const isSame = from.support === to.support && (to.support !== 'lying' || from.trunk === to.trunk);
  return isSame ? [] : [figure.now(figure.support[to.support], figure.trunk[to.trunk])];
}

function sayPosture({ support, trunk, leaning, facing }: Facts, figure: FigureWords): string {
  const bent = trunk === 'tipped' && leaning !== null ? figure.leaning[leaning] : figure.trunk[trunk];
  return `${figure.support[support]} ${bent}, ${figure.facing[facing]}`;
}

function sayThings({ things }: Facts, figure: FigureWords): string {
  const names = things.map((thing) => figure.things[thing]).filter((name) => name !== '');
  return names.length === 0 ? '' : figure.with(figure.list(names));
}

function sayLimbs({ angles }: Facts, figure: FigureWords): string {
  const of = (joint: string) => bySide(angles, joint);
  return figure.list([
    ...eachOrBoth(of('knee'), (angle) => figure.knees[kneeName(angle)]),
    ...eachOrBoth(of('shoulder-flexion'), (angle) => figure.arms[armName(angle)]),
  ]);
}

function kneeName(angle: number): keyof FigureWords['knees'] {
  if (angle < 20) return 'straight';
  if (angle < 50) return 'soft';
  return angle < 110 ? 'bent' : 'folded';
}

function armName(angle: number): keyof FigureWords['arms'] {
  if (angle < -25) return 'back';
  if (angle < 40) return 'low';
  return angle < 140 ? 'forward' : 'up';
}

/** Said once where both sides are alike. */
function eachOrBoth<Say extends (which: Whose) => string>(
  [left, right]: readonly [number, number],
  sayingOf: (angle: number) => Say,
): string[] {
  const [ofLeft, ofRight] = [sayingOf(left), sayingOf(right)];
  return ofLeft === ofRight ? [ofLeft('both')] : [ofLeft('left'), ofRight('right')];
}

interface Change {
  readonly by: number;
  readonly text: string;
}

function changesBetween(from: Facts, to: Facts, figure: FigureWords): string[] {
  return [...limbChanges(from, to, figure), ...backChanges(from, to, figure)]
    .filter(({ by }) => by >= leastChange)
    .sort((a, b) => b.by - a.by)
    .slice(0, mostChanges)
    .map(({ text }) => text);
}

function limbChanges(from: Facts, to: Facts, { limb }: FigureWords): Change[] {
  return hinges.flatMap(([joint, more, less]) => {
    const [left, right] = difference(bySide(from.angles, joint), bySide(to.angles, joint));
    const what = (by: number): Limb => (by > 0 ? more : less);
    if (Math.sign(left) === Math.sign(right) && Math.min(Math.abs(left), Math.abs(right)) >= leastChange)
      return [{ by: Math.max(Math.abs(left), Math.abs(right)), text: limb('both', what(left)) }];
    return [
      { by: Math.abs(left), text: limb('left', what(left)) },
      { by: Math.abs(right), text: limb('right', what(right)) },
    ];
  });
}

function backChanges(from: Facts, to: Facts, { back }: FigureWords): Change[] {
  const spine = (facts: Facts, way: string): number =>
    angleOf(facts.angles, `lumbar-${way}`) + angleOf(facts.angles, `thoracic-${way}`);
  const by = (way: string): number => spine(to, way) - spine(from, way);
  const [flexion, side, turn] = [by('flexion'), by('side'), by('turn')];
  const lean = from.support === 'lying' ? 0 : to.lean - from.lean;
  const height = (to.hipHeight - from.hipHeight) * degreesPerHeight;
  return [
    { by: Math.abs(flexion), text: flexion > 0 ? back.rounds : back.lengthens },
    { by: Math.abs(side), text: side > 0 ? back.right : back.left },
    { by: Math.abs(turn), text: turn > 0 ? back.turnsLeft : back.turnsRight },
    { by: Math.abs(height), text: height > 0 ? back.hipsRise : back.hipsSink },
    { by: Math.abs(lean), text: lean > 0 ? back.leans : back.rises },
  ];
}

function difference(from: readonly [number, number], to: readonly [number, number]): readonly [number, number] {
  return [to[0] - from[0], to[1] - from[1]];
}

function bySide(angles: Facts['angles'], joint: string): readonly [number, number] {
  return [angleOf(angles, `left-${joint}`), angleOf(angles, `right-${joint}`)];
}

function angleOf(angles: Readonly<Record<string, number | undefined>>, joint: string): number {
  return angles[joint] ?? 0;
}

function asSentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
