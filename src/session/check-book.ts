import type { Book } from '../model/book.ts';
import type { Incident, ItemOption, Party } from '../model/catalogue.ts';
import type { Effect } from '../model/effect.ts';
import { checkOnce } from './check-once.ts';
import { checkDisclosed } from './check-disclosed.ts';
import { checkMeasures } from './check-measures.ts';
import { checkPledges } from './check-pledges.ts';
import { checkOpeningCharts } from './check-opening-charts.ts';
import { checkTables } from './check-tables.ts';
import type { Sanction } from '../model/sanctions.ts';
import { missing } from './missing.ts';
import type { Path, Problem } from './problem.ts';

/** Everything a compiled book refers to must be in it: what is missing, where, and what to do. */
export function checkBook(book: Book): Problem[] {
  return [
    ...checkOnce(book),
    ...checkRounds(book),
    ...checkForums(book),
    ...checkTables(book),
    ...checkPledges(book),
    ...checkMandates(book),
    ...checkDisclosed(book),
    ...checkOpening(book),
    ...checkOpeningCharts(book),
    ...checkAdoption(book),
    ...checkMeasures(book),
    ...checkEvidence(book),
    ...checkTexts(book),
  ];
}

function checkRounds(book: Book): Problem[] {
  const { rounds } = book.scenario;
  return rounds.flatMap((round, index) => [
    ...round.incidents.flatMap((id, at) =>
      missing(['rounds', index, 'incidents', at], 'incident', id, Object.keys(book.incidents)),
    ),
    ...(round.forum === undefined
      ? []
      : missing(['rounds', index, 'forum'], 'forum', round.forum, Object.keys(book.forums))),
    ...(round.closes <= round.opens
      ? [
          {
            path: ['rounds', index, 'closes'],
            message: 'a round closes after it opens; set a later day',
          },
        ]
      : []),
  ]);
}

function checkForums(book: Book): Problem[] {
  return book.scenario.forums.flatMap((forum, index) => [
    ...missing(['forums', index, 'host'], 'party', forum.host, book.partyIds),
    ...missing(['forums', index, 'venue'], 'venue', forum.venue, Object.keys(book.venues)),
    ...forum.agenda.flatMap((id, at) =>
      missing(['forums', index, 'agenda', at], 'agenda item', id, Object.keys(book.items)),
    ),
    ...forum.guests.flatMap((id, at) =>
      missing(['forums', index, 'guests', at], 'party', id, book.seatIds),
    ),
  ]);
}

function checkMandates(book: Book): Problem[] {
  return book.scenario.parties.flatMap((choice, index) => {
    const party = book.parties[typeof choice === 'string' ? choice : choice.id];
    if (party === undefined) return [];
    const worths = Object.values(book.items).flatMap((item) => {
      const values = party.mandate.values[item.id];
      if (values?.length === item.options.length) return [];
      const path =
        typeof choice === 'string' ? ['parties', index] : ['parties', index, 'mandate', 'values'];
      return [
        {
          path,
          message: `${party.id} needs ${item.options.length} values for "${item.id}", one for each option; it has ${values?.length ?? 0}`,
        },
      ];
    });
    const states = typeof choice === 'string' ? [] : checkInState(book, choice, index);
    return [...worths, ...states];
  });
}

/** What a mandate adds in a state: the state must be one of the party's chart, the items on some agenda. */
function checkInState(book: Book, { id, mandate }: Party, index: number): Problem[] {
  const regions = book.charts[id]?.regions ?? {};
  return Object.entries(mandate.inState ?? {}).flatMap(([where, added]) => {
    const path = ['parties', index, 'mandate', 'inState', where];
    const [region = '', state = ''] = where.split('.');
    const states = regions[region];
    const items = Object.keys(book.items);
    return [
      ...(states === undefined
        ? missing(path, 'region', region, Object.keys(regions))
        : missing(path, 'state', state, states)),
      ...(['interests', 'values'] as const).flatMap((what) =>
        Object.keys(added[what] ?? {}).flatMap((item) =>
          missing([...path, what, item], 'agenda item', item, items),
        ),
      ),
    ];
  });
}

function checkOpening(book: Book): Problem[] {
  const { trust, credibility, support, bonds } = book.scenario.opening;
  const pairs = (where: string, table: Record<string, Record<string, unknown>>): Problem[] =>
    Object.entries(table).flatMap(([from, row]) => [
      ...missing(['opening', where, from], 'party', from, book.seatIds),
      ...Object.keys(row).flatMap((to) =>
        missing(
          ['opening', where, from, to],
          'party',
          to,
          book.seatIds.filter((id) => id !== from),
        ),
      ),
    ]);
  return [
    ...pairs('trust', trust),
    ...pairs('bonds', bonds),
    ...Object.keys(credibility).flatMap((id) =>
      missing(['opening', 'credibility', id], 'party', id, book.partyIds),
    ),
    ...Object.keys(support).flatMap((id) =>
      missing(['opening', 'support', id], 'party', id, book.seatIds),
    ),
  ];
}

function checkAdoption(book: Book): Problem[] {
  return (['2', '1.5', '1'] as const).flatMap((track) => {
    const { atLeast, vetoes } = book.scenario.adoption[track];
    const few = typeof atLeast === 'number' && atLeast > book.partyIds.length;
    return [
      ...(few
        ? [
            {
              path: ['adoption', track, 'atLeast'],
              message: `no text could be adopted: there are ${book.partyIds.length} parties; write at most that number`,
            },
          ]
        : []),
      ...vetoes.flatMap((id, at) =>
        missing(['adoption', track, 'vetoes', at], 'party', id, book.partyIds),
      ),
    ];
  });
}

/** Every source that an own entry of the scenario names must be known. */
function checkEvidence(book: Book): Problem[] {
  const known = Object.keys(book.evidence);
  const cite = (path: Path, id: string): Problem[] =>
    known.includes(id)
      ? []
      : [
          {
            path,
            message: `there is no evidence "${id}"; add it under "evidence" with its source`,
          },
        ];
  const {
    venues,
    agenda,
    groundwork,
    drawn,
    dated,
    parties,
    forums,
    sanctions = [],
  } = book.scenario;
  const lists = { venues, agenda, groundwork, drawn, dated, parties, forums, sanctions };
  return Object.entries(lists).flatMap(([where, list]) =>
    list.flatMap((entry, index) => {
      if (typeof entry === 'string') return [];
      const own = 'effects' in entry ? entry.effects : [];
      const request = 'request' in entry ? entry.request : undefined;
      return [
        ...cite([where, index, 'evidence'], entry.evidence),
        ...(request === undefined
          ? []
          : cite([where, index, 'request', 'evidence'], request.evidence)),
        ...effectsOf(own, request).flatMap(({ path, effect }) => [
          ...(effect.evidence === undefined
            ? []
            : cite([where, index, ...path, 'evidence'], effect.evidence)),
          ...checkWho(book, [where, index, ...path], effect),
          ...(effect.kind === 'mandate' && effect.item !== null
            ? missing(
                [where, index, ...path, 'item'],
                'agenda item',
                effect.item,
                Object.keys(book.items),
              )
            : []),
        ]),
        ...('mandate' in entry
          ? Object.entries(entry.mandate.inState ?? {}).flatMap(([state, added]) =>
              cite([where, index, 'mandate', 'inState', state, 'evidence'], added.evidence),
            )
          : []),
        ...('options' in entry ? checkOptions(book, [where, index], entry.options) : []),
        ...('bears' in entry ? checkSanction(book, [where, index], entry) : []),
      ];
    }),
  );
}

interface Placed {
  path: Path;
  effect: Effect;
}

function placed(path: Path, effects: readonly Effect[] = []): Placed[] {
  return effects.map((effect, index) => ({ path: [...path, index], effect }));
}

/** Every effect of an entry, those of its answers and their pledges included, with its place. */
function effectsOf(own: readonly Effect[], request: Incident['request']): Placed[] {
  return [
    ...placed(['effects'], own),
    ...(request?.answers ?? []).flatMap(({ effects, pledge }, index) => [
      ...placed(['request', 'answers', index, 'effects'], effects),
      ...placed(['request', 'answers', index, 'pledge', 'kept'], pledge?.kept),
      ...placed(['request', 'answers', index, 'pledge', 'broken'], pledge?.broken),
    ]),
  ];
}

/** Parties that an effect of the scenario's own names must play in it. */
function checkWho(book: Book, path: Path, effect: Effect): Problem[] {
  return Object.entries(effect).flatMap(([key, value]) => {
    if (typeof value !== 'string' || !value.startsWith('party:')) return [];
    return missing([...path, key], 'party', value.slice('party:'.length), book.seatIds);
  });
}

/** A measure of the scenario's own is laid on a party of it, and is everybody's or a party's of it. */
function checkSanction(book: Book, path: Path, { on, by }: Sanction): Problem[] {
  return [
    ...missing([...path, 'on'], 'party', on, book.partyIds),
    ...(by === undefined ? [] : missing([...path, 'by'], 'party', by, book.partyIds)),
  ];
}

function checkOptions(book: Book, path: Path, options: readonly ItemOption[]): Problem[] {
  return options.flatMap((option, at) => [
    ...(option.obliges === 'signatories'
      ? []
      : option.obliges.flatMap((id, index) =>
          missing([...path, 'options', at, 'obliges', index], 'party', id, book.partyIds),
        )),
    ...Object.keys(option.exposure).flatMap((id) =>
      missing([...path, 'options', at, 'exposure', id], 'party', id, book.partyIds),
    ),
  ]);
}

/** A scenario speaks at least English, and says its name. */
function checkTexts(book: Book): Problem[] {
  const english = book.scenario.texts['en'];
  if (english === undefined)
    return [{ path: ['texts'], message: 'texts in English are missing; add "en"' }];
  return english['scenario.title'] === undefined
    ? [{ path: ['texts', 'en'], message: 'the title is missing; add "scenario.title"' }]
    : [];
}
