import type { PartyId } from '../model/ids.ts';
import { partyInSentence } from './names.ts';
import type { TableContext } from './table-context.ts';
import type { SettledDraft } from './table-draft.ts';
import { clauseNumber } from './table-voices.ts';

/** What the blue button says. */
export function primaryLabel(context: TableContext, draft: SettledDraft): string {
  const { t, book, talks } = context;
  const { party, to, item, author, move } = draft;
  const name = (id: PartyId): string => partyInSentence(t, id);
  switch (move) {
    case 'caucus':
      return t('table.go.caucus', { party: name(party) });
    case 'clarify':
      return t('table.go.clarify', { party: name(party) });
    case 'suggest':
    case 'praise':
    case 'offer':
      return t(`table.go.${move}`, { party: name(party) });
    case 'message':
    case 'vouch':
      return t(`table.go.${move}`, { to: name(to) });
    case 'pace':
      return t(`table.go.pace.${draft.pace}`);
    case 'table':
      return author === book.mediator
        ? t('table.go.table.ours')
        : t('table.go.table.theirs', { party: name(author) });
    case 'amend':
      return t('table.go.amend', { n: clauseNumber(context, item) });
    case 'close-text':
      return t(talks.invitation.proposal.track === '1' ? 'table.go.sign' : 'table.go.carry');
    case 'hear':
    case 'facts':
    case 'sealed':
    case 'save-face':
    case 'common':
    case 'issues':
    case 'recess':
    case 'close-statement':
    case 'close-meet-again':
    case 'close-nothing':
      return t(`table.go.${move}`);
  }
}
