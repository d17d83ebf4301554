/** A party as a file may declare it: a plain negotiator without instructions. */
export const france = {
  id: 'france',
  chart: 'negotiator',
  rank: 'great',
  publicityAversion: 0,
  levels: { '2': 0, '1.5': 0, '1': 0 },
  mandate: { interests: {}, values: {}, reservation: 1, spread: 1 },
  leanings: [],
  evidence: 'P7',
};
