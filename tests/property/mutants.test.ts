import { mutantsSuite } from '../support/mutants/mutants-suite.ts';

mutantsSuite(150);
