import type { Translate } from './messages/translate.ts';

/** Sentences one after another; clauses of one sentence; items of a short list. */
type Joint = 'sentences' | 'clauses' | 'items';

/** Parts put together as the language does it; empty for none. */
export function joined(t: Translate, joint: Joint, parts: readonly string[]): string {
  return parts.length === 0
    ? ''
    : parts.reduce((before, next) => t(`join.${joint}`, { before, next }));
}
