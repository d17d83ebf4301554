import { describe, expect, it } from 'vitest';
import { storedMoment } from '../../src/app/stored-moment.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { momentOf } from '../../src/presenter/save-moment.ts';
import { hosts } from '../../src/policy/registry.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { gamesSeen } from '../support/presented.ts';

const { play: book } = flagship;
const t = createTranslate('en', flagship.scenario.texts);

function patientMoments() {
  const host = hosts['patient-host'];
  if (host === undefined) throw new Error('expected the patient host, got none');
  return [...gamesSeen(book, host, '11')].map((game) => ({
    world: game.world,
    moment: momentOf(viewFor(book.mediator, game.world, book), book, t),
  }));
}

describe('the picture of a save', () => {
  const moments = patientMoments();

  it('should show the venue and who sits there while a meeting is on, else the map in its season', () => {
    const table = moments.find(({ moment }) => moment.phase === 'table');
    const present = table?.world.table?.present ?? [];
    expect(table?.moment.art).toBe(table?.world.invitation?.proposal.venue);
    expect(present.length).toBeGreaterThan(0);
    expect(table?.moment.at.map(({ code }) => code)).toEqual(
      present.map((party) => book.parties[party]?.flag),
    );
    const ground = moments.find(({ moment }) => moment.phase === 'groundwork');
    expect(ground?.moment).toMatchObject({ art: null, season: 'spring', at: [] });
  });

  it('should come back as it was stored', () => {
    for (const { moment } of moments) {
      const stored: unknown = JSON.parse(JSON.stringify(moment));
      expect(storedMoment(stored, null)).toEqual(moment);
    }
  });

  it('should be told by the snapshot of a save of old', () => {
    const table = moments.find(({ moment }) => moment.phase === 'table');
    const snapshot: unknown = JSON.parse(JSON.stringify({ world: table?.world }));
    expect(storedMoment(undefined, snapshot)).toEqual({
      phase: 'table',
      art: table?.world.invitation?.proposal.venue,
      season: null,
      at: [],
    });
    expect(storedMoment(undefined, null)).toBeNull();
  });

  it('should make no address of anything else', () => {
    const moment = {
      phase: 'x',
      art: '../a',
      season: 'a b',
      at: [{ code: '"><', name: 'N', letters: 'N' }, 1],
    };
    expect(storedMoment(moment, null)).toEqual({
      phase: null,
      art: null,
      season: null,
      at: [{ code: null, name: 'N', letters: 'N' }],
    });
  });
});
