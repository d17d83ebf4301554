/** The seven capitals, and the desks that may hold the pen, with the tell that a good host can read. */
export const contentParties: Readonly<Record<string, string>> = {
  'party.mongolia.name': 'Mongolia',
  'party.mongolia.the': 'Mongolia',
  'party.mongolia.short': 'MN',
  'party.mongolia.capital': 'Ulaanbaatar',
  'party.mongolia.delegation': 'The host',
  'party.dprk.name': 'DPRK',
  'party.dprk.the': 'the DPRK',
  'party.dprk.short': 'DPRK',
  'party.dprk.capital': 'Pyongyang',
  'party.dprk.delegation': 'Delegation of the DPRK',
  'party.rok.name': 'ROK',
  'party.rok.the': 'the ROK',
  'party.rok.short': 'ROK',
  'party.rok.capital': 'Seoul',
  'party.rok.delegation': 'Delegation of the ROK',
  'party.china.name': 'China',
  'party.china.the': 'China',
  'party.china.short': 'CN',
  'party.china.capital': 'Beijing',
  'party.china.delegation': 'Delegation of China',
  'party.us.name': 'United States',
  'party.us.the': 'the United States',
  'party.us.short': 'US',
  'party.us.capital': 'Washington',
  'party.us.delegation': 'Delegation of the United States',
  'party.russia.name': 'Russia',
  'party.russia.the': 'Russia',
  'party.russia.short': 'RU',
  'party.russia.capital': 'Moscow',
  'party.russia.delegation': 'Delegation of Russia',
  'party.japan.name': 'Japan',
  'party.japan.the': 'Japan',
  'party.japan.short': 'JP',
  'party.japan.capital': 'Tokyo',
  'party.japan.delegation': 'Delegation of Japan',

  'leaning.pyongyang-foreign-ministry.name': 'Foreign ministry',
  'leaning.pyongyang-foreign-ministry.tell':
    'The note from the embassy asks for a date and a level before it asks for anything else.',
  'leaning.pyongyang-army.name': 'The army',
  'leaning.pyongyang-army.tell':
    'The first question from the embassy is whether officers of others will be in the building.',
  'leaning.pyongyang-economic-commission.name': 'Economic commission',
  'leaning.pyongyang-economic-commission.tell':
    'A trade attaché comes along to the courtesy call and asks about railways.',
  'leaning.seoul-unification-ministry.name': 'Unification ministry',
  'leaning.seoul-unification-ministry.tell':
    'The draft from Seoul puts visits and aid on the first page.',
  'leaning.seoul-security-office.name': 'Presidential security office',
  'leaning.seoul-security-office.tell':
    'The draft from Seoul opens with a paragraph on the nuclear file, whatever the subject.',
  'leaning.beijing-foreign-ministry.name': 'Foreign ministry',
  'leaning.beijing-foreign-ministry.tell':
    'The note verbale speaks of relations between two normal states.',
  'leaning.beijing-party-liaison.name': 'Party liaison department',
  'leaning.beijing-party-liaison.tell':
    'The note comes with greetings between parties and mentions an old friendship.',
  'leaning.washington-regional-bureau.name': 'Regional bureau',
  'leaning.washington-regional-bureau.tell':
    'The embassy asks about the programme and how many scholars will come.',
  'leaning.washington-sanctions-office.name': 'Sanctions office',
  'leaning.washington-sanctions-office.tell':
    'The embassy asks who pays for the flights, and in which currency.',
  'leaning.moscow-far-east-ministry.name': 'Ministry for the Far East',
  'leaning.moscow-far-east-ministry.tell': 'The embassy sends a map of rail gauges with its reply.',
  'leaning.moscow-foreign-ministry.name': 'Foreign ministry',
  'leaning.moscow-foreign-ministry.tell':
    'The embassy asks who will sit in the chair on the second day.',
  'leaning.tokyo-abduction-headquarters.name': 'Abduction headquarters',
  'leaning.tokyo-abduction-headquarters.tell':
    'The delegation list from Tokyo has a cabinet secretariat official at the top.',
  'leaning.tokyo-foreign-ministry.name': 'Foreign ministry',
  'leaning.tokyo-foreign-ministry.tell':
    'The paper from Tokyo cites the declaration of 2002 before anything else.',
};
