// How a file looks from outside: its name, its first line, and where the words are kept.
import { isNode, isTest, lineAt, nodesOf, type Breach, type Node, type Source } from './source.ts';

/** The first line says what the file is for (behind `#!`, the second). */
export function firstLines(sources: readonly Source[]): Breach[] {
  return sources.flatMap(({ path, text }) => {
    const [first = '', second = ''] = text.split('\n');
    const line = first.startsWith('#!') ? second : first;
    return /^(\/\/|\/\*|<!--)\s*\S/.test(line)
      ? []
      : [{ path, line: 1, what: 'the first line does not say what the file is for' }];
  });
}

/** kebab-case, and no names that say nothing. */
export function fileNames(sources: readonly Source[]): Breach[] {
  return sources.flatMap(({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) return [{ path, line: 1, what: 'not kebab-case' }];
    return /^(utils?|helpers?|misc)\./.test(name) && !path.includes('/languages/')
      ? [{ path, line: 1, what: 'a name that says nothing' }]
      : [];
  });
}

const spokenAttributes = new Set([
  'title',
  'alt',
  'label',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);

/** Words that a person reads come from the language files, so that another language is one more folder. */
export function words(sources: readonly Source[]): Breach[] {
  return sources
    .filter(({ path }) => path.startsWith('apps/app/') && path.endsWith('.tsx') && !isTest(path))
    .flatMap((source) =>
      nodesOf(source).flatMap((node) => {
        const said = spokenIn(node);
        return said === null || !/\p{L}{2}/u.test(said)
          ? []
          : [{ path: source.path, line: lineAt(source.text, node.start), what: `words on a screen: “${said.trim()}”` }];
      }),
    );
}

function spokenIn(node: Node): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type !== 'JSXAttribute' || !isNode(node.name) || !spokenAttributes.has(String(node.name.name))) return null;
  return literal(node.value);
}

function literal(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}
