import { policies } from '../../src/policy/registry.ts';
import { shipped } from '../support/books.ts';
import { enginesSuite } from '../support/engines/engines-suite.ts';
import { keptNames } from '../support/kept-games.ts';

const seeds = Number(process.env['SEEDS'] ?? 5);

// Every host in every scenario.
enginesSuite(
  keptNames,
  shipped.flatMap(({ id }) =>
    Object.keys(policies)
      .filter((host) => host !== 'delegation')
      .flatMap((host) =>
        Array.from({ length: seeds }, (_, index) => [id, host, String(500 + index)] as const),
      ),
  ),
);
