import { balanceSuite } from '../support/balance-suite.ts';

balanceSuite(500, 1.96);
