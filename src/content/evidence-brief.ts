import type { Evidence } from '../model/catalogue.ts';

const paragraph = (id: string, source: string): Evidence => ({
  id,
  grade: 'brief',
  mark: id,
  source,
});

/** The source document by paragraph: what each is used for, in our words. */
export const briefEvidence: readonly Evidence[] = [
  paragraph(
    'P1',
    'What the year did to the DPRK: cooler ties with Beijing, the Seoul summit, the film-studio hack and more sanctions, condemnation of its rights record; Moscow alone comes closer.',
  ),
  paragraph(
    'P2',
    'Mongolia as the one country that neither gives up on Pyongyang nor presses it, and that it may trust; friends in East and West.',
  ),
  paragraph(
    'P3',
    'The presidential visit of 2013 and the first Dialogue of June 2014: official and unofficial people together, all six capitals present.',
  ),
  paragraph(
    'P4',
    'The official agenda of the Dialogue, the idle Six-Party Talks, and the thought of a Helsinki for the East.',
  ),
  paragraph('P5', 'Good relations with all six at once: the host’s opening position.'),
  paragraph(
    'P6',
    'The American line of visits and agreements up to the defence secretary in April 2014: warm, and one-sided if leaned on.',
  ),
  paragraph(
    'P7',
    'The third-neighbour policy: friends beyond the two neighbours as breathing space; OSCE membership.',
  ),
  paragraph(
    'P8',
    'Peacekeeping as Mongolia’s niche: rank 26 among contributors to the UN, from about three million people.',
  ),
  paragraph(
    'P9',
    'Khaan Quest, yearly since 2003: led by Washington, widening to others, meant for confidence.',
  ),
  paragraph(
    'P10',
    'Law, transparency and trade standards that Mongolia has learned and could pass on.',
  ),
  paragraph(
    'P11',
    'Between China and Russia: 89% of trade, about 75% of motor fuel, corridors, a pipeline, and a long rivalry over influence.',
  ),
  paragraph(
    'P12',
    'How independence is guarded: a limit of one third for any one country’s investment, no foreign troops, balance between neighbours.',
  ),
  paragraph(
    'P13',
    'Japan and the DPRK as guests since 2007: the compound at Ikh Tenger, asked for by Pyongyang, and the meeting of March 2014.',
  ),
  paragraph(
    'P14',
    'Dialogue and Seoul’s own initiative compared: same aims and tracks, and yet Pyongyang came to one and refused the other.',
  ),
  paragraph(
    'P15',
    'No trust between the Koreas, both trusting Mongolia more; Seoul’s alliances, sanctions and quarrels at home weigh on its approach.',
  ),
  paragraph(
    'P16',
    'A democracy since 1990 that speaks of liberty in Pyongyang itself and keeps its border open.',
  ),
  paragraph(
    'P17',
    'A model of economic change, growth of 11.7% in 2013 with imbalances, and offers to the DPRK in work, mining and technology.',
  ),
  paragraph(
    'P18',
    'People to people: scholars, mayors, women in parliament, and the June 2015 conference on energy and connections.',
  ),
  paragraph(
    'P19',
    'Boxing, basketball and children’s summer camps paid by the cooperation fund of 2013.',
  ),
  paragraph(
    'P20',
    'Food aid through international organisations, physicians in exchange, and what such service does for trust.',
  ),
  paragraph(
    'P21',
    'The peace service alliance launched at the UN in Bangkok, and a youth leaders’ assembly proposed for June 2015.',
  ),
  paragraph(
    'P22',
    'The policy planner and the ambassador in Washington, November 2014: a fair broker with practical steps.',
  ),
  paragraph(
    'P23',
    'Three difficulties: quiet earned the channel and a high profile costs it; great powers contend; Pyongyang’s steady presence is in doubt.',
  ),
  paragraph(
    'P24',
    'The other reading: goals that exclude each other, so that mediation opens channels and may not settle the nuclear file.',
  ),
  paragraph('P25', 'A cool head among neighbours caught in grievance and nationalism.'),
  paragraph(
    'R1',
    'Washington should back the Dialogue and bring Seoul in; Oman as a back channel; three-way talks with the Seoul institute KINU.',
  ),
  paragraph('R2', 'Take Seoul’s initiative and the Dialogue together, as linked strategies.'),
  paragraph(
    'R3',
    'ESCAP and the service alliance as a bridge for aid that can be verified; training of volunteers in Mongolia.',
  ),
  paragraph(
    'R4',
    'Planning for unification through regional projects in infrastructure, energy and technology.',
  ),
  paragraph('R5', 'Wider cultural and educational exchange, with the neighbours and UNESCO.'),
];
