import { roadsSuite } from '../support/roads-suite.ts';

// One campaign of each scenario, a few of its steps.
roadsSuite(1, 30);
