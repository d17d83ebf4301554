import type { Catalogue } from '../model/book.ts';
import type { Evidence } from '../model/catalogue.ts';
import type { CodexEntry } from '../model/codex.ts';
import type { PartyId } from '../model/ids.ts';

/** What the codex is written from. */
export interface CodexSources {
  readonly entries: readonly CodexEntry[];
  readonly catalogue: Catalogue;
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** The host, whom the catalogue does not list among the parties. */
  readonly mediator: { readonly id: PartyId; readonly flag?: string | undefined };
}

/** A claim taken apart: `venue:hall` is `venue` and `hall`. */
export function partsOf(claim: string): { kind: string; id: string } {
  const [kind = '', id = ''] = claim.split(':');
  return { kind, id };
}
