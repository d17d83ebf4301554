import { balanceSuite } from '../support/balance-suite.ts';

balanceSuite(100, 0);
