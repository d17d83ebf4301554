import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import {
  AgendaItemSchema,
  EvidenceSchema,
  GroundworkSchema,
  IncidentSchema,
  OfficialSchema,
  PartySchema,
  VenueSchema,
} from '../../src/model/catalogue.ts';
import { type Effect } from '../../src/model/effect.ts';
import { SanctionSchema } from '../../src/model/sanctions.ts';
import { charts } from '../../src/parties/registry.ts';

const { agenda, evidence, groundwork, incidents, parties, venues } = catalogue;
const answers = incidents.flatMap(({ request }) => request?.answers ?? []);
const acts = [...groundwork, ...incidents];

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function whosOf(effect: Effect): string[] {
  if (effect.kind === 'trust') return [effect.from, effect.to];
  if (effect.kind === 'exchange') return [effect.between, effect.and];
  return 'who' in effect ? [effect.who] : [];
}

/** Options above depth 0 that each of these parties would sign alone, as declared. */
function zone(item: string, deepest: number, ...signers: readonly string[]): string[] {
  const options = agenda.find(({ id }) => id === item)?.options ?? [];
  const held = parties.filter(({ id }) => signers.includes(id));
  return options.flatMap(({ id, depth }, index) =>
    depth > 0 &&
    depth <= deepest &&
    held.every(({ mandate }) => (mandate.values[item]?.[index] ?? -100) >= mandate.reservation)
      ? [id]
      : [],
  );
}

function figures(effects: readonly Effect[]): number[] {
  return effects.flatMap((effect) => ('points' in effect ? [effect.points] : []));
}

const aims = { nobody: [], party: ['target'], pair: ['target', 'partner'] } as const;

describe('entries of the catalogue', () => {
  it.each([
    ['parties', v.array(PartySchema), parties],
    ['venues', v.array(VenueSchema), venues],
    ['agenda', v.array(AgendaItemSchema), agenda],
    ['groundwork', v.array(GroundworkSchema), groundwork],
    ['incidents', v.array(IncidentSchema), incidents],
    ['officials', v.array(OfficialSchema), catalogue.officials],
    ['sanctions', v.array(SanctionSchema), catalogue.sanctions],
    ['evidence', v.array(EvidenceSchema), evidence],
  ])('should satisfy their schema: %s', (_, schema, entries) => {
    const parsed = v.safeParse(schema, entries);
    expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual(
      [],
    );
  });

  it('should have ids of their own', () => {
    for (const shelf of [parties, venues, agenda, groundwork, incidents, evidence]) {
      expect(twice(idsOf(shelf))).toEqual([]);
    }
    expect(twice(idsOf(parties.flatMap(({ leanings }) => leanings)))).toEqual([]);
  });

  it('should be as many as a campaign needs', () => {
    const dated = incidents.filter(({ weight }) => weight === 0);
    expect(venues.length).toBeGreaterThanOrEqual(11);
    expect(agenda.length).toBeGreaterThanOrEqual(12);
    expect(groundwork.length).toBeGreaterThanOrEqual(12);
    expect(dated.length).toBeGreaterThanOrEqual(18);
    expect(incidents.length - dated.length).toBeGreaterThanOrEqual(12);
  });
});

describe('what entries refer to', () => {
  const partyIds = idsOf(parties);

  it('should be parties that exist', () => {
    const named = [...acts, ...answers].flatMap(({ effects }) => effects.flatMap(whosOf));
    const unknown = named.filter(
      (who) => who.startsWith('party:') && !partyIds.includes(who.slice('party:'.length)),
    );
    expect(unknown).toEqual([]);
    const pointed = [
      ...catalogue.officials.map(({ party }) => party).filter((party) => party !== 'mongolia'),
      ...venues.flatMap(({ draws }) => draws.map(({ party }) => party)),
      ...groundwork.flatMap(({ targets }) => targets ?? []),
      ...agenda.flatMap(({ options }) =>
        options.flatMap(({ exposure, obliges }) => [
          ...Object.keys(exposure),
          ...(obliges === 'signatories' ? [] : obliges),
        ]),
      ),
    ];
    expect(pointed.filter((id) => !partyIds.includes(id))).toEqual([]);
  });

  it('should be targets that the act is aimed at', () => {
    for (const act of groundwork) {
      const whos = act.effects.flatMap(whosOf);
      const aimed: readonly string[] = aims[act.aim];
      const used = whos.filter((who) => who === 'target' || who === 'partner');
      expect(
        used.filter((who) => !aimed.includes(who)),
        act.id,
      ).toEqual([]);
    }
    const pledged = answers.flatMap(({ pledge }) =>
      pledge === undefined ? [] : [...pledge.kept, ...pledge.broken],
    );
    const said = [...incidents, ...answers].flatMap(({ effects }) => effects);
    const dangling = [...said, ...pledged]
      .flatMap(whosOf)
      .filter((who) => ['target', 'partner', 'others', 'rivals'].includes(who));
    expect(dangling).toEqual([]);
  });

  it('should be grounds of a party, the mediator or the United Nations', () => {
    const grounds = new Set([...partyIds, 'mongolia', 'united-nations']);
    expect(venues.filter(({ ground }) => !grounds.has(ground))).toEqual([]);
  });

  it('should be states that the charts know', () => {
    for (const { id, when } of incidents) {
      if (when === undefined) continue;
      expect(charts[when.party]?.regions[when.region], id).toContain(when.state);
    }
  });

  it('should be states that the charts know where a mandate shifts, and items that exist', () => {
    for (const { id, chart, mandate } of parties) {
      const shifts = Object.entries(mandate.inState ?? {});
      expect(shifts.length, id).toBeGreaterThan(0);
      for (const [where, { interests, values }] of shifts) {
        const [region = '', state] = where.split('.');
        expect(charts[chart]?.regions[region], `${id} ${where}`).toContain(state);
        const items = Object.keys({ ...interests, ...values });
        expect(
          items.filter((item) => !idsOf(agenda).includes(item)),
          `${id} ${where}`,
        ).toEqual([]);
      }
    }
    const moved = acts.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === 'mandate' ? (effect.item ?? []) : [])),
    );
    expect(moved.filter((item) => !idsOf(agenda).includes(item))).toEqual([]);
  });

  it('should be evidence that exists', () => {
    const known = new Set(idsOf(evidence));
    const cited = [
      ...parties.flatMap((party) => [
        party.evidence,
        ...party.leanings.map((leaning) => leaning.evidence),
        ...Object.values(party.mandate.inState ?? {}).map((added) => added.evidence),
      ]),
      ...venues.flatMap((venue) => [venue.evidence, ...venue.draws.map((draw) => draw.evidence)]),
      ...agenda.map((item) => item.evidence),
      ...catalogue.officials.map((official) => official.evidence),
      ...acts.map((act) => act.evidence),
      ...incidents.flatMap(({ request }) => request?.evidence ?? []),
      ...answers.flatMap(({ effects }) => effects.flatMap((effect) => effect.evidence ?? [])),
      ...acts.flatMap(({ effects }) => effects.flatMap((effect) => effect.evidence ?? [])),
      ...Object.values(catalogue.causes),
      ...catalogue.assumptions.flatMap((assumption) => assumption.evidence),
    ];
    expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('should mark what was invented as an assumption', () => {
    const invented = incidents.filter(({ weight }) => weight > 0);
    const graded = new Map(evidence.map(({ id, grade }) => [id, grade]));
    expect(invented.filter((incident) => graded.get(incident.evidence) !== 'assumption')).toEqual(
      [],
    );
  });
});

describe('mandates', () => {
  it('should speak of every item and give every option a value', () => {
    for (const { id, mandate, leanings } of parties) {
      expect(Object.keys(mandate.interests).toSorted(), id).toEqual(idsOf(agenda).toSorted());
      for (const item of agenda) {
        expect(mandate.values[item.id]?.length, `${id}: ${item.id}`).toBe(item.options.length);
        expect(mandate.values[item.id]?.[0], `${id}: ${item.id}`).toBe(0);
      }
      for (const leaning of leanings) {
        const items = [...Object.keys(leaning.interests), ...Object.keys(leaning.values)];
        expect(
          items.filter((item) => !idsOf(agenda).includes(item)),
          leaning.id,
        ).toEqual([]);
      }
    }
  });

  it('should order the options of an item by depth, from no change', () => {
    for (const { id, options } of agenda) {
      const depths = options.map(({ depth }) => depth);
      expect(depths[0], id).toBe(0);
      expect(depths, id).toEqual(depths.toSorted((a, b) => a - b));
    }
  });

  it('should leave no zone of agreement on the nuclear file', () => {
    expect(zone('nuclear', 4, 'dprk', 'us', 'rok')).toEqual([]);
  });

  it.each(['culture-education', 'environment', 'humanitarian-aid', 'energy-corridors'])(
    'should leave a shallow zone of agreement among all six on %s',
    (item) => {
      expect(zone(item, 2, ...idsOf(parties))).not.toEqual([]);
    },
  );

  it('should let human rights and unification repel the DPRK', () => {
    const interests = parties.find(({ id }) => id === 'dprk')?.mandate.interests ?? {};
    expect(interests['human-rights']).toBeLessThan(-10);
    expect(interests['unification-planning']).toBeLessThan(-10);
  });
});

describe('levers', () => {
  it('should cut twice: every act costs something somewhere', () => {
    const onlyGood = groundwork.filter(({ effects }) => {
      const cost = effects.some(
        (effect) =>
          ('points' in effect && effect.points < 0 && effect.kind !== 'limelight') ||
          (effect.kind === 'limelight' && effect.points > 0),
      );
      return !cost;
    });
    expect(idsOf(onlyGood)).toEqual([]);
  });

  it('should cut twice: every answer to a request costs something somewhere', () => {
    const onlyGood = incidents.flatMap(({ id, request }) =>
      (request?.answers ?? [])
        .filter(
          ({ effects }) =>
            !effects.some((effect) =>
              effect.kind === 'limelight'
                ? effect.points > 0
                : 'points' in effect && effect.points < 0,
            ),
        )
        .map((answer) => `${id}: ${answer.id}`),
    );
    expect(onlyGood).toEqual([]);
  });

  it('should move somebody by every incident, and mostly different capitals differently', () => {
    expect(idsOf(incidents.filter(({ effects }) => figures(effects).length === 0))).toEqual([]);
    const divided = incidents.filter(({ effects }) => {
      const felt = effects.filter(({ kind }) => kind === 'mood' || kind === 'trust');
      const points = figures(felt);
      return points.some((point) => point > 0) && points.some((point) => point < 0);
    });
    expect(divided.length).toBeGreaterThan(incidents.length / 2);
  });

  it('should keep shifts of trust small', () => {
    const shifts = [...groundwork, ...incidents].flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === 'trust' ? [Math.abs(effect.points)] : [])),
    );
    expect(Math.max(...shifts)).toBeLessThanOrEqual(7);
  });

  it('should draw or repel somebody by every venue', () => {
    for (const { id, draws } of venues) {
      expect(
        draws.some(({ points }) => points !== 0),
        id,
      ).toBe(true);
    }
  });
});
