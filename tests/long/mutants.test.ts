import { mutantsSuite } from '../support/mutants/mutants-suite.ts';

mutantsSuite(Number(process.env['MUTANTS'] ?? 10_000));
