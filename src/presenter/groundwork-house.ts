import type { Book } from '../model/book.ts';
import type { Groundwork } from '../model/catalogue.ts';
import type { NeighbourBalance, Silence } from '../model/house.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { View } from '../model/view.ts';
import { capitalised, level } from './format.ts';
import { balanceModel } from './house-balance.ts';
import type { BalanceModel } from './house-balance.ts';
import { homeModel } from './house-home.ts';
import type { HomeModel } from './house-home.ts';
import { silenceModels } from './house-silence.ts';
import type { SilenceModel } from './house-silence.ts';
import { supportAfter } from './house-support-after.ts';
import type { Aim } from './groundwork-effects.ts';
import { say } from './house-verdict.ts';
import type { Verdict } from './house-verdict.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';

export interface SupportSource {
  readonly id: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
  readonly own: boolean;
  /** Share of the whole, 0…1, now and after the act under consideration. */
  readonly share: number;
  readonly after: number;
  readonly text: string;
  readonly over: boolean;
}

export interface SupportModel {
  readonly note: string;
  readonly sources: readonly SupportSource[];
  /** Where the limit stands, 0…1; null where none is set. */
  readonly limit: number | null;
  readonly verdict: Verdict;
}

export interface ChannelModel {
  readonly id: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
  /** How far it believes the host, in steps 0…4 and in words. */
  readonly step: 0 | 1 | 2 | 3 | 4;
  readonly believed: string;
  readonly tended: boolean;
  readonly channel: string;
  readonly boycotting: string;
}

/** What the rules say about the house, as the app asks them. */
export interface HouseReckoning {
  /** How evenly the host stands between its neighbours; null where it has no two. */
  readonly balance: NeighbourBalance | null;
  /** The same if the act under consideration were done; null where none is, or it cannot be done. */
  readonly balanceAfter: NeighbourBalance | null;
  readonly silences: readonly Silence[];
  /** Why scores moved, as far as the host may know. */
  readonly entries: readonly LedgerEntry[];
}

export interface HouseModel {
  readonly capital: {
    readonly held: number;
    /** What is left after the act under consideration. */
    readonly after: number;
    readonly most: number;
    readonly text: string;
    /** In full, with what the next round brings. */
    readonly label: string;
  };
  readonly sovereignty: string;
  readonly support: SupportModel;
  /** What friends of the initiative wait for a word on. */
  readonly silences: readonly SilenceModel[];
  readonly balance: BalanceModel | null;
  readonly home: HomeModel;
  readonly channels: readonly ChannelModel[];
}

/** A share this close to the limit is worth a word. */
const NEAR = 0.04;

/** What of the host's own house is worth a word before the round: whatever costs something, or nearly does. */
export function houseNews(
  view: View,
  book: Book,
  reckoning: HouseReckoning,
  t: Translate,
): readonly Verdict[] {
  const aim = { target: null, partner: null };
  const { support, silences, balance, home } = houseModel(view, book, null, aim, reckoning, t);
  return [support, ...silences, ...(balance === null ? [] : [balance]), home]
    .map(({ verdict: said }) => said)
    .filter(({ tone }) => tone !== 'calm');
}

/** What the host has, who carries its initiative, and which channels are alive. */
export function houseModel(
  view: View,
  book: Book,
  act: Groundwork | null,
  aim: Aim,
  reckoning: HouseReckoning,
  t: Translate,
): HouseModel {
  const held = view.house?.capital ?? 0;
  const after = held - (act?.cost ?? 0) * 1000;
  const { most, perRound } = book.scenario.capital;
  return {
    capital: {
      held: held / 1000,
      after: after / 1000,
      most,
      text:
        act === null || act.cost === 0 || after < 0
          ? t('house.capital.text', { held: level(held), most })
          : t('house.capital.after', { held: level(held), after: level(after) }),
      label: t('house.capital.long', { held: level(held), most, perRound }),
    },
    sovereignty: level(view.house?.sovereignty ?? 0),
    support: supportModel(view, book, act, aim, t),
    silences: silenceModels(book, reckoning.silences, t),
    balance: balanceModel(book, reckoning.balance, reckoning.balanceAfter, t),
    home: homeModel(view, book, act, aim, reckoning.entries, t),
    channels: book.partyIds.map((party) => channelModel(view, book, party, t)),
  };
}

function supportModel(
  view: View,
  book: Book,
  act: Groundwork | null,
  aim: Aim,
  t: Translate,
): SupportModel {
  const now = view.house?.support ?? {};
  const then = supportAfter(now, book, act, aim);
  const limit = book.rules.thirdOfSupport < 1 ? book.rules.thirdOfSupport : null;
  const sources = book.seatIds
    .map((id) => source(book, id, shareOf(book, now, id), shareOf(book, then, id), limit, t))
    .toSorted((x, y) => y.share - x.share);
  return {
    note: limit === null ? t('house.support.note.off') : t('house.support.note'),
    sources,
    limit,
    verdict: verdict(book, sum(book, now), sources, limit, t),
  };
}

function sum(book: Book, support: Readonly<Record<PartyId, Milli>>): Milli {
  return book.seatIds.reduce((all, id) => all + (support[id] ?? 0), 0);
}

function shareOf(book: Book, support: Readonly<Record<PartyId, Milli>>, id: PartyId): number {
  const all = sum(book, support);
  return all === 0 ? 0 : (support[id] ?? 0) / all;
}

function source(
  book: Book,
  id: PartyId,
  share: number,
  after: number,
  limit: number | null,
  t: Translate,
): SupportSource {
  const own = id === book.mediator;
  const [percent, later] = [Math.round(share * 100), Math.round(after * 100)];
  const flag = flagModel(t, book, id);
  return {
    id,
    flag,
    name: flag.name,
    own,
    share,
    after,
    text:
      percent === later
        ? t('house.support.share', { share: percent })
        : t('house.support.share.after', { share: percent, after: later }),
    over: !own && limit !== null && share > limit,
  };
}

/** The one thing to say about the shares: a breach, a breach in the making, a near miss, or all well. */
function verdict(
  book: Book,
  carried: Milli,
  sources: readonly SupportSource[],
  limit: number | null,
  t: Translate,
): Verdict {
  const party = (found: SupportSource) => ({ party: capitalised(partyInSentence(t, found.id)) });
  const powers = sources.filter(({ own }) => !own);
  if (limit === null) return say('calm', '');
  const floor = book.rules.thirdFloor;
  if (carried < floor * 1000)
    return say('calm', t('house.support.floor', { floor, sum: level(carried) }));
  const over = powers.find(({ share }) => share > limit);
  if (over !== undefined)
    return say('warning', t('house.support.over', party(over)), t('house.support.over.note'));
  const crossing = powers.find(({ after }) => after > limit);
  if (crossing !== undefined)
    return say('warning', t('house.support.crosses', { party: partyInSentence(t, crossing.id) }));
  const near = powers.find(({ share }) => share > limit - NEAR);
  return near === undefined
    ? say('calm', t('house.support.balanced'))
    : say('turn', t('house.support.near', party(near)));
}

function channelModel(view: View, book: Book, id: PartyId, t: Translate): ChannelModel {
  const points = (view.house?.credibility[id] ?? 0) / 1000;
  const step = points < 20 ? 0 : points < 40 ? 1 : points < 60 ? 2 : points < 80 ? 3 : 4;
  const tended = view.groundwork.some(
    ({ round, groundwork, target }) =>
      round === view.round && target === id && book.groundwork[groundwork]?.tends === true,
  );
  const flag = flagModel(t, book, id);
  const away = view.parties[id]?.chart.value['presence'] === 'boycotting';
  return {
    id,
    flag,
    name: flag.name,
    step,
    believed: t(`house.believed.${step}`),
    tended,
    channel: tended ? t('house.channel.tended') : t('house.channel.fades'),
    boycotting: away ? t('house.boycotting') : '',
  };
}
