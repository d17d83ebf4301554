/** What a skilled mediator would try next, and why. */
export const advice = {
  'advice.open': 'What would a skilled mediator try?',
  'advice.title': 'A skilled mediator would try this',
  'advice.thinking': 'Thinking it over',
  'advice.why': 'Why',
  'advice.note':
    'It knows what Ulaanbaatar knows: our estimates, what was said aloud and what we were told. It can be wrong.',
  'advice.take': 'Put it in the draft',
  'advice.take.note': 'Nothing is done until you confirm it on the page.',
  'advice.taken': 'The advised move is in the draft. Nothing is done yet.',
  'keys.hint': 'What would a skilled mediator try?',
  'settings.hints': 'Hints',
  'settings.hints.long': 'A hint on every screen: what a skilled mediator would try',
  'settings.hints.on': 'On',
  'settings.hints.off': 'Off',

  'advice.move.proceed.briefing': 'Read, and go on.',
  'advice.move.proceed.groundwork': 'Leave it there, and go on to convening.',
  'advice.move.proceed.convening': 'Convene nobody this round.',
  'advice.move.proceed.replies': 'Go on.',
  'advice.move.proceed.table': 'Go on.',
  'advice.move.proceed.outcome': 'Leave it there, and go on.',
  'advice.move.proceed.aftermath': 'Read, and go on.',
  'advice.move.proceed.ended': 'Read.',
  'advice.move.answerRequest': 'Answer: {{answer}}.',
  'advice.move.prepare.nobody': '{{act}}.',
  'advice.move.prepare.party': '{{act}}: {{party}}.',
  'advice.move.prepare.pair': '{{act}}: {{party}} and {{partner}}.',
  'advice.move.askStep.quiet': 'Ask {{party}} for {{size}} towards {{toward}}, in quiet.',
  'advice.move.askStep.announced': 'Ask {{party}} for {{size}} towards {{toward}}, announced.',
  'advice.move.askStep.public': 'Ask {{party}} for {{size}} towards {{toward}}, in public.',
  'advice.move.invite.quiet': 'Invite {{guests}} to {{venue}}, {{track}}, quietly.',
  'advice.move.invite.announced': 'Invite {{guests}} to {{venue}}, {{track}}, announced.',
  'advice.move.invite.public': 'Invite {{guests}} to {{venue}}, {{track}}, in public.',
  'advice.move.meetCondition': 'Meet what {{party}} asks, and invite again.',
  'advice.move.openTable': 'Open the table.',
  'advice.move.callOff': 'Call the meeting off.',
  'advice.move.hearAll': 'Hear everybody.',
  'advice.move.caucus': 'Take {{party}} aside.',
  'advice.move.suggest': 'Suggest to {{party}} that it come to: {{option}}.',
  'advice.move.tableText': 'Table this text.',
  'advice.move.amend': 'Change one clause.',
  'advice.move.recess': 'Call a recess.',
  'advice.move.carryMessage':
    'Tell {{to}} what {{from}} can live with on {{item}}, no more than we know.',
  'advice.move.factFind': 'Find facts on {{item}} that all can check.',
  'advice.move.praise': 'Say what {{party}} has done well.',
  'advice.move.saveFace': 'Let the text open in the words of {{party}}.',
  'advice.move.offer': 'Offer {{party}}: {{means}}.',
  'advice.move.vouch': 'Give {{to}} our word that {{party}} will keep its own.',
  'advice.move.readSealed': 'Read the sentence that {{party}} left with us.',
  'advice.move.commonGround': 'Name {{item}} as a gain common to {{party}} and {{to}}.',
  'advice.move.keepToIssues': 'Hold the talks to the items.',
  'advice.move.closeTable.text': 'Close on the text.',
  'advice.move.closeTable.statement': 'Close with a chair’s statement.',
  'advice.move.closeTable.meet-again': 'Close, and agree to meet again.',
  'advice.move.closeTable.nothing': 'Close without a result.',
  'advice.move.announce': 'Tell the public of the result.',
  'advice.move.improve': 'Propose one better clause.',
  'advice.clause.plain': '{{item}}: {{option}}',
  'advice.clause.face-saving': '{{item}}: {{option}}, in words that save face',

  'advice.chance.hardly': 'hardly any',
  'advice.chance.some': 'about {{tenths}} in 10',
  'advice.chance.sure': 'almost certain',

  'advice.why.read-on': 'There is nothing to choose here; who read the news how matters later.',
  'advice.why.brings.tends':
    'It keeps the channel to {{party}} open; a channel that nobody tends fades.',
  'advice.why.brings.trust': 'It wins trust.',
  'advice.why.brings.mood': 'It leaves those it is for readier to come.',
  'advice.why.brings.credibility': 'We are believed more after it.',
  'advice.why.brings.support': 'It wins support for the initiative.',
  'advice.why.brings.home': 'It is well seen at home.',
  'advice.why.brings.sovereignty': 'It keeps the initiative our own.',
  'advice.why.brings.limelight': 'It changes how brightly the lamps shine on us.',
  'advice.why.brings.capital': 'It brings back some capital.',
  'advice.why.brings.exchange':
    'It is something done together; on words alone trust cannot climb far.',
  'advice.why.brings.chart': 'It may change where a party stands.',
  'advice.why.brings.insight': 'It shows part of what a party can accept.',
  'advice.why.brings.mandate': 'It may change what a party is told to hold to.',
  'advice.why.costs-least': 'Every answer costs something; this one costs least.',
  'advice.why.act-price': 'It costs {{cost}} capital and leaves {{left}}.',
  'advice.why.courts.shy': '{{Party}} likes publicity least, and is easiest lost.',
  'advice.why.courts.bold': '{{Party}} likes publicity most.',
  'advice.why.no-act-worth':
    'Nothing left is worth its price; {{kept}} capital is kept for the venue.',
  'advice.why.trust-least':
    '{{One}} and {{other}} trust each other least of those that can take a step.',
  'advice.why.step-place.first': 'A sequence of steps begins small.',
  'advice.why.step-place.answer': 'The other side has taken its step; an answer in kind is due.',
  'advice.why.step-place.after-answer':
    'The last step was answered; the next can be a little larger.',
  'advice.why.step-place.unanswered':
    'The last step was not answered yet; one more, a small one, keeps the offer open.',
  'advice.why.step-odds': '{{Party}} would take it in {{low}} to {{high}} of 10 cases.',
  'advice.why.most-come':
    'About {{expected}} of {{of}} guests would come to {{venue}}; to the next best place, about {{next}}.',
  'advice.why.most-come.alike':
    'About {{expected}} of {{of}} guests would come to {{venue}}; nowhere else do more.',
  'advice.why.doubtful-guest': 'Least certain is {{party}}. Chance that it comes: {{chance}}.',
  'advice.why.welcome-agenda': 'The most reluctant guest minds these items least: {{items}}.',
  'advice.why.carried-home':
    '{{Parties}} carried a text home. As officials they can now sign it, in quiet more easily.',
  'advice.why.between-meetings':
    'It holds a full table every second round and prepares in between; the house can carry {{most}} in all.',
  'advice.why.no-invitation':
    'No invitation can be sent: we can pay for no venue that fits, or the house can carry no further full table.',
  'advice.why.condition-costs-nobody':
    'What {{party}} asks can be met, and no other guest loses a place by it.',
  'advice.why.enough-come': '{{coming}} come; a meeting needs {{needed}}.',
  'advice.why.too-few-come': 'Too few come: {{coming}} of the {{needed}} that a meeting needs.',
  'advice.why.not-heard':
    'Nobody has said yet what it wants and what it minds; being heard also eases.',
  'advice.why.tempers':
    '{{Party}} is close to leaving: its strain is {{strain}}, and at {{leavesAt}} it goes.',
  'advice.why.least-known':
    'Least is known of what {{party}} needs: our guess is {{width}} points wide.',
  'advice.why.odds':
    'By what was said so far, {{signing}} of {{of}} are each likely to endorse it. Chance that enough do: {{adopted}}; that all do: {{everybody}}.',
  'advice.why.odds.long':
    'Hardly any text would be adopted as things stand. This one is the best try, and shows most: {{signing}} of {{of}} would likely endorse it.',
  'advice.why.in-doubt': 'Most doubtful is {{party}}. Chance that it endorses: {{chance}}.',
  'advice.why.following': '{{following}} of {{of}} are expected to endorse it.',
  'advice.why.least-satisfied': 'It is chosen for whoever gets least; here that is {{party}}.',
  'advice.why.objects': '{{Party}} objects, most of all to {{item}} as far as we can tell.',
  'advice.why.fits.speaks-freely-aside':
    'Aside, {{party}} can say what it cannot say before the others.',
  'advice.why.fits.believes-the-host':
    '{{Party}} believes us enough to consider what it would not choose.',
  'advice.why.fits.own-source':
    'We have word of the other side from a source of our own, so {{party}} can believe it.',
  'advice.why.fits.no-facts-yet': 'Nobody has looked yet at what this clause would mean.',
  'advice.why.fits.own-words':
    'The text opens with nobody’s words; what {{party}} gives would be its own.',
  'advice.why.fits.can-offer': 'We can pay for it, and {{party}} was offered nothing yet.',
  'advice.why.fits.other-signed':
    'Another party has endorsed the text, and we can answer to {{party}} for it.',
  'advice.why.fits.strained': '{{Party}} is strained, and was not praised yet.',
  'advice.why.fits.common-gain':
    '{{Party}} and one it is cold to gain by the same, and nobody has said so.',
  'advice.why.fits.strained-by-company':
    '{{Party}} is strained by who sits here, not by what is on the page.',
  'advice.why.fits.left-word': '{{Party}} left a sentence with us that nobody has read.',
  'advice.why.may-move': 'It can be worth up to {{gain}} points to {{party}}.',
  'advice.why.beats-text':
    'Chance that enough endorse after it: {{odds}}; with another text: {{otherwise}}.',
  'advice.why.adopted.all': 'Everybody endorses the text.',
  'advice.why.adopted.enough': '{{signing}} of {{of}} endorse the text, and that is enough.',
  'advice.why.better-kept': 'Another text would risk more than it promises.',
  'advice.why.time-is-up': 'No exchange is left, and not enough endorse the text.',
  'advice.why.has-the-floor': '{{Party}} has not put a draft of its own yet.',
  'advice.why.nothing-left': 'Nothing that is left to try is likely to turn anybody now.',
  'advice.why.untold':
    'The public does not know of the result; what is neither told nor begun lapses.',
  'advice.why.kept-quiet': 'Telling of the result would cost trust with those who shun publicity.',
  'advice.why.nothing-to-tell': 'There is nothing here to tell or to mend.',
  'advice.why.better-for':
    'A change on {{item}} would serve {{party}} best and, as far as we know, hurt none who endorsed.',
} as const;
