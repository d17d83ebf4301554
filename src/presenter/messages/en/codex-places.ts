/** The codex on places and on what may stand on the agenda; names and first lines are the content's. */
export const codexPlaces: Readonly<Record<string, string>> = {
  'codex.venue-ikh-tenger.names': 'Ikh Tenger',
  'codex.venue-ikh-tenger.text':
    'The compound belongs to the state and lies in a valley closed to traffic. The North Koreans had asked for it themselves when they met the Japanese here, and the host took care over the staging. A room can say to a guest that nobody wants to show him off.',
  'codex.venue-hall.names': 'conference hall',
  'codex.venue-hall.text':
    'The first Dialogue of June 2014 stands behind it. A public place costs nothing and shows that something is happening. It suits those who like to be seen to come.',
  'codex.venue-five-hills.names': 'Five Hills',
  'codex.venue-five-hills.text':
    'Soldiers of many countries have trained here for peacekeeping since 2003. For some guests that is a recommendation; for others it is the memory of an exercise.',
  'codex.venue-camp.names': 'children’s camp',
  'codex.venue-camp.text':
    'Paid for by the cooperation fund of 2013, like the basketball court. A modest place makes a modest meeting: nobody is asked to sign.',
  'codex.venue-bangkok.names': 'United Nations in Bangkok|United Nations, Bangkok',
  'codex.venue-bangkok.text':
    'Ground of the United Nations is nobody’s. To Pyongyang it also recalls the resolutions that were passed in another of its houses.',
  'codex.venue-beijing.names': 'guest house in Beijing|Guest house, Beijing',
  'codex.venue-beijing.text':
    'In the documented meetings the DPRK came to China every time it was asked. The price is the chair, which would not be yours.',
  'codex.venue-moscow.names': 'reception house in Moscow|Reception house, Moscow',
  'codex.venue-moscow.text':
    'Moscow is warm to Pyongyang this year. Others would ask whose initiative it has become.',
  'codex.venue-pyongyang.names': 'guest house in Pyongyang|Guest house, Pyongyang',
  'codex.venue-pyongyang.text':
    'Mongolia’s president was the first head of state to visit after the change of leadership, in 2013. A visit is one thing; a conference here is hard to explain at home.',
  'codex.venue-seoul.names': 'convention centre in Seoul|Convention centre, Seoul',
  'codex.venue-seoul.text':
    'In the documented meetings the DPRK came to none of three in the ROK. Everything is well prepared here except the one thing that matters to Pyongyang: whose ground it is.',
  'codex.venue-tokyo.names': 'guest house in Tokyo|Guest house, Tokyo',
  'codex.venue-tokyo.text':
    'Three of the guests have a quarrel about the past with the owner of the house.',
  'codex.venue-washington.names': 'conference centre in Washington|Conference centre, Washington',
  'codex.venue-washington.text':
    'A table in Washington has Washington’s weight, and its politics. It is the dearest of all, and the furthest from what a small host can call its own.',

  'codex.item-economic-cooperation.names': 'economic cooperation|Economic cooperation',
  'codex.item-economic-cooperation.text':
    'First of the six official aims. Mongolia offers its own experience in law, mining, refineries and computing. What goes beyond training soon meets sanctions, and those change with the date.',
  'codex.item-military-transparency.names': 'military transparency|Military transparency',
  'codex.item-military-transparency.text':
    'Notice of exercises, observers, a line between headquarters: measures that were ordinary in Europe after Helsinki. Peacekeeping is the gentlest way in.',
  'codex.item-environment.names': 'the environment|Environment',
  'codex.item-environment.text':
    'Everybody is affected and nobody is accused, so that a first page of common text is soon written.',
  'codex.item-non-traditional-security.names': 'non-traditional security|Non-traditional security',
  'codex.item-non-traditional-security.text':
    'Also called soft security. Both the Dialogue and Seoul’s initiative begin here, because a flood has no flag.',
  'codex.item-regional-stability.names': 'regional stability|Regional stability',
  'codex.item-regional-stability.text':
    'With the Six-Party Talks all but gone, the region has no standing table. The deepest option would make one.',
  'codex.item-culture-education.names': 'culture and education|Culture and education',
  'codex.item-culture-education.text':
    'The only official aim that names both Koreas. The brief would widen it to the neighbours, ASEAN and UNESCO.',
  'codex.item-humanitarian-aid.names': 'humanitarian aid|Humanitarian aid',
  'codex.item-humanitarian-aid.text':
    'Mongolian food aid goes through international organisations, and physicians go both ways. Aid that can be checked is easier to defend in the capitals that pay for it.',
  'codex.item-energy-corridors.names': 'energy and corridors|Energy and corridors',
  'codex.item-energy-corridors.text':
    'The theme of the second conference of the Dialogue, June 2015. Moscow, Beijing and Ulaanbaatar have maps of their own, and both Koreas lie at the end of them.',
  'codex.item-abductions.names': 'abduction file|Abductions|abductions',
  'codex.item-abductions.text':
    'Citizens of Japan were abducted by the North in past decades; Pyongyang has admitted some cases. What a table can do about it is limited and serious: dates, a channel, a report from one government to the other. No clause is about a person.',
  'codex.item-normalisation.names': 'relations between Japan and the DPRK|Japan–DPRK relations',
  'codex.item-normalisation.text':
    'The two governments declared in 2002 where they wished to go. Ulaanbaatar hosted talks on it in September 2007, within the framework of six.',
  'codex.item-nuclear.names': 'nuclear file|nuclear question|nuclear programme',
  'codex.item-nuclear.text':
    'In January 2015 Pyongyang offered to suspend tests if exercises were suspended, and Washington declined to link the two. Whether better trust would open the file, or whether the aims exclude each other, is disputed, and the game plays it either way. A settlement is no condition of success here.',
  'codex.item-human-rights.names': 'human rights|Human rights',
  'codex.item-human-rights.text':
    'A committee of the General Assembly condemned the record of the DPRK in November 2014 by 111 votes to 19. The host is a democracy with convictions of its own, and a mediator who wants everybody to come.',
  'codex.item-unification-planning.names': 'planning for unification|Planning for unification',
  'codex.item-unification-planning.text':
    'The brief would let regional projects in infrastructure, energy and technology grow within it, by rules that markets like. The word itself divides the two Koreas.',
};
