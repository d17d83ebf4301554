/** What else could have been done, and what it would have come to. */
export const turningTexts = {
  'turning.title': 'Turning points',
  'turning.lead':
    'Every convening and every decision on a text, held against what else you could have done there.',
  'turning.method':
    'What you did and each alternative are played on by a patient reference host, both with the same luck, up to {{most}} times for a decision, most where it is hardest to tell. An ending counts by its tone, from 0 (dark) to 100 (bright). Regret is what the best alternative gains on what you did; 95 in 100 such intervals hold the true gain.',
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
  'turning.did': 'You did:',
  'turning.could': 'Instead:',
  'turning.gain': '{{mean}} ({{low}} to {{high}})',
  'turning.gain.label': 'Difference in worth: {{mean}}, from {{low}} to {{high}}',
  'turning.reading.regret': 'Regret {{mean}} points ({{low}} to {{high}}).',
  'turning.reading.worse': 'No regret: nothing here was better, and this comes nearest.',
  'turning.reading.close': 'Too close to call: no regret that can be told from luck.',
  'turning.others': 'The other alternatives ({{count}})',
  'turning.more': 'The other decisions ({{count}})',
  'turning.ending': '{{name}} {{percent}}%',
  'turning.endings': 'Endings: {{endings}}',
  'turning.draws': '{{count}} games each',
  'turning.see': 'See it played',
  'turning.watch': 'Watch this step',
  'turning.experiment': 'one choice changed',
  'turning.experiment.note':
    'One choice changed. After it you do what you did as far as that fits; the reference host does the rest.',
  'turning.experiment.failed': 'The rules do not allow it there.',
} as const;
