import { createContext } from 'preact';
import type { CutText } from '../../presenter/codex-links.ts';

/** What a screen may do with the codex. */
export interface CodexDoor {
  readonly cut: CutText;
  /** The entry about a party; null where there is none. */
  readonly about: (party: string) => string | null;
  readonly open: (entry: string) => void;
}

/** The way into the codex; null until it is fetched, and where it is not wanted. */
export const CodexContext = createContext<CodexDoor | null>(null);
