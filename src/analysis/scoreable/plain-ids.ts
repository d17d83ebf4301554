import { issueLetter } from '../deals/deal-space.ts';

/** Ids and labels of a game at a table: letters for parties and issues, numbers for options. */
export function partyId(party: number): string {
  return `party-${issueLetter(party).toLowerCase()}`;
}

export function itemId(issue: number): string {
  return `issue-${issueLetter(issue).toLowerCase()}`;
}

export function optionId(issue: number, option: number): string {
  return optionLabel(issue, option).toLowerCase();
}

/** `A1`: as deals are written in the format. */
export function optionLabel(issue: number, option: number): string {
  return `${issueLetter(issue)}${option + 1}`;
}
