import type { RecordEvent } from '../../model/afterwards.ts';
import type { Evidence } from '../../model/catalogue.ts';

interface Documented extends RecordEvent {
  source: string;
}

const koreas = ['dprk', 'rok'];
const everybody = ['dprk', 'rok', 'china', 'us', 'russia', 'japan'];

function event(
  id: string,
  date: string,
  parties: readonly string[],
  source: string,
  crisis = false,
): Documented {
  return { id, date, crisis, parties, source, evidence: `after-${id}` };
}

const crisis = true;

/** What happened between 2014 and 2020, as far as it is documented and bears on what the game is about. */
export const documented: readonly Documented[] = [
  event(
    'stockholm',
    '2014-05-29',
    ['dprk', 'japan'],
    'Announced by both governments on 29 May 2014. Xinhua, 30 May 2014.',
  ),
  event(
    'dialogue-1',
    '2014-06-17',
    everybody,
    'P3; Institute for Strategic Studies of Mongolia, programme of the first Dialogue, 17–18 June 2014.',
  ),
  event(
    'incheon-visit',
    '2014-10-04',
    koreas,
    'Visit of senior officials of the DPRK to the closing of the Asian Games in Incheon, 4 October 2014. Republic of Korea Ministry of Unification.',
  ),
  event('seoul-forum', '2014-10-28', koreas, 'P14; Korea Herald, 24 October 2014.'),
  event(
    'council-agenda',
    '2014-12-22',
    ['dprk', 'us'],
    'United Nations Security Council, meeting 7353, 22 December 2014.',
  ),
  event('dialogue-2', '2015-06-25', everybody, 'P18; the second Dialogue, 25–26 June 2015.'),
  event(
    'mines-and-talks',
    '2015-08-25',
    koreas,
    'Joint press statement of the high-level contact at Panmunjom, 25 August 2015.',
    crisis,
  ),
  event(
    'reunions',
    '2015-10-20',
    koreas,
    'Reunions of separated families at Mount Kumgang, 20–26 October 2015. Republic of Korea Ministry of Unification.',
  ),
  event(
    'fourth-test',
    '2016-01-06',
    ['dprk', 'us'],
    'Fourth nuclear test, 6 January 2016; Security Council resolution 2270, 2 March 2016.',
    crisis,
  ),
  event(
    'kaesong-closed',
    '2016-02-10',
    koreas,
    'Operations at Kaesong suspended by the Republic of Korea, 10 February 2016.',
    crisis,
  ),
  event('dialogue-3', '2016-06-16', everybody, 'UB Post, 17 June 2016.'),
  event(
    'fifth-test',
    '2016-09-09',
    ['dprk', 'us'],
    'Fifth nuclear test, 9 September 2016; Security Council resolution 2321, 30 November 2016.',
    crisis,
  ),
  event(
    'dialogue-4',
    '2017-06-15',
    everybody,
    'Institute for Strategic Studies of Mongolia; NHK World, 6 June 2024.',
  ),
  event(
    'sixth-test',
    '2017-09-03',
    ['dprk', 'us'],
    'Sixth nuclear test, 3 September 2017; Security Council resolution 2375, 11 September 2017.',
    crisis,
  ),
  event(
    'winter-games',
    '2018-02-09',
    koreas,
    'Joint march at the opening of the Winter Olympics in Pyeongchang, 9 February 2018.',
  ),
  event('panmunjom-summit', '2018-04-27', koreas, 'Panmunjom Declaration, 27 April 2018.'),
  event(
    'singapore-summit',
    '2018-06-12',
    ['dprk', 'us'],
    'Joint statement of Singapore, 12 June 2018.',
  ),
  event(
    'dialogue-5',
    '2018-06-14',
    everybody,
    'Montsame, June 2018: the fifth Dialogue, 14–15 June 2018.',
  ),
  event(
    'pyongyang-summit',
    '2018-09-19',
    koreas,
    'Pyongyang Joint Declaration and military agreement, 19 September 2018.',
  ),
  event('hanoi-summit', '2019-02-28', ['dprk', 'us'], 'Korea Herald, 28 February 2019.'),
  event('dialogue-6', '2019-06-05', everybody, 'Montsame, June 2019; NHK World, 6 June 2024.'),
  event(
    'border-closed',
    '2020-01-22',
    ['dprk', 'china'],
    'Border of the DPRK closed to travellers in January 2020. United Nations, report of the Panel of Experts, S/2020/840.',
  ),
  event(
    'office-blown-up',
    '2020-06-16',
    koreas,
    'Inter-Korean liaison office at Kaesong destroyed, 16 June 2020. Republic of Korea Ministry of Unification.',
    crisis,
  ),
];

/** Where each event is documented. */
export const documentedEvidence: readonly Evidence[] = documented.map(
  ({ evidence, date, source }) => ({
    id: evidence,
    grade: 'study',
    mark: date.slice(0, 4),
    source: `Public record; not in the brief unless named. ${source}`,
  }),
);
