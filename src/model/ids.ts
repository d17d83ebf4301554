/**
 * Identifiers are plain strings: a scenario may declare its own parties, venues and items,
 * so no identifier is known to the rules in advance.
 */
export type PartyId = string;
/** A seat is held by a party; the mediator's seat carries the mediator's party id. */
export type SeatId = PartyId;
export type VenueId = string;
export type ItemId = string;
export type OptionId = string;
export type GroundworkId = string;
export type IncidentId = string;
export type EvidenceId = string;

/** An integer, thousandths of a point. Every score of the world is kept in it. */
export type Milli = number;
/** Points as authors write them; may have up to three decimals. */
export type Points = number;

/** 2 scholars, 1.5 scholars with officials in a private capacity, 1 officials who may bind. */
export const tracks = ['2', '1.5', '1'] as const;
export type Track = (typeof tracks)[number];

export const publicities = ['quiet', 'announced', 'public'] as const;
export type Publicity = (typeof publicities)[number];

export const wordings = ['plain', 'face-saving'] as const;
/** How a clause reads in public; it never changes what is done. */
export type Wording = (typeof wordings)[number];

export const stepSizes = [1, 2, 3] as const;
/** How much a conciliatory step gives: a gesture, a measure that is felt, one that costs. */
export type StepSize = (typeof stepSizes)[number];
