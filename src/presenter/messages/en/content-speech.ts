/**
 * What delegations say, as a communiqué would. `{{item}}` and `{{venue}}` stand where the
 * sentence is about one. Offices speak, never persons.
 */
const dprk: Readonly<Record<string, string>> = {
  'speech.dprk.accept.1': 'The Ministry has studied the invitation and will send a delegation.',
  'speech.dprk.accept.2': 'We respect the hospitality of Mongolia. Our delegation will come.',
  'speech.dprk.accept.3': 'Our side will take part, on the understanding that all sit as equals.',
  'speech.dprk.refuse.1': 'We see no reason to attend a meeting of this kind.',
  'speech.dprk.refuse.2':
    'The meeting as proposed serves the purposes of others. We will not take part.',
  'speech.dprk.refuse.3': 'The conditions for our participation are not present.',
  'speech.dprk.conditional.1': 'We could take part if one matter were arranged differently.',
  'speech.dprk.conditional.2': 'Our answer depends on one point, which the embassy will explain.',
  'speech.dprk.conditional.3': 'Change one thing and the delegation will travel.',
  'speech.dprk.opening.1': 'We have come to speak of practical matters between sovereign states.',
  'speech.dprk.opening.2': 'Our delegation will listen. It expects the same.',
  'speech.dprk.opening.3': 'We thank the host for a house in which one can talk.',
  'speech.dprk.endorse.1': 'Our side can carry this text to Pyongyang.',
  'speech.dprk.endorse.2': 'The text does not touch our dignity. We endorse it.',
  'speech.dprk.endorse.3': 'We agree to the text as read by the chair.',
  'speech.dprk.object.1': 'The part on {{item}} is not acceptable as it stands.',
  'speech.dprk.object.2': 'On {{item}} the text asks of us what it asks of nobody else.',
  'speech.dprk.object.3': 'We cannot take the paragraph on {{item}} home.',
  'speech.dprk.walkOut.1': 'Under these conditions our delegation cannot remain at the table.',
  'speech.dprk.walkOut.2':
    'Our delegation will leave the room. The host will be informed through the embassy.',
};
const rok: Readonly<Record<string, string>> = {
  'speech.rok.accept.1': 'The Government welcomes the initiative and will send a delegation.',
  'speech.rok.accept.2': 'Seoul will attend. Trust is built step by step, and this is a step.',
  'speech.rok.accept.3': 'We accept, and will keep our own forum informed.',
  'speech.rok.refuse.1': 'This is not the moment at which we could explain our attendance at home.',
  'speech.rok.refuse.2': 'We regret that we cannot join a meeting with this agenda.',
  'speech.rok.refuse.3':
    'The Government will follow the meeting with interest and will not attend.',
  'speech.rok.conditional.1':
    'We could attend if the National Assembly could be told of one change.',
  'speech.rok.conditional.2': 'One adjustment would allow us to come.',
  'speech.rok.conditional.3': 'Seoul is ready, provided that one point is settled beforehand.',
  'speech.rok.opening.1': 'We come with proposals that begin small and can be checked.',
  'speech.rok.opening.2': 'Contact between the two sides is worth having in any room.',
  'speech.rok.opening.3': 'We would like this meeting and our own forum to help each other.',
  'speech.rok.endorse.1': 'We can support this text and defend it in Seoul.',
  'speech.rok.endorse.2': 'The text is balanced. We endorse it.',
  'speech.rok.endorse.3': 'This is a modest text and a sound one.',
  'speech.rok.object.1': 'We could not explain the paragraph on {{item}} to our public.',
  'speech.rok.object.2': 'On {{item}} the text gives before it receives. We cannot support that.',
  'speech.rok.object.3': 'The wording on {{item}} goes further than our instructions.',
  'speech.rok.walkOut.1':
    'After what has been said here we have to consult our capital. We will not return today.',
  'speech.rok.walkOut.2': 'Our delegation withdraws from this session.',
};
const china: Readonly<Record<string, string>> = {
  'speech.china.accept.1':
    'China supports all efforts that are good for peace and stability and will attend.',
  'speech.china.accept.2': 'The Chinese side will send a delegation at a suitable level.',
  'speech.china.accept.3': 'We accept with thanks. Our neighbour’s efforts are known to us.',
  'speech.china.refuse.1': 'The timing is not convenient for the Chinese side.',
  'speech.china.refuse.2':
    'The Chinese side does not find the conditions mature and will not attend.',
  'speech.china.refuse.3': 'China has noted the proposal. It has no plan to take part.',
  'speech.china.conditional.1': 'The Chinese side hopes that one arrangement can be reconsidered.',
  'speech.china.conditional.2': 'With one adjustment our attendance would present no difficulty.',
  'speech.china.conditional.3': 'Our participation would be easier if one concern were respected.',
  'speech.china.opening.1':
    'China hopes that all sides will show restraint and meet each other halfway.',
  'speech.china.opening.2': 'We come to listen, and to prevent any turn for the worse.',
  'speech.china.opening.3': 'Dialogue should respect the reasonable concerns of every side.',
  'speech.china.endorse.1': 'The Chinese side has no objection to the text.',
  'speech.china.endorse.2': 'The text reflects the consensus. China supports it.',
  'speech.china.endorse.3': 'We regard this as a constructive step.',
  'speech.china.object.1': 'The Chinese side has difficulty with the wording on {{item}}.',
  'speech.china.object.2': 'The matter of {{item}} is not suitable for this text.',
  'speech.china.object.3': 'On {{item}} further study is needed. We cannot join today.',
  'speech.china.walkOut.1':
    'The Chinese delegation will not take part in the remainder of the session.',
  'speech.china.walkOut.2': 'This discussion has left the agreed agenda. We shall leave it too.',
};
const us: Readonly<Record<string, string>> = {
  'speech.us.accept.1': 'The United States is pleased to accept and will send a delegation.',
  'speech.us.accept.2': 'We value Mongolia’s role and will be represented.',
  'speech.us.accept.3': 'We will attend. The level of our delegation will follow.',
  'speech.us.refuse.1': 'We are not in a position to participate at this time.',
  'speech.us.refuse.2':
    'We do not see how this meeting advances our shared goals, and will not attend.',
  'speech.us.refuse.3': 'We appreciate the invitation and must decline it.',
  'speech.us.conditional.1': 'There is one issue that we would need to resolve before we say yes.',
  'speech.us.conditional.2': 'We could support participation with a single change.',
  'speech.us.conditional.3': 'Our answer is yes if one element of the proposal is adjusted.',
  'speech.us.opening.1': 'We are here to see what can be verified and what can be done.',
  'speech.us.opening.2':
    'Our position on the nuclear file is known. Other things can be discussed.',
  'speech.us.opening.3': 'We are grateful to our hosts and will be brief.',
  'speech.us.endorse.1': 'We can support this text.',
  'speech.us.endorse.2': 'The language works for us. We endorse it.',
  'speech.us.endorse.3': 'This is consistent with our policy and our obligations. We join.',
  'speech.us.object.1': 'We cannot agree to the language on {{item}}.',
  'speech.us.object.2': 'On {{item}} we see no means of verification. We object.',
  'speech.us.object.3': 'Our sanctions law leaves us no room on {{item}} as drafted.',
  'speech.us.walkOut.1':
    'This is no longer a discussion that we can be part of. We are leaving the session.',
  'speech.us.walkOut.2': 'We have instructions to withdraw. We thank the host.',
};
const russia: Readonly<Record<string, string>> = {
  'speech.russia.accept.1': 'The Russian side accepts the invitation and will take an active part.',
  'speech.russia.accept.2': 'Moscow has long favoured a regional conversation. We will come.',
  'speech.russia.accept.3': 'We confirm our participation and will bring proposals on connections.',
  'speech.russia.refuse.1': 'The Russian side does not consider the format productive.',
  'speech.russia.refuse.2': 'Our experts are engaged elsewhere. We will not be represented.',
  'speech.russia.refuse.3': 'A conversation arranged in this way is not for us.',
  'speech.russia.conditional.1':
    'We are ready to come if the programme takes account of one interest of ours.',
  'speech.russia.conditional.2': 'One correction to the format and the question is closed.',
  'speech.russia.conditional.3':
    'Our participation is possible on one condition, which is not a burdensome one.',
  'speech.russia.opening.1':
    'Security in this region is indivisible, and so are its railways and pipelines.',
  'speech.russia.opening.2':
    'We propose to begin with what brings profit to everyone at this table.',
  'speech.russia.opening.3':
    'Russia has a border with three of those present. We speak as a neighbour.',
  'speech.russia.endorse.1': 'The Russian side supports the text.',
  'speech.russia.endorse.2': 'The document is reasonable. We are ready to work on it.',
  'speech.russia.endorse.3': 'We endorse the text and expect that experts will meet soon.',
  'speech.russia.object.1': 'The provision on {{item}} does not suit the Russian side.',
  'speech.russia.object.2': 'On {{item}} our interests have not been taken into account.',
  'speech.russia.object.3': 'We are not ready to support the paragraph on {{item}} in this form.',
  'speech.russia.walkOut.1': 'The Russian delegation considers the session finished for its part.',
  'speech.russia.walkOut.2': 'We do not take part in discussions conducted in this tone.',
};
const japan: Readonly<Record<string, string>> = {
  'speech.japan.accept.1':
    'The Government of Japan is grateful for the invitation and will attend.',
  'speech.japan.accept.2': 'Japan will send a delegation under the bureau concerned.',
  'speech.japan.accept.3': 'We accept, mindful of what Mongolia has arranged before.',
  'speech.japan.refuse.1': 'It would be difficult for Japan to attend on this occasion.',
  'speech.japan.refuse.2': 'After careful study the Government has decided not to take part.',
  'speech.japan.refuse.3': 'We regret that our public could not understand our attendance.',
  'speech.japan.conditional.1':
    'We would be able to attend if consideration were given to one matter.',
  'speech.japan.conditional.2':
    'There is one point that the Government asks the host to reconsider.',
  'speech.japan.conditional.3': 'With one change we could explain our attendance in the Diet.',
  'speech.japan.opening.1': 'Japan’s position is dialogue and pressure. Today is for dialogue.',
  'speech.japan.opening.2':
    'There is a matter of the highest importance to our Government, and we will raise it calmly.',
  'speech.japan.opening.3': 'We are obliged to the host for its care in these arrangements.',
  'speech.japan.endorse.1': 'Japan is able to endorse the text.',
  'speech.japan.endorse.2': 'We appreciate the efforts of the chair and support the text.',
  'speech.japan.endorse.3': 'The Government can take responsibility for this text at home.',
  'speech.japan.object.1': 'With regret, the passage on {{item}} is not one that Japan can accept.',
  'speech.japan.object.2':
    'On {{item}} the text leaves out what our Government must be able to show.',
  'speech.japan.object.3': 'The wording on {{item}} would be difficult to explain in Tokyo.',
  'speech.japan.walkOut.1': 'Our delegation asks to be excused from the remainder of the meeting.',
  'speech.japan.walkOut.2': 'We are instructed to return to Tokyo for consultations.',
};

export const contentSpeech: Readonly<Record<string, string>> = {
  ...dprk,
  ...rok,
  ...china,
  ...us,
  ...russia,
  ...japan,
};
