/** The sheet of disputed rules: to be set on the title, read in a game. */
export const disputed = {
  'disputed.title': 'Disputed rules',
  'disputed.none': 'All as usual',
  'disputed.changed_one': '{{count}} not as usual',
  'disputed.changed_other': '{{count}} not as usual',
  'disputed.lead':
    'Scholars disagree on these rules. What you choose here holds from the next game that you begin, and is kept in this browser. A saved game keeps the rules it began with.',
  'disputed.overrides':
    'What you change here holds in every scenario, over what the scenario sets itself. Scoreable games follow their own scores alone.',
  'disputed.usual': '{{setting}} (usual)',
  'disputed.by-scenario':
    'The scenario {{scenario}} sets: {{setting}}. It holds unless you change the rule here.',
  'disputed.reset': 'All as usual',
  'disputed.reset.none': 'Nothing has been changed.',
  'disputed.game.open': 'Disputed rules in force',
  'disputed.game.lead':
    'This game keeps the rules it began with, also when it is played again. They can be changed on the title, before another game.',
  'disputed.origin.usual': 'As usual',
  'disputed.origin.scenario': 'Set by the scenario',
  'disputed.origin.chosen': 'Set for this game',
} as const;
