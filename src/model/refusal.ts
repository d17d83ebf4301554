/** Why a command was not carried out; nothing has changed. Codes are stable, sentences live in the catalogue of messages. */
export const refusalCodes = [
  'game/over',
  'game/unknown-seat',
  'game/not-your-turn',
  'game/wrong-phase',
  'groundwork/unknown',
  'groundwork/needs-target',
  'groundwork/needs-two-targets',
  'groundwork/wrong-target',
  'groundwork/too-dear',
  'groundwork/done-this-round',
  'convening/unknown-venue',
  'convening/venue-track',
  'convening/too-dear',
  'convening/unknown-item',
  'convening/empty-agenda',
  'convening/agenda-too-long',
  'convening/repeated',
  'convening/unknown-guest',
  'convening/too-few-guests',
  'convening/too-many-guests',
  'convening/no-full-table-left',
  'replies/no-condition',
  'replies/already-moved',
  'replies/condition-impossible',
  'table/no-exchange-left',
  'table/not-present',
  'table/unknown-item',
  'table/unknown-option',
  'table/no-text',
  'table/incomplete-text',
  'table/same-text',
  'table/too-deep',
  'table/obliges-absent',
  'table/not-adopted',
  'table/already-heard',
  'table/asked-already',
  'table/empty-text',
  'outcome/nothing-to-tell',
  'outcome/told-already',
  'party/not-legal',
  'party/unknown-item',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  code: RefusalCode;
  /** What the sentence is about: ids and amounts to fill in. */
  facts: Record<string, string | number>;
}
