import { vi } from 'vitest';
import { balanceSuite } from '../support/balance-suite.ts';

// The first test that asks for a mediator plays all of its games.
vi.setConfig({ testTimeout: 60_000 });

balanceSuite(100, 0);
