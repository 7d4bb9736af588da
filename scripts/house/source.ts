// The project's own sources as the house checks see them: a path, a text, and what the parser makes of it.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseSync } from 'vite';

export interface Source {
  /** From the root, with forward slashes: `packages/engine/src/screen.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

export interface Import {
  readonly from: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A node of the syntax tree; its fields are looked into as they come. */
export type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const extensions = new Set(['.ts', '.tsx', '.mjs', '.cjs', '.css', '.html', '.svg']);
const skipped = new Set(['node_modules', 'dist', '.cache', 'coverage']);

export function readSources(root: string, folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => filesUnder(root, folder))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(root, path);
      return extensions.has(extname(entry.name)) ? [path] : [];
    });
}

export function isScript(source: Source): boolean {
  return /\.(ts|tsx|mjs)$/.test(source.path);
}

export function isTest(path: string): boolean {
  return /\.(test|acceptance|bench)\.tsx?$/.test(path);
}

/** Every node, outermost first. */
export function nodesOf(source: Source): Node[] {
  const nodes: Node[] = [];
  collect(parseSync(source.path, source.text).program, nodes);
  return nodes;
}

function collect(value: unknown, into: Node[]): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, into);
  } else if (isNode(value)) {
    into.push(value);
    for (const each of Object.values(value)) collect(each, into);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

export function importsOf(source: Source): Import[] {
  return nodesOf(source).flatMap((node) => {
    const from = importing.has(node.type) && isNode(node.source) ? node.source.value : null;
    return typeof from === 'string' ? [{ from, typeOnly: isTypeOnly(node), line: lineAt(source.text, node.start) }] : [];
  });
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

/** Where a relative import leads. */
export function resolved(path: string, from: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of from.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
