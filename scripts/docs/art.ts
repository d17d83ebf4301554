/** Writes docs/art.md from the template beside this script and the tokens of the style sheets. */
import { writeFileSync } from 'node:fs';
import { artDocument } from './art-document.ts';

writeFileSync(new URL('../../docs/art.md', import.meta.url), artDocument());
