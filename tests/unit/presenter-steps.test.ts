import { describe, expect, it } from 'vitest';
import { ladderReckoner } from '../../src/app/meeting-reckoners.ts';
import type { ConciliatoryStep, World } from '../../src/model/world.ts';
import { firstLadder, ladderModel, withParty } from '../../src/presenter/ladder.ts';
import type { LadderChoice, PairModel } from '../../src/presenter/ladder.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { openStepModels, stepNews } from '../../src/presenter/step-news.ts';
import { openSteps } from '../../src/rules/ladder.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { freshWorld, give, playUntil, type Brought } from '../support/games.ts';

const { bulk: book } = flagship;
const seat = book.mediator;
const t = createTranslate('en', book.scenario.texts);

const nothing: Brought = { events: [], entries: [] };

function atGroundwork(round = 1, ...steps: ConciliatoryStep[]): World {
  const world = playUntil(freshWorld(book), book, 'groundwork');
  world.round = round;
  world.steps = steps;
  return world;
}

function pairOf(world: World, change: Partial<LadderChoice> = {}, round = nothing): PairModel {
  const view = viewFor(seat, world, book);
  const choice = { ...firstLadder(view, book), ...change };
  const { pair } = ladderModel(view, book, choice, round, ladderReckoner(view, book), t);
  if (pair === null) throw new Error('expected two parties, got none');
  return pair;
}

function step(round: number, from: string, change: Partial<ConciliatoryStep> = {}) {
  const to = from === 'rok' ? 'dprk' : 'rok';
  const base = { round, from, to, size: 1, publicity: 'announced' } as const;
  return { ...base, status: 'done', settled: round, ...change } as const;
}

describe('the panel of graduated steps', () => {
  it('should open on the two that trust each other least', () => {
    const choice = firstLadder(viewFor(seat, atGroundwork(), book), book);
    expect([choice.target, choice.partner]).toEqual(['dprk', 'rok']);
    expect(choice).toMatchObject({ size: 1, publicity: 'announced' });
  });

  it('should ask for the other two once others are chosen', () => {
    const choice = firstLadder(viewFor(seat, atGroundwork(), book), book);
    const other = withParty(book, { ...choice, second: true }, 'japan');
    expect([other.target, other.partner, other.second]).toEqual(['rok', 'japan', false]);
  });

  it('should send what was chosen, and say what it costs and how likely it is followed', () => {
    const pair = pairOf(atGroundwork(), { second: true, size: 2, publicity: 'quiet' });
    expect(pair.command).toEqual({
      seat,
      type: 'askStep',
      party: 'rok',
      toward: 'dprk',
      size: 2,
      publicity: 'quiet',
    });
    expect(pair.price).toMatch(/^1 capital\. .+ in 10$/);
    expect(pair.expected?.reasons.length).toBeGreaterThan(3);
  });

  it('should draw an answer as high as what it answers, and the next step above it', () => {
    const world = atGroundwork(3, step(1, 'rok'), step(2, 'dprk'), step(3, 'rok', { size: 2 }));
    const { rungs } = pairOf(world);
    expect(rungs.map(({ state, level }) => [state, level])).toEqual([
      ['answered', 1],
      ['answer', 1],
      ['waiting', 3],
    ]);
    expect(rungs.map(({ text }) => text)).toEqual([
      'Round 1: the ROK, a small step, announced; done, and answered in round 2.',
      'Round 2: the DPRK, a small step, announced; done, in answer.',
      'Round 3: the ROK, a medium step, announced; done; an answer counts until round 5.',
    ]);
  });

  it('should tell silence from what was not done', () => {
    const world = atGroundwork(5, step(1, 'rok'), step(2, 'dprk', { status: 'failed' }));
    expect(pairOf(world).rungs.map(({ state }) => state)).toEqual(['silent', 'failed']);
    expect(pairOf(world).standing).toMatch(/^Paused/);
  });

  it('should say what was answered this round, and why, in place of what is expected', () => {
    const world = atGroundwork();
    const asked = give(world, book, pairOf(world).command);
    const answered = give(world, book, { seat: 'dprk', type: 'declineStep' });
    const pair = pairOf(world, {}, { ...asked, events: [...asked.events, ...answered.events] });
    expect(pair.expected).toBeNull();
    expect(pair.answered?.text).toBe('The DPRK will not give a small step towards the ROK.');
    expect(pair.answered?.reasons.length).toBeGreaterThan(3);
    expect(pair.unavailable).toMatch(/already/);
    expect(pairOf(world, { second: true }).unavailable).toBeNull();
  });
});

describe('the news of steps', () => {
  it('should be told in the aftermath, whatever became of them', () => {
    const done = step(1, 'rok');
    const events = [
      { type: 'stepDone', step: done, answers: false, seenBy: 'all' },
      { type: 'stepDone', step: done, answers: true, seenBy: 'all' },
      { type: 'stepFailed', step: done, seenBy: 'all' },
      { type: 'stepLate', step: done, seenBy: 'all' },
      { type: 'stepUnanswered', step: done, seenBy: 'all' },
    ] as const;
    expect(stepNews({ events, entries: [] }, t)).toEqual([
      'The ROK took a small step towards the DPRK, as it had said.',
      'The ROK answered the DPRK with a small step.',
      'The ROK did not take a small step towards the DPRK that it had said.',
      'The ROK put off a small step towards the DPRK by a round.',
      'The DPRK has not answered a small step of the ROK in time.',
    ]);
  });

  it('should say at the briefing what has still to be taken or answered', () => {
    const late = step(2, 'dprk', { status: 'promised', settled: null });
    const world = atGroundwork(3, step(2, 'rok'), late);
    expect(openStepModels(t, book, openSteps(world, book)).map(({ sentence }) => sentence)).toEqual(
      [
        'The DPRK has until round 4 to answer a small step of the ROK.',
        'The DPRK has still to take a small step towards the ROK that it said.',
      ],
    );
  });
});
