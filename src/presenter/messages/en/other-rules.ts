/** The end of a game: would it have ended so under other settings of the disputed rules? */
export const otherRules = {
  'other-rules.title': 'Would it have ended so under other rules?',
  'other-rules.lead':
    'Your game is played again under each other setting of the disputed rules: you do what you did, the delegations decide anew, and chance stays as it was.',
  'other-rules.method':
    'Where a move of yours no longer fits, a reference host (the patient host) plays the rest of that round. One more game is one more draw; so all is played again with other luck as well, {{draws}} times under both settings. Then everything after the opening is drawn anew, and the mandates stay.',
  'other-rules.begin': 'Play it again under other rules',
  'other-rules.begun': 'Your game is being played again.',
  'other-rules.stop': 'Stop',
  'other-rules.failed':
    'The games could not be played again: {{message}}. Your own game is safe. Try once more; if that fails too, load the page again.',
  'other-rules.snapshot':
    'This game went on from a saved state after the rules of the game had changed. Its first moves are lost, so it cannot be played again.',
  'other-rules.progress': 'Games played again',
  'other-rules.running': '{{done}} of {{whole}} games played again',
  'other-rules.finished_one': '{{count}} game played again',
  'other-rules.finished_other': '{{count}} games played again',
  'other-rules.stopped': 'Stopped after {{done}} of {{whole}} games.',
  'other-rules.sum.all':
    'The ending holds, whichever single rule is set otherwise and chance stays as it was.',
  'other-rules.sum.some':
    'The ending holds under {{holds}} of {{settings}} other settings while chance stays as it was.',
  'other-rules.sum.idle':
    'No disputed rule has a part in this scenario: it sets their numbers itself.',
  'other-rules.in-force': 'In your game',
  'other-rules.otherwise': 'Otherwise',
  'other-rules.waiting': 'Not played yet.',
  'other-rules.idle':
    'Nothing to compare: this scenario sets the numbers of the rule itself, under either setting.',
  'other-rules.same': 'The ending holds. The rule made no difference to this game.',
  'other-rules.holds': 'The ending holds.',
  'other-rules.ends': 'It would have ended otherwise: {{ending}}',
  'other-rules.luck':
    'With other luck, the rule makes no difference to the ending in {{holds}} of {{draws}} games.',
  'other-rules.moved': 'What moved most, against your game',
  'other-rules.more_one': '{{count}} more measure moved',
  'other-rules.more_other': '{{count}} more measures moved',
  'other-rules.parted.alike': 'All meetings went alike.',
  'other-rules.parted.held-before':
    'The games part in {{date}} ({{place}}): under the other rule this meeting was not held.',
  'other-rules.parted.held-after':
    'The games part in {{date}} ({{place}}): this meeting was held under the other rule only.',
  'other-rules.parted.proposal':
    'The games part in {{date}} ({{place}}): under the other rule the invitation was another.',
  'other-rules.parted.attended':
    'The games part in {{date}} ({{place}}). Who came in your game: {{before}}. Under the other rule: {{after}}.',
  'other-rules.parted.nobody': 'nobody',
  'other-rules.parted.outcome':
    'The games part in {{date}} ({{place}}). What came of it in your game: {{before}}. Under the other rule: {{after}}.',
  'other-rules.parted.text':
    'The games part in {{date}} ({{place}}): under the other rule the text was another.',
  'other-rules.parted.endorsedBy':
    'The games part in {{date}} ({{place}}): under the other rule other delegations signed.',
  'other-rules.left_one':
    'In one round your moves no longer fitted to the end: {{date}}, from step {{step}} of the record on. The patient host played the rest of it.',
  'other-rules.left_other':
    'In {{count}} rounds your moves no longer fitted to the end, first in {{date}}, from step {{step}} of the record on. The patient host played the rest of each.',
} as const;
