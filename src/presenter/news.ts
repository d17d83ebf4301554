import type { Translate } from './messages/translate.ts';
import { capitalised } from './format.ts';
import { partyInSentence } from './names.ts';
import type { Passage } from './passage.ts';

/** One sentence for each thing that others did, for those who do not see it happen. */
export function newsLines(passage: Passage, t: Translate): string[] {
  return passage.events.flatMap((event): string[] => {
    switch (event.type) {
      case 'replied':
        return [t(`news.replied.${event.reply.answer}`, named(event.party, t))];
      case 'walkedOut':
        return [t('news.walked-out', named(event.party, t))];
      case 'answered':
        return [
          t(
            event.stance.answer === 'endorse' ? 'news.endorsed' : 'news.objected',
            named(event.party, t),
          ),
        ];
      case 'tableClosed':
        return [t(`outcome.${event.outcome}`)];
      case 'leaked':
        return [t('news.leaked')];
      case 'messageFoundOut':
        return [t('news.found-out', named(event.to, t))];
      case 'improved':
        return [t('news.improved')];
      case 'improvementRefused':
        return [t('news.improvement-refused', named(event.by, t))];
      default:
        return [];
    }
  });
}

function named(party: string, t: Translate) {
  return { name: capitalised(partyInSentence(t, party)) };
}
