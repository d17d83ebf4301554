/** The codex on forums and initiatives. */
export const codexForums: Readonly<Record<string, string>> = {
  'codex.ulaanbaatar-dialogue.name': 'Ulaanbaatar Dialogue',
  'codex.ulaanbaatar-dialogue.names':
    'Ulaanbaatar Dialogue|UB Dialogue|first Dialogue|the Dialogue',
  'codex.ulaanbaatar-dialogue.text':
    'Mongolia’s forum on security in Northeast Asia, begun in June 2014 with officials and scholars in one room. All six capitals were there, and some Europeans. It has six official aims, from economic cooperation to exchange in culture and education, and it exists to lower distrust rather than to sign treaties. A second conference, of scholars, was set for June 2015 on energy, infrastructure and connections. The record shows the DPRK at the Dialogue every year from 2014 to 2018, and at none since 2019.',
  'codex.ulaanbaatar-dialogue.game':
    'Every meeting that you convene belongs to it. Sitting down together moves trust a little even where nothing is adopted.',
  'codex.six-party-talks.name': 'Six-Party Talks',
  'codex.six-party-talks.names': 'Six-Party Talks|six-party talks',
  'codex.six-party-talks.text':
    'Talks on the nuclear programme of the DPRK between both Koreas, China, the United States, Russia and Japan, held in Beijing from 2003 to 2008. By 2014 they exist in name only, and there is no standing channel in their place. Mongolia was no member, but it hosted a working group of theirs, on Japan and the DPRK, in September 2007.',
  'codex.six-party-talks.game':
    'An envoy may try to revive them, and one clause on the nuclear file restates their aim. A guest house in Beijing, with China in the chair, is what stands in for them.',
  'codex.napci.name': 'Northeast Asia Peace and Cooperation Initiative',
  'codex.napci.names':
    'Northeast Asia Peace and Cooperation Initiative|NAPCI|Seoul’s forum|forum in Seoul|Seoul’s initiative',
  'codex.napci.text':
    'An initiative of the ROK’s government, often called NAPCI: begin with soft security and exchanges between people, and let trust grow from there. Its first forum, of officials and scholars, met in Seoul in October 2014. Pyongyang declined and called it a cover, four months after it had come to Ulaanbaatar. The brief finds the two initiatives alike in method and asks that they be linked.',
  'codex.napci.game':
    'Seoul’s forum is Seoul’s: you can coordinate with it, send somebody, or give your word that another will come, and your word is settled when the forum closes.',
  'codex.trustpolitik.name': 'Trustpolitik',
  'codex.trustpolitik.names': 'trustpolitik',
  'codex.trustpolitik.text':
    'The name that the ROK’s president gave to her policy: build trust by small steps that are kept, and answer provocation firmly. Its first half matches the method of the Ulaanbaatar Dialogue. The other half is what Pyongyang hears.',
  'codex.trustpolitik.game':
    'One region of Seoul’s chart runs from trust to pressure; what happens at the border and at home moves it.',
  'codex.third-neighbour-policy.name': 'Third-neighbour policy',
  'codex.third-neighbour-policy.names': 'third-neighbour policy|third neighbour|third neighbours',
  'codex.third-neighbour-policy.text':
    'Mongolia has two neighbours and leans on both. Its third neighbours are friends further off: the United States, Western Europe, members of ASEAN, India. They give it room to breathe, in trade, in training and in forums that the two next door do not lead. The policy gave this game its name.',
  'codex.third-neighbour-policy.game':
    'Calling on third neighbours widens your support; the two next door take it coolly. A friend’s backing helps up to a third of the whole.',
  'codex.japan-dprk-talks.name': 'Talks between Japan and the DPRK',
  'codex.japan-dprk-talks.names': 'Japan–DPRK talks|talks between Japan and the DPRK|Stockholm',
  'codex.japan-dprk-talks.text':
    'Mongolia has hosted the two governments before: in September 2007 on normal relations, and in November 2012 at Ikh Tenger. A private family meeting in March 2014 took place in Ulaanbaatar. In May 2014 the two announced in Stockholm that an investigation would begin and that Japan would ease measures of its own. Quiet, and a place that the guests had chosen, are what these meetings share.',
  'codex.japan-dprk-talks.game':
    'The opening scenario plays such a meeting. In the campaign you can host two capitals for talks; the rest feel left out.',
  'codex.helsinki.name': 'Helsinki and its baskets',
  'codex.helsinki.names': 'Helsinki|Geneva or Helsinki|basket|baskets',
  'codex.helsinki.text':
    'In 1975 thirty-five states of a divided Europe signed one act at Helsinki. Its subjects lay side by side in baskets, so that nobody had to win everywhere: security, cooperation, contact between people. Observers have wondered whether Ulaanbaatar could be such a place for Northeast Asia. What the comparison offers is a neutral host and a broad agenda.',
  'codex.helsinki.game':
    'Agenda items belong to baskets. Texts in several of them open one of the endings, and ground that is nobody’s makes coming easier.',
  'codex.osce.name': 'OSCE and Community of Democracies',
  'codex.osce.names': 'OSCE|Community of Democracies',
  'codex.osce.text':
    'The Organization for Security and Co-operation in Europe grew out of Helsinki; Mongolia belongs to it. It has also chaired the Community of Democracies. Both show the softer side of its search for third neighbours.',
  'codex.asean.name': 'ASEAN and its regional forum',
  'codex.asean.names': 'ASEAN|regional forum',
  'codex.asean.text':
    'The ten states of Southeast Asia. They are among Mongolia’s third neighbours, and the brief would widen cultural exchange with the DPRK to them. Their yearly regional forum is one of the few rooms in which both Koreas sit: the nuclear envoys of the two met at its margin in Bali in July 2011.',
  'codex.neacd.name': 'Northeast Asia Cooperation Dialogue',
  'codex.neacd.names': 'Northeast Asia Cooperation Dialogue|NEACD',
  'codex.neacd.text':
    'A mixed meeting of officials in a private capacity and scholars from the six countries, run by a university institute. Among the documented meetings are Seoul in 2010 and Dalian in 2012. It shows that such talks lived before Ulaanbaatar’s and that the place decides who comes.',
  'codex.trilaterals.name': 'Meetings of three',
  'codex.trilaterals.names': 'three presidents|Dushanbe|meeting of the three',
  'codex.trilaterals.text':
    'Two trios matter here. The presidents of China, Mongolia and Russia met for the first time in Dushanbe in September 2014, on a Mongolian initiative, about transit and corridors. The foreign ministers of China, Japan and the ROK met in Seoul in March 2015 after a pause of three years.',
  'codex.trilaterals.game':
    'Both happen on their dates. Transit talks with both neighbours at one table keep you in balance; friends further off count how close the three sit.',
  'codex.oman-channel.name': 'Oman’s back channel',
  'codex.oman-channel.names': 'Oman|Muscat',
  'codex.oman-channel.text':
    'Before the nuclear talks with Iran became public in Geneva in 2013, officials of both sides had met quietly in Oman, a small state that both could trust. The brief recalls it to Washington as a precedent for using Ulaanbaatar in the same way.',
  'codex.oman-channel.game':
    'It is one corner of the grid of profiles: officials, and nobody watching. Great powers do not always agree to come that far that quietly.',
  'codex.kinu.name': 'Three-way talks with KINU',
  'codex.kinu.names': 'KINU|three-way talks',
  'codex.kinu.text':
    'The Korea Institute for National Unification, in Seoul, held an exchange with Mongolian and American scholars on what three-way economic work could bring, and on Mongolia as an example of a closed system that opened without harm.',
  'codex.kinu.game':
    'An act of groundwork takes it up. Seoul and Washington like it; Pyongyang hears who is teaching whom.',
  'codex.khaan-quest.name': 'Khaan Quest',
  'codex.khaan-quest.names': 'Khaan Quest',
  'codex.khaan-quest.text':
    'A yearly exercise for peacekeepers at Five Hills near Ulaanbaatar, since 2003. American and NATO forces are prominent, and over the years the circle has widened: by 2012 China, India, Vietnam and Cambodia were among those with an interest. It is one reason why a country of three million ranks 26th among contributors to United Nations peacekeeping. No foreign troops stay: Mongolian policy lets none use its ground.',
  'codex.khaan-quest.game':
    'You can invite a capital to it. Armies that trained together know each other; Pyongyang sees an exercise like any other.',
  'codex.escap.name': 'ESCAP',
  'codex.escap.names': 'ESCAP',
  'codex.escap.text':
    'The United Nations’ commission for the economies and societies of Asia and the Pacific. Its seat is in Bangkok. The brief sees it as a guest of the Dialogue and as a bridge for humanitarian aid, together with the service alliance that was launched in its halls.',
  'codex.escap.game':
    'Its house on the river is a venue: nobody’s ground, with people next door who know how aid is delivered and checked.',
  'codex.aid-regime.name': 'Verifiable aid',
  'codex.aid-regime.names': 'World Food Programme|USAID|verifiable aid',
  'codex.aid-regime.text':
    'A recommendation to Washington: let USAID, ESCAP and the World Food Programme set up food aid whose delivery can be checked, on rules that were worked out earlier. Mongolia’s own food aid has gone through international organisations all along.',
  'codex.aid-regime.game':
    'Two clauses on humanitarian aid lead there, and an act of groundwork prepares it. No clause and no move takes help away from anybody.',
  'codex.service-alliance.name': 'Asia Pacific Peace Service Alliance',
  'codex.service-alliance.names':
    'Asia Pacific Peace Service Alliance|service alliance|APPSA|Peace Corps',
  'codex.service-alliance.text':
    'An alliance of volunteer services, launched at the United Nations in Bangkok in October 2014, with the Peace Corps among those who helped. The brief proposes Mongolia as a place to train an international corps for disaster relief and development. Research by Caprara and Ballen found that service done together wins goodwill beyond its immediate use.',
  'codex.service-alliance.game':
    'You can train volunteers; a clause on humanitarian aid makes them a corps.',
  'codex.mayors-forum.name': 'Forum of mayors',
  'codex.mayors-forum.names': 'forum of mayors|mayors’ forum|mayors',
  'codex.mayors-forum.text':
    'Mayors of cities in Northeast Asia meet about water, heating, waste and transport. Ulaanbaatar held such a forum in August 2014. Cities have fewer secrets than ministries.',
  'codex.mayors-forum.game':
    'Practical and friendly, and without Washington, which has no city in it.',
  'codex.women-parliamentarians.name': 'Women parliamentarians',
  'codex.women-parliamentarians.names':
    'women parliamentarians|Women parliamentarians|women members of parliaments',
  'codex.women-parliamentarians.text':
    'Meetings of women who sit in parliaments of the region, with members from both Koreas. Mongolia has hosted them as one of several ways for people to meet where governments do not.',
  'codex.women-parliamentarians.game':
    'It reaches publics that officials do not reach, and it is seen.',
  'codex.youth-assembly.name': 'Youth leaders’ assembly',
  'codex.youth-assembly.names': 'youth assembly|youth leaders',
  'codex.youth-assembly.text':
    'An assembly of young leaders was proposed for Ulaanbaatar in June 2015, to give the young a part in service and in dialogue on the second track.',
  'codex.youth-assembly.game': 'It is one of the clauses on culture and education.',
  'codex.exchanges.name': 'Exchanges between people',
  'codex.exchanges.names': 'cooperation fund|summer camp|summer camps|boxing|people to people',
  'codex.exchanges.text':
    'Since 2013 a Mongolian fund has paid for summer camps for children, basketball, and other exchanges with the DPRK. Boxers of five countries have met in one ring in Ulaanbaatar. Scholars and physicians go both ways, and North Koreans come to Mongolia to work. None of it is high politics; the brief counts it among the sources of trust and would widen it to others, with UNESCO.',
  'codex.exchanges.game':
    'Each exchange lifts the cap up to which trust can climb. Words alone do not pass the first cap.',
  'codex.corridors.name': 'Corridors, rails and pipelines',
  'codex.corridors.names': 'New Silk Road|Silk Road|pipeline|pipelines|corridor|corridors',
  'codex.corridors.text':
    'A landlocked country pays for every kilometre to the sea. Mongolia seeks cheaper transit, a place in the New Silk Road, and a Russian pipeline to China across its steppe; all three have an interest in its mines. In 2013, of its foreign trade 89 per cent was with China; Russia sold it about 75 per cent of its motor fuel.',
  'codex.corridors.game':
    'Energy and corridors is an agenda item that interests nearly everybody a little. What crosses the DPRK meets sanctions, by date.',
  'codex.american-agreements.name': 'American agreements',
  'codex.american-agreements.names': 'Millennium Challenge|transparency agreement',
  'codex.american-agreements.text':
    'A Millennium Challenge compact was signed in Washington in 2007. In 2013 a transparency agreement followed: draft laws open to comment, laws printed in Mongolian and English, rules against bribery. The brief takes these as lessons that could be offered to others, the DPRK among them.',
  'codex.american-agreements.game':
    'Offering lessons is an act of groundwork; so is an official visit.',
  'codex.nuclear-free-status.name': 'Nuclear-weapon-free status',
  'codex.nuclear-free-status.names': 'nuclear-weapon-free|Nuclear-Weapon-Free Zones',
  'codex.nuclear-free-status.text':
    'Mongolia has no nuclear weapons and has made that a status of its own, which other states recognise. It lets the country speak about security without being a party to the nuclear quarrel.',
  'codex.open-border.name': 'The open border',
  'codex.open-border.names': 'open border|border stays open',
  'codex.open-border.text':
    'Mongolia lets in people who leave the DPRK and lets its airlines take them on to the ROK. Its president spoke of liberty to students in Pyongyang in 2013. The brief tells of both beside the good relations with Pyongyang.',
  'codex.open-border.game':
    'The border stays open and no command returns anybody. Only how loudly you speak about it is yours to choose; that either way costs trust is an assumption.',
};
