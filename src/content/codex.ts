import type { CodexEntry, CodexShelf } from '../model/codex.ts';
import type { Claim } from './brief-coverage.ts';

type Part = Partial<Omit<CodexEntry, 'id' | 'shelf' | 'about'>> & { about?: readonly Claim[] };

const entry = (shelf: CodexShelf, id: string, part: Part): CodexEntry => ({
  id,
  shelf,
  about: [],
  sources: [],
  rules: [],
  see: [],
  ...part,
});

const party = (id: string, sources: readonly string[], see: readonly string[]): CodexEntry =>
  entry('parties', id, { about: [`party:${id}`], sources, see });
const forum = (id: string, part: Part): CodexEntry => entry('forums', id, part);
const place = (id: string, see: readonly string[]): CodexEntry =>
  entry('places', `venue-${id}`, { about: [`venue:${id}`], see });
const item = (id: string, sources: readonly string[], see: readonly string[]): CodexEntry =>
  entry('agenda', `item-${id}`, { about: [`item:${id}`], sources, see });
const term = (id: string, part: Part): CodexEntry => entry('terms', id, part);

/**
 * The codex: who and what the game speaks of, what the words of negotiation mean, and how the rules
 * play them. Words are in `presenter/messages/en/codex-*.ts`.
 */
export const codex: readonly CodexEntry[] = [
  party(
    'mongolia',
    ['P2', 'P5', 'P8', 'P12', 'P16', 'P22', 'P25'],
    ['ulaanbaatar-dialogue', 'third-neighbour-policy', 'one-third', 'neutrality'],
  ),
  party(
    'dprk',
    ['P1', 'P13', 'P14', 'P23', 'record-meetings'],
    ['absorption', 'limelight', 'japan-dprk-talks'],
  ),
  party('rok', ['P14', 'P15', 'R2'], ['napci', 'trustpolitik', 'absorption']),
  party('china', ['P1', 'P11', 'P23'], ['six-party-talks', 'contest', 'balance']),
  party('us', ['P6', 'P23', 'R1', 'R3'], ['oman-channel', 'contest', 'third-neighbour-policy']),
  party('russia', ['P1', 'P11', 'P23'], ['corridors', 'contest', 'balance']),
  party('japan', ['P13', 'P25'], ['japan-dprk-talks', 'item-abductions', 'item-normalisation']),

  forum('ulaanbaatar-dialogue', {
    about: ['incident:june-expectations', 'incident:connectivity-conference'],
    sources: ['P3', 'P4', 'P23', 'R1', 'record-meetings'],
    rules: ['metHost', 'metEachOther'],
    see: ['track', 'napci', 'helsinki', 'mongolia'],
  }),
  forum('six-party-talks', {
    about: ['incident:six-party-envoy'],
    sources: ['P4', 'P13', 'record-meetings'],
    see: ['item-nuclear', 'venue-beijing', 'ulaanbaatar-dialogue'],
  }),
  forum('napci', {
    about: ['forum:seoul-forum', 'groundwork:seoul-coordination'],
    sources: ['P14', 'P15', 'R2'],
    see: ['trustpolitik', 'absorption', 'ulaanbaatar-dialogue'],
  }),
  forum('trustpolitik', { sources: ['P14', 'P15', 'R2'], see: ['napci', 'trust', 'rok'] }),
  forum('third-neighbour-policy', {
    about: ['groundwork:third-neighbours', 'groundwork:lobby-friend'],
    sources: ['P6', 'P7', 'R1'],
    see: ['balance', 'one-third', 'osce'],
  }),
  forum('japan-dprk-talks', {
    about: [
      'groundwork:host-bilateral',
      'incident:meeting-arranged',
      'incident:stockholm-agreement',
    ],
    sources: ['P13', 'record-stockholm', 'record-meetings'],
    see: ['venue-ikh-tenger', 'item-abductions', 'item-normalisation'],
  }),
  forum('helsinki', {
    about: ['measure:baskets', 'ending:a-helsinki-of-the-east'],
    sources: ['P4'],
    rules: ['neutralGround'],
    see: ['osce', 'item-regional-stability', 'neutrality'],
  }),
  forum('osce', {
    about: ['groundwork:third-neighbours'],
    sources: ['P7'],
    see: ['helsinki', 'third-neighbour-policy'],
  }),
  forum('asean', {
    sources: ['P7', 'R5', 'record-meetings'],
    see: ['third-neighbour-policy', 'track'],
  }),
  forum('neacd', { sources: ['record-meetings'], see: ['track', 'venue-seoul'] }),
  forum('trilaterals', {
    about: ['incident:three-presidents', 'incident:three-ministers', 'groundwork:transit-talks'],
    sources: ['record-dushanbe', 'record-three-ministers', 'P11'],
    see: ['balance', 'corridors'],
  }),
  forum('oman-channel', {
    about: ['profile:1/quiet', 'groundwork:lobby-friend'],
    sources: ['R1', 'record-meetings'],
    see: ['back-channel', 'us', 'publicity'],
  }),
  forum('kinu', {
    about: ['groundwork:three-way-scholars'],
    sources: ['R1'],
    see: ['track', 'item-economic-cooperation', 'rok'],
  }),
  forum('khaan-quest', {
    about: ['groundwork:peacekeeping-invitation', 'incident:khaan-quest-2014'],
    sources: ['P8', 'P9', 'P12'],
    see: ['venue-five-hills', 'confidence-building', 'item-military-transparency'],
  }),
  forum('escap', {
    about: ['venue:bangkok', 'groundwork:aid-channel'],
    sources: ['P4', 'R3'],
    see: ['venue-bangkok', 'aid-regime', 'service-alliance'],
  }),
  forum('aid-regime', {
    about: ['option:humanitarian-aid/verified-regime', 'groundwork:aid-channel'],
    sources: ['P20', 'R3'],
    see: ['item-humanitarian-aid', 'escap', 'sanctions'],
  }),
  forum('service-alliance', {
    about: ['incident:service-alliance', 'groundwork:volunteer-training'],
    sources: ['P20', 'P21', 'R3', 'record-service-alliance'],
    see: ['aid-regime', 'escap'],
  }),
  forum('mayors-forum', {
    about: ['groundwork:mayors-forum', 'incident:mayors-meet'],
    sources: ['P18', 'record-meetings'],
    see: ['women-parliamentarians', 'exchanges'],
  }),
  forum('women-parliamentarians', {
    about: ['groundwork:women-parliamentarians'],
    sources: ['P18'],
    see: ['mayors-forum', 'exchanges'],
  }),
  forum('youth-assembly', {
    about: ['option:culture-education/youth-assembly'],
    sources: ['P21'],
    see: ['item-culture-education', 'service-alliance'],
  }),
  forum('exchanges', {
    about: [
      'groundwork:childrens-camp',
      'groundwork:boxing',
      'groundwork:academics',
      'groundwork:physicians',
      'groundwork:workers',
    ],
    sources: ['P17', 'P18', 'P19', 'P20', 'R5'],
    rules: ['exchangeCapStep', 'exchangeCapMost'],
    see: ['trust', 'item-culture-education', 'venue-camp'],
  }),
  forum('corridors', {
    about: [
      'groundwork:transit-talks',
      'item:energy-corridors',
      'incident:connectivity-conference',
    ],
    sources: ['P11', 'P18', 'R4'],
    see: ['item-energy-corridors', 'balance', 'russia'],
  }),
  forum('american-agreements', {
    about: ['groundwork:offer-lessons', 'groundwork:official-visit'],
    sources: ['P6', 'P10'],
    see: ['us', 'third-neighbour-policy', 'item-economic-cooperation'],
  }),
  forum('nuclear-free-status', {
    about: ['incident:zones-and-mongolia'],
    sources: ['P13', 'record-zones'],
    see: ['mongolia', 'item-nuclear', 'neutrality'],
  }),
  forum('open-border', {
    about: ['incident:open-border', 'groundwork:speak-of-liberty'],
    sources: ['P16'],
    see: ['mongolia', 'item-human-rights'],
  }),

  place('ikh-tenger', ['japan-dprk-talks', 'publicity', 'neutrality']),
  place('hall', ['ulaanbaatar-dialogue', 'limelight']),
  place('five-hills', ['khaan-quest', 'item-military-transparency']),
  place('camp', ['exchanges', 'track']),
  place('bangkok', ['escap', 'service-alliance']),
  place('beijing', ['six-party-talks', 'china']),
  place('moscow', ['russia', 'contest']),
  place('pyongyang', ['dprk', 'publicity']),
  place('seoul', ['rok', 'napci']),
  place('tokyo', ['japan']),
  place('washington', ['us', 'contest']),

  item('economic-cooperation', ['P4', 'P10', 'P17'], ['sanctions', 'american-agreements']),
  item('military-transparency', ['P4', 'P9'], ['confidence-building', 'khaan-quest']),
  item('environment', ['P4'], ['confidence-building']),
  item('non-traditional-security', ['P4', 'P14'], ['confidence-building', 'service-alliance']),
  item('regional-stability', ['P4'], ['helsinki', 'six-party-talks']),
  item('culture-education', ['P4', 'P19', 'R5'], ['exchanges', 'youth-assembly']),
  item('humanitarian-aid', ['P20', 'R3'], ['aid-regime', 'escap', 'sanctions']),
  item('energy-corridors', ['P11', 'P18', 'R4'], ['corridors', 'sanctions']),
  item('abductions', ['P13', 'record-stockholm'], ['japan-dprk-talks', 'item-normalisation']),
  item('normalisation', ['P13'], ['japan-dprk-talks', 'item-abductions']),
  item(
    'nuclear',
    ['P4', 'P24', 'record-moratorium-offer'],
    ['six-party-talks', 'impasse', 'zone-of-agreement'],
  ),
  item('human-rights', ['P1', 'P16', 'record-rights-vote'], ['open-border', 'publicity']),
  item('unification-planning', ['P14', 'R4'], ['absorption', 'corridors']),

  term('reading-the-game', {
    sources: ['A-sizes'],
    see: ['forecast', 'ledger', 'trust'],
  }),
  term('mediation', {
    sources: ['study-un-guidance-2012', 'study-touval-zartman-1985', 'P22'],
    see: ['facilitation', 'formulation', 'good-offices', 'neutrality'],
  }),
  term('good-offices', {
    sources: ['study-un-guidance-2012', 'P13'],
    see: ['mediation', 'back-channel'],
  }),
  term('facilitation', {
    sources: ['study-bercovitch-1996', 'study-beardsley-2006'],
    rules: ['hearInsight', 'clarifyInsight', 'factMoves'],
    see: ['formulation', 'mediation', 'caucus'],
  }),
  term('formulation', {
    sources: ['study-bercovitch-1996', 'study-beardsley-2006'],
    rules: ['concession', 'issuesRelief', 'paceExchanges'],
    see: ['facilitation', 'single-text', 'face-saving'],
  }),
  term('fundamentals', { sources: ['study-un-guidance-2012'], see: ['mediation', 'impartiality'] }),
  term('mandate', {
    sources: ['study-putnam-1988', 'A-instructions'],
    rules: ['reservationSpread'],
    see: ['reservation-value', 'two-level-game', 'caucus'],
  }),
  term('reservation-value', {
    sources: ['study-raiffa-1982'],
    rules: ['goodwillWeight', 'reservationSpread'],
    see: ['batna', 'zone-of-agreement', 'mandate'],
  }),
  term('batna', {
    sources: ['study-fisher-ury-1981'],
    see: ['reservation-value', 'zone-of-agreement'],
  }),
  term('zone-of-agreement', {
    about: ['assumption:impasse'],
    sources: ['study-raiffa-1982', 'P24'],
    see: ['reservation-value', 'impasse', 'pareto'],
  }),
  term('pareto', {
    sources: ['study-raiffa-1982'],
    rules: ['improvedCredibility'],
    see: ['fair-points', 'zone-of-agreement'],
  }),
  term('fair-points', {
    sources: ['study-nash-1950', 'study-raiffa-1982'],
    see: ['pareto', 'zone-of-agreement'],
  }),
  term('single-text', {
    sources: ['study-fisher-ury-1981', 'study-raiffa-1982'],
    rules: ['ownDraft', 'adversaryDraft'],
    see: ['communique', 'formulation', 'veto'],
  }),
  term('communique', {
    sources: ['A-lapse'],
    rules: ['lapseAfter'],
    see: ['commitment', 'single-text', 'track'],
  }),
  term('veto', {
    sources: ['study-raiffa-1982'],
    rules: ['objectorTrust'],
    see: ['single-text', 'spoiler'],
  }),
  term('caucus', {
    sources: ['study-savun-2008', 'study-kurizaki-2007'],
    rules: ['candidAt', 'caucusInsight', 'caucusReservationInsight', 'caucusRelief'],
    see: ['mandate', 'credibility', 'messages'],
  }),
  term('messages', {
    about: ['assumption:cheap-talk'],
    sources: ['study-fey-ramsay-2010', 'study-kydd-2006'],
    rules: ['messageMoves', 'messageUnsourced', 'shadedFoundOut'],
    see: ['caucus', 'impartiality', 'credibility'],
  }),
  term('face-saving', {
    about: ['assumption:private-concessions'],
    sources: ['study-kurizaki-2007'],
    rules: ['faceSaving', 'keptFaceSaving'],
    see: ['audience-costs', 'two-level-game', 'formulation'],
  }),
  term('audience-costs', {
    about: ['assumption:publicity-binds'],
    sources: ['study-fearon-1994', 'study-schelling-1960'],
    rules: ['strainRefusal', 'publicCommitment', 'keptPublicBonus'],
    see: ['publicity', 'face-saving', 'two-level-game'],
  }),
  term('two-level-game', {
    sources: ['study-putnam-1988'],
    rules: ['exposedQuiet', 'exposedAnnounced', 'exposedPublic'],
    see: ['mandate', 'audience-costs', 'face-saving'],
  }),
  term('track', {
    about: ['profile:2/quiet', 'profile:1.5/announced', 'profile:1/public'],
    sources: ['P3', 'P14', 'study-davidson-montville-1981', 'record-meetings'],
    rules: ['easedByCarriedText', 'bindingCost', 'companyTrack2', 'companyTrack15'],
    see: ['publicity', 'communique', 'ulaanbaatar-dialogue'],
  }),
  term('publicity', {
    about: ['assumption:publicity-binds'],
    sources: ['P23', 'study-stasavage-2004', 'study-kurizaki-2007'],
    rules: ['exchangesQuiet', 'exchangesAnnounced', 'exchangesPublic', 'depthQuiet', 'depthPublic'],
    see: ['limelight', 'track', 'audience-costs', 'leak'],
  }),
  term('back-channel', {
    about: ['profile:1/quiet', 'groundwork:quiet-visit'],
    sources: ['P23', 'R1'],
    rules: ['credibilityFade'],
    see: ['oman-channel', 'publicity', 'credibility'],
  }),
  term('leak', {
    sources: ['A-leak', 'P23'],
    rules: ['leakChance', 'leakFrom', 'leakTrust'],
    see: ['publicity', 'limelight'],
  }),
  term('limelight', {
    about: ['measure:limelight'],
    sources: ['P23'],
    rules: [
      'limelightAnnounced',
      'limelightPublic',
      'limelightGreatPower',
      'limelightHalving',
      'limelightAversion',
    ],
    see: ['publicity', 'contest', 'dprk'],
  }),
  term('contest', {
    about: ['groundwork:equal-parts'],
    sources: ['P23'],
    rules: ['contestLight', 'contestSharpAt', 'strainContest'],
    see: ['limelight', 'china', 'us', 'russia'],
  }),
  term('diplomatic-capital', {
    sources: ['A-capital'],
    rules: ['homeDoubts'],
    see: ['groundwork', 'support'],
  }),
  term('groundwork', {
    sources: ['P23', 'A-capital'],
    see: ['diplomatic-capital', 'exchanges', 'back-channel'],
  }),
  term('trust', {
    sources: ['study-kydd-2005', 'study-kahneman-tversky-1979', 'A-opening-matrix', 'A-caps'],
    rules: ['lossFactor', 'driftShare', 'wordsCap', 'exchangeCapStep', 'keptCapStep'],
    see: ['credibility', 'exchanges', 'commitment'],
  }),
  term('credibility', {
    sources: ['A-credibility', 'P23'],
    rules: ['credibilityFade', 'candidAt', 'adoptedCredibility', 'noResultCredibility'],
    see: ['trust', 'caucus', 'messages'],
  }),
  term('support', {
    sources: ['R1', 'A-memory'],
    rules: ['adoptedSupport', 'publicSupport', 'supportFade'],
    see: ['one-third', 'diplomatic-capital'],
  }),
  term('one-third', {
    about: ['assumption:third-of-support'],
    sources: ['P12', 'A-third-of-support'],
    rules: ['thirdOfSupport', 'thirdFloor', 'thirdSovereignty', 'thirdTrust'],
    see: ['support', 'sovereignty', 'balance'],
  }),
  term('sovereignty', {
    sources: ['P12'],
    rules: ['thirdSovereignty', 'tiltSovereignty'],
    see: ['one-third', 'balance'],
  }),
  term('balance', {
    about: ['groundwork:transit-talks'],
    sources: ['P11', 'P12', 'A-balance'],
    rules: ['tiltBand', 'tiltSovereignty', 'tiltTrust'],
    see: ['sovereignty', 'third-neighbour-policy', 'china', 'russia'],
  }),
  term('neutrality', {
    about: ['measure:neutrality', 'cause:ground'],
    sources: ['P15', 'P25', 'record-meetings'],
    rules: ['homeGround', 'neutralGround', 'groundTrustWeight'],
    see: ['impartiality', 'helsinki', 'venue-ikh-tenger'],
  }),
  term('impartiality', {
    about: ['assumption:mediator-bias'],
    sources: ['study-kydd-2003', 'study-gent-shannon-2011', 'study-beber-2012'],
    rules: ['stakeBelieved', 'biasDoubted', 'evenHanded'],
    see: ['neutrality', 'credibility', 'mediation'],
  }),
  term('common-ground', {
    sources: ['study-fisher-ury-1981'],
    rules: ['commonSpare', 'commonFlat', 'issuesSpare'],
    see: ['pareto', 'facilitation'],
  }),
  term('confidence-building', {
    sources: ['P9', 'P14', 'study-osgood-1962'],
    see: ['grit', 'helsinki', 'item-military-transparency'],
  }),
  term('grit', {
    about: ['groundwork:reassure'],
    sources: ['study-osgood-1962', 'study-lindskold-1978'],
    rules: ['stepTrust', 'stepReciprocity', 'stepFailed', 'stepAnswerWithin', 'stepRisk'],
    see: ['confidence-building', 'trust'],
  }),
  term('ripeness', {
    sources: ['study-zartman-2001'],
    rules: ['yesAt'],
    see: ['willingness', 'batna'],
  }),
  term('impasse', {
    about: ['assumption:impasse'],
    sources: ['P3', 'P24'],
    rules: ['goodwillWeight'],
    see: ['zone-of-agreement', 'item-nuclear', 'trust'],
  }),
  term('absorption', {
    sources: ['P14', 'P15'],
    see: ['napci', 'item-unification-planning', 'dprk'],
  }),
  term('willingness', {
    sources: ['P13', 'P14', 'record-meetings'],
    rules: ['yesAt', 'hostTrustWeight', 'firstItemWeight', 'companyDislike', 'surprise'],
    see: ['forecast', 'conditional-yes', 'posture'],
  }),
  term('conditional-yes', {
    sources: ['A-reciprocity'],
    rules: ['nearMiss', 'movedForYou'],
    see: ['willingness', 'forecast'],
  }),
  term('posture', {
    sources: ['A-posture-weight'],
    see: ['willingness', 'walk-out'],
  }),
  term('walk-out', {
    sources: ['A-walk-out', 'A-boycott', 'P23'],
    rules: ['walkOutAt', 'walkOutTrust', 'recessRelief'],
    see: ['posture', 'limelight', 'audience-costs'],
  }),
  term('commitment', {
    sources: ['A-keeping', 'study-icb-v14', 'A-lapse'],
    rules: ['keptBase', 'keptTrustWeight', 'keptDepthPenalty', 'keptTrust', 'brokenTrust'],
    see: ['durability', 'communique', 'trust'],
  }),
  term('durability', {
    about: ['assumption:mediated-agreements'],
    sources: ['study-beardsley-2008', 'study-gartner-bercovitch-2006', 'study-icb-v14'],
    rules: ['keptMediated'],
    see: ['commitment', 'crisis', 'spoiler'],
  }),
  term('spoiler', {
    sources: ['study-stedman-1997'],
    rules: ['spoilLeftOut', 'spoilOutvoted', 'spoilStayedAway', 'spoilBriefed'],
    see: ['veto', 'durability', 'posture'],
  }),
  term('crisis', {
    sources: ['study-icb-v14', 'A-crisis'],
    rules: ['crisisBase', 'crisisDistrust', 'crisisInForce', 'crisisMet'],
    see: ['durability', 'trust'],
  }),
  term('sanctions', {
    sources: ['P1', 'A-exemption', 'A-barred'],
    rules: ['exemptionExchanges', 'keptBarred'],
    see: ['item-humanitarian-aid', 'item-economic-cooperation', 'dprk'],
  }),
  term('forecast', {
    sources: ['A-chance'],
    rules: ['tremor', 'surprise'],
    see: ['willingness', 'reading-the-game'],
  }),
  term('ledger', { sources: ['A-sizes'], see: ['reading-the-game', 'trust'] }),
];
