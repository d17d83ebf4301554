import type { AdvisedCommand, AdviceReason, Fitness } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { EvidenceId, PartyId } from '../model/ids.ts';
import type { CauseId } from '../model/causes.ts';
import { capitalised, level, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { insideSentence, partyInSentence } from './names.ts';

/** What a reason rests on: the evidence of the cause that it goes by; null where it is a reckoning. */
export function reasonEvidence(
  book: Book,
  command: AdvisedCommand,
  reason: AdviceReason,
): EvidenceId | null {
  if (reason.kind === 'act-brings') return sourceOf(book, command);
  const cause = reason.kind === 'fits' ? fitnessCauses[reason.why] : causes[reason.kind];
  return cause === undefined ? null : book.causes[cause];
}

/** What the act, or the request that is answered, rests on. */
function sourceOf(book: Book, command: AdvisedCommand): EvidenceId | null {
  switch (command.type) {
    case 'prepare':
      return book.groundwork[command.groundwork]?.evidence ?? null;
    case 'answerRequest':
      return book.incidents[command.incident]?.request?.evidence ?? null;
    default:
      return null;
  }
}

const causes: Readonly<Partial<Record<AdviceReason['kind'], CauseId>>> = {
  courts: 'publicity',
  'step-place': 'step-done',
  'welcome-agenda': 'interest',
  'carried-home': 'carried-clause',
  'condition-costs-nobody': 'moved-for-you',
  'not-heard': 'heard',
  tempers: 'walk-out',
  'least-known': 'reservation',
  'least-satisfied': 'reservation',
  adopted: 'adopted',
  untold: 'announced',
  'kept-quiet': 'publicity',
  'better-for': 'improved',
};

const fitnessCauses: Readonly<Record<Fitness, CauseId>> = {
  'speaks-freely-aside': 'concession',
  'believes-the-host': 'suggestion-refused',
  'own-source': 'carried-word',
  'no-facts-yet': 'facts',
  'own-words': 'own-words',
  'can-offer': 'means',
  'other-signed': 'vouched',
  strained: 'praised',
  'left-word': 'sealed-sentence',
  'common-gain': 'common-ground',
  'strained-by-company': 'strain',
};

/** A reason as one sentence. */
export function reasonSentence(book: Book, reason: AdviceReason, t: Translate): string {
  switch (reason.kind) {
    case 'read-on':
    case 'costs-least':
    case 'no-invitation':
    case 'not-heard':
    case 'better-kept':
    case 'time-is-up':
    case 'nothing-left':
    case 'untold':
    case 'kept-quiet':
    case 'nothing-to-tell':
      return t(`advice.why.${reason.kind}`);
    case 'between-meetings':
      return t('advice.why.between-meetings', { most: book.scenario.fullTables.most });
    case 'act-brings':
      return t(`advice.why.brings.${reason.value}`, aboutParty(t, reason.party));
    case 'act-price':
      return t('advice.why.act-price', { cost: level(reason.cost), left: level(reason.left) });
    case 'has-the-floor':
      return t('advice.why.has-the-floor', aboutParty(t, reason.party));
    case 'courts':
      return t(`advice.why.courts.${reason.first}`, aboutParty(t, reason.party));
    case 'no-act-worth':
      return t('advice.why.no-act-worth', { kept: level(reason.kept) });
    case 'trust-least': {
      const [one, other] = reason.parties.map((party) => partyInSentence(t, party));
      return t('advice.why.trust-least', { One: capitalised(one ?? ''), other: other ?? '' });
    }
    case 'step-place':
      return t(`advice.why.step-place.${reason.place}`);
    case 'step-odds': {
      const { low, high } = reason;
      return t('advice.why.step-odds', { ...aboutParty(t, reason.party), low, high });
    }
    case 'most-come':
    case 'doubtful-guest':
    case 'welcome-agenda':
    case 'carried-home':
    case 'condition-costs-nobody':
    case 'enough-come':
    case 'too-few-come':
      return meetingSentence(reason, t);
    default:
      return tableSentence(reason, t);
  }
}

/** Reasons about who comes to a meeting. */
type MeetingReason = Extract<
  AdviceReason,
  {
    kind:
      | 'most-come'
      | 'doubtful-guest'
      | 'welcome-agenda'
      | 'carried-home'
      | 'condition-costs-nobody'
      | 'enough-come'
      | 'too-few-come';
  }
>;

function meetingSentence(reason: MeetingReason, t: Translate): string {
  switch (reason.kind) {
    case 'most-come': {
      const { venue, of } = reason;
      const [expected, next] = [guests(reason.expected), guests(reason.next ?? reason.expected)];
      const facts = { expected, next, of, venue: insideSentence(t, 'venue', venue) };
      return t(next < expected ? 'advice.why.most-come' : 'advice.why.most-come.alike', facts);
    }
    case 'doubtful-guest': {
      const chance = chanceWord(t, 10 * reason.odds);
      return t('advice.why.doubtful-guest', { ...aboutParty(t, reason.party), chance });
    }
    case 'welcome-agenda': {
      const items = reason.items.map((item) => insideSentence(t, 'item', item));
      return t('advice.why.welcome-agenda', { items: list(items, t.locale) });
    }
    case 'carried-home': {
      const names = reason.parties.map((party) => partyInSentence(t, party));
      return t('advice.why.carried-home', { Parties: capitalised(list(names, t.locale)) });
    }
    case 'condition-costs-nobody':
      return t('advice.why.condition-costs-nobody', aboutParty(t, reason.party));
    case 'enough-come':
    case 'too-few-come': {
      const { coming, needed } = reason;
      return t(`advice.why.${reason.kind}`, { coming, needed });
    }
  }
}

type TableReason = Extract<
  AdviceReason,
  {
    kind:
      | 'tempers'
      | 'least-known'
      | 'odds'
      | 'in-doubt'
      | 'following'
      | 'least-satisfied'
      | 'objects'
      | 'fits'
      | 'may-move'
      | 'beats-text'
      | 'adopted'
      | 'better-for';
  }
>;

/** Reasons about a text and those who sit before it. */
function tableSentence(reason: TableReason, t: Translate): string {
  switch (reason.kind) {
    case 'tempers': {
      const [strain, leavesAt] = [level(reason.strain), level(reason.leavesAt)];
      return t('advice.why.tempers', { ...aboutParty(t, reason.party), strain, leavesAt });
    }
    case 'least-known': {
      const width = level(reason.width);
      return t('advice.why.least-known', { ...aboutParty(t, reason.party), width });
    }
    case 'odds': {
      const { signing, of } = reason;
      const [adopted, everybody] = [reason.adopted, reason.everybody].map((each) =>
        chanceWord(t, each),
      );
      const key = reason.adopted < HARDLY ? 'advice.why.odds.long' : 'advice.why.odds';
      return t(key, { signing, of, adopted: adopted ?? '', everybody: everybody ?? '' });
    }
    case 'in-doubt': {
      const chance = chanceWord(t, reason.odds);
      return t('advice.why.in-doubt', { ...aboutParty(t, reason.party), chance });
    }
    case 'following': {
      const { following, of } = reason;
      return t('advice.why.following', { following, of });
    }
    case 'least-satisfied':
      return t('advice.why.least-satisfied', aboutParty(t, reason.party));
    case 'objects':
    case 'better-for': {
      const item = insideSentence(t, 'item', reason.item);
      return t(`advice.why.${reason.kind}`, { ...aboutParty(t, reason.party), item });
    }
    case 'fits':
      return t(`advice.why.fits.${reason.why}`, aboutParty(t, reason.party));
    case 'may-move': {
      const gain = level(reason.gain);
      return t('advice.why.may-move', { ...aboutParty(t, reason.party), gain });
    }
    case 'beats-text': {
      const [odds, otherwise] = [chanceWord(t, reason.odds), chanceWord(t, reason.otherwise)];
      return t('advice.why.beats-text', { odds, otherwise });
    }
    case 'adopted': {
      const { signing, of } = reason;
      return t(`advice.why.adopted.${signing === of ? 'all' : 'enough'}`, { signing, of });
    }
  }
}

function aboutParty(t: Translate, party: PartyId | null): { party: string; Party: string } {
  const name = party === null ? '' : partyInSentence(t, party);
  return { party: name, Party: capitalised(name) };
}

/** Whole guests from tenths. */
function guests(tenths: number): number {
  return Math.round(tenths / 10);
}

/** Chances below this, and above 100 less this, are as good as none and certain; hundredths. */
const HARDLY = 5;

/** A chance in hundredths, no finer than it is known. */
function chanceWord(t: Translate, hundredths: number): string {
  if (hundredths < HARDLY) return t('advice.chance.hardly');
  if (hundredths > 100 - HARDLY) return t('advice.chance.sure');
  return t('advice.chance.some', { tenths: Math.round(hundredths / 10) });
}
