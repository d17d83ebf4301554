import { base64urlnopad } from '@scure/base';
import * as fc from 'fast-check';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { flagship } from '../books.ts';
import { wildCommand } from '../fuzz.ts';
import { keptNames, keptText } from '../kept-games.ts';
import { keptLink } from '../kept-links.ts';
import { entryAt, letterChanges, place, type Change } from './change.ts';
import { structureChanges } from './structure.ts';
import type { Mutant } from './transcripts.ts';

/** Links of every scenario, and one of an older build. */
const bases = [
  ...keptNames.filter((name) => name.endsWith('-3.jsonl')).map(keptLink),
  keptLink('ulaanbaatar-dialogue-2014-1.jsonl'),
  keptText('old/first-link.txt').trim(),
];

function bytesOf(link: string): Uint8Array {
  return base64urlnopad.decode(link.slice(2));
}

function linkWith(bytes: Uint8Array): string {
  return `1.${base64urlnopad.encode(bytes)}`;
}

function packed(text: string): string {
  return linkWith(deflateSync(strToU8(text), { level: 9 }));
}

/** Something done to what a link holds, before it is packed. */
function within({ what, to }: Change): Change {
  return {
    what: `${what}, inside`,
    to: (link) => packed(to(strFromU8(inflateSync(bytesOf(link))))),
  };
}

/** Something done to its bytes, packed. */
const byteChanges: fc.Arbitrary<Change> = fc.tuple(place, fc.nat(255)).map(([at, byte]) => ({
  what: 'another byte, packed',
  to: (link: string) => linkWith(bytesOf(link).with(Math.floor(at * bytesOf(link).length), byte)),
}));

/** A command that persons cannot have given, in place of a move. */
const commandChanges: fc.Arbitrary<Change> = fc
  .tuple(place, wildCommand(flagship.play))
  .map(([at, command]) => ({
    what: `an impossible ${command.type}`,
    to: (text: string) => {
      const moves = [...text.matchAll(/\{"type":[^}]*\}/g)];
      const move = entryAt(moves, at);
      return move === undefined ? text : text.replace(move[0], () => JSON.stringify(command));
    },
  }));

/** Little that unpacks to much. */
const bombs: fc.Arbitrary<Change> = fc
  .constantFrom(
    () => '['.repeat(6_000_000),
    () => `"${'x'.repeat(6_000_000)}"`,
    () => '\u0000'.repeat(6_000_000),
    () => `[${'{},'.repeat(2_000_000)}{}]`,
    () => `{"header":{},"moves":[${'{"type":"proceed"},'.repeat(300_000)}{}],"end":""}`,
    () => `{${'"a":1,'.repeat(900_000)}"b":1}`,
  )
  .map((make) => ({ what: 'a bomb', to: () => packed(make()) }));

/** A good link whose persons give a great many moves. */
const manyMoves: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(4_000, 5_001), fc.constantFrom('proceed', 'recess', 'hearAll'))
  .map(([times, type]) => ({
    what: `${times} times ${type}`,
    to: (text: string) =>
      text.replace('"moves":[', () => `"moves":[${`{"type":"${type}"},`.repeat(times)}`),
  }));

const headers: readonly (readonly [was: RegExp, is: string])[] = [
  [/"rules":"[^"]*"/, '"rules":"2"'],
  [/"book":"[^"]*"/, '"book":"0"'],
  [/"seed":"[^"]*"/, '"seed":"77"'],
  [/"scenario":"[^"]*"/, '"scenario":"great-powers"'],
  [/"scenario":"[^"]*"/, '"scenario":"__proto__"'],
  [/"mongolia":"person"/, '"mongolia":"random"'],
  [/"delegation"/g, '"person"'],
  [/"assumptions":\{/, '"assumptions":{"flat-earth":"on",'],
  [/"header":\{/, '"header":{"format":1,'],
  [/"header":\{/, '"header":{"custom":{},'],
  [/"end":"."/, '"end":"z'],
];

const headerChanges: fc.Arbitrary<Change> = fc.constantFrom(...headers).map(([was, is]) => ({
  what: `${is} for ${String(was)}`,
  to: (text: string) => text.replace(was, () => is),
}));

/** Links, each changed in its letters, its bytes or what it holds. */
export const linkMutants: fc.Arbitrary<Mutant> = fc
  .tuple(
    fc.constantFrom(...bases),
    fc.oneof(
      { weight: 20, arbitrary: letterChanges },
      { weight: 15, arbitrary: byteChanges },
      { weight: 15, arbitrary: letterChanges.map(within) },
      { weight: 30, arbitrary: structureChanges.map(within) },
      { weight: 12, arbitrary: commandChanges.map(within) },
      { weight: 6, arbitrary: headerChanges.map(within) },
      { weight: 1, arbitrary: manyMoves.map(within) },
      { weight: 1, arbitrary: bombs },
    ),
  )
  .map(([base, { what, to }]) => ({ what, text: to(base) }));
