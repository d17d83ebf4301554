/** What else could have been done, and what it would have come to. */
export const turningTexts = {
  'turning.title': 'Turning points',
  'turning.lead':
    'Every convening and every decision on a text, held against what else you could have done there.',
  'turning.method':
    'What you did and each alternative are played on by the reference host {{host}} with the same other luck, up to {{most}} times for a decision, most where it is hardest to tell. An ending counts by its tone, from 0 (dark) to 100 (bright); the bar is where 95 in 100 such averages lie.',
  'turning.begin': 'Weigh every decision',
  'turning.stop': 'Stop',
  'turning.begun': 'Every decision is being weighed.',
  'turning.failed':
    'The decisions could not be weighed: {{message}}. Load the page again and try once more; the game is safe.',
  'turning.progress': 'Weighing',
  'turning.progress.text': '{{settled}} of {{decisions}} decisions, {{count}} games played on',
  'turning.snapshot':
    'This game went on from a snapshot; its opening is lost, and its decisions cannot be weighed.',
  'turning.none': 'There was no decision to weigh.',
  'turning.sum.worse': 'At {{count}} of {{of}} decisions something else was clearly better.',
  'turning.sum.none': 'At none of {{of}} decisions was anything else clearly better.',
  'turning.did': 'You did',
  'turning.could': 'Instead',
  'turning.gain': '{{mean}} ({{low}} to {{high}})',
  'turning.gain.label': 'Difference in worth: {{mean}}, from {{low}} to {{high}}',
  'turning.reading.better':
    'Better: a bright or hopeful ending in {{other}} of 10 games, in {{done}} of 10 as you did.',
  'turning.reading.better.same':
    'Better endings, though as few or as many of them bright or hopeful.',
  'turning.reading.worse': 'Nothing here was better; this is the nearest. What you did was right.',
  'turning.reading.close': 'Too close to call.',
  'turning.others': 'The other alternatives ({{count}})',
  'turning.more': 'The other decisions ({{count}})',
  'turning.draws': '{{count}} games each',
  'turning.see': 'See it played',
  'turning.watch': 'Watch this step',
  'turning.experiment': 'one choice changed',
  'turning.experiment.note':
    'One choice changed. After it you do what you did as far as that fits; the reference host does the rest.',
  'turning.experiment.failed': 'The rules do not allow it there.',
} as const;
