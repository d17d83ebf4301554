/** A stretch of years in which capitals stood otherwise than in 2014, for every meeting of these years. */
export interface Era {
  id: string;
  /** First and last day. */
  from: string;
  until: string;
  /** States that charts open in, by party and region. */
  charts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What it rests on. */
  why: string;
}

/**
 * The climate of the years, coarsely: what the public record says of the course of Pyongyang, the
 * line of Seoul and the approach of Washington, and nothing about any meeting. Years that are not
 * listed stand as 2014 does.
 */
export const eras: readonly Era[] = [
  {
    id: 'summits',
    from: '2000-06-15',
    until: '2002-10-15',
    charts: { dprk: { posture: 'probing', channel: 'official' } },
    why: 'Between the North–South joint declaration of 15 June 2000 and the end of the Agreed Framework in autumn 2002.',
  },
  {
    id: 'second-nuclear-crisis',
    from: '2002-10-16',
    until: '2007-02-12',
    charts: { dprk: { course: 'isolation' }, us: { approach: 'pressure' } },
    why: 'Withdrawal from the Non-Proliferation Treaty announced on 10 January 2003; first nuclear test on 9 October 2006; Security Council resolution 1718.',
  },
  {
    id: 'initial-actions',
    from: '2007-02-13',
    until: '2008-08-31',
    charts: {
      dprk: { posture: 'probing', channel: 'official' },
      us: { approach: 'support' },
    },
    why: 'Initial Actions for the Implementation of the Joint Statement, 13 February 2007; inter-Korean declaration of 4 October 2007.',
  },
  {
    id: 'succession',
    from: '2008-09-01',
    until: '2011-06-30',
    charts: { dprk: { course: 'brinkmanship' }, rok: { line: 'pressure' } },
    why: 'Second nuclear test on 25 May 2009, Security Council resolution 1874; the Six-Party Talks left in April 2009; the Cheonan and Yeonpyeong in 2010.',
  },
  {
    id: 'exploratory-talks',
    from: '2011-07-01',
    until: '2012-04-12',
    charts: { dprk: { posture: 'probing' }, rok: { line: 'pressure' } },
    why: 'Exploratory talks that led to the statements of 29 February 2012, and ended with the satellite launch of 13 April 2012.',
  },
  {
    id: 'third-test',
    from: '2012-12-12',
    until: '2013-06-30',
    charts: { dprk: { course: 'brinkmanship' } },
    why: 'Satellite launch of 12 December 2012 and third nuclear test of 12 February 2013; Security Council resolutions 2087 and 2094; Kaesong closed in April 2013.',
  },
  {
    id: 'tests-and-missiles',
    from: '2016-01-06',
    until: '2017-12-31',
    charts: {
      dprk: { course: 'brinkmanship' },
      rok: { line: 'pressure' },
      us: { approach: 'pressure' },
    },
    why: 'Nuclear tests of 6 January and 9 September 2016 and 3 September 2017; Security Council resolutions 2270 to 2397.',
  },
  {
    id: 'summitry',
    from: '2018-01-01',
    until: '2019-02-28',
    charts: {
      dprk: { posture: 'probing', channel: 'official' },
      us: { approach: 'support', attention: 'focused' },
    },
    why: 'From the New Year address of 2018 and the Pyeongchang Olympics to the summit of Hanoi, 27–28 February 2019.',
  },
  {
    id: 'after-hanoi',
    from: '2019-03-01',
    until: '2019-12-31',
    charts: { dprk: { posture: 'hostile', course: 'isolation' } },
    why: 'The Hanoi summit ended without a text; a deadline to the end of 2019 was set in the policy speech of 12 April 2019.',
  },
  {
    id: 'closed-border',
    from: '2020-01-01',
    until: '2099-12-31',
    charts: { dprk: { posture: 'hostile', channel: 'closed', course: 'isolation' } },
    why: 'Border closed in January 2020 and barely open since; diplomacy with the ROK and the United States declared over.',
  },
];
