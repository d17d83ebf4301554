/** Writes docs/rules.md from the table of rules, the content and the template beside this script. */
import { writeFileSync } from 'node:fs';
import { rulesDocument } from './rules-document.ts';

writeFileSync(new URL('../../docs/rules.md', import.meta.url), rulesDocument());
