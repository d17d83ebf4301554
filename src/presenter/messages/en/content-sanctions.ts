/** Measures of sanctions, as they are named inside a sentence. */
export const contentSanctions: Readonly<Record<string, string>> = {
  'sanction.resolution-1718.name': 'Security Council resolution 1718',
  'sanction.resolution-1874.name': 'Security Council resolution 1874',
  'sanction.seoul-measures-2010.name': 'Seoul’s measures after the Cheonan',
  'sanction.resolution-2094.name': 'Security Council resolution 2094',
  'sanction.order-13687.name': 'the American Executive Order 13687',
  'sanction.resolution-2270.name': 'Security Council resolution 2270',
  'sanction.resolution-2321.name': 'Security Council resolution 2321',
  'sanction.resolution-2371.name': 'Security Council resolution 2371',
  'sanction.resolution-2375.name': 'Security Council resolution 2375',
  'sanction.resolution-2397.name': 'Security Council resolution 2397',
};
