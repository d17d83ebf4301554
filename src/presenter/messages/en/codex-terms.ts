/** The codex on the terms of negotiation, and on how this game plays them. */
export const codexTerms: Readonly<Record<string, string>> = {
  'codex.reading-the-game.name': 'How to read the game',
  'codex.reading-the-game.names': 'ribbon|ribbons|evidence marks|small marks',
  'codex.reading-the-game.text':
    'A ribbon between two capitals shows how they stand to each other: broad and smooth in trust, thin when formal, frayed in hostility. One rule holds for everything uncertain: solid is known, hatched is a guess, hollow is absent. Beside a reason stands a small mark that opens what it rests on: a square ¶ is the brief, a round one a study, a dashed one an assumption of ours.',
  'codex.reading-the-game.game':
    'Evidence supports which way an effect points, never how large it is. The sizes are ours and stand in one table; where scholars disagree, a rule is a switch.',
  'codex.mediation.name': 'Mediation',
  'codex.mediation.names': 'mediation|mediator|mediators',
  'codex.mediation.text':
    'Help by a third party, with the consent of those in dispute, to prevent or settle it. The mediator decides nothing: the parties do. What it has is access, patience, ideas, and whatever trust it has earned.',
  'codex.mediation.game':
    'Your moves at the table follow the usual distinction: to facilitate, to formulate, or to add a little of your own. You cannot threaten anybody.',
  'codex.good-offices.name': 'Good offices',
  'codex.good-offices.names': 'good offices',
  'codex.good-offices.text':
    'The mildest form of help: a room, an introduction, a message passed on. The host says nothing about the matter itself. Mongolia has done this for Japan and the DPRK.',
  'codex.facilitation.name': 'Facilitation',
  'codex.facilitation.names': 'facilitation|facilitate|facilitates',
  'codex.facilitation.text':
    'A mediator that facilitates keeps the talk going: it hears everybody, asks what is meant, carries word, finds facts that all can check. It offers no terms. In the record, talks that were only facilitated end in agreement more often than talks without a mediator, and less often than those in which terms were suggested; the cases were not chosen by chance.',
  'codex.facilitation.game':
    'Hearing all, clarifying, carrying messages, fact-finding and praise. They show you what parties want and ease the strain.',
  'codex.formulation.name': 'Formulation',
  'codex.formulation.names': 'formulation|formulate|formulates',
  'codex.formulation.text':
    'A mediator that formulates shapes the talks and their substance: the order of items, the pace, who sits where, a concession suggested, a text put on the table. It takes a clear idea of what each side can accept, and the sides must believe the one who proposes.',
  'codex.formulation.game':
    'Suggesting, framing, pace and place, drafting and amending. A suggestion too far costs credibility.',
  'codex.fundamentals.name': 'Eight fundamentals of mediation',
  'codex.fundamentals.names': 'eight fundamentals|fundamentals',
  'codex.fundamentals.text':
    'The guidance of the United Nations of 2012 names eight: preparedness, consent, impartiality, inclusivity, national ownership, international law and normative frameworks, coherence, and quality agreements. They are a list to think with, not a recipe.',
  'codex.fundamentals.game':
    'The debrief reads your game by each of them, with what speaks for it and what against.',
  'codex.mandate.name': 'Mandate',
  'codex.mandate.names': 'mandate|mandates|instructions',
  'codex.mandate.text':
    'What a delegation was told at home: what each point is worth, what it may give, and below what it must not sign. It is confidential. Delegates may wish for more room than they have.',
  'codex.mandate.game':
    'Each party has one, drawn from known figures, from the desk that holds the pen, and from the seed. You see ranges; hearing, clarifying and caucus narrow them. Events, chart states and kept or broken promises shift it, and the page says so.',
  'codex.reservation-value.name': 'Reservation value',
  'codex.reservation-value.names': 'reservation value|reservation values',
  'codex.reservation-value.text':
    'The least that a party will accept: below it, no deal is better than the deal. It follows from what the party can do without an agreement.',
  'codex.reservation-value.game':
    'A party endorses when its score of the text reaches this value. Goodwill towards you lowers what it needs, an audience raises it, and every refusal said aloud is harder to take back.',
  'codex.batna.name': 'Best alternative (BATNA)',
  'codex.batna.names': 'BATNA',
  'codex.batna.text':
    'The best alternative to a negotiated agreement: what a party would do if the talks failed. The better it is, the less the party needs the table. Fisher and Ury gave it the name.',
  'codex.batna.game':
    'It is not played as a move. It stands behind the reservation value, and a capital with a good one stays away.',
  'codex.zone-of-agreement.name': 'Zone of possible agreement',
  'codex.zone-of-agreement.names': 'zone of agreement|zone of possible agreement|ZOPA',
  'codex.zone-of-agreement.text':
    'All the texts that enough parties would sign because each is above their reservation value. It may be wide, narrow or empty. If it is empty, better manners at the table do not help; one has to change what the parties want or who must sign.',
  'codex.zone-of-agreement.game':
    'The debrief counts it exactly for every table. With exclusive goals, the nuclear file shows an empty one.',
  'codex.pareto.name': 'Pareto efficiency',
  'codex.pareto.names': 'Pareto-efficient|Pareto',
  'codex.pareto.text':
    'A text is efficient when no other gives somebody more without giving somebody else less. Many agreements are not: something was left on the table that would have cost nobody anything.',
  'codex.pareto.game':
    'After adoption you may take one look for a change that helps somebody and hurts nobody. The debrief shows what was left.',
  'codex.fair-points.name': 'Nash point and egalitarian point',
  'codex.fair-points.names': 'Nash point|egalitarian point',
  'codex.fair-points.text':
    'Two answers to the question which efficient text is fair. Nash’s makes the product of the gains largest, each gain counted from the reservation value. The egalitarian one gives the most to whoever gains least. They often differ, and no theorem decides between them.',
  'codex.fair-points.game': 'The debrief marks both in its picture of the table.',
  'codex.single-text.name': 'Single negotiating text',
  'codex.single-text.names': 'single negotiating text|single text|one text',
  'codex.single-text.text':
    'Instead of drafts against drafts there is one paper, kept by the mediator. Everybody says what is wrong with it, nobody is asked to like it, and it is rewritten until it cannot be improved. Then each is asked yes or no.',
  'codex.single-text.game':
    'You or a party may write the first draft: one’s own pleases, an adversary’s irritates. Each amendment takes time.',
  'codex.communique.name': 'Communiqué',
  'codex.communique.names': 'communiqué|communiqués',
  'codex.communique.text':
    'The text that a meeting adopts. Whether it binds depends on who sat there: what scholars endorse they can only carry home.',
  'codex.communique.game':
    'At Track 1 its clauses become commitments. At Tracks 2 and 1.5 it eases a meeting of officials within two rounds. What was agreed in quiet and neither told nor begun lapses.',
  'codex.veto.name': 'Veto and the rule of adoption',
  'codex.veto.names': 'veto|vetoes|rule of adoption',
  'codex.veto.text':
    'How many must agree, and whose no is enough to stop a text. Consensus protects each and slows all; a majority goes ahead and leaves somebody outvoted.',
  'codex.veto.game':
    'Each scenario states how many must endorse and who holds a veto. Whoever is outvoted trusts you a little less and may work against the text.',
  'codex.caucus.name': 'Caucus',
  'codex.caucus.names': 'caucus|caucuses',
  'codex.caucus.text':
    'A private talk of the mediator with one delegation. There a party may say what it cannot say before the others, if it believes that it will go no further. The rest see the door close.',
  'codex.caucus.game':
    'From a certain credibility on, a party is candid and you see a part of its mandate. It also eases the strain.',
  'codex.messages.name': 'Carrying messages, and cheap talk',
  'codex.messages.names': 'cheap talk|shuttle|carry word|shaded word',
  'codex.messages.text':
    'A mediator passes on what one side says to the other. If its word costs nothing and could be made up, a careful listener learns nothing from it: this is called cheap talk. A source of the mediator’s own makes the difference. Scholars disagree on whether an even-handed mediator’s bare word counts for something.',
  'codex.messages.game':
    'Word with an independent source moves a party on one clause; without one it moves nobody, unless you switch the assumption. Shaded word moves somebody once, and is found out.',
  'codex.face-saving.name': 'Saving face',
  'codex.face-saving.names': 'face-saving|save face|saves face|saving face',
  'codex.face-saving.text':
    'A way to accept something without seeming to have given way. Wording does it, and so do timing, an equal step by the other, or a third party that made the suggestion. What is done stays the same; what is heard at home differs.',
  'codex.face-saving.game':
    'Each clause has a plain and a face-saving wording. The second spares most of the exposure at home, and leaves a little room for another reading when the promise falls due.',
  'codex.audience-costs.name': 'Audience costs',
  'codex.audience-costs.names': 'audience costs|audience cost',
  'codex.audience-costs.text':
    'What a government pays at home for backing down after it has spoken in public. They make a promise or a threat believable. They also make it hard to move: each side digs in before its own public.',
  'codex.audience-costs.game':
    'A refusal said aloud adds strain, and a promise made aloud is kept a little more often. Whether public promises bind is a switch.',
  'codex.two-level-game.name': 'Two-level game',
  'codex.two-level-game.names': 'two-level game',
  'codex.two-level-game.text':
    'Every negotiator sits at two tables at once: with the other states, and with those at home who must accept the result. What one can agree to abroad is what one can get through at home. Putnam gave the image.',
  'codex.two-level-game.game':
    'Each option has an exposure for each capital: what it costs there when it is read aloud. Quiet talks spare most of it, public ones add to it.',
  'codex.track.name': 'Tracks 1, 1.5 and 2',
  'codex.track.names': 'Track 1|Track 1.5|Track 2|Tracks 2 and 1.5|track two|second track',
  'codex.track.text':
    'Track 1 is officials with power to commit their states. Track 2 is scholars and former officials, who commit nobody and can think aloud. Track 1.5 mixes them: officials come in a private capacity. In 18 documented meetings of the last two kinds nothing was ever signed; they open doors.',
  'codex.track.game':
    'On Tracks 2 and 1.5 to endorse means to carry the text home. Disliked company counts for less there. Only Track 1 makes commitments, and a text carried home before makes it easier to come.',
  'codex.publicity.name': 'Publicity: quiet, announced, public',
  'codex.publicity.names': 'publicity|quiet talks',
  'codex.publicity.text':
    'Who knows that a meeting takes place, and what is said about it. Closed doors let people explore and retreat; open ones bind and show. Scholars find reasons on both sides.',
  'codex.publicity.game':
    'Quiet tables have more exchanges and carry only shallow clauses; public ones are short and can go deep. Capitals differ in how they like it, Pyongyang least.',
  'codex.back-channel.name': 'Back channel',
  'codex.back-channel.names': 'back channel|back channels|quiet channel|steady channel',
  'codex.back-channel.text':
    'A line between two governments that is not announced and often denied, run by few people. It survives what would end public talks. It depends on persons, and on silence.',
  'codex.back-channel.game':
    'Yours to Pyongyang was earned by bilateral business without demands. In any round in which you do not tend it, it fades.',
  'codex.leak.name': 'Leak',
  'codex.leak.names': 'leak|leaks|leaked',
  'codex.leak.text':
    'What was meant to stay in the room appears in a newspaper. The more people know, the sooner it happens, and those who dislike attention mind it most.',
  'codex.leak.game': 'Quiet talks of four delegations or more may leak at each exchange.',
  'codex.limelight.name': 'Limelight',
  'codex.limelight.names': 'limelight',
  'codex.limelight.text':
    'How much attention and drama surround the host. The brief’s first warning is about it: quiet work won the trust of Pyongyang, and a higher profile brings posturing and standoffs from all sides.',
  'codex.limelight.game':
    'The lamps in the bar. Public meetings, great powers and walk-outs light them; a round without a public meeting halves what is left. Bright lights make shy capitals stay away and heat the contest for the lead.',
  'codex.contest.name': 'Contest for the lead',
  'codex.contest.names':
    'contest for the lead|contend for the lead|contending for the lead|contend',
  'codex.contest.text':
    'The brief’s second warning: the more China, Russia and the United States are involved, the more each may wish to lead. The host’s worth lies in not competing. Whether the three would hold back is doubtful.',
  'codex.contest.game':
    'The number of great powers at the table starts it, the limelight heats it, and smaller parties harden. Equal, minor parts for all calm it; a favour to one provokes the others.',
  'codex.diplomatic-capital.name': 'Diplomatic capital',
  'codex.diplomatic-capital.names': 'diplomatic capital|Diplomatic capital',
  'codex.diplomatic-capital.text':
    'Staff, time and favours that a small ministry can spend before it must wait. It is a figure of this game and stands for nothing in the record.',
  'codex.diplomatic-capital.game':
    'The coins in the bar. Four a round, at most eight held; groundwork, places and steps cost some. If opinion at home doubts the initiative, less comes in.',
  'codex.groundwork.name': 'Groundwork',
  'codex.groundwork.names': 'groundwork|Groundwork',
  'codex.groundwork.text':
    'What a mediator does between meetings: visits, exchanges, reassurance, small services. Much of what a table can do is settled before anybody sits down.',
  'codex.groundwork.game':
    'Each act costs capital and has two edges: it warms some and is noticed by others. A closed door can be opened by groundwork alone within two rounds; the page names how.',
  'codex.trust.name': 'Trust, and its scale',
  'codex.trust.names': 'trust deficit|trust in the host|scale of trust',
  'codex.trust.text':
    'The expectation that another will not take advantage, and will do what it said. It is won slowly and lost quickly, and each side may trust the other differently.',
  'codex.trust.game':
    'From −100 to 100 for each ordered pair: hostile, worn, formal, warm, trusting. A loss weighs half as much again as an equal gain, both are smaller near the ends, and between rounds trust drifts towards where long ties put it. Words lift it only so far, exchanges further, kept promises furthest.',
  'codex.credibility.name': 'Credibility',
  'codex.credibility.names': 'credibility|credible',
  'codex.credibility.text':
    'Whether what the mediator says is believed. It is not the same as being liked: a friend may be thought naive, and a rival reliable.',
  'codex.credibility.game':
    'One score for each party. Results and kept words raise it; empty meetings, refused suggestions and shaded words lower it. It decides whether a caucus is candid and what a suggestion can move.',
  'codex.support.name': 'Support',
  'codex.support.names': 'lends support|support behind',
  'codex.support.text':
    'What others lend to an initiative: people, money, good words in other capitals. It keeps a small host going, and it raises the question whose initiative it is.',
  'codex.support.game':
    'One score for each party and one for your own means. Adopted texts and public success bring some; it fades a little each round.',
  'codex.one-third.name': 'The clause of one third',
  'codex.one-third.names': 'one-third clause|clause of one third|one third',
  'codex.one-third.text':
    'Mongolia’s National Security Concept of 2010 sets a limit to foreign investment from any single country: one third. Other rules keep strategic assets out of the hands of foreign state companies. The purpose is room to decide for itself.',
  'codex.one-third.game':
    'The game carries the limit over to diplomatic support, which is an assumption and a switch. Past a third from one power, sovereignty and the others’ trust suffer, once support is large enough to be judged.',
  'codex.sovereignty.name': 'Sovereignty',
  'codex.sovereignty.names': 'sovereignty',
  'codex.sovereignty.text':
    'The power to decide one’s own affairs. For a state between two giants it is work of every day. The brief thinks that the way Mongolia guards it would be understood in Pyongyang, which guards its own above everything.',
  'codex.sovereignty.game': 'A score of the host. Leaning on one power or one neighbour lowers it.',
  'codex.balance.name': 'Balance between two neighbours',
  'codex.balance.names': 'balance between|in balance',
  'codex.balance.text':
    'China and Russia have long competed over Mongolia. It answers by keeping even with both and adding friends further off.',
  'codex.balance.game':
    'How much nearer one neighbour is than the other is read from trust both ways and from support. Beyond a band it costs sovereignty and the other’s trust.',
  'codex.neutrality.name': 'Neutral ground',
  'codex.neutrality.names': 'neutral ground|neutrality|neutral',
  'codex.neutrality.text':
    'A place where nobody is at home, and a host with no stake in who wins. In the documented meetings host and place separate who came better than publicity does: the DPRK came to China every time, to other neutral cities every time, to Mongolia eleven times of seventeen, to the ROK never.',
  'codex.neutrality.game':
    'Each venue stands on somebody’s ground, and a delegation’s comfort follows its trust in the owner. The ending measures how even your trust with all six has stayed.',
  'codex.impartiality.name': 'Impartiality and bias',
  'codex.impartiality.names': 'impartiality|impartial|bias|biased|even-handed',
  'codex.impartiality.text':
    'An impartial mediator treats all alike. Whether one that leans to a side does worse is disputed: Kydd argues that bad news is believed only from a friend; others find that bias seldom helps, and that much of its success comes from which cases it takes.',
  'codex.impartiality.game':
    'A switch. As usual, counsel is believed a little more by the party that you are known to be warmer to; under the other setting, leaning either way costs belief.',
  'codex.common-ground.name': 'Common ground',
  'codex.common-ground.names': 'common ground|Common ground',
  'codex.common-ground.text':
    'Interests that two sides share though their positions clash. To look for them, one asks why somebody wants a thing rather than what. Named too early, or where nothing is common, it sounds hollow.',
  'codex.common-ground.game':
    'Naming a gain that two really share spares half of the grudge between them at this table; if there is none, both believe you less.',
  'codex.confidence-building.name': 'Confidence-building measures',
  'codex.confidence-building.names':
    'confidence-building measures|confidence building|confidence-building',
  'codex.confidence-building.text':
    'Agreed steps that make intentions visible and accidents less likely: notice of exercises, observers, a hotline, training together. They do not settle a dispute; they make it less dangerous to talk about it.',
  'codex.confidence-building.game':
    'Most options under military transparency and non-traditional security are of this kind.',
  'codex.grit.name': 'Graduated reciprocation (GRIT)',
  'codex.grit.names':
    'graduated reciprocation|GRIT|conciliatory step|conciliatory steps|Step by step',
  'codex.grit.text':
    'Osgood’s way out of an arms race: one side announces a small step that does not endanger it, carries it out as announced, asks for an answer and goes on for a while without one. Each step that is answered allows a larger one. Experiments by Lindskold and others found that it builds trust; too large a step, too early, reads as weakness.',
  'codex.grit.game':
    'In groundwork you may ask one capital for a step towards another. What is done as it was said wins trust, an answer in kind more; what was said and not done costs more than it would have won.',
  'codex.ripeness.name': 'Ripeness',
  'codex.ripeness.names': 'ripeness|hurting stalemate',
  'codex.ripeness.text':
    'Zartman’s idea that mediation has a moment: when all sides feel that they cannot win, that going on hurts, and that a way out exists. A mediator can wait for it, and can help a party to see it. Before that, one keeps a channel open.',
  'codex.ripeness.game':
    'No number is called so. It shows in charts that have turned towards probing and open, and in forecasts that were hopeless two rounds ago.',
  'codex.impasse.name': 'Impasse: distrust or exclusive goals',
  'codex.impasse.names': 'impasse|exclusive goals',
  'codex.impasse.text':
    'Two readings of why nothing moves between the DPRK and the rest. In one, the sides could agree and do not trust each other enough. In the other, they want things that exclude each other. The brief reports both and draws a modest conclusion: open channels, find what is common, ease tension.',
  'codex.impasse.game':
    'A switch. Under exclusive goals goodwill counts for much less in what a text is worth.',
  'codex.absorption.name': 'Absorption',
  'codex.absorption.names': 'absorption',
  'codex.absorption.text':
    'Unification by which one Korea takes over the other, as Pyongyang reads Seoul’s plans. It is the reason given for refusing Seoul’s forum in 2014.',
  'codex.absorption.game':
    'Talk of it moves Pyongyang’s chart away from the table, whoever the host is.',
  'codex.willingness.name': 'Willingness to come',
  'codex.willingness.names': 'willingness',
  'codex.willingness.text':
    'Whether a capital accepts depends on the place, the host, the company, the agenda, how public it all is, and on what happened last month. No single one decides.',
  'codex.willingness.game':
    'A sum of named terms, each with its reason; a yes needs a certain height, set by documented meetings. Now and then a reason that nobody could know weighs in, as it does in the record.',
  'codex.conditional-yes.name': 'Conditional yes',
  'codex.conditional-yes.names': 'conditional yes|on one condition|Conditional',
  'codex.conditional-yes.text':
    'An answer that names the one change that would turn it into a yes: another place, an item less, a guest more, fewer cameras. It says what would have to change, and no more.',
  'codex.conditional-yes.game':
    'It comes when a party falls just short. Meet it, and every reply is opened again; the party remembers that you moved, and so do the others.',
  'codex.posture.name': 'Posture',
  'codex.posture.names': 'posture|postures',
  'codex.posture.text':
    'How a government stands towards the whole undertaking just now: hostile, guarded, probing, open, committed. It changes by events, not by wishing.',
  'codex.posture.game':
    'A region of every party’s chart. It sets how high the bar for coming lies and how much a text must be worth.',
  'codex.walk-out.name': 'Walk-out and boycott',
  'codex.walk-out.names': 'walk-out|walk-outs|walks out|walked out|boycott|boycotts',
  'codex.walk-out.text':
    'To leave the table in the sight of others, or to stay away from it. Both say that something is worth more than the meeting. Somebody has to make it possible to come back.',
  'codex.walk-out.game':
    'A party leaves when strain reaches its limit. Recess, caucus, praise and a slower pace ease strain. After a boycott, tend its channel: groundwork opens the way within two rounds.',
  'codex.commitment.name': 'Commitment',
  'codex.commitment.names': 'commitment|commitments|promise|promises',
  'codex.commitment.text':
    'What a text obliges a party to do by a date. Signing is not doing: promises are kept, kept late, or broken, and the next text is read in that light.',
  'codex.commitment.game':
    'Only officials at Track 1 make them. The chance of keeping one follows trust, depth, wording, publicity and sanctions on the day; you can see the reasons while the clock runs.',
  'codex.durability.name': 'Durability',
  'codex.durability.names': 'durability',
  'codex.durability.text':
    'Whether an agreement still holds years later. It is a second question beside whether there is one. Some studies find that mediated agreements wear out sooner, others that they last where mediators helped over obstacles.',
  'codex.durability.game':
    'A score of its own, counted five years after the end. Which study is right is a switch.',
  'codex.spoiler.name': 'Spoiler',
  'codex.spoiler.names': 'spoiler|spoilers|work against it|works against',
  'codex.spoiler.text':
    'Stedman’s word for those who believe that a peace threatens them and use their power to undo it. Some want a seat, some want more, some want no peace at all; each needs a different answer.',
  'codex.spoiler.game':
    'Whoever was left out, outvoted or stayed away may work against an adopted text. The outcome page warns and says what would answer it.',
  'codex.crisis.name': 'Crisis',
  'codex.crisis.names': 'crisis|crises',
  'codex.crisis.text':
    'A moment in which leaders see a basic value at risk, have little time, and expect that it may come to fighting; so the researchers of the International Crisis Behavior project define it. In their data every crisis with the DPRK since 1990 that had a recorded outcome came back within five years.',
  'codex.crisis.game':
    'Between two that distrust each other one may break out in any season of the years after. Texts in force and a table where both sit put it off.',
  'codex.sanctions.name': 'Sanctions and exemptions',
  'codex.sanctions.names': 'sanctions|exemption|exemptions',
  'codex.sanctions.text':
    'Measures by the Security Council and by single states that limit what may be traded with the DPRK or given to it. They change by date. Humanitarian goods are not their target; some deliveries need permission.',
  'codex.sanctions.game':
    'Each option says what it offers. On the day of the meeting that is clear, needs an exemption, which takes an exchange, or is barred and cannot be put.',
  'codex.forecast.name': 'Forecast',
  'codex.forecast.names': 'forecast|forecasts',
  'codex.forecast.text':
    'What a careful host would expect from what it knows. Good mediators are right more often than others, and they are surprised often enough.',
  'codex.forecast.game':
    'The very sum that the parties add up, run on your estimates. Ten beads: solid ones are sure, hatched ones could go either way, hollow ones are against. What you have no grounds to know is one hatched bar.',
  'codex.ledger.name': 'Ledger',
  'codex.ledger.names': 'ledger|Ledger',
  'codex.ledger.text':
    'A book in which every change of every score is entered: when, by how much, why, and what the reason rests on. Nothing moves without an entry.',
  'codex.ledger.game':
    'It opens from the bar or by the key L. The entries of a score always add up to where it stands.',
};
