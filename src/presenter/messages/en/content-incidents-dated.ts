/** What the record holds, told for a minister with four minutes; and who read it how. The readings are ours. */
export const contentIncidentsDated: Readonly<Record<string, string>> = {
  'incident.meeting-arranged.name': 'A private meeting, arranged',
  'incident.meeting-arranged.text':
    'At the request of both governments Ulaanbaatar has lent a house and an interpreter for a private family meeting. The press was told afterwards. Officials in both capitals noted who kept the door.',
  'incident.meeting-arranged.read.japan': 'Arranged with care. One can work with this host.',
  'incident.meeting-arranged.read.dprk': 'Nothing leaked. Noted.',
  'incident.meeting-arranged.read.rok': 'Others are talking to the North, and we read of it.',

  'incident.dresden-proposals.name': 'Proposals from Dresden',
  'incident.dresden-proposals.text':
    'In Dresden the President of the Republic of Korea sets out steps towards the North: aid for mothers and children, joint infrastructure, closer contact. Pyongyang answers that the place was chosen to speak of absorption.',
  'incident.dresden-proposals.read.rok': 'An offer on the table, made in earnest.',
  'incident.dresden-proposals.read.dprk': 'A German city, and a German example.',

  'incident.spring-firing.name': 'Missiles and shells',
  'incident.spring-firing.text':
    'Two medium-range missiles are launched on the night of a three-way meeting at The Hague. Days later both Koreas fire artillery across the western sea boundary, into the water. Nobody is hurt; islanders spend an afternoon in shelters.',
  'incident.spring-firing.read.rok': 'This is not what trust looks like.',
  'incident.spring-firing.read.us': 'One more reason for patience, and for pressure.',
  'incident.spring-firing.read.china': 'A quiet table somewhere would suit us now.',

  'incident.hagel-visit.name': 'The American defence secretary in Ulaanbaatar',
  'incident.hagel-visit.text':
    'Chuck Hagel, the secretary of defense, is in Ulaanbaatar for a day. A joint statement speaks of training and peacekeeping. It is the highest American visit for some time.',
  'incident.hagel-visit.read.us': 'A reliable friend between two large neighbours.',
  'incident.hagel-visit.read.russia': 'Training is one word for it.',
  'incident.hagel-visit.read.china': 'The photographs were studied.',
  'incident.hagel-visit.read.dprk': 'The host has other friends, and they wear uniform.',

  'incident.debt-written-off.name': 'An old debt is written off',
  'incident.debt-written-off.text':
    'Russia settles what Pyongyang owed the Soviet Union: about nine tenths of some eleven billion dollars are forgiven. The rest may go into joint projects, railways among them.',
  'incident.debt-written-off.read.dprk': 'A friend, at last, who asks for little.',
  'incident.debt-written-off.read.russia': 'The road to the southern ports is clear of paper.',
  'incident.debt-written-off.read.us': 'This is not the year for it.',
  'incident.debt-written-off.read.china': 'Interesting.',

  'incident.stockholm-agreement.name': 'An understanding in Stockholm',
  'incident.stockholm-agreement.text':
    'Officials of Japan and the DPRK have met for three days in Stockholm. Pyongyang will investigate anew; Tokyo will ease some measures of its own when it begins. Both governments announce it on the same day.',
  'incident.stockholm-agreement.read.japan': 'A door has opened that we thought was shut.',
  'incident.stockholm-agreement.read.dprk': 'A capital that keeps to the matter in hand.',
  'incident.stockholm-agreement.read.rok': 'Nobody told us in time.',
  'incident.stockholm-agreement.read.us': 'We would have liked a telephone call.',

  'incident.june-expectations.name': 'The first Dialogue is due',
  'incident.june-expectations.text':
    'On the record all six capitals and some Europeans were at the first Dialogue, in June 2014. Whether they come to yours is open. The newspapers have begun to speak of a Helsinki of the East.',
  'incident.june-expectations.read.us': 'Scholars, yes. It will not settle the nuclear file.',
  'incident.june-expectations.read.dprk': 'The host has never tried to corner us.',

  'incident.khaan-quest-2014.name': 'Khaan Quest opens',
  'incident.khaan-quest-2014.text':
    'The yearly peacekeeping exercise opens at Five Hills, led with Washington and joined by others. Tents, convoys, field hospitals, and many flags on one mast.',
  'incident.khaan-quest-2014.read.us': 'This is what partnership looks like.',
  'incident.khaan-quest-2014.read.dprk': 'An exercise is an exercise.',
  'incident.khaan-quest-2014.read.russia': 'An hour’s flight from our border.',

  'incident.seoul-summit.name': 'A summit in Seoul',
  'incident.seoul-summit.text':
    'Xi Jinping is in Seoul as the guest of Park Geun-hye. No Chinese president has gone there before going to Pyongyang. They speak of trade, and agree that there should be no nuclear weapons on the peninsula.',
  'incident.seoul-summit.read.rok': 'Our largest partner stands nearer to us.',
  'incident.seoul-summit.read.china': 'A normal visit to a normal neighbour.',
  'incident.seoul-summit.read.dprk': 'So that is how it stands.',
  'incident.seoul-summit.read.japan': 'They also spoke about the past, and us.',

  'incident.japan-eases.name': 'Tokyo eases some of its own measures',
  'incident.japan-eases.text':
    'Pyongyang sets up a committee to investigate. Tokyo answers within the day and lifts limits on travel, remittances and port calls of its own making. United Nations measures stay.',
  'incident.japan-eases.read.dprk': 'Promised and done.',
  'incident.japan-eases.read.japan': 'Now the report.',
  'incident.japan-eases.read.us': 'Pressure works best when it is joint.',
  'incident.japan-eases.read.rok': 'We hope that they know what they are doing.',

  'incident.mayors-meet.name': 'Mayors in Ulaanbaatar',
  'incident.mayors-meet.text':
    'City halls of the region meet in Ulaanbaatar, from Pyongyang too. Heating, air, water. No American city is on the list.',
  'incident.mayors-meet.read.dprk': 'Practical talk, and no lectures.',
  'incident.mayors-meet.read.us': 'We notice when a region meets without us.',

  'incident.beijing-visits.name': 'Beijing at the door',
  'incident.beijing-visits.text':
    'The President of China pays a state visit to Ulaanbaatar. There are agreements on rail, coal and ports, and a good deal of warmth.',
  'incident.beijing-visits.read.china': 'A visit among neighbours, with results.',
  'incident.beijing-visits.read.russia': 'We were about to come ourselves.',
  'incident.beijing-visits.read.us': 'How much of the trade goes one way comes to mind.',

  'incident.three-presidents.name': 'Three presidents in Dushanbe',
  'incident.three-presidents.text':
    'On a Mongolian proposal the presidents of China, Russia and Mongolia meet for the first time, at the edge of a summit in Dushanbe. The subject is transit: rails, wires, pipes.',
  'incident.three-presidents.read.russia': 'Sensible.',
  'incident.three-presidents.read.china': 'The corridor has three ends.',
  'incident.three-presidents.read.us': 'A triangle without us.',
  'incident.three-presidents.read.japan': 'We buy the coal too.',

  'incident.report-not-ready.name': 'The report is not ready',
  'incident.report-not-ready.text':
    'At Shenyang the officials from Pyongyang say that a first report will take longer. Come and ask the committee yourselves, they say. Tokyo had told its public to expect it by now.',
  'incident.report-not-ready.read.japan': 'It was a promise with a season attached.',
  'incident.report-not-ready.read.dprk': 'Work of this kind cannot be hurried.',

  'incident.visitors-at-incheon.name': 'Three visitors at Incheon',
  'incident.visitors-at-incheon.text':
    'Without notice three of the highest officials of the DPRK fly in for the last day of the Asian Games. There is lunch with Seoul’s ministers and talk of another round. They fly home the same evening.',
  'incident.visitors-at-incheon.read.rok': 'For a day anything seemed possible.',
  'incident.visitors-at-incheon.read.dprk': 'The team had done well.',
  'incident.visitors-at-incheon.read.japan': 'They have time for Seoul.',
  'incident.visitors-at-incheon.read.us': 'We will see what follows.',

  'incident.service-alliance.name': 'A service alliance in Bangkok',
  'incident.service-alliance.text':
    'At the United Nations in Bangkok an alliance for peace and service is launched, with the Peace Corps among the helpers. Some there say that Mongolia would be a good place to train volunteers.',
  'incident.service-alliance.read.us': 'Useful, and of the right kind.',
  'incident.service-alliance.read.dprk': 'Volunteers of what kind?',

  'incident.envoy-in-moscow.name': 'An envoy in Moscow',
  'incident.envoy-in-moscow.text':
    'A special envoy of the DPRK spends a week in Moscow and the Russian Far East, with a letter to deliver. Trade, ports, and what to do about a vote in New York.',
  'incident.envoy-in-moscow.read.russia': 'We are asked, and we answer.',
  'incident.envoy-in-moscow.read.dprk': 'There is one capital where one is met at the aircraft.',
  'incident.envoy-in-moscow.read.china': 'He used to come to us.',
  'incident.envoy-in-moscow.read.us': 'Noted.',

  'incident.rights-vote.name': 'A vote in New York',
  'incident.rights-vote.text':
    'A committee of the General Assembly condemns the human rights record of the DPRK and asks the Security Council to consider the court in The Hague: 111 for, 19 against, 55 abstaining. Japan and the European Union were among the sponsors; Seoul and Washington voted for it.',
  'incident.rights-vote.read.dprk': 'Hostile policy under another name.',
  'incident.rights-vote.read.us': 'It had to be said.',
  'incident.rights-vote.read.japan': 'Our file was in the text.',
  'incident.rights-vote.read.china': 'Not a matter for that court.',

  'incident.planner-in-washington.name': 'The policy planner in Washington',
  'incident.planner-in-washington.text':
    'Tsedendamba Batbayar, director of policy planning, and Ambassador Bulgaa Altangerel explain in Washington what Mongolia does with the North and why: small steps, an honest broker. There are good questions.',
  'incident.planner-in-washington.read.us': 'Somebody who talks to them and tells us so.',
  'incident.planner-in-washington.read.russia': 'We would like the same briefing.',
  'incident.planner-in-washington.read.china': 'We trust that nothing was promised.',
  'incident.planner-in-washington.read.dprk': 'What was said about us?',

  'incident.new-cabinet.name': 'A new cabinet at home',
  'incident.new-cabinet.text':
    'Parliament has removed the cabinet and a new prime minister has taken office. Ministers are learning where their offices are. The initiative goes on; the favours owed to the last ones do not.',
  'incident.new-cabinet.read.china': 'We will wait and see whom to ring.',
  'incident.new-cabinet.read.russia': 'Likewise.',
  'incident.new-cabinet.read.japan': 'New faces, and some we know.',

  'incident.studio-hacked.name': 'A film studio is hacked',
  'incident.studio-hacked.text':
    'A film studio in California loses its files to intruders. Washington comes to name Pyongyang, which denies it. Banks, networks and travellers from the North are watched more closely everywhere, and new sanctions are prepared.',
  'incident.studio-hacked.read.us': 'An attack on American soil, of a new kind.',
  'incident.studio-hacked.read.dprk': 'An accusation without proof.',
  'incident.studio-hacked.read.china': 'Some of those cables are ours.',
  'incident.studio-hacked.read.russia': 'The proof has not been published.',

  'incident.generals-article.name': 'What a retired general wrote',
  'incident.generals-article.text':
    'Wang Hongguang, a retired general, writes on the Chinese pages of a party newspaper that China is no rescuer and will not fight for Pyongyang or clear up after it. Others answer him in print that an old friend is not dropped. The debate is allowed to run.',
  'incident.generals-article.read.dprk': 'Such things are not printed by accident.',
  'incident.generals-article.read.rok': 'They say aloud what we had hoped.',
  'incident.generals-article.read.us': 'Encouraging.',
  'incident.generals-article.read.russia': 'All the more room for us.',

  'incident.new-sanctions.name': 'New sanctions in the new year',
  'incident.new-sanctions.text':
    'By an order of 2 January Washington sanctions officials and agencies of the DPRK, with reference to the hack. The measures are small; the signature is the president’s.',
  'incident.new-sanctions.read.dprk': 'So much for dialogue.',
  'incident.new-sanctions.read.us': 'A first response.',
  'incident.new-sanctions.read.japan': 'Understandable.',
  'incident.new-sanctions.read.russia': 'Another list.',

  'incident.tests-for-exercises-offer.name': 'Tests against exercises',
  'incident.tests-for-exercises-offer.text':
    'Pyongyang offers to suspend nuclear tests if this year’s exercises are suspended. Washington answers that the one is banned and the other routine, and that there is nothing to trade. Others ask why not talk about it.',
  'incident.tests-for-exercises-offer.read.dprk': 'We put an offer on the table.',
  'incident.tests-for-exercises-offer.read.china': 'It deserved an answer.',
  'incident.tests-for-exercises-offer.read.russia': 'It could have been a beginning.',
  'incident.tests-for-exercises-offer.read.us': 'An offer to stop what is already forbidden.',
  'incident.tests-for-exercises-offer.read.rok': 'The exercises keep the peace.',

  'incident.singapore-scholars.name': 'Scholars in Singapore',
  'incident.singapore-scholars.text':
    'Officials from Pyongyang and former American officials spend two days in a hotel in Singapore. Nobody signs anything. They go through the exercises, the tests and the words for each.',
  'incident.singapore-scholars.read.dprk': 'One can talk to those who are out of office.',
  'incident.singapore-scholars.read.us': 'Private citizens, privately useful.',
  'incident.singapore-scholars.read.rok': 'We heard of it from the newspaper.',
  'incident.singapore-scholars.read.japan': 'We also.',

  'incident.spring-exercises.name': 'Exercises and missiles',
  'incident.spring-exercises.text':
    'The spring exercises of the United States and the ROK begin. The same morning two short-range missiles are fired into the eastern sea. Both sides speak of readiness.',
  'incident.spring-exercises.read.dprk': 'A rehearsal of invasion.',
  'incident.spring-exercises.read.rok': 'Yearly, announced, defensive.',
  'incident.spring-exercises.read.china': 'Restraint, everyone.',

  'incident.three-ministers.name': 'Three ministers in Seoul',
  'incident.three-ministers.text':
    'The foreign ministers of China, Japan and the ROK meet in Seoul for the first time in three years. They agree that their leaders should meet too, at a convenient time.',
  'incident.three-ministers.read.rok': 'A habit restored.',
  'incident.three-ministers.read.us': 'Allies that talk are less work.',
  'incident.three-ministers.read.dprk': 'Three neighbours, one empty place.',
  'incident.three-ministers.read.russia': 'Russia belongs to the region too.',

  'incident.talks-in-doubt.name': 'Talks in doubt',
  'incident.talks-in-doubt.text':
    'Police in Tokyo have searched homes of officials of the Koreans’ association there. Pyongyang tells Tokyo, through Beijing, that under such conditions talks between governments are hard to continue, and speaks of New York as well.',
  'incident.talks-in-doubt.read.dprk': 'The search was an act against our representatives.',
  'incident.talks-in-doubt.read.japan': 'The police followed the law. The talks should go on.',
  'incident.talks-in-doubt.read.rok': 'Their separate road has become harder.',

  'incident.zones-and-mongolia.name': 'The zones, and Mongolia',
  'incident.zones-and-mongolia.text':
    'Before the great review of the nuclear treaty, the states of the nuclear-weapon-free zones meet in New York. One country that is a zone by itself stands in the title of the meeting: Mongolia. A host that has no such weapons and wants none is asked what it thinks.',
  'incident.zones-and-mongolia.read.japan': 'A voice that we can quote.',
  'incident.zones-and-mongolia.read.china': 'We have signed our part of it.',
  'incident.zones-and-mongolia.read.us': 'So have we. The North is another matter.',

  'incident.sea-launched-missile.name': 'A missile from the sea',
  'incident.sea-launched-missile.text':
    'Pyongyang shows pictures of a missile that leaves the water and says that a submarine fired it. Experts abroad argue how far the test went. Nobody argues that it was a test.',
  'incident.sea-launched-missile.read.us': 'A line further out.',
  'incident.sea-launched-missile.read.rok': 'Our planners must begin again.',
  'incident.sea-launched-missile.read.dprk': 'We speak from strength.',
  'incident.sea-launched-missile.read.china': 'This helps nobody.',

  'incident.third-neighbour-from-delhi.name': 'A third neighbour from Delhi',
  'incident.third-neighbour-from-delhi.text':
    'The Prime Minister of India visits Ulaanbaatar and speaks in parliament. There are credit, training and talk of a partnership.',
  'incident.third-neighbour-from-delhi.read.us': 'Good company.',
  'incident.third-neighbour-from-delhi.read.china': 'Many neighbours have come lately.',

  'incident.anniversary-receptions.name': 'Fifty years, two receptions',
  'incident.anniversary-receptions.text':
    'On the same evening the leaders of Japan and the ROK attend each other’s anniversary receptions in their own capitals. Fifty years of relations, and a difficult last few.',
  'incident.anniversary-receptions.read.us': 'At last.',
  'incident.anniversary-receptions.read.japan': 'A beginning.',
  'incident.anniversary-receptions.read.china': 'The questions of history remain.',
  'incident.anniversary-receptions.read.dprk': 'The South celebrates that treaty.',

  'incident.rights-office-opens.name': 'An office opens in Seoul',
  'incident.rights-office-opens.text':
    'A United Nations office to follow human rights in the North opens in Seoul. Pyongyang protests and withdraws a sports team from games in the South. On the record its delegation still came to Ulaanbaatar two days later.',
  'incident.rights-office-opens.read.dprk': 'A provocation on the soil of the South.',
  'incident.rights-office-opens.read.us': 'Overdue.',
  'incident.rights-office-opens.read.rok': 'Asked for by the United Nations.',

  'incident.connectivity-conference.name': 'Energy, rails and a youth assembly',
  'incident.connectivity-conference.text':
    'The second conference of scholars under the Dialogue is announced for late June: energy, infrastructure, connections across the region. Beside it an assembly of young leaders is proposed.',
  'incident.connectivity-conference.read.russia': 'Our subject.',
  'incident.connectivity-conference.read.dprk': 'We have railways to speak of.',
  'incident.connectivity-conference.read.us': 'Whose pipelines, exactly?',
};
