import { contrastSuite, programmes } from '../support/contrast-suite.ts';

contrastSuite(100, programmes.slice(0, 1));
