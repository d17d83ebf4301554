import { contrastSuite, programmes } from '../support/contrast-suite.ts';

contrastSuite(500, programmes);
