// English plurals: one or several.

const rules = new Intl.PluralRules('en');

/** `plural(1, 'day', 'days')` is "1 day". */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${rules.select(count) === 'one' ? one : other}`;
}
