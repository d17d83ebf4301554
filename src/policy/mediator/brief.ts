/**
 * All that the automatic mediator knows before the first text: how many options each issue has, how
 * many parties sit at the table, and what it takes to adopt a text. No score ever reaches it.
 */
export interface MediationBrief {
  options: readonly number[];
  parties: number;
  /** How many must accept. */
  atLeast: number;
  /** Parties without whom nothing is adopted, as positions. */
  vetoes: readonly number[];
}

/** What a party says to a text. */
export interface PartyAnswer {
  accepts: boolean;
  /** The issue it names with a refusal, if it names one; ties are named by the first issue. */
  objection: number | null;
  /** How much more it is known to need by now than when it said so, in the unit of the guesses. */
  hardened?: number;
}

/** One text, put to everybody, and what came back; null where a party did not answer. */
export interface TextRound {
  /** One option per issue, from 0. */
  text: readonly number[];
  /** One per party, in order. */
  answers: readonly (PartyAnswer | null)[];
}

/** Whether a text with these answers is adopted. */
export function isAdopted({ atLeast, vetoes }: MediationBrief, { answers }: TextRound): boolean {
  const accepting = answers.filter((answer) => answer?.accepts === true).length;
  return accepting >= atLeast && vetoes.every((party) => answers[party]?.accepts === true);
}

/** Whether everybody accepted. */
export function isUnanimous({ answers }: TextRound): boolean {
  return answers.every((answer) => answer?.accepts === true);
}
