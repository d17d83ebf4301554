/** Title, briefing, outcome, aftermath, ending, settings, saves and guide. */
export const screens = {
  'title.lead': 'Six capitals that will not sit together. One host they all accept.',
  'title.begin': 'Begin',
  'title.continue': 'Continue',
  'title.load': 'Saved games',
  'title.settings': 'Settings',
} as const;
