import type { Evidence } from '../model/catalogue.ts';

const record = (id: string, mark: string, source: string): Evidence => ({
  id,
  grade: 'study',
  mark,
  source,
});

/** Dated facts that the source document does not hold, or holds without the day. */
export const recordEvidence: readonly Evidence[] = [
  record(
    'record-meetings',
    'Meetings 2002–24',
    'The 56 documented meetings of this kind that the game is tested against: the DPRK came to 14 of 14 in China, 11 of 17 in Mongolia, 0 of 3 in the ROK.',
  ),
  record(
    'record-pyongyang-cabinet',
    'Apr 2014',
    'Public record; not in the brief. Supreme People’s Assembly, 9 April 2014: a new foreign minister. Korea Herald, 9 and 10 April 2014.',
  ),
  record(
    'record-holders',
    'In office 2014',
    'Public record; not in the brief. Heads of state and government in office throughout 2014, by the press of that year.',
  ),
  record(
    'record-dresden',
    '28 Mar 2014',
    'Public record; not in the brief. Address of the President of the Republic of Korea at the Dresden University of Technology, 28 March 2014; rejected by Pyongyang in the following weeks.',
  ),
  record(
    'record-spring-firing',
    '26–31 Mar 2014',
    'Public record; not in the brief. Two Rodong missiles launched on 26 March 2014; artillery fire into the sea on both sides of the western sea boundary on 31 March. Japan Times, 31 March 2014; Republic of Korea defence ministry.',
  ),
  record(
    'record-debt',
    '5 May 2014',
    'Public record; not in the brief. Russian law ratifying the settlement of DPRK debt from Soviet times, about 90% of some eleven billion dollars written off: passed 18 April, signed 5 May 2014. Context in P1.',
  ),
  record(
    'record-stockholm',
    '29 May 2014',
    'Talks in Stockholm, 26–28 May 2014, announced by both governments on 29 May: a new investigation against easing of Japan’s own measures. Public record; the talks hosted in Mongolia before are P13. Xinhua, 30 May 2014.',
  ),
  record(
    'record-measures-eased',
    '4 July 2014',
    'Investigation committee set up, some of Japan’s own measures eased, 4 July 2014; talks in Beijing on 1 July. Guardian, 4 July 2014. Public record; not in the brief.',
  ),
  record(
    'record-beijing-visits',
    '21 Aug 2014',
    'Public record; not in the brief. State visit of the President of China to Mongolia, 21–22 August 2014.',
  ),
  record(
    'record-dushanbe',
    '11 Sep 2014',
    'Public record; not in the brief. First meeting of the presidents of China, Mongolia and Russia, Dushanbe, 11 September 2014, on a Mongolian initiative. Kremlin. Context in P11.',
  ),
  record(
    'record-shenyang',
    '29 Sep 2014',
    'Public record; not in the brief. Japan–DPRK talks at Shenyang, 29 September 2014: no first report yet; Japanese officials asked to come to Pyongyang. OANA.',
  ),
  record(
    'record-incheon',
    '4 Oct 2014',
    'Public record; not in the brief. Three senior officials of the DPRK at the closing of the Asian Games, Incheon, 4 October 2014. Guardian, 4 October 2014.',
  ),
  record(
    'record-rights-vote',
    '18 Nov 2014',
    'Third Committee of the UN General Assembly, 18 November 2014: resolution on human rights in the DPRK adopted, 111 for, 19 against, 55 abstaining. Public record; the condemnation is in P1.',
  ),
  record(
    'record-envoy-moscow',
    '17 Nov 2014',
    'A special envoy of the DPRK in Moscow and the Russian Far East, 17–24 November 2014. Reuters, 14 November 2014. Public record; the warming is in P1.',
  ),
  record(
    'record-new-cabinet',
    '21 Nov 2014',
    'Public record; not in the brief. A new prime minister of Mongolia took office on 21 November 2014 after parliament had removed the cabinet; the foreign ministry changed hands in the same season.',
  ),
  record(
    'record-moratorium-offer',
    '10 Jan 2015',
    'Public record; not in the brief. KCNA, 10 January 2015: the DPRK offers to suspend nuclear tests if joint exercises are suspended that year; Washington declines to link the two.',
  ),
  record(
    'record-singapore',
    '18 Jan 2015',
    'Public record; not in the brief. DPRK officials and former American officials met in Singapore, 18–19 January 2015, on exercises and the nuclear file. Korea Times.',
  ),
  record(
    'record-spring-exercises',
    '2 Mar 2015',
    'Public record; not in the brief. Key Resolve and Foal Eagle began on 2 March 2015; two short-range missiles were fired into the eastern sea the same morning.',
  ),
  record(
    'record-three-ministers',
    '21 Mar 2015',
    'Public record; not in the brief. Foreign ministers of China, Japan and the Republic of Korea met in Seoul, 21 March 2015, for the first time in three years.',
  ),
  record(
    'record-talks-in-doubt',
    '2 Apr 2015',
    'Public record; not in the brief. KCNA, 2 April 2015: Pyongyang tells Tokyo that talks are hard to continue, after a police search in Tokyo and the debate at the UN. UPI, 3 April 2015; Xinhua, 3 April 2015.',
  ),
  record(
    'record-sea-launch',
    '9 May 2015',
    'Public record; not in the brief. KCNA, 9 May 2015: test of a missile launched from under water; how far the test went was disputed abroad.',
  ),
  record(
    'record-zones',
    '24 Apr 2015',
    'Public record; the brief calls Mongolia a broker without nuclear weapons (P13). Third Conference of States Parties and Signatories to Treaties that Establish Nuclear-Weapon-Free Zones and Mongolia, United Nations, New York, 24 April 2015.',
  ),
  record(
    'record-delhi',
    '17 May 2015',
    'Public record; not in the brief. Visit of the Prime Minister of India to Mongolia, 17 May 2015. The third-neighbour policy is P7.',
  ),
  record(
    'record-rights-office',
    '23 June 2015',
    'Public record; not in the brief. The UN human rights office for the Korean peninsula opened in Seoul on 23 June 2015; the DPRK protested.',
  ),
  record(
    'record-anniversary',
    '22 June 2015',
    'Public record; not in the brief. Fifty years of relations between Japan and the Republic of Korea, 22 June 2015: each leader attended the other side’s reception at home.',
  ),
  record(
    'record-service-alliance',
    '28 Oct 2014',
    'Launch of the Asia Pacific service alliance at the United Nations conference centre in Bangkok, 28 October 2014 (the day from the page of the alliance, appeaceservicealliance.net). The launch is in P21 and R3.',
  ),
];
