/** Items that most tables can bear: what is done, the clause in plain words, and in words that spare a face. */
export const contentAgenda: Readonly<Record<string, string>> = {
  'item.economic-cooperation.name': 'Economic cooperation',
  'item.economic-cooperation.the': 'economic cooperation',
  'item.economic-cooperation.blurb':
    'Trade, standards and work across the region. Mongolia has learned some of it lately and can show how.',
  'item.economic-cooperation.objection':
    'The economic part goes further than our instructions allow.',
  'item.economic-cooperation.option.none': 'No change',
  'item.economic-cooperation.option.study-group': 'A joint study group',
  'item.economic-cooperation.option.study-group.plain':
    'Experts of all sides form a study group on regional trade and standards and report to the next meeting.',
  'item.economic-cooperation.option.study-group.face-saving':
    'Experts of all sides will exchange experience on regional trade and standards, each from its own practice.',
  'item.economic-cooperation.option.training': 'Training in trade law',
  'item.economic-cooperation.option.training.plain':
    'Officials attend training in Ulaanbaatar in trade law, public accounts and open procedures.',
  'item.economic-cooperation.option.training.face-saving':
    'Officials of all sides will share working experience of trade law in Ulaanbaatar, as teachers and as listeners.',
  'item.economic-cooperation.option.pilot-project': 'A pilot project',
  'item.economic-cooperation.option.pilot-project.plain':
    'One cross-border project starts under common rules, once the exemption it needs has been granted.',
  'item.economic-cooperation.option.pilot-project.face-saving':
    'Interested sides will prepare one project of mutual benefit, in keeping with their obligations.',
  'item.economic-cooperation.option.investment-framework': 'A framework for investment',
  'item.economic-cooperation.option.investment-framework.plain':
    'The sides open a framework for public investment across the region, the DPRK included.',
  'item.economic-cooperation.option.investment-framework.face-saving':
    'The sides will work towards conditions in which investment across the region becomes possible.',

  'item.military-transparency.name': 'Military transparency',
  'item.military-transparency.the': 'military transparency',
  'item.military-transparency.blurb':
    'What armies tell each other. Words that are routine elsewhere are news here.',
  'item.military-transparency.objection':
    'We do not discuss our defence arrangements in this form.',
  'item.military-transparency.option.none': 'No change',
  'item.military-transparency.option.peacekeeping-observers': 'Observers at peacekeeping training',
  'item.military-transparency.option.peacekeeping-observers.plain':
    'Each side may send observers to peacekeeping training in Mongolia.',
  'item.military-transparency.option.peacekeeping-observers.face-saving':
    'Peacekeeping training in Mongolia is open to visitors from every side, as a matter of courtesy.',
  'item.military-transparency.option.notify-exercises': 'Notice of large exercises',
  'item.military-transparency.option.notify-exercises.plain':
    'Each side gives thirty days’ notice of exercises above an agreed size.',
  'item.military-transparency.option.notify-exercises.face-saving':
    'Each side will, at its own discretion, make its larger exercises known in good time.',
  'item.military-transparency.option.hotline': 'A direct line',
  'item.military-transparency.option.hotline.plain':
    'A direct telephone line is set up between duty officers and tested every month.',
  'item.military-transparency.option.hotline.face-saving':
    'Duty officers will have the means to reach each other in the interest of safety.',
  'item.military-transparency.option.exercise-observers': 'Observers at exercises',
  'item.military-transparency.option.exercise-observers.plain':
    'Each side admits observers of the others to one large exercise a year.',
  'item.military-transparency.option.exercise-observers.face-saving':
    'Each side will consider, on the basis of reciprocity, invitations to one exercise a year.',

  'item.environment.name': 'Environment',
  'item.environment.the': 'the environment',
  'item.environment.blurb':
    'Dust, rivers and forests cross every border in the region. The easiest page to agree on, and the easiest to forget.',
  'item.environment.objection': 'The data asked for here are not ours to publish.',
  'item.environment.option.none': 'No change',
  'item.environment.option.exchange-data': 'Exchange of data',
  'item.environment.option.exchange-data.plain':
    'Weather and dust data are exchanged daily between the services.',
  'item.environment.option.exchange-data.face-saving':
    'Meteorological services will continue and extend their customary exchange.',
  'item.environment.option.joint-stations': 'Joint monitoring stations',
  'item.environment.option.joint-stations.plain':
    'Monitoring stations run jointly are set up in four countries, with access for visiting staff.',
  'item.environment.option.joint-stations.face-saving':
    'Stations will be run by each country on its own soil, with guests from the others.',
  'item.environment.option.forestry-programme': 'A forestry programme',
  'item.environment.option.forestry-programme.plain':
    'A common programme plants and tends forests against dust and erosion.',
  'item.environment.option.forestry-programme.face-saving':
    'The sides will support each other’s national efforts to restore forests.',

  'item.non-traditional-security.name': 'Non-traditional security',
  'item.non-traditional-security.the': 'non-traditional security',
  'item.non-traditional-security.blurb':
    'Storms, accidents, outbreaks and networks: threats without an army behind them.',
  'item.non-traditional-security.objection':
    'This reaches into institutions that are not for discussion here.',
  'item.non-traditional-security.option.none': 'No change',
  'item.non-traditional-security.option.share-warnings': 'Shared warnings',
  'item.non-traditional-security.option.share-warnings.plain':
    'Warnings of storms, floods and outbreaks are passed on within the hour.',
  'item.non-traditional-security.option.share-warnings.face-saving':
    'The services concerned will inform each other promptly, as good neighbours do.',
  'item.non-traditional-security.option.rescue-training': 'Rescue training',
  'item.non-traditional-security.option.rescue-training.plain':
    'Rescue services of all sides train together once a year in Mongolia.',
  'item.non-traditional-security.option.rescue-training.face-saving':
    'Rescue services are invited to an annual meeting of professionals in Mongolia.',
  'item.non-traditional-security.option.contact-points': 'Contact points, networks included',
  'item.non-traditional-security.option.contact-points.plain':
    'Each side names a contact point for accidents, nuclear safety and computer networks, reachable at any hour.',
  'item.non-traditional-security.option.contact-points.face-saving':
    'Each side will name an office through which questions of common safety can be asked.',
  'item.non-traditional-security.option.joint-centre': 'A joint centre',
  'item.non-traditional-security.option.joint-centre.plain':
    'A centre with staff from all sides opens in Ulaanbaatar for warnings and relief.',
  'item.non-traditional-security.option.joint-centre.face-saving':
    'Ulaanbaatar will host a place where relief work is coordinated, open to liaison staff of all sides.',

  'item.regional-stability.name': 'Regional stability',
  'item.regional-stability.the': 'regional stability',
  'item.regional-stability.blurb':
    'The frame itself: whether there is a table, who keeps its papers, and by which principles.',
  'item.regional-stability.objection': 'We are not ready to bind ourselves to this format.',
  'item.regional-stability.option.none': 'No change',
  'item.regional-stability.option.consultations': 'Regular consultations',
  'item.regional-stability.option.consultations.plain':
    'The sides consult in this format at least twice a year.',
  'item.regional-stability.option.consultations.face-saving':
    'The sides found the exchange useful and will continue it when convenient.',
  'item.regional-stability.option.light-secretariat': 'A light secretariat',
  'item.regional-stability.option.light-secretariat.plain':
    'A small secretariat in Ulaanbaatar keeps the papers; each side contributes equally.',
  'item.regional-stability.option.light-secretariat.face-saving':
    'The host will keep the records of the meetings, with assistance from all.',
  'item.regional-stability.option.principles': 'Common principles',
  'item.regional-stability.option.principles.plain':
    'The sides adopt principles: sovereign equality, no threat of force, no interference, and the keeping of agreements.',
  'item.regional-stability.option.principles.face-saving':
    'The sides recall principles that each already holds.',
  'item.regional-stability.option.standing-mechanism': 'A standing mechanism',
  'item.regional-stability.option.standing-mechanism.plain':
    'A standing body of the six and the host meets at the level of ministers every year.',
  'item.regional-stability.option.standing-mechanism.face-saving':
    'The sides will give their consultations a regular form, the details of which remain open.',

  'item.culture-education.name': 'Culture and education',
  'item.culture-education.the': 'culture and education',
  'item.culture-education.blurb':
    'Visits, students, music, sport. It impresses nobody soon and lasts long.',
  'item.culture-education.objection': 'Exchanges are welcome, but not under these arrangements.',
  'item.culture-education.option.none': 'No change',
  'item.culture-education.option.exchange-visits': 'Exchange visits',
  'item.culture-education.option.exchange-visits.plain':
    'Groups of students and artists visit each other within the year, both Koreas included.',
  'item.culture-education.option.exchange-visits.face-saving':
    'Cultural groups of all sides will meet, in Mongolia to begin with.',
  'item.culture-education.option.youth-assembly': 'A youth assembly',
  'item.culture-education.option.youth-assembly.plain':
    'A youth assembly of all sides meets in Ulaanbaatar next summer.',
  'item.culture-education.option.youth-assembly.face-saving':
    'Young people of all sides are invited to a summer gathering in Ulaanbaatar.',
  'item.culture-education.option.shared-programme': 'A programme with UNESCO',
  'item.culture-education.option.shared-programme.plain':
    'A common programme in heritage and teaching is run with UNESCO for three years.',
  'item.culture-education.option.shared-programme.face-saving':
    'The sides will take part in heritage work under the roof of UNESCO, each in its own field.',
  'item.culture-education.option.joint-institute': 'A joint institute',
  'item.culture-education.option.joint-institute.plain':
    'A joint institute in Ulaanbaatar teaches students of all sides together.',
  'item.culture-education.option.joint-institute.face-saving':
    'Ulaanbaatar offers places of study to students of all sides.',

  'item.humanitarian-aid.name': 'Humanitarian aid',
  'item.humanitarian-aid.the': 'humanitarian aid',
  'item.humanitarian-aid.blurb':
    'Medicine, nutrition and relief through the United Nations. Food is not a lever here and no clause withholds it.',
  'item.humanitarian-aid.objection':
    'Help is one thing and inspection another. The text confuses them.',
  'item.humanitarian-aid.option.none': 'No change',
  'item.humanitarian-aid.option.needs-survey': 'A survey of needs',
  'item.humanitarian-aid.option.needs-survey.plain':
    'United Nations agencies survey needs in agreed counties and publish the figures.',
  'item.humanitarian-aid.option.needs-survey.face-saving':
    'United Nations agencies will update their picture of needs together with the authorities.',
  'item.humanitarian-aid.option.un-channel': 'A channel through Bangkok',
  'item.humanitarian-aid.option.un-channel.plain':
    'Aid is pooled through ESCAP in Bangkok and delivered by the agencies already present.',
  'item.humanitarian-aid.option.un-channel.face-saving':
    'Contributions may be made through the United Nations in Bangkok by whoever wishes.',
  'item.humanitarian-aid.option.verified-regime': 'Verified delivery',
  'item.humanitarian-aid.option.verified-regime.plain':
    'Deliveries follow agreed rules of access, on the pattern of the American food aid of the last decade, and resident staff of the World Food Programme check them.',
  'item.humanitarian-aid.option.verified-regime.face-saving':
    'Deliveries will follow the working rules of the agencies, in which the authorities take part.',
  'item.humanitarian-aid.option.volunteer-corps': 'A volunteer corps',
  'item.humanitarian-aid.option.volunteer-corps.plain':
    'A corps of volunteers trained in Mongolia works on relief projects in the DPRK.',
  'item.humanitarian-aid.option.volunteer-corps.face-saving':
    'Volunteers trained in Mongolia stand ready for relief work wherever they are asked for.',

  'item.energy-corridors.name': 'Energy and corridors',
  'item.energy-corridors.the': 'energy and corridors',
  'item.energy-corridors.blurb':
    'Lines, rails and pipes from Siberia to the sea: a new Silk Road, oil and gas for China by way of the steppe, coal for whoever fetches it. Everyone draws maps; few draw the same one.',
  'item.energy-corridors.objection':
    'The corridor as drawn leaves us with the risk and others with the profit.',
  'item.energy-corridors.option.none': 'No change',
  'item.energy-corridors.option.exchange-data': 'Exchange of grid and rail data',
  'item.energy-corridors.option.exchange-data.plain':
    'Grid and railway operators exchange technical data.',
  'item.energy-corridors.option.exchange-data.face-saving':
    'Operators will compare technical standards.',
  'item.energy-corridors.option.transit-study': 'A transit study',
  'item.energy-corridors.option.transit-study.plain':
    'A study compares routes and prices for transit by rail, wire and pipe, Mongolia included.',
  'item.energy-corridors.option.transit-study.face-saving':
    'Experts will look at possible connections, without prejudice to any route.',
  'item.energy-corridors.option.pilot-line': 'A pilot line',
  'item.energy-corridors.option.pilot-line.plain':
    'One cross-border line is built as a pilot, once the exemption it needs has been granted.',
  'item.energy-corridors.option.pilot-line.face-saving':
    'Interested sides will prepare one connection as a trial.',
  'item.energy-corridors.option.corridor-agreement': 'A corridor agreement',
  'item.energy-corridors.option.corridor-agreement.plain':
    'The sides sign an agreement on tariffs, transit and repair for a corridor through Mongolia.',
  'item.energy-corridors.option.corridor-agreement.face-saving':
    'The sides will harmonise the conditions of transit in stages.',
};
