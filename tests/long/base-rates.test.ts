import { baseRatesSuite } from '../support/base-rates-suite.ts';

baseRatesSuite(1000, 0);
