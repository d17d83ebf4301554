/** The one thing to say about a reading of the house, and how much it matters. */
export interface Verdict {
  /** It costs something now, it would take little, or all is well. */
  readonly tone: 'warning' | 'turn' | 'calm';
  readonly text: string;
  /** What it costs, or what would help; empty where nothing is to be said. */
  readonly more: string;
}

export function say(tone: Verdict['tone'], text: string, more = ''): Verdict {
  return { tone, text, more };
}
