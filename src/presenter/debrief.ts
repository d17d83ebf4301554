import type { MeetingRecord } from '../model/world.ts';
import { accountsModel, type AccountsModel } from './debrief-accounts.ts';
import type { DebriefContext, DebriefDraft } from './debrief-context.ts';
import { leftModel, type LeftModel } from './debrief-left.ts';
import { textsModel, type TextsModel } from './debrief-list.ts';
import { pictureModel, type PictureModel } from './debrief-picture.ts';
import { resultModel, type ResultModel } from './debrief-result.ts';
import { signersModel, type SignersModel } from './debrief-signers.ts';
import { capitalised, month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyName, venueName } from './names.ts';
import type { FlagModel } from './names.ts';
import { placeLine } from './outcome.ts';

/** What was possible at one meeting, and what was made of it. */
export interface DebriefModel {
  readonly place: string;
  /** Whether the mandates lie open, or everything is reckoned on the mediator's estimates. */
  readonly exact: boolean;
  readonly eyes: string;
  readonly result: ResultModel;
  readonly accounts: AccountsModel;
  readonly picture: PictureModel;
  readonly parties: readonly {
    readonly value: string;
    readonly text: string;
    readonly flag: FlagModel;
  }[];
  readonly signers: SignersModel;
  readonly left: LeftModel;
  readonly texts: TextsModel;
  readonly words: readonly { readonly term: string; readonly gloss: string }[];
}

export function debriefModel(context: DebriefContext, draft: DebriefDraft): DebriefModel {
  const { t, book, found } = context;
  const grade = found.exact ? 'exact' : 'guess';
  return {
    place: placeLine(found.meeting, t),
    exact: found.exact,
    eyes: t(`debrief.eyes.${grade}`),
    result: resultModel(context),
    accounts: accountsModel(context),
    picture: pictureModel(context, draft),
    parties: found[draft.moment].space.parties.map((party) => ({
      value: party,
      text: partyName(t, party),
      flag: flagModel(t, book, party),
    })),
    signers: signersModel(context, draft),
    left: leftModel(context),
    texts: textsModel(context, draft),
    words: glossary(t, found.exact),
  };
}

/** The standard terms of the field, plainly; the points of fairness only where they are shown. */
function glossary(t: Translate, exact: boolean): DebriefModel['words'] {
  const words = (['reservation', 'zone', 'pareto'] as const).map((word) => ({
    term: t(`debrief.words.${word}`),
    gloss: t(`debrief.words.${word}.gloss`),
  }));
  if (!exact) return words;
  const points = (['nash', 'kalai', 'egalitarian', 'utilitarian'] as const).map((point) => ({
    term: capitalised(t(`debrief.${point}`)),
    gloss: t('debrief.words.point', { gloss: t(`debrief.${point}.gloss`) }),
  }));
  return [...words, ...points];
}

/** `June 2014, Ikh Tenger`: a meeting among others. */
export function meetingChoice(meeting: MeetingRecord, t: Translate): string {
  return t('debrief.meeting.option', {
    date: month(meeting.date, t.locale),
    venue: venueName(t, meeting.proposal.venue),
  });
}
