import { analyseDeals, type DealAnalysis } from '../deals/deal-analysis.ts';
import { dealLabel } from '../deals/deal-space.ts';
import { nearness, talksPath, type Nearness } from '../deals/talks-path.ts';
import type { RecordedSession } from './read-sessions.ts';
import type { ScoreableGame } from './scoreable-game.ts';

/** How near one recorded negotiation came. */
export interface SessionReport extends Nearness {
  set: string;
  game: string;
  line: number;
  /** Deals put; the final one, where it was not among them, comes last. */
  texts: number;
  parties: number;
  /** The deal it ended with; null where there is none. */
  final: (Pick<Nearness, 'adopted' | 'unanimous'> & { deal: string; signers: number }) | null;
}

/** Per set: shares of its sessions, and means over them. */
export interface SetReport {
  sessions: number;
  /** Some deal that was put would have been adopted; would have suited all. */
  allButOne: number;
  all: number;
  /** The same of the final deal. */
  finalAllButOne: number;
  finalAll: number;
  mostSigners: number;
  /** Clauses between the nearest deal and one that suits all; null where none does. */
  stepsToUnanimity: number | null;
}

/** Measures recorded negotiations against what could have been signed. */
export function reportSessions(
  sessions: readonly RecordedSession[],
  games: ReadonlyMap<string, ScoreableGame>,
): SessionReport[] {
  const analyses = new Map<string, DealAnalysis>();
  return sessions.flatMap((session) => {
    const game = games.get(session.game);
    if (game === undefined) return [];
    const analysis = analyses.get(session.game) ?? analyseDeals(game.space);
    analyses.set(session.game, analysis);
    return [reportOf(session, analysis)];
  });
}

function reportOf(session: RecordedSession, analysis: DealAnalysis): SessionReport {
  const { set, game, line, final } = session;
  const [last] = talksPath(analysis, final === null ? [] : [final]);
  const wasPut =
    final === null || session.texts.some((text) => dealLabel(text) === dealLabel(final));
  const texts = wasPut ? session.texts : [...session.texts, final];
  const parties = analysis.deals.space.parties.length;
  return {
    set,
    game,
    line,
    texts: texts.length,
    parties,
    ...nearness(analysis, talksPath(analysis, texts)),
    final:
      final === null || last === undefined
        ? null
        : {
            deal: dealLabel(final),
            signers: last.signers.length,
            adopted: last.adopted,
            unanimous: last.signers.length === parties,
          },
  };
}

/** Sums sessions up by set and game, in the order of the log; the key is `set` or the game's name. */
export function reportSets(reports: readonly SessionReport[]): Record<string, SetReport> {
  const sets = new Map<string, SessionReport[]>();
  for (const report of reports) {
    const key = report.set === '' ? report.game : `${report.set} (${report.game})`;
    sets.set(key, [...(sets.get(key) ?? []), report]);
  }
  return Object.fromEntries([...sets].map(([key, members]) => [key, setOf(members)]));
}

function setOf(members: readonly SessionReport[]): SetReport {
  const mean = (figure: (report: SessionReport) => number): number =>
    members.reduce((sum, report) => sum + figure(report), 0) / members.length;
  const isFar = members.some(({ stepsToUnanimity }) => stepsToUnanimity === null);
  return {
    sessions: members.length,
    allButOne: mean(({ adopted }) => Number(adopted)),
    all: mean(({ unanimous }) => Number(unanimous)),
    finalAllButOne: mean(({ final }) => Number(final?.adopted === true)),
    finalAll: mean(({ final }) => Number(final?.unanimous === true)),
    mostSigners: mean(({ mostSigners }) => mostSigners),
    stepsToUnanimity: isFar ? null : mean(({ stepsToUnanimity }) => stepsToUnanimity ?? 0),
  };
}
