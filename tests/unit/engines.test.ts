import { enginesSuite } from '../support/engines/engines-suite.ts';
import { keptNames } from '../support/kept-games.ts';

// One game of each scenario, and a campaign of the flagship. All: `tests/long`.
enginesSuite(
  keptNames.filter((name) => name.endsWith('-3.jsonl')),
  [['ulaanbaatar-dialogue-2014', 'patient-host', '11']],
);
