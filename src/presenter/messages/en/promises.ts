/** What was promised, to whom, and how its clock stands: briefing, groundwork, outcome, aftermath. */
export const promiseTexts = {
  'promises.title': 'Promised',
  'promises.more_one': '{{count}} more promise',
  'promises.more_other': '{{count}} more promises',
  'promises.settled_one': '{{count}} settled',
  'promises.settled_other': '{{count}} settled',
  'promises.kept': 'Kept, were it due now: {{odds}}',
  'promise.what': '{{item}}: {{option}}',
  'promise.to': 'to {{named}}',
  'promise.to.each-other': 'to each other',
  'promise.to.each-other-and': 'to each other and to {{named}}',
  'promise.tally.running': '{{n}} running',
  'promise.tally.late': '{{n}} late',
  'promise.tally.kept': '{{n}} kept',
  'promise.tally.broken': '{{n}} broken',
  'promise.tally.lapsed': '{{n}} lapsed',
  'promise.share': 'Kept so far: {{kept}} of the {{fell}} that fell due.',
  'promise.running': 'due {{due}}, {{left}}',
  'promise.late': 'late, due again {{due}}, {{left}}',
  'promise.running.after-the-end': 'due after the campaign',
  'promise.late.after-the-end': 'late, due again after the campaign',
  'promise.kept': 'kept',
  'promise.broken': 'broken',
  'promise.lapsed': 'lapsed',
  'promise.left_zero': 'this round',
  'promise.left_one': 'next round',
  'promise.left_other': 'in {{count}} rounds',
  'promise.untold':
    'Not told: it lapses {{left}} unless a promise of this text is kept or late by then. Tell the public at an outcome or in an aftermath before: told, it binds harder.',
  'promise.untold.past':
    'Not told, and a later text stands in its place: it lapses {{left}} unless a promise of this text is kept or late by then.',
  'promise.remedy.trust_one':
    '{{Party}} distrusts {{others}}. An exchange between the two raises that trust, and so does a step of {{others}} towards {{party}}.',
  'promise.remedy.trust_other':
    '{{Party}} distrusts {{others}}. An exchange with one of them raises that trust, and so does a step of one of them towards {{party}}.',
} as const;
