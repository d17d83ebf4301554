import { codexForums } from './codex-forums.ts';
import { codexParties } from './codex-parties.ts';
import { codexPlaces } from './codex-places.ts';
import { codexTerms } from './codex-terms.ts';

/** Every text of the codex, by message key; fetched with it, not with the page. */
export const codexTexts: Readonly<Record<string, string>> = {
  ...codexParties,
  ...codexForums,
  ...codexPlaces,
  ...codexTerms,
};
