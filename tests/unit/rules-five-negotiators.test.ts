import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playCampaign } from '../../src/analysis/campaign.ts';
import { scoresOf } from '../../src/analysis/simulate.ts';
import { hosts } from '../../src/policy/registry.ts';
import { agreeableParty, curiousHost } from '../support/curious.ts';
import { fiveNegotiators, flagship } from '../support/books.ts';
import { seatsWith } from '../support/measure.ts';

const { bulk: book } = fiveNegotiators;

describe('five negotiators whom no rule knows', () => {
  it('should be none of the six, with a host that is not Mongolia', () => {
    const known = new Set(flagship.bulk.seatIds);
    expect(book.seatIds.filter((id) => known.has(id))).toEqual([]);
    expect(Object.values(book.charts).map(({ id }) => id)).toEqual(
      book.partyIds.map(() => 'negotiator'),
    );
  });

  it.each(Object.values(hosts))('should play to an ending of their own under $id', (host) => {
    const endings = book.scenario.endings.map(({ id }) => id);
    for (let seed = 1; seed <= 20; seed += 1) {
      const world = playCampaign(book, String(seed), seatsWith(book, host));
      expect(endings).toContain(world.ending);
    }
  });

  it('should sign, be bound and be held to it', () => {
    const parties = Object.fromEntries(book.partyIds.map((id) => [id, agreeableParty]));
    const statuses = new Set<string>();
    for (let seed = 1; seed <= 60; seed += 1) {
      const seats = { ...parties, [book.mediator]: curiousHost };
      const world = playCampaign(book, String(seed), seats);
      for (const { status } of world.commitments) statuses.add(status);
      expect(Object.values(scoresOf(world, book)).every(Number.isFinite)).toBe(true);
    }
    expect(statuses).toContain('kept');
    expect(statuses).toContain('broken');
  });
});

describe('the rules', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = ['rules', 'session'].flatMap((room) =>
    readdirSync(new URL(`${room}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name}`),
  );

  it('should test for the name of no party, venue, item or scenario', () => {
    const { seatIds, venues, items, scenario } = flagship.bulk;
    const names = [...seatIds, ...Object.keys(venues), ...Object.keys(items), scenario.id];
    const found = files.flatMap((file) => {
      const source = readFileSync(new URL(file, root), 'utf8');
      return names.filter((name) => source.includes(`'${name}'`)).map((name) => `${file}: ${name}`);
    });
    expect(files.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});
