// A condition of a rule as a reader of docs/reference sees it: the same words as in the data, with signs for the operators.
import type { Condition } from '@sinew/engine';

export function conditionInWords(condition: Condition): string {
  if ('all' in condition) return condition.all.length === 0 ? 'always' : joined(condition.all, ' and ');
  if ('any' in condition) return condition.any.length === 0 ? 'never' : joined(condition.any, ' or ');
  if ('not' in condition) return `not ${inBrackets(condition.not)}`;
  if ('is' in condition) return condition.is === true ? condition.the : `${condition.the} = ${String(condition.is)}`;
  if ('isOneOf' in condition) return `${condition.the} = ${condition.isOneOf.join('/')}`;
  if ('atLeast' in condition) return `${condition.the} ≥ ${condition.atLeast}`;
  if ('below' in condition) return `${condition.the} < ${condition.below}`;
  if ('includes' in condition) return `${condition.the} ∋ ${condition.includes}`;
  if ('includesAnyOf' in condition) return `${condition.the} ∋ ${condition.includesAnyOf.join('/')}`;
  if ('isAmong' in condition) return `${condition.the} ∈ ${condition.isAmong}`;
  return `${condition.the} ∩ ${condition.sharesWith}`;
}

function joined(parts: readonly Condition[], word: string): string {
  return parts.length === 1 && parts[0] !== undefined ? conditionInWords(parts[0]) : parts.map(inBrackets).join(word);
}

function inBrackets(condition: Condition): string {
  const said = conditionInWords(condition);
  const several = 'all' in condition ? condition.all.length > 1 : 'any' in condition && condition.any.length > 1;
  return several ? `(${said})` : said;
}
