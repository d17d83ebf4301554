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
    'What 2014 did to the DPRK: cooler ties with Beijing, the summit of Xi Jinping and Park Geun-hye in Seoul, General Wang’s article, a debate in China between normal state and special case, the hack of November with closer watch and sanctions, condemnation of its human rights record. Moscow alone comes closer, for reasons of its own.',
  ),
  paragraph(
    'P2',
    'Mongolia as the one country that neither gives up on Pyongyang nor beats it, that it likes and perhaps trusts; with friends in East and West.',
  ),
  paragraph(
    'P3',
    'Steady work since the 2000s; President Elbegdorj in Pyongyang in 2013, before any other head of state since Kim Jong Un came to power; the first Dialogue of June 2014, official and unofficial people together, all six capitals and some Europeans present, for less distrust and more cooperation.',
  ),
  paragraph(
    'P4',
    'The official agenda in six points, with ESCAP and civil society at hand; the Six-Party Talks all but gone, the two Koreas unable to carry the region’s business; Ulaanbaatar compared with Geneva and Helsinki.',
  ),
  paragraph(
    'P5',
    'Good relations with all six capitals at once, which nobody else in the region has: the host’s opening position.',
  ),
  paragraph(
    'P6',
    'The American line: President Bush and Secretary Rumsfeld in 2005, the compact signed in Washington in 2007, Elbegdorj and the defence minister in Washington in 2011, Vice President Biden that August, Secretary Clinton in 2012, Secretary Hagel in April 2014. Warm under both parties; Canada and Western Europe too.',
  ),
  paragraph(
    'P7',
    'The third-neighbour policy: America, Western Europe and ASEAN as breathing space from the two neighbours on whom economy and security rest; membership of the OSCE, a past chair of the Community of Democracies.',
  ),
  paragraph(
    'P8',
    'Peacekeeping as a niche: rank 26 among contributors to the United Nations, with a population of about three million.',
  ),
  paragraph(
    'P9',
    'Khaan Quest, every year since 2003: Washington and NATO prominent, with China, India, Vietnam and Cambodia among the interested by 2012. From allies to rivals, a way to confidence.',
  ),
  paragraph(
    'P10',
    'Less dependence on China by way of standards, funds and markets. The transparency agreement that Froman and Bold signed in 2013: comment on draft laws, publication in two languages, rules against bribery. Something that can be taught.',
  ),
  paragraph(
    'P11',
    'China and Russia have long competed over Mongolia. Of its trade in 2013, 89 per cent; of its motor fuel, about 75 per cent, and much electricity. Transit and its price, the New Silk Road, a Russian pipeline to China across Mongolia, mining in which all three have a share.',
  ),
  paragraph(
    'P12',
    'How independence is kept: one third as the limit for investment from any single country (2010), no strategic asset under a foreign state company, no foreign troops, balance between the two. An example that a sovereignty-minded Pyongyang would understand.',
  ),
  paragraph(
    'P13',
    'Without nuclear weapons, and a host: Japan and the DPRK on normal relations in September 2007, again since 2012, and a private family meeting in March 2014. The compound at Ikh Tenger was Pyongyang’s wish, and the staging was careful.',
  ),
  paragraph(
    'P14',
    'An activist president and Park’s trustpolitik want the same: trust step by step, soft security, people to people, on tracks 1, 1.5 and 2. Yet Pyongyang came to Ulaanbaatar in June and refused Seoul in October 2014, calling NAPCI a cover for nuclear pressure and absorption.',
  ),
  paragraph(
    'P15',
    'No trust between the Koreas, while both have come to trust Mongolia over two decades: neutral ground, an easier road than bilateral talks or NAPCI alone. Seoul carries its quarrels of left and right, its alliance, sanctions and a standoff to every table.',
  ),
  paragraph(
    'P16',
    'Once a Soviet satellite, independent since 1990, a democracy without bloodshed. In 2013 its president told students in Pyongyang that tyranny does not last. Its border stays open to those who leave the North, and its airlines carry them on.',
  ),
  paragraph(
    'P17',
    'A changed economy that grew 11.7 per cent in 2013, with imbalances. Offers to the DPRK in development, computing, infrastructure, mining and refineries; workers from the North who see another life, and television from the South.',
  ),
  paragraph(
    'P18',
    'People to people: scholars, mayors, women in parliaments with both Koreas, and the conference of June 2015 on energy, infrastructure and connections.',
  ),
  paragraph(
    'P19',
    'Boxers from the DPRK, the ROK, Mongolia, Russia and China in one ring; since 2013 a cooperation fund that pays for summer camps and basketball.',
  ),
  paragraph(
    'P20',
    'Food aid by way of international organisations, physicians in exchange, and the finding of Caprara and Ballen that service done together wins more than its cost.',
  ),
  paragraph(
    'P21',
    'The Asia Pacific Peace Service Alliance, launched in Bangkok, and a youth leaders’ assembly proposed for Ulaanbaatar in June 2015.',
  ),
  paragraph(
    'P22',
    'Batbayar and Altangerel in Washington, November 2014: many exchanges with the DPRK, and the wish to be a fair broker by prudent, practical steps.',
  ),
  paragraph(
    'P23',
    'Three difficulties. Quiet work earned the line to Pyongyang, and a higher profile brings drama. More of China, Russia and America brings arrogance and a contest for the lead, where Mongolia’s worth is that it puts on no airs. And Pyongyang’s steady presence may be in nobody’s gift.',
  ),
  paragraph(
    'P24',
    'The other reading: goals that exclude each other, not only distrust. Then mediation opens channels, finds common ground and eases tension, and does not settle the nuclear file.',
  ),
  paragraph(
    'P25',
    'A cool head and no politics of grievance, among neighbours caught in nationalism and ideology.',
  ),
  paragraph(
    'R1',
    'Washington should back the Dialogue and bring Seoul along on tracks 2 and 1.5, as it used Oman for its talks with Iran; three-way work begun with the Seoul institute KINU on a tried model of change.',
  ),
  paragraph(
    'R2',
    'Take Seoul’s initiative seriously together with Ulaanbaatar’s, as linked strategies.',
  ),
  paragraph(
    'R3',
    'ESCAP and the service alliance as a bridge for aid; USAID, ESCAP and the World Food Programme to build delivery that can be verified, on older food aid rules; volunteers trained in Mongolia, with the Peace Corps.',
  ),
  paragraph(
    'R4',
    'Planning for unification by regional projects in infrastructure, energy and technology, with rules that markets like.',
  ),
  paragraph(
    'R5',
    'Widen Mongolia’s cultural and educational exchange with the DPRK to the ROK, China, Russia, Japan, ASEAN and UNESCO.',
  ),
];
