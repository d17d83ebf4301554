import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Reply } from '../model/world.ts';
import type { MessageKey } from './messages/catalogue.ts';
import type { Translate } from './messages/translate.ts';

const MOODS = { yes: 'accept', no: 'refuse', conditional: 'conditional' } as const;
/** More lines than any voice has. */
const MOST = 12;

/** What a capital says with its answer: one of its own lines, the same whenever it is shown. */
export function replyLine(t: Translate, view: View, party: PartyId, reply: Reply): string {
  const mood = MOODS[reply.answer];
  const lines: MessageKey[] = [];
  for (let at = 0; at <= MOST; at += 1) {
    const key = `speech.${party}.${mood}.${at}` as const;
    if (t.has(key)) lines.push(key);
  }
  const moved = view.invitation?.movedFor === null ? 0 : 1;
  const line = lines[(view.round + view.meetings.length + moved) % Math.max(1, lines.length)];
  return line === undefined ? t(`replies.line.${mood}`) : t(line);
}
