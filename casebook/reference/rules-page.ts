// docs/reference/rules.md: every rule with when it acts, what it does, and what it rests on.
import { elsewhere, english, lessThanTheirRow, parameters, practice, rules } from '@sinew/catalog';
import { precedences, type Effect, type Rule } from '@sinew/engine';
import { conditionInWords } from './condition-in-words.ts';
import { list, table } from './table.ts';

export function rulesPage(): string {
  return [
    '# Rules',
    'Made from the catalogue by `npm run reference`; a test holds it to the data. No clinician has signed any of them off.',
    `In the order of strength: ${precedences.join(' → ')}. ∋ “holds”, ∩ “have one in common”, ∈ “is one of”. A rule that *restricts* acts unless its condition is known to be false; one that *adds* acts only where it is known to be true. Confidence: G guideline, T trial, M mechanism, X expert, S practitioner.`,
    ...precedences.map((precedence) => section(precedence)),
    '## Rows of the clinical table that are no rule',
    table(['row', 'what', 'where'], elsewhere.map(whereRow)),
    '## Rows of the protocol that are no move, rule or page',
    table(['row', 'what', 'where'], practice.map(whereRow)),
    '## Rules that do less than their row',
    table(['rule', 'what', 'where'], lessThanTheirRow.map(whereRow)),
  ].join('\n\n');
}

function whereRow({ id, what, file }: (typeof elsewhere | typeof practice | typeof lessThanTheirRow)[number]): string[] {
  return [`**${id}**`, what, `\`${file}\``];
}

function section(precedence: Rule['precedence']): string {
  const rows = (rules as readonly Rule[]).filter((rule) => rule.precedence === precedence).map(row);
  return [`## ${precedence}`, table(['rule', 'what', 'when', 'does', 'protocol', 'rests on'], rows)].join('\n\n');
}

function row(rule: Rule): string[] {
  return [
    `**${rule.id}**`,
    nameOf(rule.id),
    `${rule.polarity}: ${whenInWords(rule)}`,
    rule.then.map(effectInWords).join('; '),
    list(rule.protocol),
    `${rule.confidence}: ${list(rule.sources)}`,
  ];
}

/** Where a step of the engine carries the rule out, the step knows when. */
function whenInWords({ when, then }: Rule): string {
  const condition = conditionInWords(when);
  return condition === 'always' && then.every(({ effect }) => effect === 'explain') ? 'as its step finds' : condition;
}

function nameOf(id: string): string {
  return (english.rules as Readonly<Record<string, { readonly name: string }>>)[id]?.name ?? '';
}

function effectInWords(effect: Effect): string {
  switch (effect.effect) {
    case 'withhold':
      return `not offered where ${conditionInWords(effect.where)}`;
    case 'cap':
      return `${effect.what} at most ${effect.at} where ${conditionInWords(effect.where)}`;
    case 'scale':
      return `dose × ${parameters[effect.by].value} (${effect.by}) where ${conditionInWords(effect.where)}`;
    case 'breath':
      return `breath: ${effect.method} where ${conditionInWords(effect.where)}`;
    case 'cue':
      return `cue “${effect.cue}” where ${conditionInWords(effect.where)}`;
    case 'favour':
      return `${effect.points > 0 ? '+' : '−'}${Math.abs(effect.points)} points where ${conditionInWords(effect.where)}`;
    case 'explain':
      return 'a step of the engine carries it out';
  }
}
