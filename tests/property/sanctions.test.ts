import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanctions } from '../../src/content/record/sanctions.ts';
import { dayNumber } from '../../src/model/day.ts';
import { offerKinds, sanctionStatuses, type Sanction } from '../../src/model/sanctions.ts';
import { sanctionStanding } from '../../src/rules/sanctions.ts';

const parties = ['a', 'b', 'c'];
const party = fc.constantFrom(...parties);
const first = dayNumber('2000-01-01');
const day = fc.integer({ min: 0, max: 9000 }).map((since) => first + since);
const offers = fc.subarray([...offerKinds]);
const present = fc.subarray(parties);

/** `2000-01-01` and so many days. */
function written(since: number): string {
  return new Date(Date.UTC(2000, 0, 1 + since)).toISOString().slice(0, 10);
}

const measure: fc.Arbitrary<Sanction> = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    on: party,
    by: party,
    from: fc.integer({ min: 0, max: 9000 }).map(written),
    bears: fc.dictionary(
      fc.constantFrom(...offerKinds),
      fc.constantFrom('exemption-needed', 'barred'),
      {
        noNullPrototype: true,
      },
    ),
    evidence: fc.constant('P1'),
  },
  { requiredKeys: ['id', 'on', 'from', 'bears', 'evidence'] },
);
type Kinds = Parameters<typeof sanctionStanding>[1];

const measures = fc.uniqueArray(measure, { selector: ({ id }) => id, maxLength: 8 });

const weigh = (status: (typeof sanctionStatuses)[number]): number =>
  sanctionStatuses.indexOf(status);

describe('where an offer stands with sanctions', () => {
  it('should be the heaviest of what the measures in force on that day make of its kinds, and name those', () => {
    fc.assert(
      fc.property(measures, offers, present, day, (all, kinds, seats, today) => {
        const { status, measures: named } = sanctionStanding(
          { sanctions: all },
          kinds,
          seats,
          today,
        );
        const made = (each: Sanction): number =>
          dayNumber(each.from) > today ||
          !seats.includes(each.on) ||
          (each.by !== undefined && !seats.includes(each.by))
            ? 0
            : Math.max(0, ...kinds.map((kind) => weigh(each.bears[kind] ?? 'clear')));
        expect(weigh(status)).toBe(Math.max(0, ...all.map(made)));
        const expected =
          status === 'clear' ? [] : all.filter((each) => made(each) === weigh(status));
        expect(new Set(named)).toEqual(new Set(expected));
      }),
    );
  });

  it('should never be lighter on a later day, at a larger table or with more on offer', () => {
    fc.assert(
      fc.property(
        measures,
        fc.tuple(offers, offers),
        fc.tuple(present, present),
        fc.tuple(day, day),
        (all, [kinds, more], [seats, others], [one, other]) => {
          const at = (what: Kinds, who: readonly string[], when: number): number =>
            weigh(sanctionStanding({ sanctions: all }, what, who, when).status);
          const [early, late] = [Math.min(one, other), Math.max(one, other)];
          const before = at(kinds, seats, early);
          expect(at(kinds, seats, late)).toBeGreaterThanOrEqual(before);
          expect(at(kinds, [...seats, ...others], early)).toBeGreaterThanOrEqual(before);
          expect(at([...kinds, ...more], seats, early)).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('should not hang on the order in which measures are listed', () => {
    fc.assert(
      fc.property(measures, offers, present, day, (all, kinds, seats, today) => {
        const of = (listed: readonly Sanction[]) =>
          sanctionStanding({ sanctions: listed }, kinds, seats, today).status;
        expect(of(all.toReversed())).toBe(of(all));
      }),
    );
  });
});

/** Where one kind of offer stands by the record. */
function recorded(kind: (typeof offerKinds)[number], seats: readonly string[], when: string) {
  return sanctionStanding({ sanctions }, [kind], seats, dayNumber(when));
}

/** The measures that money stands under where Washington and Pyongyang sit together. */
function namedOn(when: string): string[] {
  return recorded('finance', ['dprk', 'us'], when).measures.map(({ id }) => id);
}

describe('the measures of the record', () => {
  it('should stand in the order in which they took effect, and bear on something', () => {
    const days = sanctions.map(({ from }) => dayNumber(from));
    expect(days).toEqual(days.toSorted((left, right) => left - right));
    for (const { bears } of sanctions) expect(Object.keys(bears)).not.toEqual([]);
  });

  it.each([
    ['joint-ventures', ['dprk', 'china'], '2017-08-04', 'clear'],
    ['joint-ventures', ['dprk', 'china'], '2017-08-05', 'barred'],
    ['joint-ventures', ['dprk', 'rok'], '2014-06-17', 'exemption-needed'],
    ['joint-ventures', ['dprk', 'us'], '2015-01-01', 'clear'],
    ['joint-ventures', ['dprk', 'us'], '2015-01-02', 'exemption-needed'],
    ['finance', ['dprk', 'russia'], '2009-06-11', 'clear'],
    ['finance', ['dprk', 'russia'], '2009-06-12', 'exemption-needed'],
    ['finance', ['rok', 'russia'], '2014-06-17', 'clear'],
    ['aid', ['dprk', 'us', 'rok'], '2017-12-21', 'clear'],
    ['aid', ['dprk', 'us', 'rok'], '2017-12-22', 'exemption-needed'],
    ['know-how', ['dprk', 'rok'], '2015-06-30', 'clear'],
    ['know-how', ['dprk', 'rok'], '2016-11-30', 'exemption-needed'],
    ['labour', ['dprk', 'russia'], '2017-12-22', 'barred'],
  ] as const)('should leave %s among %j on %s %s', (kind, seats, when, status) => {
    expect(recorded(kind, seats, when).status).toBe(status);
  });

  it('should name the order of January 2015 beside the older measures once it is signed', () => {
    expect(namedOn('2015-01-01')).toEqual(['resolution-1874', 'resolution-2094']);
    expect(namedOn('2015-01-02')).toEqual(['resolution-1874', 'resolution-2094', 'order-13687']);
  });
});
