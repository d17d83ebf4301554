/** The codex on the six parties and the host: what the brief and the record say of their stance. */
export const codexParties: Readonly<Record<string, string>> = {
  'codex.mongolia.names': 'Mongolia|Ulaanbaatar',
  'codex.mongolia.text':
    'A state of about three million between China and Russia, once in the Soviet camp, independent and democratic since 1990 without bloodshed. It is on good terms with all six capitals at once, which nobody else in the region is, and it has no nuclear weapons. It puts on no airs, and that is what makes it acceptable as a host. The brief sees it as a fair broker that opens channels and brings people together; it does not expect it to settle the nuclear file.',
  'codex.mongolia.game':
    'You are Ulaanbaatar. You decide where to meet, how loudly, about what and with whom, and you hold no stick. Your own house has limits: diplomatic capital, the third of support that one power may supply, and the balance between two neighbours.',

  'codex.dprk.names': 'DPRK|North Korea|Pyongyang',
  'codex.dprk.text':
    'The Democratic People’s Republic of Korea. In 2014 it stands more alone than before: Beijing has moved towards Seoul, its human rights record is condemned in New York, and sanctions grow after the hack of November. Only Moscow comes closer. The line to Ulaanbaatar was earned by quiet business that asked for nothing. Its delegates came to the first Dialogue in June 2014 and refused the forum in Seoul that October, which they called a cover for nuclear pressure and absorption. Guarding its sovereignty comes first.',
  'codex.dprk.game':
    'Publicity costs you more with Pyongyang than with any other capital. It favours Ikh Tenger and its own ground, minds human rights and talk of unification on the agenda, and its channel to you fades in a round in which nobody tends it.',

  'codex.rok.names': 'ROK|South Korea|Seoul',
  'codex.rok.text':
    'The Republic of Korea. Its president has made step-by-step trust, and a peace initiative for Northeast Asia, a policy of her own. At home left and right disagree about the North, which weakens any approach to it. The alliance with Washington, the standoff at the border and sanctions make Pyongyang suspicious of every offer, and some of Seoul’s aims work against others. Trust between the two Koreas is next to nothing; both have come to trust Mongolia.',
  'codex.rok.game':
    'Seoul moves between trust and pressure, and its home front may be divided or inflamed. It likes being seen to come. Link your Dialogue to its forum and Seoul is pleased, while Pyongyang asks what it is a cover for.',

  'codex.china.names': 'China|Beijing',
  'codex.china.text':
    'Neighbour of the DPRK and of Mongolia, and Mongolia’s main market. In the summer of 2014 its president went to Seoul, not to Pyongyang. Whether the DPRK is a normal state or a special case is argued over in Beijing, and a retired general wrote that China is tired of tidying up after it. It hosted the Six-Party Talks, and it has long competed with Russia for influence over Mongolia.',
  'codex.china.game':
    'Beijing is a patron, a tired patron, or follows its plain interest. As a great power it may come to contend for the lead of your table. If you lean to it, Moscow notices; if it supplies too much of your support, everybody does.',

  'codex.us.names': 'United States|America|Washington',
  'codex.us.text':
    'Warm towards Mongolia under presidents of both parties: a visit by a sitting president in 2005, a development compact in 2007, a transparency agreement in 2013, a defence secretary in Ulaanbaatar in April 2014. Towards Pyongyang it keeps up pressure and waits. The brief asks it to support the Dialogue, to bring Seoul along by scholars and mixed meetings, and to recall how it used a quiet host in Oman.',
  'codex.us.game':
    'Washington prefers scholars and mixed meetings to a table of officials. Its attention comes and goes. Its support is worth having, and too much of it makes the initiative look like Washington’s.',

  'codex.russia.names': 'Russia|Moscow',
  'codex.russia.text':
    'The one capital that warms to Pyongyang in 2014, for its own economic and political reasons: most of the old Soviet debt was written off that spring, and an envoy from Pyongyang came in the autumn. It supplies three quarters of Mongolia’s petrol and diesel and much of its electricity. Pipelines, rails and the Far East are what it would talk about.',
  'codex.russia.game':
    'Moscow courts Pyongyang or does not, cares about energy and corridors, and may contend for the lead. It minds the cameras less than most.',

  'codex.japan.names': 'Japan|Tokyo',
  'codex.japan.text':
    'For Tokyo the abductions of its citizens come before everything else with Pyongyang. Mongolia has lent rooms for this: talks on relations in September 2007 and, since 2012, talks that brought some movement, at a compound that the North Koreans had asked for. Grievances over the past burden its ties with Beijing, Seoul and Pyongyang alike.',
  'codex.japan.game':
    'The abduction file can be stalled, in talks, or on the way to a report; grievances may be stirred. The file is between two governments only: no clause of a wider text obliges anybody else in it.',
};
