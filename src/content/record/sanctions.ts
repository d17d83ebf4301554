import type { Evidence } from '../../model/catalogue.ts';
import type { Sanction } from '../../model/sanctions.ts';

interface Measure extends Omit<Sanction, 'on' | 'evidence'> {
  /** Short label on a mark. */
  mark: string;
  source: string;
}

const council = 'United Nations Security Council, resolution';

/**
 * Measures against the DPRK that bear on what may be offered at a table, as far as they are public
 * record, in the order in which they took effect. Resolution 2087 (22 January 2013) lengthens lists
 * and changes nothing for any kind of offer. What is taken to need an exemption is our reading:
 * a call for restraint is played as asking first.
 */
const measures: readonly Measure[] = [
  {
    id: 'resolution-1718',
    from: '2006-10-14',
    bears: { arms: 'barred', 'luxury-goods': 'barred', equipment: 'exemption-needed' },
    mark: 'UNSC 1718',
    source: `${council} 1718, 14 October 2006: heavy arms, luxury goods and listed goods that could serve weapons programmes are not to be supplied; a committee of the Council is set up. That any equipment is shown to the committee first is our reading.`,
  },
  {
    id: 'resolution-1874',
    from: '2009-06-12',
    bears: { arms: 'barred', finance: 'exemption-needed' },
    mark: 'UNSC 1874',
    source: `${council} 1874, 12 June 2009: almost all arms; states and lenders are called upon to make no new grants, loans or public support for trade, but for humanitarian and development purposes that serve civilians directly.`,
  },
  {
    id: 'seoul-measures-2010',
    by: 'rok',
    from: '2010-05-24',
    bears: { 'joint-ventures': 'exemption-needed' },
    mark: '24 May 2010',
    source:
      'Republic of Korea, measures of 24 May 2010 after the sinking of the Cheonan: trade with the North but for Kaesong, and new investment there, are suspended. Seoul made exceptions, as for studies of the line to Rajin; that they could be had is why they count as exemptions here.',
  },
  {
    id: 'resolution-2094',
    from: '2013-03-07',
    bears: { finance: 'exemption-needed' },
    mark: 'UNSC 2094',
    source: `${council} 2094, 7 March 2013: financial services and bulk cash that could serve weapons programmes or evade the measures are to be prevented.`,
  },
  {
    id: 'order-13687',
    by: 'us',
    from: '2015-01-02',
    bears: { finance: 'exemption-needed', 'joint-ventures': 'exemption-needed' },
    mark: 'E.O. 13687',
    source:
      'United States, Executive Order 13687, 2 January 2015: property of the government and the ruling party of the DPRK, their officials and those who support them may be blocked. That a joint project is shown to Washington first is our reading.',
  },
  {
    id: 'resolution-2270',
    from: '2016-03-02',
    bears: {
      arms: 'barred',
      minerals: 'exemption-needed',
      fuel: 'exemption-needed',
      finance: 'exemption-needed',
    },
    mark: 'UNSC 2270',
    source: `${council} 2270, 2 March 2016: all arms; coal, iron and ore only for livelihoods; aviation fuel only by leave of the committee; banks and trade finance restricted.`,
  },
  {
    id: 'resolution-2321',
    from: '2016-11-30',
    bears: {
      'know-how': 'exemption-needed',
      minerals: 'exemption-needed',
      finance: 'exemption-needed',
    },
    mark: 'UNSC 2321',
    source: `${council} 2321, 30 November 2016: scientific and technical cooperation suspended unless the committee is told or agrees; a ceiling on coal; support for trade only by leave of the committee.`,
  },
  {
    id: 'resolution-2371',
    from: '2017-08-05',
    bears: {
      minerals: 'barred',
      'joint-ventures': 'barred',
      labour: 'exemption-needed',
    },
    mark: 'UNSC 2371',
    source: `${council} 2371, 5 August 2017: coal, iron, lead and their ores banned; no new joint ventures and no growth of old ones; no more workers abroad than there were, unless the committee agrees.`,
  },
  {
    id: 'resolution-2375',
    from: '2017-09-11',
    bears: {
      'joint-ventures': 'barred',
      infrastructure: 'exemption-needed',
      fuel: 'exemption-needed',
      labour: 'exemption-needed',
    },
    mark: 'UNSC 2375',
    source: `${council} 2375, 11 September 2017: joint ventures are to be closed, public utility infrastructure without profit only by leave of the committee; ceilings on oil products; no new permits for workers unless the committee agrees.`,
  },
  {
    id: 'resolution-2397',
    from: '2017-12-22',
    bears: {
      equipment: 'barred',
      labour: 'barred',
      fuel: 'exemption-needed',
      aid: 'exemption-needed',
    },
    mark: 'UNSC 2397',
    source: `${council} 2397, 22 December 2017: machinery, vehicles and metals banned; workers to be sent home within two years; lower ceilings on oil. Relief goods with such parts need an exemption, which the committee can give case by case.`,
  },
];

export const sanctions: readonly Sanction[] = measures.map(({ id, by, from, bears }) => ({
  id,
  on: 'dprk',
  ...(by === undefined ? {} : { by }),
  from,
  bears,
  evidence: `sanction-${id}`,
}));

export const sanctionEvidence: readonly Evidence[] = measures.map(({ id, mark, source }) => ({
  id: `sanction-${id}`,
  grade: 'study',
  mark,
  source: `Public record; not in the brief. ${source}`,
}));
