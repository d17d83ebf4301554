import type { PartyId } from '../model/ids.ts';
import { capitalised } from './format.ts';
import { clauseFacts, partyFacts, type Chronicle, type Tellers } from './chronicle-words.ts';
import type { Facts, Translate } from './messages/translate.ts';
import { insideSentence, partyInSentence } from './names.ts';
import type { TableEvent } from './table-events.ts';

/** What the news tells, or the chronicle of the meeting, is told there. */
type AtTable = Exclude<
  TableEvent['type'],
  'tableOpened' | 'messageFoundOut' | 'leaked' | 'answered' | 'walkedOut'
>;

/** What passes at a table. */
export const atTable: Tellers<AtTable> = {
  positionStated: ({ t }, event) => [position(t, event)],
  sealedRead: ({ t }, event) => [
    t('chronicle.sealed', partyFacts(t, event.party)),
    position(t, event),
  ],
  caucusHeld: ({ t }, { party, candid }) => [
    t(`chronicle.caucus.${candid ? 'candid' : 'guarded'}`, partyFacts(t, party)),
  ],
  clarified: ({ t }, { party, item }) => [
    t('chronicle.clarified', { ...partyFacts(t, party), item: insideSentence(t, 'item', item) }),
  ],
  concessionConsidered: ({ t }, event) => [
    t('chronicle.concession.considered', {
      ...partyFacts(t, event.party),
      ...clauseFacts(t, event),
    }),
  ],
  concessionRefused: ({ t }, event) => [
    t('chronicle.concession.refused', { ...partyFacts(t, event.party), ...clauseFacts(t, event) }),
  ],
  textTabled: ({ t, book }, { author }) => [
    author === book.mediator
      ? t('chronicle.text.ours', hostFacts(t, author))
      : t('chronicle.text.theirs', partyFacts(t, author)),
  ],
  clauseAmended: ({ t }, { clause }) => [t('chronicle.amended', clauseFacts(t, clause))],
  recessTaken: ({ t }) => [t('chronicle.recess')],
  messageCarried: ({ t }, { from, to, item, believed }) => [
    t(`chronicle.message.${believed ? 'believed' : 'doubted'}`, {
      To: capitalised(partyInSentence(t, to)),
      from: partyInSentence(t, from),
      item: insideSentence(t, 'item', item),
    }),
  ],
  factsFound: ({ t }, { item }) => [
    t('chronicle.facts', { item: insideSentence(t, 'item', item) }),
  ],
  praised: ({ t }, { party }) => [t('chronicle.praised', partyFacts(t, party))],
  openedWithWords: ({ t }, { party }) => [t('chronicle.own-words', partyFacts(t, party))],
  meansOffered: (chronicle, { party, means }) => [
    chronicle.t('chronicle.means', {
      ...byHost(chronicle, party),
      means: chronicle.t(`means.${means}.name`),
    }),
  ],
  vouched: (chronicle, { party, to }) => [
    chronicle.t('chronicle.vouched', {
      ...byHost(chronicle, party),
      to: partyInSentence(chronicle.t, to),
    }),
  ],
  commonGroundNamed: ({ t }, { party, to, item, found }) => [
    t(`chronicle.common.${found ? 'found' : 'flat'}`, {
      ...partyFacts(t, party),
      to: partyInSentence(t, to),
      item: insideSentence(t, 'item', item),
    }),
  ],
  heldToIssues: ({ t }) => [t('chronicle.issues')],
  paceSet: ({ t }, { pace }) => [t(`chronicle.pace.${pace}`)],
};

function hostFacts(t: Translate, mediator: PartyId): Facts {
  return { Mediator: capitalised(partyInSentence(t, mediator)) };
}

function byHost({ book, t }: Chronicle, party: PartyId): Facts {
  return { ...hostFacts(t, book.mediator), ...partyFacts(t, party) };
}

/** What a party wants and minds; one item may be both, by its best option and its worst. */
function position(
  t: Translate,
  { party, wants, minds }: { party: PartyId; wants: string | null; minds: string | null },
): string {
  return t(`chronicle.position.${positionKind(wants, minds)}`, {
    ...partyFacts(t, party),
    want: wants === null ? '' : insideSentence(t, 'item', wants),
    mind: minds === null ? '' : insideSentence(t, 'item', minds),
  });
}

/** Which sentence tells what is wanted and what is minded. */
export function positionKind(wants: string | null, minds: string | null) {
  if (wants === null) return minds === null ? 'neither' : 'minds';
  if (minds === null) return 'wants';
  return wants === minds ? 'same' : 'both';
}
