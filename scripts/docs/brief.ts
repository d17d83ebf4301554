/** Writes docs/brief-coverage.md from the table of claims and the shipped scenarios. */
import { writeFileSync } from 'node:fs';
import { briefDocument } from './brief-document.ts';

writeFileSync(new URL('../../docs/brief-coverage.md', import.meta.url), briefDocument());
