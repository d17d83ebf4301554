import type { AgendaItem, Venue } from '../model/catalogue.ts';
import type { CodexEntry } from '../model/codex.ts';
import { partsOf } from './codex-sources.ts';
import type { CodexSources } from './codex-sources.ts';
import { list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { capitalName, optionName, partyInSentence, partyName, venueName } from './names.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';

/** Something that the content holds of it: a word for it, and a line or several. */
export interface CodexFact {
  readonly label: string;
  readonly lines: readonly { readonly text: string; readonly evidence: EvidenceModel | null }[];
}

/** What the content holds of a party, a place or an item. */
export function codexFacts(entry: CodexEntry, sources: CodexSources, t: Translate): CodexFact[] {
  const { kind, id } = partsOf(entry.about[0] ?? '');
  const { venues, agenda } = sources.catalogue;
  const venue = venues.find((each) => each.id === id);
  const item = agenda.find((each) => each.id === id);
  const facts =
    entry.shelf === 'parties' && kind === 'party'
      ? partyFacts(id, sources, t)
      : entry.shelf === 'places' && venue !== undefined
        ? placeFacts(venue, sources, t)
        : entry.shelf === 'agenda' && item !== undefined
          ? itemFacts(item, t)
          : [];
  return facts.filter(({ lines }) => lines.length > 0);
}

function fact(label: string, text: string): CodexFact {
  return { label, lines: [{ text, evidence: null }] };
}

function partyFacts(party: string, sources: CodexSources, t: Translate): CodexFact[] {
  const { venues, officials } = sources.catalogue;
  const places = (sign: number) =>
    venues.flatMap(({ id, draws }) =>
      draws
        .filter((draw) => draw.party === party && draw.points * sign > 0)
        .map(({ evidence }) => ({
          text: venueName(t, id),
          evidence: evidenceModel(sources, evidence),
        })),
    );
  return [
    fact(t('codex.fact.capital'), capitalName(t, party)),
    {
      label: t('codex.fact.office'),
      lines: officials
        .filter((official) => official.party === party)
        .map(({ id, evidence }) => ({
          text: t('codex.fact.holder', {
            office: t(`official.${id}.office`),
            name: t(`official.${id}.name`),
          }),
          evidence: evidenceModel(sources, evidence),
        })),
    },
    { label: t('codex.fact.drawn'), lines: places(1) },
    { label: t('codex.fact.shy'), lines: places(-1) },
  ];
}

function placeFacts(venue: Venue, sources: CodexSources, t: Translate): CodexFact[] {
  const { city, ground, seats, cost, tracks, draws } = venue;
  const guests = (sign: number) =>
    draws
      .filter(({ points }) => points * sign > 0)
      .map(({ party, evidence }) => ({
        text: partyName(t, party),
        evidence: evidenceModel(sources, evidence),
      }));
  const whose =
    ground === 'united-nations' ? t('codex.fact.united-nations') : partyInSentence(t, ground);
  return [
    fact(t('codex.fact.city'), t(`city.${city}`)),
    fact(t('codex.fact.ground'), whose),
    fact(t('codex.fact.seats'), `${seats}`),
    fact(t('codex.fact.cost'), `${cost}`),
    fact(
      t('codex.fact.suits'),
      list(
        tracks.map((track) => t(`track.${track}`)),
        t.locale,
      ),
    ),
    { label: t('codex.fact.liked'), lines: guests(1) },
    { label: t('codex.fact.disliked'), lines: guests(-1) },
  ];
}

function itemFacts({ id, official, options }: AgendaItem, t: Translate): CodexFact[] {
  return [
    fact(t('codex.fact.standing'), official ? t('codex.fact.official') : t('codex.fact.contested')),
    {
      label: t('codex.fact.options'),
      lines: options.map((option) => ({ text: optionName(t, id, option.id), evidence: null })),
    },
  ];
}
