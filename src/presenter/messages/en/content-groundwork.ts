/** What the host can do between meetings: what it is, and both its edges. */
export const contentGroundwork: Readonly<Record<string, string>> = {
  'groundwork.quiet-visit.name': 'Quiet visit',
  'groundwork.quiet-visit.blurb':
    'A few days in the other capital on bilateral business that asks for nothing. It keeps the line warm; there is nothing to show at home.',
  'groundwork.official-visit.name': 'Official visit',
  'groundwork.official-visit.blurb':
    'A minister, a guard of honour, a joint statement. Brings backing and goodwill, and everybody else counts the flags.',
  'groundwork.embassy-round.name': 'Round of the embassy',
  'groundwork.embassy-round.blurb':
    'Lunch, drafts and small talk, to learn how the mandate reads. Nobody likes to be read.',
  'groundwork.reassure.name': 'Reassure',
  'groundwork.reassure.blurb':
    'Capital to capital: what we mean, and what we do not. It calms the one and makes the others ask what was said.',
  'groundwork.equal-parts.name': 'Equal, minor parts',
  'groundwork.equal-parts.blurb':
    'Offer the great powers the same small part each: one session, one rapporteur, no chair. It cools the contest and flatters nobody.',
  'groundwork.host-bilateral.name': 'Host two for talks',
  'groundwork.host-bilateral.blurb':
    'A room, interpreters and a good lunch for two capitals at odds. They come a little closer; the rest feel left out.',
  'groundwork.lobby-friend.name': 'Seek a friend’s backing',
  'groundwork.lobby-friend.blurb':
    'Ask a capital to speak for the initiative and to lend it people and money, as Washington once found a friend in Oman. Past a third from one power it begins to look like theirs.',
  'groundwork.seoul-coordination.name': 'Coordinate with Seoul',
  'groundwork.seoul-coordination.blurb':
    'Link the Dialogue with Seoul’s own forum, step by step. Seoul is pleased; Pyongyang suspects the same cover.',
  'groundwork.three-way-scholars.name': 'Three-way talks of scholars',
  'groundwork.three-way-scholars.blurb':
    'Researchers from Ulaanbaatar, Seoul and Washington on economic change, in the line begun with the institute KINU. Pyongyang hears who is teaching whom.',
  'groundwork.transit-talks.name': 'Transit talks with both neighbours',
  'groundwork.transit-talks.blurb':
    'Rail tariffs and routes, the two neighbours at one table. It settles both; the more distant friends notice how close they sit.',
  'groundwork.third-neighbours.name': 'Call on third neighbours',
  'groundwork.third-neighbours.blurb':
    'Visits to Europe, Delhi and the capitals of ASEAN; to the OSCE, which Mongolia has joined, and the Community of Democracies, which it has chaired. It widens the air; the two next door take it coolly.',
  'groundwork.speak-of-liberty.name': 'Speak of liberty',
  'groundwork.speak-of-liberty.blurb':
    'Say aloud what the republic stands for, as its president did in Pyongyang in 2013. Friends are glad. That Pyongyang minds is our assumption.',
  'groundwork.rest.name': 'Let it rest',
  'groundwork.rest.blurb':
    'A season with no initiatives. The staff recovers, the lights dim, and the newspapers ask what the ministry is doing.',
  'groundwork.childrens-camp.name': 'Children’s summer camp',
  'groundwork.childrens-camp.blurb':
    'Two weeks of camp and basketball, paid by the cooperation fund of 2013. Costs little and lasts long; it impresses no one this year.',
  'groundwork.boxing.name': 'Boxing tournament',
  'groundwork.boxing.blurb':
    'Two teams in a ring in Ulaanbaatar, with an audience. They shake hands in front of cameras, which stay.',
  'groundwork.academics.name': 'Exchange of academics',
  'groundwork.academics.blurb':
    'Scholars of two capitals in one seminar. One learns a little of both; scholars also publish.',
  'groundwork.physicians.name': 'Exchange of physicians',
  'groundwork.physicians.blurb':
    'Doctors work in each other’s hospitals for a month. Useful and unseen.',
  'groundwork.aid-channel.name': 'Aid through the United Nations',
  'groundwork.aid-channel.blurb':
    'A contribution through the agencies already at work. It is remembered in Pyongyang; Tokyo asks what was received for it.',
  'groundwork.offer-lessons.name': 'Offer lessons',
  'groundwork.offer-lessons.blurb':
    'Working visits on law, mining, refineries and computing, from a country that changed its system without bloodshed within living memory. Draft laws open to comment, printed in two languages, rules against bribes: it can be taught. Beijing wonders who else is advising.',
  'groundwork.workers.name': 'Places for workers',
  'groundwork.workers.blurb':
    'Men and women from the North on two-year contracts in our building trades and workshops. They see another life, Southern television included; Washington asks where the wages go.',
  'groundwork.peacekeeping-invitation.name': 'Invite to Khaan Quest',
  'groundwork.peacekeeping-invitation.blurb':
    'A place at the exercise beside American troops, from a country of three million that stands 26th among those who send peacekeepers. First allies came, then neutrals; China and India have watched. Armies that trained together know each other’s names; Pyongyang sees an exercise.',
  'groundwork.mayors-forum.name': 'Forum of mayors',
  'groundwork.mayors-forum.blurb':
    'City halls of the region on water, heating and waste. Practical, friendly, and without Washington.',
  'groundwork.women-parliamentarians.name': 'Women parliamentarians',
  'groundwork.women-parliamentarians.blurb':
    'Women members of parliaments meet, both Koreas among them. It reaches publics that officials do not; the group picture will be printed.',
  'groundwork.volunteer-training.name': 'Train volunteers',
  'groundwork.volunteer-training.blurb':
    'A first class of relief volunteers, with Peace Corps trainers and the new service alliance. What is built together is remembered longer than what is given. In Pyongyang they ask where the volunteers are meant to go.',
};
