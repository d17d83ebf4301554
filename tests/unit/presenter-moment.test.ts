import { describe, expect, it } from 'vitest';
import type { TableEvent } from '../../src/presenter/table-events.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { momentOf } from '../../src/presenter/table-moment.ts';

const t = createTranslate('en');

const all = { seenBy: 'all' } as const;
const opened: TableEvent = {
  ...all,
  type: 'tableOpened',
  present: ['dprk', 'rok'],
  absent: [],
  contest: 'none',
};
const tabled: TableEvent = { ...all, type: 'textTabled', author: 'mongolia', clauses: [] };
const caucus: TableEvent = { ...all, type: 'caucusHeld', party: 'dprk', candid: true };
const leaked: TableEvent = { ...all, type: 'leaked' };
const left: TableEvent = { ...all, type: 'walkedOut', party: 'rok' };
const answer = (party: string, answered: 'endorse' | 'object'): TableEvent => ({
  ...all,
  type: 'answered',
  party,
  stance: { answer: answered, item: answered === 'object' ? 'environment' : null },
});

describe('moments at the table', () => {
  it('should begin with the delegations sitting down, and be silent before', () => {
    expect(momentOf([], t)).toBeNull();
    expect(momentOf([opened], t)).toMatchObject({ kind: 'arrival', party: null });
  });

  it('should tell the loudest of an exchange: a walk-out, then a leak, then the move, then the answers', () => {
    const answers = [answer('dprk', 'endorse'), answer('rok', 'object')];
    expect(momentOf([opened, tabled, ...answers], t)).toMatchObject({
      kind: 'refusal',
      party: 'rok',
    });
    expect(momentOf([opened, leaked, tabled, ...answers], t)).toMatchObject({ kind: 'press' });
    expect(momentOf([opened, tabled, ...answers, left], t)).toMatchObject({
      kind: 'walk-out',
      party: 'rok',
    });
    expect(momentOf([opened, caucus], t)).toMatchObject({ kind: 'caucus', party: 'dprk' });
  });

  it('should be another moment in every exchange, and say in words what the picture plays', () => {
    const first = momentOf([opened, caucus], t);
    const second = momentOf([opened, caucus, caucus], t);
    expect(first?.id).not.toBe(second?.id);
    expect(first?.caption).toContain('The DPRK');
    const behind = [answer('dprk', 'endorse'), answer('rok', 'endorse')];
    expect(momentOf([opened, tabled, ...behind], t)?.party).toBeNull();
    expect(momentOf([opened, tabled, answer('rok', 'endorse')], t)?.party).toBe('rok');
  });
});
