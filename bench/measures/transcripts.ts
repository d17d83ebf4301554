import type { Policy } from '../../src/policy/policy.ts';
import { hosts } from '../../src/policy/registry.ts';
import { known } from '../../src/rules/turn.ts';
import { newGame, play, type Game } from '../../src/session/game.ts';
import { writeLink } from '../../src/session/link.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { writeTranscript } from '../../src/session/transcript.ts';
import { flagship } from '../../tests/support/books.ts';
import { cost, rate, type Figure } from '../figure.ts';
import { race } from '../race.ts';
import { recordedCampaigns, type Recorded } from '../recorded.ts';

const games = 12;

/** Saved flagship games: how fast they are re-executed, and how long the link is that carries one. */
export async function transcriptFigures(): Promise<Figure[]> {
  const [own, versus] = ['read, checked and re-executed', 'commands given, XState and Immer'];
  const recorded = recordedCampaigns(flagship.bulk, known(hosts, 'random'), games);
  const texts = recorded.map((campaign) => writeTranscript(asSaved(campaign)));
  const timesOf = await race([
    { name: own, course: 'transcripts', given: texts },
    { name: versus, course: 'play', given: { host: 'random', recorded } },
  ]);
  return [
    rate(`transcripts: ${own}`, 'a second', timesOf(own), versus, timesOf(versus)),
    ...['random', 'patient-host', 'loud-host'].map((id) => linkFigure(id, known(hosts, id))),
  ];
}

/** The campaign as a game in which a person gave the mediator's commands. */
function asSaved({ seed, commands }: Recorded): Game {
  const { play: book } = flagship;
  let game = newGame(book, { seed, computers: usualSeats(book.partyIds) });
  for (const command of commands.filter(({ seat }) => seat === book.mediator)) {
    const played = play(game, command);
    if (!played.ok) throw new Error(`expected ${command.type} to be accepted`);
    game = played.game;
  }
  return game;
}

function linkFigure(id: string, host: Policy): Figure {
  const saved = recordedCampaigns(flagship.bulk, host, games).map(asSaved);
  const links = saved.map((game) => {
    const link = writeLink(game);
    if (!link.ok) throw new Error(`expected a link, got ${link.why}`);
    return link.text.length;
  });
  const files = saved.map((game) => writeTranscript(game).length);
  return cost(`share link of a campaign of ${id}`, 'characters', links, 'its transcript', files);
}
