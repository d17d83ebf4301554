/** Disputed rules: a name, what each decides, and each setting as a label and as a sentence. */
export const contentAssumptions: Readonly<Record<string, string>> = {
  'assumption.third-of-support.name': 'One third of support',
  'assumption.third-of-support.note':
    'Decides whether it matters that one power supplies more than a third of the support for the initiative.',
  'assumption.third-of-support.on': 'A third at most',
  'assumption.third-of-support.on.means':
    'Beyond a third from one power, Mongolia loses sovereignty and the trust of the others.',
  'assumption.third-of-support.off': 'No limit',
  'assumption.third-of-support.off.means': 'Support counts alike, wherever it comes from.',

  'assumption.silence-on-rights.name': 'Silence on human rights',
  'assumption.silence-on-rights.note':
    'Decides whether a host that never speaks of human rights loses backing among those who wait for it.',
  'assumption.silence-on-rights.costs': 'Costs backing',
  'assumption.silence-on-rights.costs.means':
    'After two rounds without a word, each further one costs support of those who wish to see it raised.',
  'assumption.silence-on-rights.costs-nothing': 'Costs nothing',
  'assumption.silence-on-rights.costs-nothing.means':
    'A host may leave it to others: its silence is taken for the price of an open door.',

  'assumption.publicity-binds.name': 'Promises made in public',
  'assumption.publicity-binds.note':
    'Decides whether a promise made in public is worth more to the others than one made in a closed room.',
  'assumption.publicity-binds.on': 'Binds',
  'assumption.publicity-binds.on.means':
    'A promise made in public is worth more to the others: to break it would cost its maker at home.',
  'assumption.publicity-binds.off': 'Adds nothing',
  'assumption.publicity-binds.off.means':
    'A promise is worth the same to the others, however many people heard it.',

  'assumption.mediator-bias.name': 'A mediator’s bias',
  'assumption.mediator-bias.note':
    'Decides whether a party believes a host more when the host is known to be warmer to it, or less when the host leans either way.',
  'assumption.mediator-bias.known-stake': 'A known stake',
  'assumption.mediator-bias.known-stake.means':
    'A party believes more of the counsel of a host that is warmer to it than to the others, and less where the host is colder.',
  'assumption.mediator-bias.neutral-helps': 'Neutrality helps',
  'assumption.mediator-bias.neutral-helps.means':
    'Whichever way the host leans, its counsel is believed less.',

  'assumption.cheap-talk.name': 'Word without a source',
  'assumption.cheap-talk.note':
    'Decides whether a message counts that the host carries from one delegation to another without a source of its own.',
  'assumption.cheap-talk.moves-nobody': 'Moves nobody',
  'assumption.cheap-talk.moves-nobody.means':
    'It counts for nothing: a host that wants peace would say it in any case.',
  'assumption.cheap-talk.informs-a-little': 'Informs a little',
  'assumption.cheap-talk.informs-a-little.means':
    'It counts a little where the host leans to neither of the two.',

  'assumption.private-concessions.name': 'Concessions in private',
  'assumption.private-concessions.note':
    'Decides whether a suggestion moves a party further in private or before all.',
  'assumption.private-concessions.spares': 'Private spares',
  'assumption.private-concessions.spares.means':
    'In private: who gives way there is spared the audience at home.',
  'assumption.private-concessions.aloud-binds': 'Aloud binds',
  'assumption.private-concessions.aloud-binds.means':
    'Before all: what is given in the open is believed.',

  'assumption.mediated-agreements.name': 'How long mediated agreements last',
  'assumption.mediated-agreements.note':
    'Decides whether a promise that a mediator brought about is kept less the later it falls due.',
  'assumption.mediated-agreements.last-as-long': 'As long as others',
  'assumption.mediated-agreements.last-as-long.means':
    'That a mediator brought a promise about makes no difference to whether it is kept.',
  'assumption.mediated-agreements.last-less': 'Less long',
  'assumption.mediated-agreements.last-less.means':
    'With each round from signing to falling due the promise is less likely to be kept.',

  'assumption.impasse.name': 'What the impasse is',
  'assumption.impasse.note':
    'Decides whether distrust keeps the parties apart, which a host can ease, or goals that exclude each other.',
  'assumption.impasse.distrust': 'Distrust',
  'assumption.impasse.distrust.means': 'Trust in the host makes a text worth much more to a party.',
  'assumption.impasse.exclusive-goals': 'Exclusive goals',
  'assumption.impasse.exclusive-goals.means':
    'Trust in the host adds little: what each party wants and fears decides.',
};
