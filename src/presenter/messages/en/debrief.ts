/** The debrief: what could have been signed at a table, and what was. */
export const debrief = {
  'debrief.title': 'What was possible',
  'debrief.open.now': 'What was possible, as far as you know',
  'debrief.back.ending': 'Back to the ending',
  'debrief.back.outcome': 'Back to what came of it',
  'debrief.meeting': 'Meeting',
  'debrief.meeting.option': '{{date}}, {{venue}}',
  'debrief.loading': 'Counting the texts',
  'debrief.none': 'No table has closed in this game, so there is nothing to count.',
  'debrief.none.snapshot':
    'The meetings of this game were played under other rules, and their steps are not in this save. They cannot be counted out.',
  'debrief.invented': "Under this game's invented mandates.",
  'debrief.invented.long':
    "What could have been signed holds under this game's invented mandates. It says nothing of what governments would sign.",
  'debrief.eyes.exact': 'The game is over: the mandates lie open, and every figure is exact.',
  'debrief.eyes.guess':
    'Reckoned on your estimates. Solid is sure, hatched may go either way. The mandates stay closed until the end.',
  'debrief.foot.guess': 'The same page with open mandates waits at the end of the game.',

  'debrief.result.adopted.exact':
    'Your text was adopted: {{signed}} of {{all}} signed. {{sure}} of {{texts}} texts could have been.',
  'debrief.result.adopted.guess':
    'Your text was adopted: {{signed}} of {{all}} signed. By what you know, {{sure}} to {{possible}} of {{texts}} texts could have been.',
  'debrief.result.empty.exact':
    'No text could have been adopted. The zone of agreement was empty: of {{texts}} texts none has enough signers, and at most {{most}} of {{all}} would sign the same one.',
  'debrief.result.empty.guess':
    'By what you know, no text could have been adopted. The zone of agreement was empty: of {{texts}} texts none can have enough signers, and at most {{most}} of {{all}} could sign the same one.',
  'debrief.result.no-text.exact':
    'No text was put, though {{sure}} of {{texts}} would have been adopted.',
  'debrief.result.no-text.guess':
    'No text was put. By what you know, {{sure}} to {{possible}} of {{texts}} would have been adopted.',
  'debrief.result.inside.exact':
    'Your last text lay inside the zone of agreement: enough would have signed it, and the meeting closed without it.',
  'debrief.result.inside.guess':
    'By what you know, your last text lay inside the zone of agreement: enough would have signed it, and the meeting closed without it.',
  'debrief.result.outside.exact_one':
    'No text was adopted, though {{sure}} of {{texts}} would have been. Your last text was one clause away from the nearest.',
  'debrief.result.outside.exact_other':
    'No text was adopted, though {{sure}} of {{texts}} would have been. Your last text was {{count}} clauses away from the nearest.',
  'debrief.result.outside.guess':
    'No text was adopted. By what you know, {{sure}} to {{possible}} of {{texts}} would have been.',
  'debrief.result.gone.exact':
    'No text was adopted, though {{sure}} of {{texts}} would have been. Your last text could no longer be written when the table closed.',
  'debrief.result.gone.guess':
    'No text was adopted. By what you know, {{sure}} to {{possible}} of {{texts}} would have been.',
  'debrief.reach':
    '{{Party}} would sign none of them: the best for it falls {{lacks}} short of its reservation value.',
  'debrief.reach.guess':
    '{{Party}} would sign none of them: by what you know, the best for it falls at least {{lacks}} short of its reservation value.',
  'debrief.reach.each':
    'Each party would sign some text, but no text suits enough of them at once.',
  'debrief.placed.pareto':
    'The last text was Pareto-efficient: nobody could have had more without somebody having less.',
  'debrief.placed.dominated':
    'The last text was not Pareto-efficient: somebody could have had more at nobody’s cost.',
  'debrief.placed.least': 'Least satisfied was {{party}}, {{points}} beyond its reservation value.',
  'debrief.placed.least.short':
    'Least satisfied was {{party}}, {{points}} short of its reservation value.',
  'debrief.moved.same': 'The talks themselves left the zone as it was when the table opened.',
  'debrief.moved.zone':
    'When the table opened, the zone held {{before}} texts; when it closed, {{after}}.',
  'debrief.moved.zone.guess':
    'By what you know, the zone held {{before}} to {{beforePossible}} texts when the table opened, and {{after}} to {{afterPossible}} when it closed.',

  'debrief.accounts': 'Your last text against what each party needed',
  'debrief.accounts.no-text': 'What each party needed',
  'debrief.accounts.note':
    'The bar is what the clauses are worth to a party. The line is its reservation value: the least it signs for.',
  'debrief.accounts.note.guess':
    'The bar is what the clauses are worth to a party, the line its reservation value: the least it signs for. Hatched is what you could not know.',
  'debrief.line': 'reservation value',
  'debrief.bar': 'worth of the text',
  'debrief.guessed': 'could be so',
  'debrief.reads.no-text': '{{Party}} needed {{need}}.',
  'debrief.reads.signs.exact':
    '{{Party}}: worth {{worth}}, needed {{need}}, so {{low}} beyond its reservation value.',
  'debrief.reads.refuses.exact':
    '{{Party}}: worth {{worth}}, needed {{need}}, so {{low}} short of its reservation value.',
  'debrief.reads.unsure.exact': '{{Party}}: worth {{worth}}, needed {{need}}.',
  'debrief.reads.signs.guess':
    '{{Party}}: worth {{worth}}, needed {{need}}. Surely beyond its reservation value, by {{low}} at least.',
  'debrief.reads.refuses.guess':
    '{{Party}}: worth {{worth}}, needed {{need}}. Surely short of its reservation value, by {{high}} at least.',
  'debrief.reads.unsure.guess':
    '{{Party}}: worth {{worth}}, needed {{need}}. From {{low}} short of its reservation value to {{high}} beyond it.',
  'debrief.said.endorse': 'signed',
  'debrief.said.object': 'objected',
  'debrief.why': 'Why',
  'debrief.why.moved': 'What the talks changed for it',
  'debrief.left-early': '{{Party}} left before the end and is not counted.',

  'debrief.zone': 'The zone of agreement',
  'debrief.zone.note':
    'one dot for each text; yours are numbered in the order in which they were put',
  'debrief.moment': 'The table',
  'debrief.moment.opened': 'when it opened',
  'debrief.moment.closed': 'when it closed',
  'debrief.axis': 'better for {{party}}',
  'debrief.axis.x': 'Across',
  'debrief.axis.y': 'Upwards',
  'debrief.axis.z': 'Into the depth',
  'debrief.zero': 'reservation value, {{party}}',
  'debrief.both': 'both would sign',
  'debrief.nash': 'Nash point',
  'debrief.nash.letter': 'N',
  'debrief.nash.gloss': 'the largest product of what each gains beyond its reservation value',
  'debrief.kalai': 'Kalai–Smorodinsky point',
  'debrief.kalai.gloss': 'the largest share for all alike of the most that each could hope for',
  'debrief.egalitarian': 'egalitarian point',
  'debrief.egalitarian.letter': 'E',
  'debrief.egalitarian.gloss': 'the most for the least satisfied party',
  'debrief.utilitarian': 'utilitarian point',
  'debrief.utilitarian.gloss': 'the largest sum among texts that all would sign',
  'debrief.text-number': 'your text {{number}}',
  'debrief.text-any': 'Text {{number}}',
  'debrief.legend.in': 'would be adopted',
  'debrief.legend.maybe': 'might be adopted',
  'debrief.legend.out': 'would not be adopted',
  'debrief.legend.pareto': 'Pareto-efficient',
  'debrief.legend.path': 'your texts',
  'debrief.legend.frontier': 'best for the two together',
  'debrief.picture.says_one':
    '{{texts}} texts along {{parties}}. {{sure}} would be adopted under the rule of the table. Your text is marked. Every text stands in the table below.',
  'debrief.picture.says_other':
    '{{texts}} texts along {{parties}}. {{sure}} would be adopted under the rule of the table. Your {{count}} texts are marked. Every text stands in the table below.',
  'debrief.picture.says.guess_one':
    '{{texts}} texts along {{parties}}. {{sure}} would surely be adopted under the rule of the table, {{possible}} possibly. Your text is marked. Every text stands in the table below.',
  'debrief.picture.says.guess_other':
    '{{texts}} texts along {{parties}}. {{sure}} would surely be adopted under the rule of the table, {{possible}} possibly. Your {{count}} texts are marked. Every text stands in the table below.',
  'debrief.picture.keys': 'Arrow keys go from text to text.',
  'debrief.picture.point': 'Point at a dot, or go from dot to dot with the arrow keys.',
  'debrief.space': 'Three parties at once',
  'debrief.space.note': 'turn it by dragging or with the arrow keys',
  'debrief.space.keys': 'Arrow keys turn the picture.',
  'debrief.space.reset': 'Turn back',
  'debrief.clause': '{{option}} ({{wording}})',
  'debrief.would.signs': 'would sign',
  'debrief.would.refuses': 'would not sign',
  'debrief.would.unsure': 'might sign',
  'debrief.verdict.in': 'Enough would sign: it would be adopted.',
  'debrief.verdict.maybe': 'Enough might sign.',
  'debrief.verdict.out': 'Too few would sign.',

  'debrief.signers': 'How many would sign',
  'debrief.signers.note_one': 'of one text',
  'debrief.signers.note_other': 'of {{count}} texts',
  'debrief.signers.all': 'all {{count}}',
  'debrief.signers.more_one': 'one or more',
  'debrief.signers.more_other': '{{count}} or more',
  'debrief.signers.enough': 'enough',
  'debrief.rule': 'A text is adopted here when {{count}} of {{all}} sign.',
  'debrief.rule.vetoes':
    'A text is adopted here when {{count}} of {{all}} sign, {{parties}} among them.',

  'debrief.left': 'What was left on the table',
  'debrief.left.improvement': 'Better for those who signed, at the cost of none of them',
  'debrief.left.one-clause': 'The best that one clause could have added',
  'debrief.left.nearest_one': 'One clause changed would have brought enough',
  'debrief.left.nearest_other': '{{count}} clauses changed would have brought enough',
  'debrief.left.signed-by': '{{sure}} would sign it.',
  'debrief.left.signed-by.perhaps': '{{sure}} would sign it, perhaps also {{unsure}}.',
  'debrief.left.signed-perhaps': '{{unsure}} might sign it.',
  'debrief.left.before': 'instead of',
  'debrief.left.none.pareto':
    'Nothing: no other text was better for one of those who signed and worse for none.',
  'debrief.left.none.guess':
    'What those who signed would gladly have changed shows at the end of the game, when the mandates lie open.',
  'debrief.left.none.empty': 'Nothing could be taken: no text had enough signers.',
  'debrief.left.none.no-text': 'Everything: no text was put.',
  'debrief.left.none.inside': 'The text itself: enough would have signed it as it stood.',
  'debrief.try': 'One thing to try',
  'debrief.try.improve':
    'After adoption, look once for a clause that is better for somebody and worse for nobody: there was one.',
  'debrief.try.watch':
    'Watch {{party}}: it gained least, and who gains little has least reason to keep to a text.',
  'debrief.try.look':
    'Look once more for a clause that is better for somebody and worse for nobody. Those who signed judge it by their own mandates.',
  'debrief.try.strain':
    'There was a zone when the table opened, and none when it closed. Each refusal said aloud raises what a party needs: sound parties out in private first, and take a recess before you ask again.',
  'debrief.try.agenda':
    '{{Party}} is furthest from every text, and has least to hope for on {{item}}. Try an agenda without it, or warm the ground before you meet on it.',
  'debrief.try.trade':
    'Each would sign some text, and not the same. Add an item on which {{party}} has something to gain, so that there is more to trade.',
  'debrief.try.text':
    'Put a text, even a thin one. Each objection names the clause that a party minds most.',
  'debrief.try.close': 'When enough have signed, close with the text: you need not wait for all.',
  'debrief.try.change_one':
    'Change one clause at a time, and begin with the one that an objector names: here one change was enough.',
  'debrief.try.change_other':
    'Change one clause at a time, and begin with the one that an objector names: here {{count}} changes were enough.',
  'debrief.try.ask':
    'Take {{party}} aside: on your last text you knew least about it. A private talk shows part of a mandate.',

  'debrief.texts': 'Every text',
  'debrief.texts.note': 'figures are points beyond each reservation value',
  'debrief.texts.among': 'Show',
  'debrief.texts.all': 'all',
  'debrief.texts.zone': 'the zone',
  'debrief.texts.zone.guess': 'the zone, if all goes well',
  'debrief.texts.put': 'your texts',
  'debrief.texts.number': 'Text',
  'debrief.texts.signers': 'Signers',
  'debrief.texts.least': 'Sort by the least satisfied',
  'debrief.texts.by.signers': 'signers',
  'debrief.texts.by.least': 'what the least satisfied gains',
  'debrief.texts.sorted.down': 'Sorted by {{column}}, most first',
  'debrief.texts.sorted.up': 'Sorted by {{column}}, least first',
  'debrief.texts.span': '{{from}} to {{to}} of {{all}}',
  'debrief.texts.before': 'Page before',
  'debrief.texts.after': 'Next page',
  'debrief.texts.first': 'No page before this one',
  'debrief.texts.last': 'This is the last page',
  'debrief.texts.show': 'Show text {{number}}',
  'debrief.texts.empty': 'No text.',
  'debrief.texts.region': 'Table of texts',

  'debrief.words': 'The words',
  'debrief.words.reservation': 'Reservation value',
  'debrief.words.reservation.gloss':
    'What a party needs at least before it signs. Below it, going home without a text is better for it. Goodwill lowers it; an audience and refusals said aloud raise it.',
  'debrief.words.zone': 'Zone of agreement',
  'debrief.words.zone.gloss':
    'All texts that enough parties would sign, each because it gets at least its reservation value. It can be wide, narrow or empty.',
  'debrief.words.pareto': 'Pareto-efficient',
  'debrief.words.pareto.gloss':
    'A text that no other text improves for somebody without taking from somebody else.',
  'debrief.words.point': 'The text that gives {{gloss}}.',

  'debrief.view': 'View',
  'debrief.view.player': 'Debrief',
  'debrief.view.teacher': 'For teachers: mandates open',
  'debrief.mandates': 'The mandates at this table',
  'debrief.mandates.note':
    'worth of each clause, audience and favours included, in points; the last line is what a whole text must be worth',
  'debrief.mandates.region': 'Worth of every clause to every party',
  'debrief.mandates.clause': 'Clause',
  'debrief.mandates.needed': 'Reservation value of a whole text',
  'debrief.points': 'Points that scholars compare',
  'debrief.points.region': 'Points of fairness and what they are worth',
  'debrief.points.none': 'No text suits all, so only the egalitarian point exists.',
  'debrief.points.point': 'Point',
  'debrief.points.text': 'Text',
  'debrief.download.csv': 'Texts as CSV',
  'debrief.download.json': 'Everything as JSON',
  'debrief.sheet.number': 'Text',
  'debrief.sheet.party': '{{party}}: points beyond its reservation value (invented mandate)',
  'debrief.sheet.adopted': 'Adopted under the rule',
  'debrief.sheet.pareto': 'Pareto-efficient',
  'debrief.sheet.marks': 'Marks',
  'debrief.sheet.yes': 'yes',
  'debrief.sheet.no': 'no',
} as const;
