import type { EvidenceId } from '../model/ids.ts';
import type { CauseId } from '../model/causes.ts';
import { capitalised } from './format.ts';
import { partyInSentence } from './names.ts';
import { evidenceModel } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';
import { commandOf } from './table-command.ts';
import type { TableContext } from './table-context.ts';
import type { SettledDraft, TableMove } from './table-draft.ts';
import { itemInSentence } from './table-voices.ts';

/** What each move rests on: the evidence of the cause that it sets. */
const CAUSES: Readonly<Record<Exclude<TableMove, 'message' | 'pace'>, CauseId>> = {
  hear: 'heard',
  caucus: 'concession',
  clarify: 'clarified',
  facts: 'facts',
  praise: 'praised',
  sealed: 'sealed-sentence',
  suggest: 'concession',
  table: 'author',
  amend: 'clause',
  'save-face': 'own-words',
  common: 'common-ground',
  issues: 'held-to-issues',
  recess: 'strain',
  offer: 'means',
  vouch: 'vouched',
  'close-text': 'adopted',
  'close-statement': 'statement',
  'close-meet-again': 'meet-again',
  'close-nothing': 'no-result',
};
const CLOCK = 'A-clock';

/** What a move does in any case, one sentence, and what that rests on. */
export function effectOf(context: TableContext, draft: SettledDraft): ReasonModel {
  return {
    sign: 'plus',
    amount: '',
    sentence: sentenceOf(context, draft),
    evidence: evidenceModel(context.book, evidenceOf(context, draft)),
  };
}

function evidenceOf({ book }: TableContext, { move, shaded }: SettledDraft): EvidenceId {
  if (move === 'message') return book.causes[shaded ? 'shaded-message' : 'carried-word'];
  if (move === 'pace') return CLOCK;
  return book.causes[CAUSES[move]];
}

function sentenceOf(context: TableContext, draft: SettledDraft): string {
  const { t, book, talks } = context;
  const { move, party, to, author, item, pace } = draft;
  const facts = {
    party: partyInSentence(t, party),
    to: partyInSentence(t, to),
    To: capitalised(partyInSentence(t, to)),
    author: partyInSentence(t, author),
    item: itemInSentence(t, item),
  };
  switch (move) {
    case 'close-text': {
      const binding = talks.invitation.proposal.track === '1' ? 'sign' : 'carry';
      return t(`table.effect.close-text.${binding}`, facts);
    }
    case 'table':
      return t(
        author === book.mediator ? 'table.effect.table' : 'table.effect.table.theirs',
        facts,
      );
    case 'message':
      return t(`table.effect.message.${wordKind(context, draft)}`, facts);
    case 'pace':
      return pace === 'slow'
        ? t('table.effect.pace.slow')
        : t('table.effect.pace.brisk', { count: book.rules.paceExchanges });
    default:
      return t(`table.effect.${move}`, facts);
  }
}

/** What becomes of word that is carried, as the rules have it. */
function wordKind(
  { view, book, talks, reckoning }: TableContext,
  draft: SettledDraft,
): 'believed' | 'weighed' | 'unsourced' | 'shaded' | 'spent' {
  const trial = reckoning.attempt(commandOf(draft, view.seat, book));
  if (!trial.ok) return 'unsourced';
  if (!draft.shaded) {
    if (!trial.believed) return 'unsourced';
    const last = trial.table.favours[draft.to]?.at(-1);
    return last?.cause === 'unsourced-word' ? 'weighed' : 'believed';
  }
  return trial.table.shaded.length > talks.table.shaded.length ? 'shaded' : 'spent';
}
