/** What capitals ask of the host: the scene, the question, and what each answer means on both its edges. */
export const contentRequests: Readonly<Record<string, string>> = {
  'incident.june-expectations.asks':
    'Three European embassies ask for chairs along the wall. They would listen and not speak.',
  'incident.june-expectations.answer.chairs-at-the-wall': 'Put out the chairs',
  'incident.june-expectations.answer.chairs-at-the-wall.note':
    'More air for the house, and more eyes. Pyongyang counts heads.',
  'incident.june-expectations.answer.scholars-only': 'Scholars from Europe only',
  'incident.june-expectations.answer.scholars-only.note': 'Half of it, and half as loud.',
  'incident.june-expectations.answer.another-year': 'Another year',
  'incident.june-expectations.answer.another-year.note':
    'The table stays small. At home they ask why friends were turned away.',

  'incident.khaan-quest-2014.asks':
    'Planners of the exercise ask whether a small team may stay at Five Hills until next summer. Our law allows no foreign troops; trainers, they say, are not troops.',
  'incident.khaan-quest-2014.answer.let-them-stay': 'Let the team stay',
  'incident.khaan-quest-2014.answer.let-them-stay.note':
    'Washington will not forget it. Nor will either neighbour, nor Pyongyang.',
  'incident.khaan-quest-2014.answer.visitors-of-many-flags': 'Visitors under many flags',
  'incident.khaan-quest-2014.answer.visitors-of-many-flags.note':
    'Unarmed instructors for two weeks at a time, Chinese beside American. It takes work.',
  'incident.khaan-quest-2014.answer.the-law-stands': 'The law stands',
  'incident.khaan-quest-2014.answer.the-law-stands.note':
    'Everyone flies home on the last day. Some are a little cooler; others take note.',

  'incident.rights-vote.asks':
    'The sponsors of the resolution ask where Ulaanbaatar stands, and whether its table will have room for the subject.',
  'incident.rights-vote.answer.say-it-aloud': 'Stand beside them',
  'incident.rights-vote.answer.say-it-aloud.note':
    'Friends lend more. Pyongyang does not stay in a room for it.',
  'incident.rights-vote.answer.among-jurists': 'Offer a talk among jurists',
  'incident.rights-vote.answer.among-jurists.note':
    'Legal systems compared, in words that spare a face. Little won and little lost; somebody must draft it.',
  'incident.rights-vote.answer.say-nothing': 'Say nothing',
  'incident.rights-vote.answer.say-nothing.note':
    'Pyongyang is spared. Washington, Tokyo and Seoul lend a little less.',

  'incident.moscow-offers-the-chair.asks':
    'Moscow would like to hear that its offer is welcome before anyone else makes one.',
  'incident.moscow-offers-the-chair.answer.accept': 'Welcome the offer',
  'incident.moscow-offers-the-chair.answer.accept.note':
    'Money and staff come with it. The other great powers will want as much, or leave.',
  'incident.moscow-offers-the-chair.answer.equal-parts': 'Equal, minor parts for all',
  'incident.moscow-offers-the-chair.answer.equal-parts.note':
    'One session each and no chair. It calms them, flatters nobody and takes work.',
  'incident.moscow-offers-the-chair.answer.decline': 'Thank and decline',
  'incident.moscow-offers-the-chair.answer.decline.note':
    'The chair stays ours. Moscow is a little hurt.',

  'incident.co-chair-offered.name': 'An offer to share the chair',
  'incident.co-chair-offered.text':
    'After the state visit a note arrives. Beijing would pay for the next session, print the papers and send a deputy minister to sit beside our chairman. Two other embassies have heard of it by lunch.',
  'incident.co-chair-offered.read.china': 'A neighbour’s help, offered in private.',
  'incident.co-chair-offered.read.us': 'We would need to know who is inviting whom.',
  'incident.co-chair-offered.read.russia': 'One chairman is enough. Two are a dispute.',
  'incident.co-chair-offered.asks': 'The note asks for an answer before the invitations go out.',
  'incident.co-chair-offered.answer.accept': 'Accept the co-chair',
  'incident.co-chair-offered.answer.accept.note':
    'The session is paid for. Washington and Moscow take it as a side taken.',
  'incident.co-chair-offered.answer.equal-parts': 'Equal, minor parts for all',
  'incident.co-chair-offered.answer.equal-parts.note':
    'One session each and no chair. It calms them, flatters nobody and takes work.',
  'incident.co-chair-offered.answer.decline': 'Thank and decline',
  'incident.co-chair-offered.answer.decline.note':
    'The chair stays ours. Beijing is a little hurt.',

  'incident.seoul-asks.name': 'Seoul asks a favour',
  'incident.seoul-asks.text':
    'Seoul’s forum is four weeks away and one chair has no name on it. An adviser of the president comes to Ulaanbaatar for a day: you can reach them, and we cannot.',
  'incident.seoul-asks.read.rok': 'One official from Pyongyang in the hall, and the forum is real.',
  'incident.seoul-asks.read.dprk': 'We know what that hall is for.',
  'incident.seoul-asks.asks': 'Will you see to it that someone from Pyongyang comes?',
  'incident.seoul-asks.answer.vouch': 'Give our word',
  'incident.seoul-asks.answer.vouch.note':
    'We speak for the forum in Pyongyang. If they come, Seoul owes us much; if not, our word is worth less in Seoul and in Washington.',
  'incident.seoul-asks.answer.send-an-observer': 'Send a senior observer',
  'incident.seoul-asks.answer.send-an-observer.note':
    'We fill a chair ourselves, listen, and tell Pyongyang what was said. Nobody is delivered.',
  'incident.seoul-asks.answer.decline': 'Decline',
  'incident.seoul-asks.answer.decline.note':
    'The line to Pyongyang is not for lending. Seoul is disappointed.',

  'incident.fuel-price-talks.name': 'The price of fuel',
  'incident.fuel-price-talks.text':
    'Three litres in four of what our cars and tractors burn come from Russia, and the contract ends this month. The talks have been set for the week in which our invitations are to go out. A lower price could be found, their side says, between friends.',
  'incident.fuel-price-talks.read.russia': 'Business, and good business.',
  'incident.fuel-price-talks.read.china': 'We sell fuel too.',
  'incident.fuel-price-talks.asks':
    'The friendly price comes with a wish: that the session on energy be led by their ministry.',
  'incident.fuel-price-talks.answer.a-part-for-a-price': 'A session for the price',
  'incident.fuel-price-talks.answer.a-part-for-a-price.note':
    'Cheap fuel all winter. Beijing and Washington see what was paid with.',
  'incident.fuel-price-talks.answer.buy-elsewhere': 'Buy part of it elsewhere',
  'incident.fuel-price-talks.answer.buy-elsewhere.note':
    'Dear, slow and our own choice. Moscow minds.',
  'incident.fuel-price-talks.answer.pay-the-price': 'Pay the usual price',
  'incident.fuel-price-talks.answer.pay-the-price.note':
    'Nothing owed. The travel fund is smaller this season.',

  'incident.mine-tender.name': 'A bid for the coal field',
  'incident.mine-tender.text':
    'A state company from the south bids for more than half of a coal field that our law counts as strategic. Engineers from the north would like the railway, and a trading house from overseas the coal.',
  'incident.mine-tender.read.china': 'The best bid should win.',
  'incident.mine-tender.read.russia': 'Whose gauge will the railway have?',
  'incident.mine-tender.read.japan': 'We bid as well.',
  'incident.mine-tender.asks':
    'The treasury needs the money. The Security Concept of 2010 sets one third as the limit for any single country.',
  'incident.mine-tender.answer.let-it-through': 'Let the bid through',
  'incident.mine-tender.answer.let-it-through.note':
    'The treasury breathes. Everyone asks what the law is for, at home first.',
  'incident.mine-tender.answer.three-shares': 'Three shares',
  'incident.mine-tender.answer.three-shares.note':
    'Each neighbour a part and ourselves the rest. A season of lawyers; those overseas are left out.',
  'incident.mine-tender.answer.hold-to-a-third': 'Hold to a third',
  'incident.mine-tender.answer.hold-to-a-third.note':
    'The law is kept and the sale delayed. Beijing is displeased; a country that guards its own ground reads it with respect.',

  'incident.open-border.name': 'A question at the airport',
  'incident.open-border.text':
    'People who have left the North have come over our border and flown on to the South, as in other years. Nobody is sent back; that is not in question. A reporter would like a sentence from the ministry.',
  'incident.open-border.read.rok': 'It was done correctly and without noise.',
  'incident.open-border.read.dprk': 'We have seen the question. We shall read the answer.',
  'incident.open-border.asks': 'How loudly does the ministry say what is so?',
  'incident.open-border.answer.say-it-aloud': 'Say it aloud',
  'incident.open-border.answer.say-it-aloud.note':
    'Friends are glad to hear it. That Pyongyang minds is our assumption.',
  'incident.open-border.answer.one-sentence': 'One sentence',
  'incident.open-border.answer.one-sentence.note': 'The border is open, as it has been.',
  'incident.open-border.answer.no-comment': 'No comment',
  'incident.open-border.answer.no-comment.note':
    'What is so stays so, unsaid. The press at home would have liked a line.',
};
