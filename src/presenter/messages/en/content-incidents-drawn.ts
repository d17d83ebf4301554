/** Invented incidents and how each capital read them. */
export const contentIncidentsDrawn: Readonly<Record<string, string>> = {
  'incident.date-in-the-paper.name': 'A date in the newspaper',
  'incident.date-in-the-paper.text':
    'A newspaper in Ulaanbaatar prints the day of a visit that was to be private. The ministry says that it does not comment. Everyone now knows that there was something not to comment on.',
  'incident.date-in-the-paper.read.dprk': 'We had an understanding.',
  'incident.date-in-the-paper.read.japan': 'We had one too.',
  'incident.date-in-the-paper.read.rok': 'Good to know.',

  'incident.rail-concession.name': 'A concession for the railway',
  'incident.rail-concession.text':
    'Moscow offers new locomotives and better fuel prices if its share in the joint railway is confirmed for longer.',
  'incident.rail-concession.read.russia': 'An investment between partners.',
  'incident.rail-concession.read.china': 'Which gauge?',

  'incident.border-crossing-shut.name': 'A crossing is shut for repairs',
  'incident.border-crossing-shut.text':
    'The busiest crossing to the south is closed for three weeks. The notice speaks of repairs. Nearly nine tenths of what the country buys and sells went to and fro with this neighbour last year. Coal trucks stand in line for forty kilometres.',
  'incident.border-crossing-shut.read.russia': 'The northern route is open.',

  'incident.loan-offered.name': 'A loan on friendly terms',
  'incident.loan-offered.text':
    'Beijing offers a loan for roads at a rate that the treasury cannot easily decline. The contractor is named in the annex.',
  'incident.loan-offered.read.china': 'A neighbour’s help.',
  'incident.loan-offered.read.russia': 'The contractor was chosen before the tender.',
  'incident.loan-offered.read.us': 'We recall a clause about one third.',

  'incident.commodity-prices-fall.name': 'Copper and coal fall',
  'incident.commodity-prices-fall.text':
    'Prices fall. After a year in which the economy had grown by 11.7 per cent the budget is cut, and the travel fund of the ministry with it.',
  'incident.commodity-prices-fall.read.china': 'Prices follow demand.',

  'incident.boat-repaired.name': 'A boat is repaired at sea',
  'incident.boat-repaired.text':
    'A fishing boat from the North with a broken engine is towed and mended by a coastguard of the South, and goes home under its own power by evening.',
  'incident.boat-repaired.read.dprk': 'Correctly done.',
  'incident.boat-repaired.read.rok': 'Seamen helped seamen.',

  'incident.dust-season.name': 'A yellow week',
  'incident.dust-season.text':
    'Dust from the Gobi hangs over Seoul and Kyushu. Schools keep the windows shut. Everyone wants to know the figures.',
  'incident.dust-season.read.rok': 'Something we could all do together.',
  'incident.dust-season.read.japan': 'The same.',
  'incident.dust-season.read.china': 'Not all dust is ours.',

  'incident.flood-on-the-border-river.name': 'High water on the border river',
  'incident.flood-on-the-border-river.text':
    'Two banks of a border river are under water. Boats, pumps and a United Nations flight go both ways, and for a week officials ring each other without asking for permission.',
  'incident.flood-on-the-border-river.read.dprk': 'Assistance was correct.',
  'incident.flood-on-the-border-river.read.rok': 'Pumps first.',

  'incident.think-tank-paper.name': 'A paper in Washington',
  'incident.think-tank-paper.text':
    'An institute in Washington asks in thirty pages whom the Dialogue serves, and concludes that the question is open.',
  'incident.think-tank-paper.read.us': 'Some in Congress have read it.',
  'incident.think-tank-paper.read.china': 'They are not of one mind.',
  'incident.think-tank-paper.read.russia': 'A fair question.',

  'incident.hearing-on-the-hill.name': 'A hearing in Congress',
  'incident.hearing-on-the-hill.text':
    'A committee hears witnesses on the North for a long afternoon. Two members ask why the department sends anyone anywhere.',
  'incident.hearing-on-the-hill.read.us': 'Careful, this season.',
  'incident.hearing-on-the-hill.read.japan': 'Our file was mentioned.',
  'incident.hearing-on-the-hill.read.dprk': 'We read the transcript.',

  'incident.another-crisis-elsewhere.name': 'Another crisis elsewhere',
  'incident.another-crisis-elsewhere.text':
    'Something burns in another part of the world and takes the senior people with it. The desks answer their post more slowly.',
  'incident.another-crisis-elsewhere.read.us': 'Next month, perhaps.',
  'incident.another-crisis-elsewhere.read.russia': 'Occupied.',
  'incident.another-crisis-elsewhere.read.dprk': 'Nobody is looking at us.',

  'incident.leaflets-over-the-border.name': 'Leaflets over the border',
  'incident.leaflets-over-the-border.text':
    'Private groups in the South send leaflets over the line on balloons. Pyongyang holds Seoul to account for what its citizens do. Seoul says that citizens may.',
  'incident.leaflets-over-the-border.read.dprk': 'A hostile act from the territory of the South.',
  'incident.leaflets-over-the-border.read.rok': 'The country is divided on it.',

  'incident.patrol-boats-meet.name': 'Patrol boats meet',
  'incident.patrol-boats-meet.text':
    'Two patrol boats meet in disputed water. There are warning shots. Each side publishes a chart on which it was at home.',
  'incident.patrol-boats-meet.read.rok': 'Our line was crossed.',
  'incident.patrol-boats-meet.read.china': 'A hotline would be useful.',
  'incident.patrol-boats-meet.read.us': 'With our ally.',

  'incident.drill-put-off.name': 'A drill is put off',
  'incident.drill-put-off.text':
    'A landing drill on the east coast is put off because of the weather. Pyongyang’s newspaper reports it without an adjective, which is rare.',
  'incident.drill-put-off.read.dprk': 'Noted.',
  'incident.drill-put-off.read.rok': 'It was the weather.',
  'incident.drill-put-off.read.japan': 'We were not told in advance.',

  'incident.rocket-on-the-pad.name': 'Something on the launch pad',
  'incident.rocket-on-the-pad.text':
    'Pictures from above show fuel trucks at the launching ground. Pyongyang speaks of a satellite and of rights in space.',
  'incident.rocket-on-the-pad.read.us': 'A missile by another name.',
  'incident.rocket-on-the-pad.read.japan': 'We may be under its path.',
  'incident.rocket-on-the-pad.read.dprk': 'Every state has a right to outer space.',
  'incident.rocket-on-the-pad.read.china': 'Not now.',

  'incident.shrine-visit.name': 'A visit to a shrine',
  'incident.shrine-visit.text':
    'Members of a cabinet visit a shrine where the war dead are honoured, some of them condemned men. Two neighbours call in ambassadors before noon.',
  'incident.shrine-visit.read.china': 'An affront.',
  'incident.shrine-visit.read.rok': 'Once more.',
  'incident.shrine-visit.read.japan': 'A private visit.',

  'incident.historians-meet.name': 'Historians meet again',
  'incident.historians-meet.text':
    'A commission of historians from Japan and the ROK meets after a long pause. They agree on a list of sources.',
  'incident.historians-meet.read.rok': 'More than last time.',
  'incident.historians-meet.read.japan': 'A beginning.',

  'incident.moscow-offers-the-chair.name': 'An offer to take the chair',
  'incident.moscow-offers-the-chair.text':
    'Moscow lets it be known that it would be ready to chair a working group on security. Washington asks under which rules. Beijing asks why Moscow.',
  'incident.moscow-offers-the-chair.read.russia': 'We offer what we can.',
  'incident.moscow-offers-the-chair.read.us': 'Not under those rules.',
  'incident.moscow-offers-the-chair.read.china': 'The host was doing well.',

  'incident.beijing-debate.name': 'A debate in Beijing',
  'incident.beijing-debate.text':
    'An academic journal in Beijing prints three articles for the old friendship and one against. Last time it was the other way round.',
  'incident.beijing-debate.read.china': 'A discussion among scholars.',
  'incident.beijing-debate.read.rok': 'We had thought that this was settled.',
  'incident.beijing-debate.read.us': 'Tired, but still a patron.',

  'incident.note-from-pyongyang.name': 'A note on the line',
  'incident.note-from-pyongyang.text':
    'A short note comes over the line from Pyongyang, on seeds, a boxing team and the health of a retired ambassador. It asks for nothing.',
  'incident.note-from-pyongyang.read.dprk': 'The line works.',
  'incident.note-from-pyongyang.read.rok': 'They write to others.',

  'incident.embassy-closes-its-door.name': 'The embassy is not at home',
  'incident.embassy-closes-its-door.text':
    'The embassy in Ulaanbaatar returns invitations unopened for three weeks. The lights are on.',
  'incident.embassy-closes-its-door.read.dprk': 'The time is not suitable.',
  'incident.embassy-closes-its-door.read.us': 'As expected.',

  'incident.six-party-envoy.name': 'An envoy for six',
  'incident.six-party-envoy.text':
    'Beijing’s envoy for the Six-Party Talks goes round five capitals to ask what it would take. The talks have a building, a secretariat of two and no date. He flies home with six different answers.',
  'incident.six-party-envoy.read.china': 'The door is open.',
  'incident.six-party-envoy.read.dprk': 'We did not close it.',
  'incident.six-party-envoy.read.us': 'Talks about what was agreed already.',
  'incident.six-party-envoy.read.japan': 'Once more round the same table?',

  'incident.who-leads-editorial.name': 'Whose table is it',
  'incident.who-leads-editorial.text':
    'An editorial in Beijing asks why a regional table needs powers from outside the region. Replies come from outside the region.',
  'incident.who-leads-editorial.read.us': 'We are a Pacific power.',
  'incident.who-leads-editorial.read.russia': 'Russia is a Pacific country as well.',
  'incident.who-leads-editorial.read.china': 'Only a question.',
};
