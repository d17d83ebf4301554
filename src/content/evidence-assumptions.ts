import type { Evidence } from '../model/catalogue.ts';

const assumed = (id: string, source: string): Evidence => ({
  id,
  grade: 'assumption',
  mark: 'assumed',
  source,
});

/** What we assume and why; where we made something up, that we did. */
export const assumptionEvidence: readonly Evidence[] = [
  assumed(
    'A-sizes',
    'Evidence tells which way a rule points, never how far. Sizes and thresholds are ours, chosen by playing many campaigns and held against the record.',
  ),
  assumed(
    'A-caps',
    'Words lift trust only so far, doing things together lifts it further, and kept promises furthest. That order is plausible; where the caps lie is ours.',
  ),
  assumed(
    'A-outsider',
    'A state that the catalogue has no party for is taken for an indifferent guest: glad of a little of everything, of no memory. Used where documented meetings are played.',
  ),
  assumed('A-ground', 'A delegation is most at ease at home. How much that counts is ours.'),
  assumed(
    'A-reciprocity',
    'A host that changes its plan for a guest is answered in kind. Experiments on conciliatory acts support the sign (Osgood, Lindskold).',
  ),
  assumed(
    'A-steps',
    'Small steps, said beforehand and done as said, build trust; large ones too early are taken for weakness or cost too much at home (Osgood, Lindskold). How large each effect is, and how long an answer is waited for, is ours.',
  ),
  assumed(
    'A-instructions',
    'A delegation that is told to insist on more also gives less beforehand. The link is plausible; its size is ours.',
  ),
  assumed(
    'A-clock',
    'How many exchanges a meeting holds: quiet talks have more time, public ones less. Counts are ours.',
  ),
  assumed(
    'A-exemption',
    'What needs an exemption from sanctions is asked for while the talks go on: a note to the committee in New York, or to the capital whose measure it is, takes an exchange, and is granted. In the years played it often took months; that it can be had at all is taken as given.',
  ),
  assumed(
    'A-barred',
    'What sanctions have come to bar by the day it falls due is hardly ever carried out, whoever promised it. That it can be kept in some form now and then is left open; the size is ours.',
  ),
  assumed(
    'A-depth',
    'Quiet talks settle sooner and shallower; public ones can bind deeper. The caps on depth are ours.',
  ),
  assumed(
    'A-draft',
    'Whose draft opens the talks matters: one’s own pleases. The single text is from Fisher and Ury (1981); the size is ours.',
  ),
  assumed('A-recess', 'A pause lets positions cool.'),
  assumed(
    'A-hearing',
    'Hearing everyone and asking what is meant shows part of what each wants, and costs time.',
  ),
  assumed(
    'A-walk-out',
    'A delegation that has hardened far enough leaves the table rather than object once more.',
  ),
  assumed(
    'A-credibility',
    'Results, kept words and sound suggestions make a mediator believed; failures and broken words cost it.',
  ),
  assumed(
    'A-limelight-pays',
    'A public success brings backing: those who want to be seen with it lend more.',
  ),
  assumed(
    'A-lapse',
    'What scholars carry home, or officials promise in quiet, is let go unless somebody tells it or begins on it within two rounds.',
  ),
  assumed(
    'A-keeping',
    'Promises are kept more often between parties that trust each other, and less often the deeper they go. The shares are ours, set near the record of crises.',
  ),
  assumed(
    'A-capital',
    'Diplomatic capital is our measure of staff, time and favours: four units a round, eight at most. It stands for no figure of the record.',
  ),
  assumed(
    'A-opening-matrix',
    'Opening trust is computed from votes in the General Assembly, alliances and disputes, event data of early 2014, opinion polls and the brief. The weights are our judgement; dropping any one term leaves the matrix much the same.',
  ),
  assumed(
    'A-drift',
    'Between rounds trust drifts towards where a pair’s alliances, votes and disputes put it: goodwill that nobody tends does not last.',
  ),
  assumed(
    'A-memory',
    'Impressions and backing fade with the seasons: a mood loses half its weight each round, support a little. The rates are ours.',
  ),
  assumed(
    'A-fatigue',
    'A delegation that came last round is a little less eager to come again at once: travel, files, other business. It wears off over the rounds.',
  ),
  assumed(
    'A-chance',
    'Some of every decision cannot be seen from outside: a seeded tremor of a few points stands for it.',
  ),
  assumed(
    'A-crisis',
    'Two that distrust each other, whose charts are closed and who broke their word come to a crisis sooner; texts in force and a table where both sit put it off. The sizes are set so that a region without a host sees a new crisis within five years nearly always, as the record does.',
  ),
  assumed(
    'A-left-out',
    'A capital that is not asked, or sees others deal without it, takes it a little amiss.',
  ),
  assumed(
    'A-rival-eyes',
    'A favour, a visit or a deal with one capital is watched by its rivals, who ask what it was for. Sign plausible, size ours.',
  ),
  assumed(
    'A-home-press',
    'Quiet work cannot be shown at home: the press in Ulaanbaatar asks what the journeys and camps are for, and backing at home shrinks a little. A house that sees too little of its initiative grudges it the means.',
  ),
  assumed(
    'A-listening',
    'A round of embassies teaches the host how a mandate reads; nobody likes to be read, so it costs a little warmth.',
  ),
  assumed(
    'A-minor-part',
    'A minor part calms contention and flatters no one: great powers lend a little less to what they do not lead.',
  ),
  assumed('A-rest', 'A season without initiatives saves a little capital and lets the lights dim.'),
  assumed('A-scholars-publish', 'Scholars who meet also write: a little of it becomes public.'),
  assumed(
    'A-aid-watched',
    'Aid with eyes on it is read two ways: as a service, and as a foot in the door; and to Tokyo as aid without an answer on its own file.',
  ),
  assumed(
    'A-liberty-speech',
    'That speaking of liberty aloud costs trust in Pyongyang the brief does not say. We assume that it does, and that it pleases Washington and Seoul.',
  ),
  assumed(
    'A-third-of-support',
    'The clause of one third concerns foreign investment. We carry it over to diplomatic backing: more than a third from one power makes the initiative look like that power’s.',
  ),
  assumed(
    'A-balance',
    'That Ulaanbaatar keeps its two neighbours in balance is the brief’s. That nearness shows in trust both ways and in what a neighbour lends, how far it may differ, and what leaning costs, is ours.',
  ),
  assumed(
    'A-silence',
    'Governments that wish to see an item raised ask what a host is for that never mentions it. That a host’s silence costs their backing the brief does not say, and others hold that quiet is what keeps its door open: a switch.',
  ),
  assumed(
    'A-home-opinion',
    'A gift from a neighbour, guests in uniform, a dearer tank and a stand taken before the cameras are talked about at home. Signs are plausible, sizes ours.',
  ),
  assumed(
    'A-venue-neutral-look',
    'A secluded house that one side asked for looks, to Washington, a little like that side’s house.',
  ),
  assumed('A-venue-seen', 'Seoul and Washington like a place where coming is seen.'),
  assumed(
    'A-venue-training-area',
    'A training area known for exercises with American troops suits the allies and troubles Pyongyang and, less, Moscow.',
  ),
  assumed(
    'A-venue-modest',
    'A children’s camp as a meeting place strikes Washington and Beijing as less than serious.',
  ),
  assumed(
    'A-venue-united-nations',
    'United Nations ground suits Tokyo and Seoul; to Pyongyang it recalls resolutions.',
  ),
  assumed(
    'A-venue-great-power',
    'A capital of one great power is less welcome to those at odds with it.',
  ),
  assumed('A-venue-pyongyang', 'To sit in Pyongyang is hard to explain at home, except in Moscow.'),
  assumed(
    'A-desk-pyongyang',
    'Which office holds the pen in Pyongyang the brief does not say. We assume that foreign ministry, army and economic commission write different instructions.',
  ),
  assumed(
    'A-desk-washington',
    'That regional bureau and sanctions office in Washington pull different ways is our assumption; that Washington should support the Dialogue is R1.',
  ),
  assumed('A-time-bought', 'A delay that annoys one side may relieve the other.'),
  assumed('A-new-faces', 'New ministers have to be met anew; some capitals wait, some welcome it.'),
  assumed(
    'A-us-energy',
    'A conference on pipelines and grids speaks to Moscow and Beijing more than to Washington.',
  ),
  assumed(
    'A-drawn-leak',
    'Invented: a date that should have stayed private appears in a newspaper. Leaks happen; this one did not.',
  ),
  assumed(
    'A-drawn-dependence',
    'Invented: small moves by the neighbours in rail, border and credit, of the kind that dependence makes possible (P11, P12).',
  ),
  assumed(
    'A-drawn-prices',
    'Invented in its timing: export prices fall and the budget is cut. The imbalances are in P17.',
  ),
  assumed(
    'A-drawn-courtesy',
    'Invented: an act of courtesy between neighbours, of a kind that does occur.',
  ),
  assumed(
    'A-drawn-nature',
    'Invented in time and place: dust and high water, which the region knows well.',
  ),
  assumed(
    'A-drawn-debate',
    'Invented: a paper, a hearing, a debate in a great capital, of a kind that its politics produce.',
  ),
  assumed(
    'A-drawn-border',
    'Invented: friction or a pause at the border and at sea, modelled on many that are on record.',
  ),
  assumed(
    'A-drawn-launch',
    'Invented: preparations for a launch are seen. Launches are on record in other years.',
  ),
  assumed(
    'A-drawn-grievance',
    'Invented in its timing: a visit to a disputed shrine. That grievance politics burdens the neighbours is P25.',
  ),
  assumed(
    'A-drawn-chair',
    'Invented: a bid for the chair by a great power, of the kind that P23 expects.',
  ),
  assumed(
    'A-drawn-channel',
    'Invented: a note, or a silence, on the line between Ulaanbaatar and Pyongyang.',
  ),
  assumed(
    'A-drawn-six-party',
    'Invented: a journey to bring the Six-Party Talks back. That they were all but dead is P4.',
  ),
  assumed(
    'A-requests',
    'What capitals ask of the host is made up, scene by scene; what pulls in each scene is in the brief. Sizes are ours.',
  ),
  assumed(
    'A-asked-observers',
    'Invented: European embassies ask to sit in. That some Europeans were at the first Dialogue is P3; the third-neighbour policy is P7.',
  ),
  assumed(
    'A-asked-uniform',
    'Invented: a team would like to stay when Khaan Quest is over. The exercise is P9; that no foreign troops use Mongolian ground, and that such care would find an ear in Pyongyang, is P12.',
  ),
  assumed(
    'A-asked-chair',
    'Invented: a great power offers to share the chair. That more of the great powers brings a contest for the lead, and that the host’s worth is to put on no airs, is P23.',
  ),
  assumed(
    'A-asked-seoul',
    'Invented: Seoul asks the host to bring Pyongyang to its forum of October 2014. The forum and the refusal are P14; that Seoul could gain from Ulaanbaatar’s line is P15.',
  ),
  assumed(
    'A-asked-rights',
    'Invented: the sponsors ask the host where it stands. The condemnation is P1; the vote is on record. That silence costs backing, and words between the two cost little of either, is ours.',
  ),
  assumed(
    'A-asked-fuel',
    'Invented in its timing: talks on the price of fuel in the week of an invitation. About 75 per cent of motor fuel comes from Russia (P11).',
  ),
  assumed(
    'A-asked-mine',
    'Invented: a neighbour’s state company bids for a mine. The shared interest in mining is P11; one third as the limit, and no strategic asset under a foreign state company, P12.',
  ),
  assumed(
    'A-asked-border',
    'Invented: a reporter’s question. That the border stays open and that airlines carry people on to the South is P16; what a sentence about it costs is ours.',
  ),
  assumed(
    'A-workers',
    'Workers from the North in Mongolia are in P17. That Washington asks where the wages go, and that Pyongyang minds what its people watch, is ours.',
  ),
  assumed(
    'A-silent-state',
    'Some states of a capital are kept for what follows from them and weigh nothing by themselves.',
  ),
  assumed(
    'A-boycott',
    'A delegation that has walked out or boycotts does not come until somebody has made amends.',
  ),
  assumed(
    'A-posture-weight',
    'How open a capital is shows in its answers and in what it needs from a text. Sizes are ours.',
  ),
  assumed(
    'A-brinkmanship',
    'A government that courts danger comes less readily and asks for more.',
  ),
  assumed(
    'A-patron-reads',
    'A patron comes readily to protect its client and asks more of a text; a state that follows its plain interest asks less.',
  ),
  assumed('A-patience-waits', 'Waiting is a policy too: it neither comes gladly nor signs gladly.'),
  assumed('A-attention', 'A capital that looks elsewhere sends fewer people.'),
  assumed(
    'A-report',
    'Where a report is being written the governments have a reason to meet and to sign.',
  ),
  assumed(
    'A-wording',
    'A wording that spares a face leaves room for another reading, and is kept a little less often. The size is ours.',
  ),
  assumed(
    'A-shading',
    'A message that says more than is known tempts: it moves a party once, and costs dearly when it is found out. That it works once only is ours.',
  ),
  assumed(
    'A-facts',
    'Facts that all can check narrow what each fears of a clause. How far is ours.',
  ),
  assumed(
    'A-own-words',
    'A concession that a party announces in its own words costs it less at home, and its rivals like the text a little less.',
  ),
  assumed(
    'A-sealed',
    'A guest that stays away may leave a sentence with the host. That it is read aloud tells something of its wishes and is remembered.',
  ),
  assumed(
    'A-leak',
    'The more delegations sit at quiet talks, the likelier word gets out. The chance is ours.',
  ),
  assumed(
    'A-home-events',
    'That events at home change what a delegation is told to ask follows from bargaining at two levels (Putnam 1988). Which item an event moves, and how far, is ours.',
  ),
  assumed(
    'A-common',
    'A host that names a common interest where there is none shows that it has not listened. The cost is ours.',
  ),
  assumed(
    'A-schooling',
    'Delegations that keep to the matter by themselves do not like to be told to. The cost is ours.',
  ),
  assumed(
    'A-spoilers',
    'Whoever is kept informed and believes the host has less reason to work against what others agreed. What counts as being kept informed, and all sizes, are ours.',
  ),
  assumed(
    'A-means',
    'What a small host can add of its own means is little and is felt in its own house.',
  ),
];
