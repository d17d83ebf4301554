import type { EvidenceId } from './ids.ts';
import type { RuleId } from './rule-table.ts';

/** The shelves of the codex, in the order in which they stand. */
export const codexShelves = ['parties', 'forums', 'places', 'agenda', 'terms'] as const;
export type CodexShelf = (typeof codexShelves)[number];

/**
 * An entry of the codex. Its words are messages: `codex.<id>.text`, `.names` (how texts mention it,
 * parted by `|`), where wanted `.game` (how the game plays it), and `.name` unless what it is `about`
 * has a name of its own.
 */
export interface CodexEntry {
  id: string;
  shelf: CodexShelf;
  /** What of the content it explains, `kind:id` as in the claims of the brief; the first may lend its name. */
  about: readonly string[];
  /** What it rests on. */
  sources: readonly EvidenceId[];
  /** Numbers of the rules that play it. */
  rules: readonly RuleId[];
  /** Entries worth reading next. */
  see: readonly string[];
}
