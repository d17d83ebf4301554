import { catalogue } from '../content/catalogue.ts';
import { hosts } from '../policy/registry.ts';
import { shippedIds } from './scenarios.ts';

/** How the command line is used, for `tn help`. */
export function usage(): string[] {
  return [
    'Third Neighbor without a screen. From the folder of the game:',
    '',
    '  npm run tn -- play --scenario ID --policy NAME --seed N [--assume RULE=SETTING]',
    '                     [--out FILE] [--json]',
    '      plays a campaign and tells of the five years after it; --out saves it',
    '  npm run tn -- verify FILE [--json]',
    '      re-executes a saved game; says at which step it stops to hold',
    '  npm run tn -- debrief FILE [--switches] [--json]',
    '      re-executes a saved game; says of each of its tables what could have been signed;',
    '      --switches plays it again under each other setting of the disputed rules',
    '  npm run tn -- simulate --scenario ID --policy NAME --games N [--seed N]',
    '                         [--jobs N] [--assume RULE=SETTING] [--json]',
    '      plays many campaigns from consecutive seeds and sums them up; --jobs shares them out',
    '  npm run tn -- validate FILE [--json]',
    '      checks a scenario and says where it is wrong (docs/scenarios.md says how to write one)',
    '  npm run tn -- backtest FILE [--seeds N] [--json]',
    '      plays documented meetings through the rules and holds them against the record (docs/backtest.md)',
    '  npm run tn -- relations EVENTS --scenario ID --out FILE [--weights FILE] [--json]',
    '      moves the relations that a scenario opens with by a list of CAMEO-coded events (docs/backtest.md)',
    '  npm run tn -- mediate DIR [--texts N] [--seeds N] [--answers objections|yesno]',
    '                        [--temper honest|mistaken|saboteur] [--json]',
    '      counts out scoreable games and runs the automatic mediator on them; DIR may be a recorded',
    '      log beside its games (docs/mediator.md)',
    '',
    `Scenarios: ${shippedIds().join(', ')}; the path of a file, or of the folder of a scoreable game`,
    `Policies:  ${Object.keys(hosts).join(', ')}`,
    'Disputed rules, one --assume for each (what they decide: docs/rules.md):',
    ...catalogue.assumptions.map(({ id, settings }) => `  ${id}=${settings.join('|')}`),
    '',
    'With --json a command prints one JSON object and nothing else.',
    'Exit codes: 0 done, 1 the check does not hold, 2 the input or the flags are bad.',
  ];
}
