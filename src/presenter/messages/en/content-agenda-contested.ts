/** Items that divide the table. No clause is about a person: dates, channels and reports between governments. */
export const contentAgendaContested: Readonly<Record<string, string>> = {
  'item.abductions.name': 'Abductions',
  'item.abductions.the': 'the abduction file',
  'item.abductions.blurb':
    'Between Tokyo and Pyongyang only: when officials talk, through whom, and what one government reports to the other.',
  'item.abductions.objection':
    'This matter is between two governments and not for this text as it stands.',
  'item.abductions.option.none': 'No change',
  'item.abductions.option.date-of-talks': 'A date for talks',
  'item.abductions.option.date-of-talks.plain':
    'Officials of the two governments meet within two months, in Ulaanbaatar.',
  'item.abductions.option.date-of-talks.face-saving':
    'Officials of the two governments will continue their contacts in a suitable place before the summer is out.',
  'item.abductions.option.standing-channel': 'A standing channel',
  'item.abductions.option.standing-channel.plain':
    'The two governments name officials who can be reached at any time through Ulaanbaatar.',
  'item.abductions.option.standing-channel.face-saving':
    'The two governments will make use of the good offices of the host when they see fit.',
  'item.abductions.option.report-between-governments': 'A report by a date',
  'item.abductions.option.report-between-governments.plain':
    'One government gives the other a first written report by an agreed date.',
  'item.abductions.option.report-between-governments.face-saving':
    'The work under way will be summed up between the two governments in due course, by a date known to both.',

  'item.normalisation.name': 'Japan–DPRK relations',
  'item.normalisation.the': 'relations between Japan and the DPRK',
  'item.normalisation.blurb':
    'What Tokyo and Pyongyang might become to each other, on the lines of their declaration of 2002.',
  'item.normalisation.objection': 'The order is wrong. Other matters come before this one.',
  'item.normalisation.option.none': 'No change',
  'item.normalisation.option.working-talks': 'Working talks',
  'item.normalisation.option.working-talks.plain':
    'A working group on relations meets within the year.',
  'item.normalisation.option.working-talks.face-saving':
    'The two sides will resume the exchange of views foreseen in their declaration.',
  'item.normalisation.option.ease-own-measures': 'Easing of Japan’s own measures',
  'item.normalisation.option.ease-own-measures.plain':
    'Japan eases those measures of its own that go beyond United Nations decisions.',
  'item.normalisation.option.ease-own-measures.face-saving':
    'Japan will review its own measures in the light of developments.',
  'item.normalisation.option.roadmap': 'A roadmap',
  'item.normalisation.option.roadmap.plain':
    'Both sides reaffirm the declaration of 2002 and adopt steps with dates.',
  'item.normalisation.option.roadmap.face-saving':
    'Both sides recall the declaration of 2002 and will consider steps in its spirit.',
  'item.normalisation.option.relations': 'Diplomatic relations',
  'item.normalisation.option.relations.plain':
    'The two states establish diplomatic relations and settle the past by treaty.',
  'item.normalisation.option.relations.face-saving':
    'The two states set out towards relations, and will settle the questions of the past in that course.',

  'item.nuclear.name': 'The nuclear file',
  'item.nuclear.the': 'the nuclear file',
  'item.nuclear.blurb':
    'What divides the table most. Some hold that trust is missing; others that the goals exclude each other.',
  'item.nuclear.objection':
    'On the nuclear question our position has been stated and is not for amendment here.',
  'item.nuclear.option.none': 'No change',
  'item.nuclear.option.restate-goal': 'The goal restated',
  'item.nuclear.option.restate-goal.plain':
    'All sides restate the goal of a peninsula without nuclear weapons.',
  'item.nuclear.option.restate-goal.face-saving':
    'All sides recall earlier joint statements in full.',
  'item.nuclear.option.freeze-for-talks': 'A freeze while talks go on',
  'item.nuclear.option.freeze-for-talks.plain':
    'The DPRK makes no test and no launch while talks go on.',
  'item.nuclear.option.freeze-for-talks.face-saving':
    'While talks go on no side will take steps that make them harder.',
  'item.nuclear.option.tests-for-exercises': 'Tests against exercises',
  'item.nuclear.option.tests-for-exercises.plain':
    'The DPRK suspends tests, and the United States and the ROK suspend large exercises, for a year.',
  'item.nuclear.option.tests-for-exercises.face-saving':
    'All sides will contribute to a calm year by restraint in their military activities.',
  'item.nuclear.option.verified-dismantlement': 'Dismantlement, verified',
  'item.nuclear.option.verified-dismantlement.plain':
    'The DPRK dismantles its nuclear programme step by step under inspection.',
  'item.nuclear.option.verified-dismantlement.face-saving':
    'The denuclearisation of the peninsula will be carried through in verifiable steps.',

  'item.human-rights.name': 'Human rights',
  'item.human-rights.the': 'human rights',
  'item.human-rights.blurb':
    'Condemned in New York and Geneva. Said aloud it sends one delegation home; others wait for a word on it.',
  'item.human-rights.objection': 'Interference in internal affairs is not a subject of discussion.',
  'item.human-rights.option.none': 'No change',
  'item.human-rights.option.information-note': 'An information note',
  'item.human-rights.option.information-note.plain':
    'The DPRK gives a written note on how it follows its own undertakings.',
  'item.human-rights.option.information-note.face-saving':
    'Each side may inform the others of its practice as it sees fit.',
  'item.human-rights.option.technical-dialogue': 'A technical dialogue',
  'item.human-rights.option.technical-dialogue.plain':
    'Legal experts meet to discuss detention and due process.',
  'item.human-rights.option.technical-dialogue.face-saving':
    'Jurists of all sides will exchange views on their legal systems.',
  'item.human-rights.option.visit-by-rapporteur': 'A visit by a rapporteur',
  'item.human-rights.option.visit-by-rapporteur.plain':
    'A United Nations rapporteur visits the DPRK.',
  'item.human-rights.option.visit-by-rapporteur.face-saving':
    'Visits under United Nations procedures will be considered in the proper place.',

  'item.unification-planning.name': 'Planning for unification',
  'item.unification-planning.the': 'planning for unification',
  'item.unification-planning.blurb':
    'Regional projects for a day that Seoul plans for and Pyongyang hears as absorption.',
  'item.unification-planning.objection': 'There is no such subject between others and us.',
  'item.unification-planning.option.none': 'No change',
  'item.unification-planning.option.scholars-study': 'A study by scholars',
  'item.unification-planning.option.scholars-study.plain':
    'Scholars study the economics of unification and publish.',
  'item.unification-planning.option.scholars-study.face-saving':
    'Scholars will study the economics of regional growth.',
  'item.unification-planning.option.economic-planning': 'Economic planning',
  'item.unification-planning.option.economic-planning.plain':
    'The sides plan infrastructure, energy and technology projects with unification in view.',
  'item.unification-planning.option.economic-planning.face-saving':
    'The sides will plan regional projects with the long term in view.',
  'item.unification-planning.option.planning-body': 'A planning body',
  'item.unification-planning.option.planning-body.plain': 'A joint body plans for unification.',
  'item.unification-planning.option.planning-body.face-saving':
    'A joint body will study the common future of the peninsula.',
};
