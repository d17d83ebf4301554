import type { AgendaItem, MandateSpec, Party } from '../../model/catalogue.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { DealParty } from '../deals/deal-space.ts';
import { citation, mediatorId, plainTexts } from './plain-texts.ts';
import { itemId, optionId, partyId } from './plain-ids.ts';
import { scaleOf, scaledMandate, type Scaled } from './scaled-mandate.ts';
import type { ScoreableGame } from './scoreable-game.ts';

/** A game as a scenario, or why it cannot be played at a table. */
export type Conversion = { ok: true; scenario: Scenario } | { ok: false; message: string };

/** What a table of the game can hold. */
const most = { parties: 12, issues: 10, options: 12 };

/** As many texts as the published sessions had turns. */
const exchanges = 24;

/** Mediators' moves that tell or ask and leave every score as it is. */
const moves: Scenario['moves'] = ['hearAll', 'caucus', 'tableText', 'amend', 'closeTable'];

/** Nothing moves an answer but the scores: no leak, no goodwill won or lost, no favour for one's own draft. */
const still: NonNullable<Scenario['rules']> = {
  leakChance: 0,
  ownDraft: 0,
  hearTrust: 0,
  metHost: 0,
  metEachOther: 0,
  metQuietly: 0,
  adoptedTrust: 0,
  adoptedHostTrust: 0,
  adoptedCredibility: 0,
  adoptedSupport: 0,
  improvedCredibility: 0,
  objectorTrust: 0,
  statementTrust: 0,
  meetAgainMood: 0,
  noResultCredibility: 0,
  credibilityFade: 0,
  supportFade: 0,
  homeDoubts: 0,
  homeSees: 0,
  announceSupport: 0,
  limelightAnnounced: 0,
};

/** Believed enough to be told things in private, points. */
const believed = 60;

/**
 * A scoreable game as a whole scenario: one quiet meeting that is convened already, a mediator, and
 * parties who endorse a text exactly when it reaches their minimum. An objecting party names the
 * issue on which it loses most against its own best option, as in the format.
 */
export function toScenario(game: ScoreableGame): Conversion {
  const { options, parties, rule } = game.space;
  const fault = faultOf(game);
  const scale = scaleOf(parties);
  if (fault !== null) return { ok: false, message: fault };
  if (scale === null) {
    return {
      ok: false,
      message: 'the options of an issue lie more than 10,000 apart; write smaller scores',
    };
  }
  const mandates = parties.map((party) => scaledMandate(party, scale));
  const adoption: Scenario['adoption']['1'] = {
    atLeast: rule.atLeast === parties.length - 1 ? 'all-but-one' : rule.atLeast,
    vetoes: rule.vetoes.map(partyId),
  };
  return {
    ok: true,
    scenario: {
      ...emptyCampaign,
      id: 'scoreable-game',
      parties: parties.map((_, party) => partyOf(party, mandates)),
      agenda: options.map((count, issue) => itemOf(issue, count)),
      agendaLimit: options.length,
      rounds: [roundOf(parties, options)],
      opening: {
        ...emptyCampaign.opening,
        credibility: Object.fromEntries(parties.map((_, party) => [partyId(party), believed])),
      },
      adoption: { '2': adoption, '1.5': adoption, '1': adoption },
      endings: endingsFor(parties.length),
      texts: { en: plainTexts(game) },
    },
  };
}

/** Why a table cannot hold the game, or null. */
function faultOf({ space: { options, parties } }: ScoreableGame): string | null {
  if (parties.length < 2 || parties.length > most.parties)
    return `${parties.length} parties cannot sit at one table here; play a game of 2 to ${most.parties}`;
  if (options.length > most.issues)
    return `${options.length} issues are too many for one text here; play a game of at most ${most.issues}`;
  const odd = options.findIndex((count) => count < 2 || count > most.options);
  return odd < 0
    ? null
    : `issue ${odd + 1} has ${options[odd] ?? 0} options; play a game with 2 to ${most.options} on each`;
}

const emptyCampaign = {
  format: 1,
  minutes: 15,
  difficulty: 'medium',
  mediator: { id: mediatorId },
  venues: [
    {
      id: 'plain-room',
      art: 'plain-room',
      city: 'plain-room',
      ground: 'nobody',
      cost: 0,
      seclusion: 3,
      seats: most.parties,
      tracks: ['2', '1.5', '1'],
      draws: [],
      evidence: citation.id,
    },
  ],
  groundwork: [],
  means: [],
  drawn: [],
  dated: [],
  forums: [],
  opening: {
    trust: {},
    credibility: {},
    support: {},
    capital: 0,
    bonds: {},
    limelight: 0,
    sovereignty: 100,
  },
  capital: { perRound: 0, most: 1 },
  fullTables: { guests: 20, most: 40 },
  moves,
  rules: still,
  measures: [{ id: 'signatories', kind: 'signatories' }],
  assumptions: {},
  evidence: [citation],
} satisfies Partial<Scenario>;

function roundOf(parties: readonly DealParty[], options: readonly number[]): Scenario['rounds'][0] {
  return {
    opens: '2024-06-01',
    closes: '2024-06-30',
    season: 'summer',
    incidents: [],
    draws: 0,
    convened: {
      venue: 'plain-room',
      track: '1.5',
      publicity: 'quiet',
      agenda: options.map((_, issue) => itemId(issue)),
      guests: parties.map((_, party) => partyId(party)),
      exchanges,
    },
  };
}

function itemOf(issue: number, count: number): AgendaItem {
  return {
    id: itemId(issue),
    theme: 'plain',
    official: false,
    options: Array.from({ length: count }, (_, option) => ({
      id: optionId(issue, option),
      // No option is deeper than another: only the scores tell them apart.
      depth: 1,
      obliges: 'signatories',
      term: 1,
      exposure: {},
      offers: [],
    })),
    evidence: citation.id,
  };
}

function partyOf(party: number, mandates: readonly Scaled[]): Party {
  return {
    id: partyId(party),
    chart: 'negotiator',
    rank: 'middle',
    publicityAversion: 0,
    levels: { '2': 0, '1.5': 0, '1': 0 },
    mandate: mandateOf(party, mandates),
    leanings: [],
    evidence: citation.id,
  };
}

/** Exact, and undisclosed: of each the mediator knows no more than in which room all figures lie. */
function mandateOf(party: number, mandates: readonly Scaled[]): MandateSpec {
  const own = mandates[party];
  if (own === undefined) throw new Error(`expected a mandate of party ${party}, got none`);
  const worths = mandates.flatMap(({ values }) => values.flat());
  const needs = mandates.map(({ reservation }) => reservation);
  return {
    interests: {},
    values: Object.fromEntries(own.values.map((row, issue) => [itemId(issue), [...row]])),
    reservation: own.reservation,
    spread: 0,
    disclosed: {
      values: { least: Math.min(...worths), most: 0 },
      reservation: { least: Math.min(...needs), most: Math.max(0, ...needs) },
    },
  };
}

function endingsFor(parties: number): Scenario['endings'] {
  return [
    { id: 'all-signed', tone: 'bright', when: { measure: 'signatories', atLeast: parties } },
    { id: 'adopted', tone: 'hopeful', when: { measure: 'signatories', atLeast: 2 } },
    { id: 'nothing-signed', tone: 'dim' },
  ];
}
