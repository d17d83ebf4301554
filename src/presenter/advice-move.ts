import type { AdvisedCommand } from '../model/advice.ts';
import type { View } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import { capitalised, list } from './format.ts';
import type { Facts, Translate } from './messages/translate.ts';
import { actName, insideSentence, itemName, optionName, partyInSentence } from './names.ts';

/** The advised move, one sentence; `phase` is where it would be made. */
export function moveSentence(
  view: Pick<View, 'phase'>,
  command: AdvisedCommand,
  t: Translate,
): string {
  return t(moveKey(view, command), { ...partyFacts(command, t), ...subjectFacts(command, t) });
}

function moveKey({ phase }: Pick<View, 'phase'>, command: AdvisedCommand) {
  switch (command.type) {
    case 'proceed':
      return `advice.move.proceed.${phase}` as const;
    case 'prepare': {
      const { target, partner } = command;
      const aim = target === null ? 'nobody' : partner === null ? 'party' : 'pair';
      return `advice.move.prepare.${aim}` as const;
    }
    case 'askStep':
    case 'invite':
      return `advice.move.${command.type}.${command.publicity}` as const;
    case 'closeTable':
      return `advice.move.closeTable.${command.as}` as const;
    default:
      return `advice.move.${command.type}` as const;
  }
}

/** Whom the move is about. */
function partyFacts(command: AdvisedCommand, t: Translate): Facts {
  const the = (party: string): string => partyInSentence(t, party);
  if (command.type === 'prepare')
    return { party: the(command.target ?? ''), partner: the(command.partner ?? '') };
  if (command.type === 'invite') return { guests: list(command.guests.map(the), t.locale) };
  return {
    ...('party' in command ? { party: the(command.party) } : {}),
    ...('toward' in command ? { toward: the(command.toward) } : {}),
    ...('from' in command ? { from: the(command.from) } : {}),
    ...('to' in command ? { to: the(command.to) } : {}),
  };
}

/** What it is about. */
function subjectFacts(command: AdvisedCommand, t: Translate): Facts {
  switch (command.type) {
    case 'answerRequest': {
      const { incident, answer } = command;
      return { answer: t(`incident.${incident}.answer.${answer}`) };
    }
    case 'prepare':
      return { act: actName(t, command.groundwork) };
    case 'askStep':
      return { size: t(`steps.a.${command.size}`) };
    case 'invite':
      return {
        venue: insideSentence(t, 'venue', command.venue),
        track: t(`track.${command.track}`),
      };
    case 'suggest':
      return { option: optionName(t, command.item, command.option) };
    case 'carryMessage':
    case 'factFind':
    case 'commonGround':
      return { item: insideSentence(t, 'item', command.item) };
    case 'offer':
      return { means: t(`means.${command.means}.name`) };
    default:
      return {};
  }
}

/** What it would put in detail: clauses of a text, items of an agenda. */
export function moveClauses(command: AdvisedCommand, t: Translate): string[] {
  switch (command.type) {
    case 'tableText':
      return (command.clauses ?? []).map((clause) => clauseLine(clause, t));
    case 'amend':
    case 'improve':
      return [clauseLine(command.clause, t)];
    case 'invite':
      return command.agenda.map((item) => itemName(t, item));
    default:
      return [];
  }
}

function clauseLine({ item, option, wording }: Clause, t: Translate): string {
  return capitalised(
    t(`advice.clause.${wording}`, { item: itemName(t, item), option: optionName(t, item, option) }),
  );
}
