/** Holds the sources of `src` against the import table; every violation is one line. */

import { posix } from 'node:path';
import { scan } from './scan.ts';
import type { Import } from './scan.ts';
import { ROOMS } from './table.ts';
import type { Grant, Room } from './table.ts';

export type LayerReport = {
  /** Sources seen, by room; a room without a folder is absent. */
  readonly filesByRoom: ReadonlyMap<string, number>;
  readonly files: number;
  /** `file:line imports X: why not`, in the order of the files. */
  readonly violations: readonly string[];
};

type Source = { readonly file: string; readonly room: Room };
type Verdict = { readonly target?: string; readonly why?: string };

const CODE = /\.[cm]?[jt]sx?$/;
const STYLE = /\.css$/;

/**
 * @param sources every code file of `src`, by its path from the root of the repository
 * @param exists tells whether another file, named the same way, exists
 */
export function checkLayers(
  sources: ReadonlyMap<string, string>,
  exists: (path: string) => boolean = () => false,
): LayerReport {
  const filesByRoom = new Map<string, number>();
  const violations: string[] = [];
  const graph = new Map<string, string[]>();
  const known = (path: string): boolean => sources.has(path) || exists(path);

  for (const [file, text] of [...sources].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const room = roomOf(file);
    if (room === undefined) {
      violations.push(`${file}:1 belongs to no room`);
      continue;
    }
    filesByRoom.set(room.name, (filesByRoom.get(room.name) ?? 0) + 1);
    const seen = scan(file, text);
    const edges: string[] = [];
    for (const item of seen.imports) {
      const { target, why } = judge({ file, room }, item, known);
      if (target !== undefined && sources.has(target)) edges.push(target);
      if (why !== undefined) {
        violations.push(`${file}:${item.line} imports ${target ?? item.specifier}: ${why}`);
      }
    }
    graph.set(file, edges);
    const impure = room.pure ? seen.impure : [];
    const intl = room.pure && room.formatsForLocale !== true ? seen.intl : [];
    for (const { line, what } of [...seen.faults, ...impure, ...intl]) {
      violations.push(`${file}:${line} ${what}`);
    }
  }

  for (const cycle of cycles(graph)) {
    violations.push(`${cycle[0] ?? ''}:1 imports itself: ${cycle.join(' → ')}`);
  }
  return { filesByRoom, files: sources.size, violations };
}

function roomOf(path: string): Room | undefined {
  const inside = /^src\/(.*)$/.exec(path)?.[1];
  if (inside === undefined) return undefined;
  const folder = posix.dirname(inside);
  return ROOMS.find(({ name }) => name === folder || folder.startsWith(`${name}/`));
}

function judge(from: Source, item: Import, known: (path: string) => boolean): Verdict {
  const specifier = item.specifier.replace(/[?#].*$/, '');
  if (!specifier.startsWith('.')) return judgePackage(from.room, specifier);

  const written = posix.join(posix.dirname(from.file), specifier);
  const isGlob = written.includes('*');
  const target = isGlob ? written.slice(0, written.indexOf('*')) : written;
  if (!isGlob && !known(target)) return { target, why: 'no such file (write the extension too)' };
  if (!target.startsWith('src/')) return { target, ...judgeOutside(from.room, target) };
  if (STYLE.test(target)) return { target, ...judgeStyle(from.room, target) };
  return { target, ...judgeRoom(from.room, item, isGlob ? `${target}glob` : target) };
}

function judgePackage(room: Room, specifier: string): Verdict {
  if (specifier.startsWith('/')) return { why: 'write a relative address' };
  const granted = room.packages.some((name) =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
  );
  return granted ? {} : { why: `${room.name} may not use this package` };
}

function judgeOutside(room: Room, target: string): Verdict {
  const granted = (room.outside ?? []).some((place) =>
    place.endsWith('/') ? target.startsWith(place) : target === place,
  );
  if (!granted) return { why: `${room.name} may not reach out of src to here` };
  return CODE.test(target) ? { why: 'code outside src' } : {};
}

function judgeStyle(room: Room, target: string): Verdict {
  const own = roomOf(target)?.name === room.name || target.startsWith('src/styles/');
  return room.styles === true && own ? {} : { why: `${room.name} may not import this style sheet` };
}

function judgeRoom(room: Room, item: Import, target: string): Verdict {
  const goal = roomOf(target);
  if (goal === undefined) return { why: 'belongs to no room' };
  if (goal.name === room.name) return {};
  const grant = room.imports.find((candidate) => grantedRoom(candidate) === goal.name);
  if (grant === undefined) return { why: `${room.name} may not import ${goal.name}` };
  if (typeof grant === 'string') return {};
  if (grant.typesOnly === true && !item.typeOnly) {
    return { why: `${room.name} may import only types from ${goal.name} (import type)` };
  }
  const inside = target.slice(`src/${goal.name}/`.length);
  if (grant.files !== undefined && !grant.files.some((start) => inside.startsWith(start))) {
    return { why: `${room.name} may import only ${grant.files.join(', ')} from ${goal.name}` };
  }
  return {};
}

function grantedRoom(grant: Grant): string {
  return typeof grant === 'string' ? grant : grant.room;
}

/** Every file on a cycle is named once; a cycle is listed from the file where it was entered. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];

  const visit = (file: string): void => {
    if (done.has(file)) return;
    const entered = path.indexOf(file);
    if (entered !== -1) {
      found.push([...path.slice(entered), file]);
      return;
    }
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };

  for (const file of graph.keys()) visit(file);
  return found;
}
