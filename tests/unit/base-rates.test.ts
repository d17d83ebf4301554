import { baseRatesSuite } from '../support/base-rates-suite.ts';

baseRatesSuite(60, 2);
