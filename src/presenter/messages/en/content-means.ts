/** What Ulaanbaatar can add of its own: names inside a sentence, and one line each. */
export const contentMeans = {
  'means.aid-corridor.name': 'an aid corridor',
  'means.aid-corridor.blurb':
    'Grain and medicine pass over Mongolian rails, under observation that all may join.',
  'means.training.name': 'training',
  'means.training.blurb': 'Officials and engineers learn in Ulaanbaatar, at its cost.',
  'means.host-again.name': 'a promise to host again',
  'means.host-again.blurb': 'The next table is held here too, whenever it is asked for.',
} as const;
