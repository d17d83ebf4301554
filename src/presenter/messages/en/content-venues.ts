/** Where a table can stand. */
export const contentVenues: Readonly<Record<string, string>> = {
  'city.ulaanbaatar': 'Ulaanbaatar',
  'city.bangkok': 'Bangkok',
  'city.beijing': 'Beijing',
  'city.moscow': 'Moscow',
  'city.pyongyang': 'Pyongyang',
  'city.seoul': 'Seoul',
  'city.tokyo': 'Tokyo',
  'city.washington': 'Washington',

  'venue.ikh-tenger.name': 'Ikh Tenger',
  'venue.ikh-tenger.the': 'Ikh Tenger',
  'venue.ikh-tenger.city': 'Ulaanbaatar',
  'venue.ikh-tenger.blurb':
    'The state compound in a wooded valley south of the river. One gate, no lobby. Pyongyang has asked for it before.',
  'venue.hall.name': 'Conference hall',
  'venue.hall.the': 'the conference hall',
  'venue.hall.city': 'Ulaanbaatar',
  'venue.hall.blurb':
    'The hall in the centre of town, free of charge. Twelve seats at the long table and a lobby where the cameras wait.',
  'venue.five-hills.name': 'Five Hills',
  'venue.five-hills.the': 'Five Hills',
  'venue.five-hills.city': 'Ulaanbaatar',
  'venue.five-hills.blurb':
    'The training area of the Khaan Quest exercise. Suits talk of peacekeeping and rescue; the flags on the mast are remembered.',
  'venue.camp.name': 'Children’s camp',
  'venue.camp.the': 'the children’s camp',
  'venue.camp.city': 'Ulaanbaatar',
  'venue.camp.blurb':
    'A summer camp outside the city, with a dining hall and a basketball court. Good for scholars and exchanges, too modest for signatures.',
  'venue.bangkok.name': 'United Nations, Bangkok',
  'venue.bangkok.the': 'the United Nations in Bangkok',
  'venue.bangkok.city': 'Bangkok',
  'venue.bangkok.blurb':
    'The house of ESCAP on the river. Nobody’s ground, with people next door who know how aid is delivered and checked.',
  'venue.beijing.name': 'Guest house, Beijing',
  'venue.beijing.the': 'the guest house in Beijing',
  'venue.beijing.city': 'Beijing',
  'venue.beijing.blurb':
    'Where the Six-Party Talks used to meet. Pyongyang finds its way there; the chair would be China’s.',
  'venue.moscow.name': 'Reception house, Moscow',
  'venue.moscow.the': 'the reception house in Moscow',
  'venue.moscow.city': 'Moscow',
  'venue.moscow.blurb':
    'A mansion of the foreign ministry. Warm for Pyongyang this year, and cold for Washington.',
  'venue.pyongyang.name': 'Guest house, Pyongyang',
  'venue.pyongyang.the': 'the guest house in Pyongyang',
  'venue.pyongyang.city': 'Pyongyang',
  'venue.pyongyang.blurb':
    'President Elbegdorj was received here in 2013. No press but one; hardly anyone else can explain at home why they went.',
  'venue.seoul.name': 'Convention centre, Seoul',
  'venue.seoul.the': 'the convention centre in Seoul',
  'venue.seoul.city': 'Seoul',
  'venue.seoul.blurb':
    'Bright rooms, a full press gallery and every facility. For Pyongyang it is the other side’s ground.',
  'venue.tokyo.name': 'Guest house, Tokyo',
  'venue.tokyo.the': 'the guest house in Tokyo',
  'venue.tokyo.city': 'Tokyo',
  'venue.tokyo.blurb':
    'Well run and well watched. Beijing, Seoul and Pyongyang each bring a history to the door.',
  'venue.washington.name': 'Conference centre, Washington',
  'venue.washington.the': 'the conference centre in Washington',
  'venue.washington.city': 'Washington',
  'venue.washington.blurb':
    'Far away and dear. What is said there is heard in Congress, and the table would be thought to be America’s.',
};
