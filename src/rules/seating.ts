import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { Table } from '../model/table.ts';
import type { Invitation, Scores } from '../model/world.ts';
import { loudness, milli, roundHalfAway } from './arithmetic.ts';
import { moveByLevers } from './levers.ts';
import { move, moveOf } from './scores.ts';
import { because, known, roundOf, tellOf, toChart, type Turn } from './turn.ts';

/** Seats those who come: clocks, great powers and old enmities make themselves felt. */
export function openTable(turn: Turn, invitation: Invitation, present: PartyId[]): void {
  const { world } = turn;
  const { proposal } = invitation;
  const contest = contestOf(turn, invitation, present);
  const absent = proposal.guests.filter((party) => !present.includes(party));
  for (const party of present) toChart(turn, party, { type: 'seated' });
  for (const party of absent) toChart(turn, party, { type: 'released' });
  if (contest !== 'none') {
    for (const party of greatPowers(turn, present))
      toChart(turn, party, { type: 'contested', level: contest });
  }
  world.table = {
    present,
    exchangesLeft: exchangesFor(turn, invitation),
    text: null,
    author: null,
    stances: {},
    strain: Object.fromEntries(
      present.map((party) => [party, companyStrain(turn, party, present, contest)]),
    ),
    past: [],
    favours: {},
    suggested: [],
    heard: false,
    caucused: [],
    walkedOut: [],
    facts: [],
    praised: [],
    opening: null,
    sweetened: {},
    vouched: [],
    shaded: [],
    sealedRead: [],
    common: [],
    heldToIssues: false,
    pace: 'even',
    contest,
  };
  world.phase = 'table';
  moveByLevers(turn, proposal, present);
  brighten(turn, invitation, present);
  tellOf(turn, proposal, { type: 'tableOpened', present: [...present], absent, contest });
}

function exchangesFor(turn: Turn, { proposal }: Invitation): number {
  const { convened } = roundOf(turn);
  if (convened?.exchanges !== undefined) return convened.exchanges;
  const { exchangesQuiet, exchangesAnnounced, exchangesPublic } = turn.book.rules;
  return { quiet: exchangesQuiet, announced: exchangesAnnounced, public: exchangesPublic }[
    proposal.publicity
  ];
}

function greatPowers(turn: Pick<Turn, 'book'>, parties: readonly PartyId[]): PartyId[] {
  return parties.filter((party) => known(turn.book.parties, party).rank === 'great');
}

/** The number of great powers at the table starts a contest for the lead; publicity and limelight quicken it. */
function contestOf(
  turn: Turn,
  { proposal }: Invitation,
  present: readonly PartyId[],
): Table['contest'] {
  const great = greatPowers(turn, present).length;
  if (great < 2) return 'none';
  const { contestLight, contestSharpAt } = turn.book.rules;
  const light = turn.world.scores.limelight / milli(contestLight);
  return great - 1 + loudness(proposal.publicity) + light >= contestSharpAt ? 'sharp' : 'mild';
}

/** What a party brings to the table of disliked company, and of a contest that is not its own. */
export function companyStrain(
  { world, book }: { world: { scores: Pick<Scores, 'trust'> }; book: Book },
  party: PartyId,
  present: readonly PartyId[],
  contest: Table['contest'],
): number {
  const { strainCompany, strainContest } = book.rules;
  const feels = known(world.scores.trust, party);
  const dislike = present.reduce((sum, other) => sum + Math.min(0, feels[other] ?? 0), 0);
  const pushed =
    known(book.parties, party).rank === 'great' ? 0 : { none: 0, mild: 1, sharp: 2 }[contest];
  return roundHalfAway(0 - dislike * strainCompany) + milli(strainContest) * pushed;
}

/** A meeting that is not quiet is seen at home and lights up the host; great powers add to it. */
function brighten(turn: Turn, { proposal }: Invitation, present: readonly PartyId[]): void {
  const { book } = turn;
  const { limelightAnnounced, limelightPublic, limelightGreatPower } = book.rules;
  const light = { quiet: 0, announced: limelightAnnounced, public: limelightPublic }[
    proposal.publicity
  ];
  move(turn, { score: 'limelight' }, milli(light), because(book, 'profile', proposal.publicity));
  if (light === 0) return;
  moveOf(
    turn,
    'support',
    book.mediator,
    milli(book.rules.homeSees) * loudness(proposal.publicity),
    because(book, 'profile', proposal.publicity, 'A-home-opinion'),
  );
  for (const party of greatPowers(turn, present)) {
    move(
      turn,
      { score: 'limelight' },
      milli(limelightGreatPower),
      because(book, 'great-powers', party),
    );
  }
}
