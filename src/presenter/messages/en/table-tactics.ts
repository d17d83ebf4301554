/** The table: word carried, facts, praise, own words, means, a word given, a sealed sentence, pace, leaks. */
export const tactics = {
  'table.group.offer': 'Offer',
  'table.group.offer.note': 'from your own means',
  'table.move.message': 'Carry word',
  'table.move.facts': 'Fact-find',
  'table.move.praise': 'Praise',
  'table.move.sealed': 'Sealed word',
  'table.move.save-face': 'Own words',
  'table.move.pace': 'Set pace',
  'table.move.offer': 'Means',
  'table.move.vouch': 'Vouch',

  'table.choose.message': 'Carry word on a clause',
  'table.choose.message.party': 'Whose word',
  'table.choose.message.to': 'Carried to',
  'table.choose.facts': 'Find facts on an item',
  'table.choose.praise': 'Praise one before all',
  'table.choose.sealed': 'Read a sealed sentence',
  'table.choose.sealed.party': 'Whose sentence',
  'table.choose.save-face': 'Let the text open with words of one',
  'table.choose.save-face.party': 'Whose words',
  'table.choose.pace': 'Set the pace',
  'table.choose.offer': 'Add something of your own',
  'table.choose.offer.means': 'What is given',
  'table.choose.offer.party': 'To whom',
  'table.choose.vouch': 'Give your word for one',
  'table.choose.vouch.party': 'For whom',
  'table.choose.vouch.to': 'Who is to believe it',

  'table.shade': 'Say more than you know',
  'table.shade.price':
    'Moves {{to}} once. Costs {{n}} credibility with it if {{party}} then objects to this clause.',
  'table.pace.brisk': 'Brisk',
  'table.pace.slow': 'Slow',
  'table.means.note': 'costs {{cost}} capital, adds {{worth}} points',
  'table.means.too-dear': 'Costs {{cost}} capital, more than you hold.',
  'table.party.praised': 'Praised at this table.',
  'table.party.given': 'Given something at this table.',
  'table.party.sealed-read': 'Its sentence was read.',

  'table.effect.message.believed':
    'You tell {{to}} what {{party}} can live with on {{item}}. You know it from a source of your own, so it is believed.',
  'table.effect.message.unsourced':
    'You tell {{to}} what {{party}} can live with on {{item}}. You have no source of your own, so it moves nobody. Find facts on it first, or tend the channel to {{party}} between meetings.',
  'table.effect.message.shaded':
    'You tell {{to}} more about {{party}} and {{item}} than you know. It can be moved so once.',
  'table.effect.message.spent': '{{To}} was told too much before. It will not be moved so again.',
  'table.effect.facts':
    'What can be checked about {{item}} is checked and laid before all. Each sees better what it means, and so do you. Who objects to that clause is asked again.',
  'table.effect.praise':
    'You say before all what {{party}} has done well. It is the easier for it. Those who distrust it take note.',
  'table.effect.sealed':
    'You read aloud, once, the sentence that {{party}} left with you: what it came to want and what it minds.',
  'table.effect.save-face':
    'The text opens with words of {{party}}, so that what it gives is its own and costs it less at home. Its rivals like that less. All answer anew.',
  'table.effect.pace.brisk_one':
    'A brisk pace finds one more exchange and strains everybody. It takes no exchange.',
  'table.effect.pace.brisk_other':
    'A brisk pace finds {{count}} more exchanges and strains everybody. It takes no exchange.',
  'table.effect.pace.slow':
    'A slow pace takes this exchange and eases everybody at each one from now on.',
  'table.effect.offer':
    'You add something of your own to what the text is worth to {{party}}. If it objects, it is asked again.',
  'table.effect.vouch':
    'You give {{to}} your word that {{party}} will keep its own. If {{to}} objects, it is asked again.',
  'table.vouch.kept': 'Once {{party}} keeps a promise made here, {{to}} believes you more',
  'table.vouch.broken': 'If {{party}} breaks one, {{to}} believes you far less',

  'table.go.message': 'Carry it to {{to}}',
  'table.go.facts': 'Find the facts',
  'table.go.praise': 'Praise {{party}}',
  'table.go.sealed': 'Read the sentence',
  'table.go.save-face': 'Open with its words',
  'table.go.pace.brisk': 'Set a brisk pace',
  'table.go.pace.slow': 'Set a slow pace',
  'table.go.offer': 'Offer it to {{party}}',
  'table.go.vouch': 'Give {{to}} your word',

  'table.document.opens': 'Opens with words of {{party}}:',
  'table.document.would-open': 'Would open with words of {{party}}:',
  'table.facts.tag': 'facts found',
  'table.column.means': 'The host adds something of its own for {{party}}.',
  'table.column.vouched': 'The host gave {{party}} its word for {{parties}}.',
  'table.leak.notice': 'Word of the talks is out; they are announced talks now.',
  'table.leak.risk':
    'Quiet talks of {{n}} delegations: at each exchange word gets out about {{percent}} times in a hundred.',
  'table.scene.leak':
    '{{venue}}. At the table: {{seats}}. Word of the talks is out. Press lamps lit: {{lamps}} of 5.',

  'table.said.host': 'The host',
  'table.said.between': 'between us and those concerned; the others have not heard it',
  'table.said.believes': 'takes the word of {{from}} on {{item}} into account',
  'table.said.disbelieves': 'hears the word of {{from}} on {{item}} and does not rely on it',
  'table.said.found-out': 'finds that you said more of {{from}} on {{item}} than you knew',
  'table.said.facts': 'Facts on {{item}} lie before all, and all can check them.',
  'table.said.praised': 'is praised before all, and is the easier for it',
  'table.said.own-words': 'sees the text open with its own words',
  'table.said.means': 'is offered {{means}}',
  'table.said.vouched': 'has your word for {{party}}',
  'table.said.sealed': 'left this with you, sealed; it is read to all',
  'table.heard.word': 'Word of {{from}} on this was carried to it.',
  'table.heard.facts': 'Facts on this were found. All can check them.',
  'table.log.message': 'you carried word of {{from}} on {{item}} to {{to}}',
  'table.log.facts': 'you had the facts on {{item}} looked into',
  'table.log.praised': 'you praised {{party}} before all',
  'table.log.own-words': 'you let the text open with words of {{party}}',
  'table.log.means': 'you offered {{party}} {{means}}',
  'table.log.vouched': 'you gave {{to}} your word for {{party}}',
  'table.log.sealed': 'you read the sentence that {{party}} had left',
  'table.log.pace.brisk': 'you set a brisk pace',
  'table.log.pace.slow': 'you set a slow pace',
  'table.log.leaked': 'word of the talks got out',

  'news.leaked': 'Word of the talks is out; they are announced talks now.',
  'news.found-out': '{{name}} finds that the host said more than it knew.',
  'news.improved': 'The change is accepted.',
  'news.improvement-refused': '{{name}} would lose by the change. The text stays.',

  'improve.title': 'Look once for something better for all',
  'improve.note':
    'One change to one clause. It is taken when nobody who endorsed the text loses by it; the first who would lose says so, and the text stays.',
  'improve.option': 'What is done',
  'improve.wording': 'How it reads',
  'improve.reads': 'It would read: {{text}}',
  'improve.estimates': 'What we think it would bring each who endorsed, points',
  'improve.estimate.known': '{{low}}, known',
  'improve.estimate.guess': '{{low}} to {{high}}, our guess',
  'improve.gains': 'gains',
  'improve.even': 'neither gains nor loses',
  'improve.loses': 'loses',
  'improve.unsure': 'not known',
  'improve.go': 'Propose the change',
  'improve.same': 'That is what the text says. Choose another option or wording.',
  'improve.accepted': 'The change on {{item}} was accepted. Nobody who endorsed loses by it.',
  'improve.refused':
    'The change on {{item}} was put to them. {{Party}} would lose by it, so the text stays.',
} as const;
