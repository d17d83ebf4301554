import { base64urlnopad } from '@scure/base';
import * as fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { delegation } from '../../src/policy/delegation.ts';
import { random } from '../../src/policy/random.ts';
import { lastStep, type Game } from '../../src/session/game.ts';
import { followLink, readLink, writeLink } from '../../src/session/link.ts';
import { loadTranscript } from '../../src/session/transcript.ts';
import { flagship, fiveNegotiators, shelf } from '../support/books.ts';
import { keptByHand, keptNames } from '../support/kept-games.ts';
import { openGame, played } from '../support/lockstep.ts';

/** A recorded game whose mediator was a person, as one that a player saved. */
function byHand(name: string): Game {
  const loaded = loadTranscript(keptByHand(name), shelf);
  if (!loaded.ok) throw new Error(loaded.fault.message);
  return loaded.verified.game;
}

function linkOf(game: Game): string {
  const written = writeLink(game);
  if (!written.ok) throw new Error(`expected a link, got ${written.why}`);
  return written.text;
}

function messageOf(text: string): string {
  const read = readLink(text);
  if (!read.ok) return read.message;
  const followed = followLink(read.link, shelf);
  return followed.ok ? 'none' : followed.message;
}

/** A link that holds anything at all. */
function packed(value: unknown): string {
  return `1.${base64urlnopad.encode(deflateSync(strToU8(JSON.stringify(value))))}`;
}

const game = byHand('first-meeting-2014-1.jsonl');
const whole = linkOf(game);
const read = readLink(whole);
if (!read.ok) throw new Error(read.message);
const { link } = read;
const { format: _, ...header } = link.header;

describe('a link', () => {
  it.each(keptNames)(
    'should carry the whole game %s, in letters that an address may hold',
    (name) => {
      const before = byHand(name);
      const text = linkOf(before);
      expect(text).toMatch(/^[A-Za-z0-9._-]+$/);
      const found = readLink(text);
      if (!found.ok) throw new Error(found.message);
      const followed = followLink(found.link, shelf);
      if (!followed.ok) throw new Error(followed.message);
      expect(followed.followed.firstDifference).toBeNull();
      expect(followed.followed.game.world).toEqual(before.world);
      expect(followed.followed.game.steps.length).toBe(before.steps.length);
    },
  );

  it.each(keptNames.filter((name) => name.startsWith('ulaanbaatar')))(
    'should hold the campaign %s in under 2,000 characters',
    (name) => {
      expect(linkOf(byHand(name)).length).toBeLessThan(2000);
    },
  );

  it('should not be made of a game of an own scenario', () => {
    const own = played(openGame(fiveNegotiators.play, '5'), random, delegation);
    const custom = { ...own, header: { ...own.header, custom: {} } };
    expect(writeLink(custom)).toEqual({ ok: false, why: 'own-scenario' });
  });

  it('should not be made of a game that has lost its opening', () => {
    const late = { ...game, steps: game.steps.slice(2) };
    expect(writeLink(late)).toEqual({ ok: false, why: 'lost-opening' });
  });

  it('should try the moves under these rules where it was made under others, and say so', () => {
    const other = { ...link, header: { ...link.header, rules: '0' } };
    const followed = followLink(other, shelf);
    if (!followed.ok) throw new Error(followed.message);
    expect(followed.followed.firstDifference).toMatchObject({ step: 0, what: 'rules', found: '0' });
    expect(followed.followed.game.world).toEqual(game.world);
  });

  it('should say where a move no longer fits, and keep the game up to it', () => {
    const moves = [{ type: 'proceed' }, { type: 'hearAll' }];
    const followed = followLink({ ...link, moves }, shelf);
    if (!followed.ok) throw new Error(followed.message);
    expect(followed.followed.firstDifference).toMatchObject({ what: 'command' });
    expect(lastStep(followed.followed.game).command?.type).toBe('proceed');
  });

  it('should say where the end is another', () => {
    const followed = followLink({ ...link, moves: link.moves.slice(0, -1) }, shelf);
    if (!followed.ok) throw new Error(followed.message);
    expect(followed.followed.firstDifference).toMatchObject({ what: 'checksum', found: link.end });
  });
});

describe('a hostile link', () => {
  it.each([
    ['nothing', '', 'form'],
    ['a later form', `9.${whole.slice(2)}`, 'form "9"'],
    ['a form of control characters', '\u0001\n.x', 'form " "'],
    ['half a link', whole.slice(0, 60), 'cut off'],
    ['letters out of the alphabet', '1.%%%', 'damaged'],
    ['too many letters', `1.${'A'.repeat(9000)}`, '9002 characters'],
    ['no object', packed([1, 2]), 'object'],
    ['a key that reaches a prototype', packed(JSON.parse('{"__proto__":{}}')), '__proto__'],
    ['another shape', packed({ header, moves: 'all', end: link.end }), 'moves'],
    [
      'an unknown scenario',
      packed({ header: { ...header, scenario: 'x' }, moves: [], end: link.end }),
      '"x"',
    ],
    [
      'a wild seed',
      packed({ header: { ...header, seed: '1e9' }, moves: [], end: link.end }),
      'seed',
    ],
    [
      'a move without a kind',
      packed({ header, moves: [{}], end: link.end }),
      'moves.0.type: "type" is missing; add it',
    ],
    [
      'a list for a move',
      packed({ header, moves: [[]], end: link.end }),
      'moves.0: write an object {…}; a list […] stands here',
    ],
    ['a wild move', packed({ header, moves: [{ type: 'shout' }], end: link.end }), 'move 1'],
    ['no checksum', packed({ header, moves: [], end: 'z' }), 'end'],
  ])('should be refused with a reason: %s', (_name, text, reason) => {
    expect(messageOf(text)).toContain(reason);
  });

  it('should unpack to no more than a bounded text', () => {
    const bomb = `1.${base64urlnopad.encode(deflateSync(strToU8('['.repeat(5_000_000)), { level: 9 }))}`;
    expect(bomb.length).toBeLessThan(8000);
    expect(messageOf(bomb)).toContain('unpacks to 5000000 bytes');
  });

  it('should hold for games of any luck', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const any = played(openGame(flagship.play, String(seed)), random, delegation);
        const found = readLink(linkOf(any));
        if (!found.ok) throw new Error(found.message);
        const followed = followLink(found.link, shelf);
        if (!followed.ok) throw new Error(followed.message);
        expect(followed.followed.firstDifference).toBeNull();
      }),
      { numRuns: 3 },
    );
  });
});
