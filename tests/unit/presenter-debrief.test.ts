import { describe, expect, it } from 'vitest';
import { debriefMeeting, type MeetingDebrief } from '../../src/analysis/debrief/meeting-debrief.ts';
import { clausesOf } from '../../src/analysis/debrief/table-space.ts';
import { loudHost, patientHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import { commaSeparated } from '../../src/presenter/comma-separated.ts';
import { textCard } from '../../src/presenter/debrief-card.ts';
import { firstDraft } from '../../src/presenter/debrief-context.ts';
import type { DebriefContext, DebriefDraft } from '../../src/presenter/debrief-context.ts';
import { mandatesModel, textsSheet } from '../../src/presenter/debrief-mandates.ts';
import { debriefModel } from '../../src/presenter/debrief.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { curiousHost } from '../support/curious.ts';
import { allBooks, flagship } from '../support/books.ts';
import { tablesOf } from '../support/debriefed.ts';
import { textsIn } from '../support/presented.ts';

/** A text that lacks its message, a fact or a name. */
const gap = /⟦|\{\{|\bundefined\b|\bNaN\b|\bInfinity\b|\bnull\b/;

const { bulk: book } = flagship;

function contextOf(found: MeetingDebrief, of = book): DebriefContext {
  return { t: createTranslate('en', of.scenario.texts), book: of, found, clausesOf };
}

const contexts = [patientHost, loudHost, curiousHost].flatMap((host) =>
  tablesOf(book, host, ['1']).flatMap((record) =>
    (['open', 'mediator'] as const).map((eyes) => contextOf(debriefMeeting(record, book, eyes))),
  ),
);

/** Everything a reader can choose, one after the other. */
function draftsOf(found: MeetingDebrief): DebriefDraft[] {
  const first = firstDraft(found);
  const [party = ''] = found.closed.space.parties;
  return [
    first,
    { ...first, moment: 'opened', among: 'zone' },
    { ...first, sort: 'least', descending: false, among: 'put' },
    { ...first, sort: { party }, page: 1 },
  ];
}

describe('the words of the debrief', () => {
  it('should leave no gap, whatever the reader looks at', () => {
    for (const context of contexts)
      for (const draft of draftsOf(context.found)) {
        const [deal = 0] = context.found[draft.moment].low.pareto;
        const said = textsIn([debriefModel(context, draft), textCard(context, draft, deal)]);
        expect(said.filter((text) => gap.test(text))).toEqual([]);
        if (!context.found.exact) continue;
        expect(textsIn(mandatesModel(context, draft)).filter((text) => gap.test(text))).toEqual([]);
      }
  });

  it('should leave no gap in the scenarios of others', () => {
    for (const { bulk } of allBooks)
      for (const record of tablesOf(bulk, random, ['1'])) {
        const context = contextOf(debriefMeeting(record, bulk, 'open'), bulk);
        const model = debriefModel(context, firstDraft(context.found));
        expect(textsIn(model).filter((text) => gap.test(text))).toEqual([]);
      }
  });

  it('should come to tables of every kind: adopted, inside the zone, near it, empty', () => {
    const sentences = contexts.map(
      (context) => debriefModel(context, firstDraft(context.found)).result.sentence,
    );
    for (const kind of [
      /was adopted/,
      /zone of agreement was empty/,
      /clauses? away/,
      /inside the zone/,
    ])
      expect(sentences.some((sentence) => kind.test(sentence))).toBe(true);
  });

  it('should hold the figures of a row together: worth less need is the gap', () => {
    for (const context of contexts) {
      if (!context.found.exact) continue;
      const { rows } = debriefModel(context, firstDraft(context.found)).accounts;
      const last = context.found.texts.at(-1)?.at ?? null;
      for (const [at, { worth, need, would }] of rows.entries()) {
        if (worth === null || last === null) continue;
        const gained = Math.round((worth.low - need.low) * 1000);
        expect(gained).toBe(last.low.surpluses[at]);
        expect(would).toBe(gained >= 0 ? 'signs' : 'refuses');
      }
    }
  });
});

describe('the pictures of the debrief', () => {
  it('should draw every text once, and as much of it as the table says', () => {
    for (const context of contexts)
      for (const draft of draftsOf(context.found)) {
        const { picture, signers, texts } = debriefModel(context, draft);
        expect(picture.dots).toHaveLength(signers.texts);
        if (draft.among === 'all') expect(texts.count).toBe(signers.texts);
        const { low, high } = context.found[draft.moment];
        const zone = (kind: string) => picture.dots.filter((dot) => dot.zone === kind).length;
        expect(zone('in')).toBe(low.adoptable.length);
        expect(zone('in') + zone('maybe')).toBe(high.adoptable.length);
      }
  });

  it('should mark no point that would give a mandate away before the end', () => {
    for (const context of contexts) {
      if (context.found.exact) continue;
      const { picture } = debriefModel(context, firstDraft(context.found));
      expect(picture.marks).toEqual([]);
      expect(picture.frontier).toEqual([]);
      expect(picture.dots.some(({ pareto }) => pareto)).toBe(false);
    }
  });

  it('should begin with parties whose interests run against each other', () => {
    for (const { found } of contexts) {
      const { axes } = firstDraft(found);
      expect(new Set(axes).size).toBe(Math.min(3, found.closed.space.parties.length));
    }
  });
});

describe('the sheet of texts', () => {
  it('should have one line for each text and one column for each party', () => {
    const context = contexts.find(({ found }) => found.exact);
    if (context === undefined) throw new Error('expected a debrief with open mandates');
    const draft = firstDraft(context.found);
    const lines = textsSheet(context, draft).split('\n');
    expect(lines).toHaveLength(debriefModel(context, draft).signers.texts + 1);
    expect(lines[0]).toContain('invented mandate');
  });

  it('should quote what a spreadsheet would misread', () => {
    const line = commaSeparated([['a,b', 'say "no"', '=1+1', '-2.5', '+4', '@x']]);
    expect(line).toBe('"a,b","say ""no""",\'=1+1,-2.5,+4,\'@x');
  });
});
