import { codexShelves } from '../model/codex.ts';
import type { CodexEntry, CodexShelf } from '../model/codex.ts';
import type { PartyId } from '../model/ids.ts';
import type { RuleId } from '../model/rule-table.ts';
import { codexFacts } from './codex-facts.ts';
import type { CodexFact } from './codex-facts.ts';
import { namesOf } from './codex-links.ts';
import { partsOf } from './codex-sources.ts';
import type { CodexSources } from './codex-sources.ts';
import { regional } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagLetters, optionName, ownName, partyName } from './names.ts';
import type { FlagModel, OwnNameModel } from './names.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';

/** An entry as a line of a shelf. */
export interface CodexLine {
  readonly id: string;
  readonly shelf: CodexShelf;
  readonly name: string;
  readonly flag: FlagModel | null;
  /** What it is called, and what it says, in small letters for a search. */
  readonly called: readonly string[];
  readonly words: string;
}

/** A number of the rules. */
export interface CodexRule {
  readonly id: RuleId;
  readonly note: string;
  readonly amount: string;
  readonly evidence: EvidenceModel | null;
}

/** An entry, to be read. */
export interface CodexPage {
  readonly id: string;
  readonly name: string;
  /** `Party`, `Term`. */
  readonly kind: string;
  readonly flag: FlagModel | null;
  /** A party as its own people write it. */
  readonly own: OwnNameModel | null;
  readonly paragraphs: readonly string[];
  readonly facts: readonly CodexFact[];
  /** How the game plays it; empty where there is nothing to say. */
  readonly game: string;
  readonly met: readonly string[];
  readonly rules: readonly CodexRule[];
  readonly sources: readonly EvidenceModel[];
  readonly see: readonly { readonly id: string; readonly name: string }[];
}

/** Shelves whose entries are called what the content calls them. */
const NAMED: Partial<Record<CodexShelf, 'party' | 'venue' | 'item'>> = {
  parties: 'party',
  places: 'venue',
  agenda: 'item',
};

/** All entries: parties, places and items in the order of the content, the rest by name. */
export function codexLines(sources: CodexSources, t: Translate): CodexLine[] {
  const byName = new Intl.Collator(regional(t.locale));
  const lines = sources.entries.map((entry) => {
    const name = entryName(entry, t);
    const called = [name, ...namesOf(entry.id, t)].map((each) => each.toLowerCase());
    return {
      id: entry.id,
      shelf: entry.shelf,
      name,
      flag: flagOf(entry, sources, t),
      called,
      words: [...called, ...wordsOf(entry, t)].join('\n').toLowerCase(),
    };
  });
  return codexShelves.flatMap((shelf) => {
    const own = lines.filter((line) => line.shelf === shelf);
    return NAMED[shelf] === undefined
      ? own.toSorted((a, b) => byName.compare(a.name, b.name))
      : own;
  });
}

/** Lines that hold every word that is searched for, nearest first: by name, by mention, by text. */
export function foundLines(lines: readonly CodexLine[], search: string): CodexLine[] {
  const sought = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const holds = (text: string) => sought.every((word) => text.includes(word));
  const rank = ({ called }: CodexLine) =>
    called.includes(sought.join(' ')) ? 0 : called.some(holds) ? 1 : 2;
  return lines.filter(({ words }) => holds(words)).toSorted((a, b) => rank(a) - rank(b));
}

/** One entry, to be read; null where there is none of that id. */
export function codexPage(id: string, sources: CodexSources, t: Translate): CodexPage | null {
  const entry = sources.entries.find((each) => each.id === id);
  if (entry === undefined) return null;
  const game = `codex.${id}.game` as const;
  return {
    id,
    name: entryName(entry, t),
    kind: t(`codex.of.${entry.shelf}`),
    flag: flagOf(entry, sources, t),
    own: entry.shelf === 'parties' ? ownName(t, partsOf(entry.about[0] ?? '').id) : null,
    paragraphs: [...blurbOf(entry, t), t(`codex.${id}.text`)],
    facts: codexFacts(entry, sources, t),
    game: t.has(game) ? t(game) : '',
    met: entry.about.flatMap((claim) => metName(claim, t) ?? []),
    rules: entry.rules.map((rule) => ruleModel(rule, sources, t)),
    sources: entry.sources.flatMap((source) => evidenceModel(sources, source) ?? []),
    see: entry.see.flatMap((other) => {
      const found = sources.entries.find((each) => each.id === other);
      return found === undefined ? [] : { id: other, name: entryName(found, t) };
    }),
  };
}

/** The entry about a party; null where the codex has none. */
export function entryAbout(entries: readonly CodexEntry[], party: PartyId): string | null {
  return entries.find(({ about }) => about[0] === `party:${party}`)?.id ?? null;
}

function entryName({ id, shelf, about }: CodexEntry, t: Translate): string {
  const family = NAMED[shelf];
  const key =
    family === undefined
      ? (`codex.${id}.name` as const)
      : (`${family}.${partsOf(about[0] ?? '').id}.name` as const);
  return t(key);
}

/** What the content says of a place or an item. */
function blurbOf({ shelf, about }: CodexEntry, t: Translate): string[] {
  const family = NAMED[shelf];
  if (family === undefined || family === 'party') return [];
  const key = `${family}.${partsOf(about[0] ?? '').id}.blurb` as const;
  return t.has(key) ? [t(key)] : [];
}

function wordsOf(entry: CodexEntry, t: Translate): string[] {
  const game = `codex.${entry.id}.game` as const;
  return [...blurbOf(entry, t), t(`codex.${entry.id}.text`), ...(t.has(game) ? [t(game)] : [])];
}

function flagOf(
  { shelf, about }: CodexEntry,
  { catalogue, mediator }: CodexSources,
  t: Translate,
): FlagModel | null {
  if (shelf !== 'parties') return null;
  const { id } = partsOf(about[0] ?? '');
  const code =
    id === mediator.id ? mediator.flag : catalogue.parties.find((party) => party.id === id)?.flag;
  return { code: code ?? null, name: partyName(t, id), letters: flagLetters(t, id) };
}

/** Where a player meets it, for what tells nothing of the future of a game. */
function metName(claim: string, t: Translate): string | null {
  const { kind, id } = partsOf(claim);
  switch (kind) {
    case 'groundwork':
      return t('codex.met.groundwork', { name: t(`groundwork.${id}.name`) });
    case 'assumption':
      return t('codex.met.assumption', { name: t(`assumption.${id}.name`) });
    case 'measure':
      return t('codex.met.measure', { name: t(`measure.${id}`) });
    case 'option': {
      const [item = '', option = ''] = id.split('/');
      return t('codex.met.option', { name: optionName(t, item, option) });
    }
    default:
      return null;
  }
}

const HUNDRED = 100;

function ruleModel(id: RuleId, sources: CodexSources, t: Translate): CodexRule {
  const { value, unit, note, evidence } = sources.catalogue.rules[id];
  const shown = unit === 'share' ? value * HUNDRED : value;
  const rounded = Math.round(Math.abs(shown) * HUNDRED) / HUNDRED;
  const facts = { value: shown < 0 ? `−${rounded}` : `${rounded}`, count: rounded };
  return {
    id,
    note,
    amount: t(`codex.rule.${unit}`, facts),
    evidence: evidenceModel(sources, evidence),
  };
}
