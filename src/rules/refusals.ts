import type { Refusal, RefusalCode } from '../model/refusal.ts';

/** A refusal as a value: the code, and what the sentence is about. */
export function refuse(code: RefusalCode, facts: Refusal['facts'] = {}): Refusal {
  return { code, facts };
}
