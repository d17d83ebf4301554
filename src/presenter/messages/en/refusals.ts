import type { RefusalCode } from '../../../model/refusal.ts';

/** One sentence for every refusal: what is not possible, and what to do instead. */
export const refusals = {
  'refusal.game/over': 'The campaign is over. Start a new game or undo the last step.',
  'refusal.game/unknown-seat': 'No such seat is in this game. Choose one of its seats.',
  'refusal.game/not-your-turn': 'Another seat is to answer first. Wait for its answer.',
  'refusal.game/wrong-phase':
    'That belongs to another part of the round. Use the button at the foot to go on.',
  'refusal.briefing/nothing-asked':
    'Nothing of that kind is asked this round. Answer what stands in the briefing.',
  'refusal.briefing/answered-already':
    'This was answered. Take the step back to answer it differently.',
  'refusal.briefing/unknown-answer': 'That is not among the answers. Choose one of them.',
  'refusal.groundwork/unknown': 'This scenario does not offer that. Choose one of the cards.',
  'refusal.groundwork/needs-target': 'Choose a capital first.',
  'refusal.groundwork/needs-two-targets': 'Choose two different capitals first.',
  'refusal.groundwork/wrong-target':
    'This cannot be aimed there. Choose one of the capitals on the card.',
  'refusal.groundwork/too-dear':
    'This costs more capital than you hold. Choose something cheaper or go on to convene.',
  'refusal.groundwork/done-this-round':
    'This was done this round already. It can be done again next round.',
  'refusal.steps/unknown-party': 'This scenario has no such capital. Choose two of those shown.',
  'refusal.steps/same-party': 'A step needs two capitals. Choose another for the second.',
  'refusal.steps/too-dear':
    'Asking costs more capital than you hold. Go on to convene, or ask next round.',
  'refusal.steps/asked-this-round': 'Asked this round already. Ask the other one, or wait a round.',
  'refusal.steps/under-way':
    'It has a step under way. Ask the other one, or wait until it is done.',
  'refusal.convening/unknown-venue':
    'This scenario has no such venue. Choose one of the venues shown.',
  'refusal.convening/venue-track':
    'This venue does not suit that track. Choose another track or another venue.',
  'refusal.convening/too-dear':
    'This venue costs more capital than you hold. Choose a cheaper one.',
  'refusal.convening/unknown-item':
    'This scenario has no such item. Choose one of the items shown.',
  'refusal.convening/empty-agenda': 'The agenda is empty. Add at least one item.',
  'refusal.convening/agenda-too-long': 'The agenda is full. Drop one item to add another.',
  'refusal.convening/repeated': 'Something is named twice. Keep one of the two.',
  'refusal.convening/unknown-guest':
    'This scenario has no such guest. Choose from the capitals shown.',
  'refusal.convening/too-few-guests': 'Too few guests. Invite at least two.',
  'refusal.convening/too-many-guests':
    'The venue has too few seats. Invite fewer, or choose a larger venue.',
  'refusal.convening/no-full-table-left':
    'The house can carry no further full table. Invite fewer guests.',
  'refusal.replies/no-condition':
    'That capital set no condition. Open the table or call the meeting off.',
  'refusal.replies/already-moved':
    'One condition was met already. Open the table or call the meeting off.',
  'refusal.replies/condition-impossible':
    'That condition cannot be met here. Open the table without it or call the meeting off.',
  'refusal.table/no-exchange-left': 'No exchange is left. Close the table.',
  'refusal.table/not-present': 'That delegation is not at the table. Choose one that is.',
  'refusal.table/unknown-item':
    'That is not on the agenda of this meeting. Choose an item that is.',
  'refusal.table/unknown-option': 'That item cannot settle there. Choose one of its options.',
  'refusal.table/no-text': 'No text is on the table yet. Table a draft first.',
  'refusal.table/incomplete-text':
    'A text needs one clause for every item. Fill in the missing clause.',
  'refusal.table/same-text': 'That is what the text says already. Change an option or the wording.',
  'refusal.table/too-deep': 'A meeting held this way cannot bind so deep. Choose a lighter option.',
  'refusal.table/obliges-absent':
    'That would oblige somebody who is not at the table. Choose another option.',
  'refusal.table/barred': 'Sanctions in force bar that. Choose another option.',
  'refusal.table/no-time-to-ask':
    'That needs an exemption from sanctions, and no time is left to ask for it. Choose another option.',
  'refusal.table/not-adopted': 'Too few endorse the text. Amend it, or close with a statement.',
  'refusal.table/same-party': 'Sender and receiver are the same. Choose two delegations.',
  'refusal.table/facts-found':
    'The facts on this item have been found. Choose another item or table a text.',
  'refusal.table/praised-already': 'That delegation has been praised here. Choose another.',
  'refusal.table/no-grudge':
    'Those two are not cold to each other. Choose two between whom something stands.',
  'refusal.table/common-named': 'That was named to these two. Choose another item or another pair.',
  'refusal.table/held-already': 'You have held the talks to the items. Once is enough here.',
  'refusal.table/opens-already':
    'The text opens with words of a delegation already. Amend a clause instead.',
  'refusal.table/unknown-means': 'You have no such means. Choose one of those shown.',
  'refusal.table/too-dear':
    'This costs more capital than you hold. Choose something cheaper, or amend the text.',
  'refusal.table/offered-already':
    'That delegation has been given something at this table. Choose another.',
  'refusal.table/vouched-already':
    'Your word was given on this already. Choose two other delegations.',
  'refusal.table/not-sealed':
    'No absent guest has left a sentence with you. Hear those who are in the room.',
  'refusal.table/sealed-read': 'That sentence has been read. Choose another move.',
  'refusal.table/pace-set': 'The pace is set for this table. Call a recess to ease it.',
  'refusal.table/already-heard':
    'They have been heard at this table. Try a caucus, or table a text.',
  'refusal.table/asked-already':
    'This was asked of that delegation already. Ask another, or try something else.',
  'refusal.table/told-already':
    'It was told so of this clause. Change the clause, or bring word of another.',
  'refusal.table/no-concession':
    'To leave an item as it is asks nothing of anybody. Suggest something that is done.',
  'refusal.table/empty-text': 'A text needs at least one clause. Put one in.',
  'refusal.outcome/nothing-to-tell': 'This meeting left nothing to tell. Go on to the aftermath.',
  'refusal.outcome/told-already': 'The result is public already. Go on to the aftermath.',
  'refusal.outcome/nothing-to-improve':
    'No text was adopted, so there is nothing to improve. Go on to the aftermath.',
  'refusal.outcome/improved-already':
    'The one look for something better was taken. Go on to the aftermath.',
  'refusal.party/not-legal':
    'This delegation cannot do that as things stand. Choose one of the moves shown.',
  'refusal.party/unknown-item': 'That item is not in the text. Name one that is.',
} as const satisfies Record<`refusal.${RefusalCode}`, string>;
