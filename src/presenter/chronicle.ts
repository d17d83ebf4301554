import type { GameEvent } from '../model/event.ts';
import type { ConciliatoryStep } from '../model/world.ts';
import { settledNews } from './aftermath.ts';
import { atTable } from './chronicle-table.ts';
import {
  clauseFacts,
  listed,
  partyFacts,
  type Chronicle,
  type Tellers,
} from './chronicle-words.ts';
import { capitalised, list, month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { actName, forumName, insideSentence, partyInSentence, stateClause } from './names.ts';
import { newsLines } from './news.ts';
import { conditionWords } from './replies-condition.ts';
import { stepFacts, stepNews } from './step-news.ts';

/** What happened in some steps, one sentence each, in order; what only explains another event is left out. */
export function chronicleLines(chronicle: Chronicle, events: readonly GameEvent[]): string[] {
  return events.flatMap((event) => tell(chronicle, event, event.type));
}

/** The compiler cannot see that an event and its type are of one kind; the second argument says so. */
function tell<T extends GameEvent['type']>(
  chronicle: Chronicle,
  event: Extract<GameEvent, { type: T }>,
  type: T,
): readonly string[] {
  return tellers[type](chronicle, event);
}

const news = ({ t }: Chronicle, event: GameEvent) => newsLines(alone(event), t);
const ofStep = ({ t }: Chronicle, event: GameEvent) => stepNews(alone(event), t);
const settled = ({ t, meetings }: Chronicle, event: GameEvent) =>
  settledNews(meetings, alone(event), t);
const untold = () => [];

function alone(event: GameEvent) {
  return { events: [event], entries: [] };
}

const tellers: Tellers<GameEvent['type']> = {
  ...atTable,
  roundBegan({ book, t }, { round }) {
    const opens = book.scenario.rounds[round - 1]?.opens;
    const date = opens === undefined ? '' : month(opens, t.locale);
    return [t('chronicle.round', { n: round, date })];
  },
  incidentHappened: ({ t }, { incident }) => [
    t('join.sentence', { said: t(`incident.${incident}.name`) }),
  ],
  requestAnswered: ({ t }, { incident, answer }) => [
    t('chronicle.asked', { answer: t(`incident.${incident}.answer.${answer}`) }),
  ],
  tellNoticed: ({ t }, { leaning }) => [t(`leaning.${leaning}.tell`)],
  groundworkDone({ t }, { groundwork, target, partner }) {
    const aim = target === null ? 'nobody' : partner === null ? 'party' : 'pair';
    return [
      t(`chronicle.act.${aim}`, {
        act: actName(t, groundwork),
        party: partyInSentence(t, target ?? ''),
        partner: partyInSentence(t, partner ?? ''),
      }),
    ];
  },
  stepPromised: ({ t }, { step }) => [stepLine(t, 'promised', step)],
  stepDeclined: ({ t }, { step }) => [stepLine(t, 'declined', step)],
  stepLate: ofStep,
  stepDone: ofStep,
  stepFailed: ofStep,
  stepUnanswered: ofStep,
  stepExplained: untold,
  replyExplained: untold,
  invitationSent({ t }, { proposal: { host, venue, track, publicity, agenda, guests } }) {
    const items = agenda.map((item) => insideSentence(t, 'item', item));
    return [
      t('chronicle.invited', {
        Host: capitalised(partyInSentence(t, host)),
        guests: listed(
          t,
          guests.filter((id) => id !== host),
        ),
        venue: insideSentence(t, 'venue', venue),
        track: t(`track.${track}`),
        publicity: t(`convening.said.${publicity}`),
        items: list(items, t.locale),
      }),
    ];
  },
  replied(chronicle, event) {
    const { t } = chronicle;
    const { party, reply } = event;
    if (reply.answer !== 'conditional') return news(chronicle, event);
    const asks = conditionWords(t, reply.condition);
    return [t('chronicle.condition', { ...partyFacts(t, party), asks })];
  },
  conditionMet: ({ t }, { party }) => [t('chronicle.condition.met', partyFacts(t, party))],
  meetingCalledOff: ({ t }) => [t('chronicle.called-off')],
  forumHeld({ t }, { forum, attended, refused }) {
    const facts = { forum: capitalised(forumName(t, forum)) };
    const held =
      attended.length === 0
        ? t('chronicle.forum.nobody', facts)
        : t('chronicle.forum', { ...facts, came: listed(t, attended) });
    return refused.length === 0
      ? [held]
      : [held, t('chronicle.forum.refused', { refused: listed(t, refused) })];
  },
  tableOpened({ t }, { present, absent }) {
    const seated = t('chronicle.table', { present: listed(t, present) });
    return absent.length === 0
      ? [seated]
      : [seated, t('chronicle.table.absent', { absent: listed(t, absent) })];
  },
  messageFoundOut: news,
  leaked: news,
  improved: news,
  improvementRefused: news,
  answered: news,
  walkedOut: news,
  tableClosed: ({ t }, { outcome }) => [t('join.sentence', { said: t(`outcome.${outcome}`) })],
  announced: ({ t }) => [t('chronicle.announced')],
  commitmentMade: ({ t }, { commitment: { party, clause } }) => [
    t('chronicle.promise', { ...partyFacts(t, party), ...clauseFacts(t, clause) }),
  ],
  commitmentSettled: settled,
  commitmentsLapsed: settled,
  textLapsed: settled,
  textSpoiled: settled,
  pledgeSettled: settled,
  chartMoved({ t }, { party, region, to }) {
    // Who comes and who sits down is told by what brought it about.
    const state = region === 'presence' ? null : stateClause(t, region, to);
    return state === null ? [] : [t('chronicle.state', { ...partyFacts(t, party), state })];
  },
  campaignEnded: ({ t }, { ending }) => [
    t('chronicle.ended', { ending: t(`ending.${ending}.title`) }),
  ],
};

function stepLine(t: Translate, how: 'promised' | 'declined', step: ConciliatoryStep): string {
  return t(`chronicle.step.${how}`, stepFacts(t, step));
}
