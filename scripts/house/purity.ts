// Pure rooms get the time, the dice and the world as arguments, so that the same inputs always give the same plan.
import { roomOf } from './rooms.ts';
import { isNode, isScript, isTest, lineAt, nodesOf, type Breach, type Node, type Source } from './source.ts';

const world = [
  'fetch',
  'console',
  'window',
  'document',
  'globalThis',
  'process',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'localStorage',
];

export function purity(sources: readonly Source[]): Breach[] {
  return sources
    .filter((source) => isScript(source) && !isTest(source.path) && roomOf(source.path)?.pure === true)
    .flatMap((source) =>
      nodesOf(source).flatMap((node) => {
        const what = impurity(node);
        return what === null
          ? []
          : [{ path: source.path, line: lineAt(source.text, node.start), what: `${what}: make it an argument` }];
      }),
    );
}

function impurity(node: Node): string | null {
  const called = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (called && named(node.callee, 'Date') && !hasArguments(node)) return 'the clock (Date without an argument)';
  // The world is touched as `console.log` or `fetch(…)`; a field of that name is anyone's.
  if (called && isNode(node.callee) && world.some((name) => named(node.callee, name))) return `${String(nameOf(node.callee))}()`;
  if (node.type !== 'MemberExpression' || !isNode(node.object)) return null;
  if (named(node.object, 'Date') && named(node.property, 'now')) return 'the clock (Date.now)';
  if (named(node.object, 'Math') && named(node.property, 'random')) return 'dice (Math.random)';
  return world.some((name) => named(node.object, name)) ? String(nameOf(node.object)) : null;
}

function hasArguments(node: Node): boolean {
  return Array.isArray(node.arguments) && node.arguments.length > 0;
}

function nameOf(node: unknown): unknown {
  return isNode(node) && node.type === 'Identifier' ? node.name : null;
}

function named(node: unknown, name: string): boolean {
  return nameOf(node) === name;
}
