import { vi } from 'vitest';
import { contrastSuite, programmes } from '../support/contrast-suite.ts';

// The first test that asks for a mediator plays all of its games.
vi.setConfig({ testTimeout: 60_000 });

contrastSuite(100, programmes.slice(0, 1));
