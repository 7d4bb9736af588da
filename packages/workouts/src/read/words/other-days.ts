// How people speak of another day’s numbers: last time, next week, her record; five languages, folded.
import { wordSet } from './fold.ts';

const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s*\|\s*/)
    .map((phrase) => phrase.split(' '));

export const beforePhrases = phrases(
  `last time|last week|last session|last workout|last month|previous|previously|prev|previous week|was|up from|down from|from|after|nach
  |build to|build up to|building to|work up to|working up to|up to a heavy
  |letztes mal|letzte woche|letztens|zuletzt|vorher|vorige woche|statt
  |la vez pasada|la semana pasada|ultima vez|la ultima vez|semana pasada|antes|anterior
  |vorige keer|vorige week|laatste keer|laatst|eerst
  |la derniere fois|derniere fois|la semaine derniere|semaine derniere|avant|precedent`,
);

export const laterPhrases = phrases(
  `next|next time|next week|next session|next workout|try|aim|aim for|aiming for|goal|target|should be|could do|could have done
  |nachstes mal|nachste woche|ziel|proxima|proxima vez|la proxima|la proxima vez|proxima semana|objetivo
  |volgende keer|volgende week|doel|prochaine|prochaine fois|la prochaine fois|semaine prochaine|objectif`,
);

export const recordWords = wordSet('pr pb rm e1rm best record bestwert bestleistung');

/** May stand between such words and their number. */
export const joiningWords = wordSet(
  'was were at with to try add go do did i on for mit auf con a met op avec war waren a an heavy heavyish ish top single double',
);
