import type { CodexEntry } from '../model/codex.ts';
import { capitalised } from './format.ts';
import type { Translate } from './messages/translate.ts';

/** A part of a text: plain, or the mention of an entry of the codex. */
export interface Piece {
  readonly text: string;
  /** Id of the entry that it mentions; null for plain text. */
  readonly entry: string | null;
}

/** Cuts a text at its mentions of the codex. */
export type CutText = (text: string, but?: string) => readonly Piece[];

/** Parts the names under one message. */
const BETWEEN = '|';
/** At the end of a name: any ending may follow it. For translations into languages that inflect; English has none. */
const ENDING = '*';
/** Scripts that write words without a space between them: there a name has no edge. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = String.raw`[\p{L}\p{N}]`;

/** Texts kept before all are forgotten: a screen says the same few hundred at every turn. */
const MOST = 2000;

/**
 * Makes the function that finds mentions. Names are the messages `codex.<id>.names`, parted by `|`;
 * a name matches as it is written or with a capital first letter, on word boundaries, the longest
 * first, and each entry once a text.
 */
export function codexCutter(entries: readonly CodexEntry[], t: Translate): CutText {
  const named = new Map(entries.flatMap(({ id }) => namesOf(id, t).map((name) => [name, id])));
  const names = [...named.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (names.length === 0) return (text) => [{ text, entry: null }];
  const any = anyOf(names);
  const entryOf = (found: string) => {
    const name = names.find((each) => isCalled(found, each));
    return name === undefined ? null : (named.get(name) ?? null);
  };
  const known = new Map<string, readonly Piece[]>();
  return (text, but = '') => {
    const key = `${but} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const pieces = cutAt(text, any, entryOf, but);
    if (known.size >= MOST) known.clear();
    known.set(key, pieces);
    return pieces;
  };
}

function cutAt(
  text: string,
  any: RegExp,
  entryOf: (found: string) => string | null,
  but: string,
): Piece[] {
  const pieces: Piece[] = [];
  const told = new Set([but]);
  let from = 0;
  for (const { index, 0: found } of text.matchAll(any)) {
    const entry = entryOf(found);
    if (entry === null || told.has(entry)) continue;
    told.add(entry);
    if (index > from) pieces.push({ text: text.slice(from, index), entry: null });
    pieces.push({ text: found, entry });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), entry: null });
  return pieces;
}

/** The names by which texts mention an entry; none where it is only browsed. */
export function namesOf(id: string, t: Translate): string[] {
  const key = `codex.${id}.names` as const;
  return t.has(key) ? t(key).split(BETWEEN) : [];
}

/** One pattern for all names: those of spaced scripts between edges of words, the others anywhere. */
function anyOf(names: readonly string[]): RegExp {
  const spaced = names.filter((name) => !isUnspaced(name)).map(patternOf);
  const unspaced = names.filter(isUnspaced).map(patternOf);
  const parts = [
    ...(spaced.length === 0 ? [] : [`(?<!${LETTER})(?:${spaced.join('|')})(?!${LETTER})`]),
    ...unspaced,
  ];
  return new RegExp(parts.join('|'), 'gu');
}

function isUnspaced(name: string): boolean {
  return UNSPACED.test(name[0] ?? '');
}

/** Whether what was found is a name, with a capital at its head or an ending where that is allowed. */
function isCalled(found: string, name: string): boolean {
  const plain = stemOf(name);
  const same = found === plain || found === capitalised(plain);
  if (same || plain === name) return same;
  return found.startsWith(plain) || found.startsWith(capitalised(plain));
}

function stemOf(name: string): string {
  return name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
}

function patternOf(name: string): string {
  const plain = stemOf(name);
  const [first = ''] = plain;
  const upper = capitalised(first);
  const head = upper === first ? escaped(first) : `[${first}${upper}]`;
  const ending = plain === name ? '' : String.raw`\p{L}*`;
  return `${head}${escaped(plain.slice(first.length))}${ending}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
