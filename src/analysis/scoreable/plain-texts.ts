import type { Evidence } from '../../model/catalogue.ts';
import { issueLetter } from '../deals/deal-space.ts';
import { itemId, optionId, optionLabel, partyId } from './plain-ids.ts';
import type { ScoreableGame } from './scoreable-game.ts';

/** Whose seat the player holds. */
export const mediatorId = 'mediator';

export const citation: Evidence = {
  id: 'scoreable-format',
  grade: 'study',
  mark: 'Abdelnabi 2023',
  source:
    'The form of the game: Abdelnabi, S., Gomaa, A., Sivaprasad, S., Schönherr, L., Fritz, M. (2023). LLM-Deliberation: evaluating LLMs with interactive multi-agent negotiation games. arXiv:2309.17234; the games published with it are under the MIT licence. The scores of this game come from the files that were opened, or were generated.',
};

/** Longest name of a game that a title has room for, letters. */
const longestName = 60;

/** Everything that is said at the table of a game: letters and numbers, and nothing of a story. */
export function plainTexts(game: ScoreableGame): Record<string, string> {
  const { parties, options } = game.space;
  return {
    ...storyOf(game),
    ...Object.fromEntries(partyTexts(mediatorId, 'Mediator', 'the mediator', 'M')),
    ...Object.fromEntries(
      parties.flatMap((_, party) => {
        const letter = issueLetter(party);
        return partyTexts(partyId(party), `Party ${letter}`, `Party ${letter}`, letter);
      }),
    ),
    ...Object.fromEntries(options.flatMap((count, issue) => itemTexts(issue, count))),
  };
}

/** What the page says elsewhere of trust and of homes, where here there is neither. */
const said: Readonly<Record<string, string>> = {
  'table.effect.hear': 'Each names the issue on which it has most to lose.',
  'table.effect.caucus':
    'Shows much of what {{party}} needs and of what each option is worth to it. No score moves.',
  'table.effect.table.theirs':
    'The draft of {{author}} goes before all of them: its own best option on each issue.',
  'table.effect.close-text.carry': 'The game ends with the text that was endorsed.',
  'table.effect.close-statement': 'The game ends without a text.',
  'table.effect.close-meet-again': 'The game ends without a text.',
  'table.effect.close-nothing': 'The game ends without a text.',
  'outcome.carried.note': 'Those who endorse have at least their minimum.',
  'outcome.no-result.note': 'They met and parted without a text.',
  'outcome.meet-again.note': 'They parted without a text.',
  'guide.table':
    'Each party endorses a text that reaches its minimum. Put one, hear who refuses and over which issue, and change it.',
};

type Entry = readonly [string, string];

function storyOf({ name, space, proposer, second }: ScoreableGame): Record<string, string> {
  const { parties, options, rule } = space;
  const vetoes = [proposer, second].map((party) => `Party ${issueLetter(party)}`).join(' and ');
  // Signs that a message would read as a place to fill in are left out.
  const plain = name.replaceAll(/[{}$]/g, '');
  const title = plain.length > longestName ? `${plain.slice(0, longestName)}…` : plain;
  return {
    'scenario.title': `Scoreable game: ${title}`,
    'scenario.intro': `${parties.length} parties, ${options.length} issues. Every option of an issue has a score for every party, and every party has a minimum that a text must reach before it endorses. You know neither scores nor minimums. A text is adopted when ${rule.atLeast} of ${parties.length} endorse it, ${vetoes} among them. Put texts, hear the answers, and put better ones.`,
    'round.1.title': 'The table',
    'round.1.brief':
      'Who refuses a text names the issue on which it loses most. The figures on the page are points of score, counted down from the best that a party could have on each issue.',
    'venue.plain-room.name': 'A plain room',
    'venue.plain-room.the': 'the plain room',
    'venue.plain-room.city': 'Nowhere in particular',
    'city.plain-room': 'Nowhere in particular',
    'measure.signatories': 'Parties that endorsed',
    ...said,
    'ending.all-signed.title': 'All endorse',
    'ending.all-signed.text': `All ${parties.length} parties carry the same text. Each of them has at least its minimum.`,
    'ending.adopted.title': 'Adopted',
    'ending.adopted.text': `Enough parties endorse the text, ${vetoes} among them. Not every party has its minimum.`,
    'ending.nothing-signed.title': 'No text',
    'ending.nothing-signed.text':
      'The table was closed without a text that enough parties endorse.',
  };
}

function partyTexts(id: string, name: string, inSentence: string, short: string): Entry[] {
  return [
    [`party.${id}.name`, name],
    [`party.${id}.the`, inSentence],
    [`party.${id}.short`, short],
    [`party.${id}.capital`, name],
    [`party.${id}.delegation`, name],
  ];
}

function itemTexts(issue: number, count: number): Entry[] {
  const id = itemId(issue);
  const options = Array.from({ length: count }, (_, option): Entry => [
    `item.${id}.option.${optionId(issue, option)}`,
    `Option ${optionLabel(issue, option)}`,
  ]);
  const name = `Issue ${issueLetter(issue)}`;
  return [[`item.${id}.name`, name], [`item.${id}.the`, name], ...options];
}
