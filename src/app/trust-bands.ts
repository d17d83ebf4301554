import { trustBandsKind } from '../analysis/debrief/trust-bands-job.ts';
import type { TrustBands } from '../analysis/debrief/trust-bands.ts';
import { gameInquiry } from './game-inquiry.ts';
import { runJob } from './run-job.ts';

/** The games of a reference host beside a game, as far as they are played. */
export const trustBands = gameInquiry<TrustBands>((game, asker) =>
  runJob(trustBandsKind, [JSON.stringify(game.header)], (bands) => bands, asker),
);
