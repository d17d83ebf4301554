import { roadsSuite } from '../support/roads-suite.ts';

// Every step, unless STRIDE says to take fewer.
roadsSuite(Number(process.env['CAMPAIGNS'] ?? 1_000), Number(process.env['STRIDE'] ?? 1));
