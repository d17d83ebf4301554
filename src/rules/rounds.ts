import type { Incident } from '../model/catalogue.ts';
import type { PartyId } from '../model/ids.ts';
import type { World } from '../model/world.ts';
import { bandOf, levelOf, milli, roundHalfAway } from './arithmetic.ts';
import { draw } from './chance.ts';
import { lapse, settleCommitments } from './commitments.ts';
import { applyEffects } from './effects.ts';
import { endingOf } from './endings.ts';
import { fadeImpressions } from './moods.ts';
import { keepBalance } from './neighbours.ts';
import { openRequest, settlePledges } from './requests.ts';
import { drift, move, moveOf, moveTrust } from './scores.ts';
import { mindSilence } from './silence.ts';
import { workAgainstTexts } from './spoilers.ts';
import { settleSteps } from './steps.ts';
import { because, known, roundOf, tell, toChart, type Turn } from './turn.ts';

/** Opens the round that `world.round` names: what happens to everybody, and what each chart makes of it. */
export function beginRound(turn: Turn): void {
  const { world, book } = turn;
  const round = roundOf(turn);
  world.phase = 'briefing';
  tell(turn, { type: 'roundBegan', round: world.round });
  stirCharts(turn);
  for (const id of round.incidents) happen(turn, known(book.incidents, id), false);
  for (let count = 0; count < round.draws; count += 1) {
    const incident = drawIncident(turn, () => true);
    if (incident !== null) happen(turn, incident, true);
  }
}

/** What a round that begins does to each chart: whether the channel to it was tended in the last one counts. */
export function stirCharts(turn: Turn): void {
  const { world, book } = turn;
  for (const party of book.partyIds) {
    const state = known(world.parties, party);
    const trust = bandOf(known(known(world.scores.trust, party), book.mediator), book.rules);
    toChart(turn, party, {
      type: 'roundBegan',
      trust,
      limelight: levelOf(world.scores.limelight, book.rules),
      tended: state.tended,
    });
    state.tended = false;
  }
}

export function happen(turn: Turn, incident: Incident, drawn: boolean): void {
  const { id, evidence, effects } = incident;
  turn.world.incidents.push({ round: turn.world.round, incident: id });
  tell(turn, { type: 'incidentHappened', incident: id, drawn });
  const source = { cause: 'incident', id, evidence, target: null, partner: null } as const;
  applyEffects(turn, effects, { ...source, seenBy: 'all' });
  if (incident.request !== undefined) openRequest(turn, id);
}

/** Whether an incident may happen as things stand, and has not happened yet. */
function isOpen(world: Turn['world'], { id, when }: Incident): boolean {
  return (
    !world.incidents.some(({ incident }) => incident === id) &&
    (when === undefined || world.parties[when.party]?.chart.value[when.region] === when.state)
  );
}

/** One of the incidents that may happen now and have not happened yet, of those allowed; null where none may. */
export function drawIncident(
  turn: Turn,
  allowed: (incident: Incident) => boolean,
): Incident | null {
  const { world, book } = turn;
  const possible = book.drawn.filter((each) => allowed(each) && isOpen(world, each));
  const whole = possible.reduce((sum, { weight }) => sum + weight, 0);
  let rest = draw(world, 'incident', 'drawn') * whole;
  for (const incident of possible) {
    rest -= incident.weight;
    if (rest < 0) return incident;
  }
  return null;
}

/** What follows a round's meeting, or its absence: clocks, lapses, what fades, whose initiative it is. */
export function settleRound(turn: Turn): void {
  turn.world.phase = 'aftermath';
  settlePledges(turn);
  workAgainstTexts(turn);
  settleCommitments(turn);
  settleSteps(turn);
  lapse(turn);
  fadeStanding(turn);
  holdToOneThird(turn);
  keepBalance(turn);
  mindSilence(turn);
}

/** Credibility and support fade; a channel that was not tended fades faster. */
function fadeStanding(turn: Turn): void {
  const { world, book } = turn;
  const { credibilityFade, supportFade } = book.rules;
  for (const party of book.partyIds) {
    if (!known(world.parties, party).tended) {
      moveOf(turn, 'credibility', party, 0 - milli(credibilityFade), because(book, 'fade', party));
    }
  }
  for (const source of book.seatIds) {
    const held = known(world.scores.support, source);
    moveOf(
      turn,
      'support',
      source,
      0 - roundHalfAway(held * supportFade),
      because(book, 'fade', source),
    );
  }
}

/** No power should supply more than a third of what carries the initiative; judged above a floor only. */
function holdToOneThird(turn: Turn): void {
  const { world, book } = turn;
  const { thirdOfSupport, thirdFloor, thirdSovereignty, thirdTrust } = book.rules;
  const sum = book.seatIds.reduce((all, source) => all + known(world.scores.support, source), 0);
  if (sum < milli(thirdFloor)) return;
  for (const source of book.partyIds) {
    const excess = known(world.scores.support, source) / sum - thirdOfSupport;
    if (excess <= 0) continue;
    const cause = because(book, 'one-third', source);
    move(
      turn,
      { score: 'sovereignty' },
      roundHalfAway(0 - milli(thirdSovereignty) * excess),
      cause,
    );
    for (const party of book.partyIds.filter((id) => id !== source)) {
      moveTrust(turn, party, book.mediator, roundHalfAway(0 - milli(thirdTrust) * excess), cause);
    }
  }
}

/** Between rounds: trust drifts home, moods and limelight fade, the house earns its income. */
export function passTime(turn: Turn): void {
  const { world, book } = turn;
  for (const from of book.seatIds)
    for (const to of book.seatIds) if (from !== to) driftPair(turn, from, to);
  fadeImpressions(turn);
  dim(turn);
  world.groundwork = world.groundwork.filter(({ round }) => round >= world.round);
  world.round += 1;
  world.draws = {};
  earn(turn);
}

/** A round's diplomatic capital: less where the mediator's own house no longer carries the initiative. */
function earn(turn: Turn): void {
  const { world, book } = turn;
  const { homeFloor, homeDoubts } = book.rules;
  const capital = { score: 'capital' } as const;
  move(turn, capital, milli(book.scenario.capital.perRound), because(book, 'income'));
  if (known(world.scores.support, book.mediator) < milli(homeFloor))
    move(turn, capital, milli(homeDoubts), because(book, 'home-doubts', book.mediator));
}

function driftPair(turn: Turn, from: PartyId, to: PartyId): void {
  const { book } = turn;
  const baseline = milli(book.scenario.opening.trust[from]?.[to]?.points ?? 0);
  drift(turn, from, to, baseline, book.rules.driftShare, because(book, 'drift', to));
}

/** Limelight halves in each round without a public meeting. */
function dim(turn: Turn): void {
  const { world, book } = turn;
  const publicly = world.meetings.some(
    ({ round, proposal, attended }) =>
      round === world.round && proposal.publicity === 'public' && attended.length > 0,
  );
  if (publicly) return;
  const loss = roundHalfAway(world.scores.limelight * (1 - book.rules.limelightHalving));
  move(turn, { score: 'limelight' }, 0 - loss, because(book, 'halving'));
}

/** Whether the round under way is the scenario's last. */
export function isLastRound(turn: Pick<Turn, 'book'> & { world: Pick<World, 'round'> }): boolean {
  return turn.world.round >= turn.book.scenario.rounds.length;
}

/** Closes the campaign with the first ending that holds. */
export function endCampaign(turn: Turn): void {
  const ending = endingOf(turn.world, turn.book);
  turn.world.phase = 'ended';
  turn.world.ending = ending;
  tell(turn, { type: 'campaignEnded', ending });
}
