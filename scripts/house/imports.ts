// Who may import whom: floors, third parties, no way out of a room but its door, and no circles.
import { roomOf, testTools, type Room } from './rooms.ts';
import { importsOf, isScript, isTest, resolved, type Breach, type Import, type Source } from './source.ts';

/** Imports run down only; a third party only where the table says so. */
export function floors(sources: readonly Source[]): Breach[] {
  return eachImport(sources, (source, room, { from, typeOnly }) => {
    if (from.startsWith('.')) return null;
    const name = packageOf(from);
    if (name.startsWith('@sinew/')) return roomBreach(source, room, name, typeOnly);
    if (isTest(source.path) && (testTools.includes(name) || from.startsWith('node:'))) return null;
    if (from.startsWith('node:')) return room.folder.startsWith('packages/') ? `${room.folder} may not import ${from}` : null;
    if (source.path.endsWith('.config.ts') || from.startsWith('virtual:')) return null;
    return room.thirdParties === 'any' || room.thirdParties.includes(name)
      ? null
      : `${room.folder} may not import the third party ${name}`;
  });
}

function roomBreach(source: Source, room: Room, name: string, typeOnly: boolean): string | null {
  if (`@sinew/${room.folder.split('/')[1] ?? ''}` === name) return `${room.folder} imports itself by name`;
  if (room.rooms.includes(name)) return null;
  const asTypes = room.rooms.includes(`types:${name}`);
  if (asTypes && (typeOnly || isTest(source.path))) return null;
  return `${room.folder} may not import ${asTypes ? 'values of ' : ''}${name}`;
}

/** A folder that nobody has given rules has none. */
export function strangers(sources: readonly Source[]): Breach[] {
  return sources
    .filter(({ path }) => path.includes('/') && roomOf(path) === null)
    .map(({ path }) => ({ path, line: 1, what: 'in no room of scripts/house/rooms.ts' }));
}

/** Relative imports stay inside their room, near by, and name the file with its ending. */
export function doors(sources: readonly Source[]): Breach[] {
  return eachImport(sources, (source, room, { from }) => {
    if (!from.startsWith('.')) return null;
    const target = resolved(source.path, from);
    if (!target.startsWith(`${room.folder}/`)) return `${from} leaves ${room.folder}: import a room by its name`;
    if (from.includes('../../')) return `${from} climbs two floors: move the file or what it needs`;
    if (target === `${room.folder}/src/index.ts`) return `${from} is the room's own door: import the file that has it`;
    return /\.(ts|tsx|mjs|css|json)$/.test(from) ? null : `${from} needs its ending`;
  });
}

/** `export *` hides what a room offers. */
export function contents(sources: readonly Source[]): Breach[] {
  return sources
    .filter(isScript)
    .flatMap((source) =>
      source.text
        .split('\n')
        .flatMap((line, index) =>
          line.startsWith('export *') ? [{ path: source.path, line: index + 1, what: 'export *: name what is offered' }] : [],
        ),
    );
}

/** Files that need each other at run time. */
export function circles(sources: readonly Source[]): Breach[] {
  const needs = new Map(sources.filter(isScript).map((source) => [source.path, neededBy(source)]));
  const breaches: Breach[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      breaches.push({ path, line: 1, what: `a circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}` });
    } else if (!done.has(path)) {
      for (const next of needs.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of needs.keys()) visit(path, []);
  return breaches;
}

function neededBy(source: Source): string[] {
  return importsOf(source)
    .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
    .map(({ from }) => resolved(source.path, from));
}

function eachImport(sources: readonly Source[], judge: (source: Source, room: Room, each: Import) => string | null): Breach[] {
  return sources.filter(isScript).flatMap((source) => {
    const room = roomOf(source.path);
    if (room === null) return [];
    return importsOf(source).flatMap((each) => {
      const what = judge(source, room, each);
      return what === null ? [] : [{ path: source.path, line: each.line, what }];
    });
  });
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}
