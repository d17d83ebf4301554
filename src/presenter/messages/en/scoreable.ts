/** Opening a scoreable game, and what is wrong with its files. */
export const scoreable = {
  'scoreable.title': 'Open a scoreable game',
  'scoreable.note': 'A table of scores and minimums, without a story',
  'scoreable.lead':
    'In a scoreable game every option of every issue has a score for each party, and each party endorses a text that reaches its minimum. You mediate and know neither. The game is played at the table, with letters for names.',
  'scoreable.random': 'A random table',
  'scoreable.random.lead':
    'Five to eight parties, four to seven issues. The same seed, the same table.',
  'scoreable.random.name': 'random table {{seed}}',
  'scoreable.seed': 'Seed',
  'scoreable.seed.bad': 'A seed is a whole number of at most 15 digits.',
  'scoreable.random.go': 'Open the table',
  'scoreable.files': 'From files',
  'scoreable.files.lead':
    'A game is a folder with config.txt, which names the parties, and scores_files, which holds one file of scores for each. The files stay in this browser.',
  'scoreable.files.folder': 'Choose a folder',
  'scoreable.files.single': 'Choose files',
  'scoreable.files.drop': 'Or drop the folder or its files here.',
  'scoreable.fault.line': '{{file}}, line {{line}} {{message}}.',
  'scoreable.fault.file': '{{file}} {{message}}.',
  'scoreable.fault.game': 'This game cannot be played here: {{message}}.',
  'scoreable.fault.many': '{{n}} files are too many; choose the folder of one game.',
  'scoreable.fault.large':
    '{{file}} is too large for a file of scores; choose the folder of one game.',
  'scoreable.fault.unread':
    '{{file}} cannot be read; check that it is still there, and choose it again.',
} as const;
