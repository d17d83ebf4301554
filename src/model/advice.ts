import type { Effect } from './effect.ts';
import type { CommandOf, MediatorMove } from './command.ts';
import type { ItemId, Milli, PartyId, VenueId } from './ids.ts';

/** What an act between meetings is valued for: its effects by kind, a tended channel, support at home. */
export type Valued = Effect['kind'] | 'tends' | 'home';

/** Why a mediator would do what it advises. Numbers are its own reckoning, on what it may see. */
export type AdviceReason =
  /** There is nothing to decide at this station. */
  | { kind: 'read-on' }
  /** An act, or an answer to a request, brings most of this, to whom it is aimed at. */
  | { kind: 'act-brings'; value: Valued; party: PartyId | null }
  /** Every answer to a request costs something; this one costs least. */
  | { kind: 'costs-least' }
  /** What an act costs, and what is left then, milli points. */
  | { kind: 'act-price'; cost: Milli; left: Milli }
  /** Whom a host goes to first: who likes publicity least, or most. */
  | { kind: 'courts'; party: PartyId; first: 'shy' | 'bold' }
  /** No act is worth its price; something is kept for the venue of a meeting, milli points. */
  | { kind: 'no-act-worth'; kept: Milli }
  /** The two that trust each other least of those that can take a step. */
  | { kind: 'trust-least'; parties: readonly [PartyId, PartyId] }
  /** Where a step stands in an exchange of steps. */
  | { kind: 'step-place'; place: StepPlace; party: PartyId; toward: PartyId }
  /** Of ten such requests so many would be followed, at least and at most. */
  | { kind: 'step-odds'; party: PartyId; low: number; high: number }
  /** Most would come to this place: guests expected, in tenths, of so many; and how many to the next best. */
  | { kind: 'most-come'; venue: VenueId; expected: number; of: number; next: number | null }
  /** The guest least likely to come, in tenths. */
  | { kind: 'doubtful-guest'; party: PartyId; odds: number }
  /** Items that the least interested of the guests minds least. */
  | { kind: 'welcome-agenda'; items: readonly ItemId[] }
  /** Who carried a text home can now meet as officials, quietly. */
  | { kind: 'carried-home'; parties: readonly PartyId[] }
  /** This host meets in every second round and prepares in between. */
  | { kind: 'between-meetings' }
  | { kind: 'no-invitation' }
  /** A condition can be met, and costs no other guest its place. */
  | { kind: 'condition-costs-nobody'; party: PartyId }
  /** So many come, so many are needed. */
  | { kind: 'enough-come'; coming: number; needed: number }
  | { kind: 'too-few-come'; coming: number; needed: number }
  /** Nobody has said yet what it wants and minds. */
  | { kind: 'not-heard' }
  /** A party is close to leaving: its strain, and at how much it leaves, milli points. */
  | { kind: 'tempers'; party: PartyId; strain: Milli; leavesAt: Milli }
  /** Least is known of what this party needs: the width of the guess, milli points. */
  | { kind: 'least-known'; party: PartyId; width: Milli }
  /** How likely a text is to be adopted and to be signed by all, in hundredths; who likely signs, of how many. */
  | { kind: 'odds'; adopted: number; everybody: number; signing: number; of: number }
  /** The party least likely to sign, in hundredths. */
  | { kind: 'in-doubt'; party: PartyId; odds: number }
  /** A party has not put a draft of its own yet. */
  | { kind: 'has-the-floor'; party: PartyId }
  /** The party that a text satisfies least. */
  | { kind: 'least-satisfied'; party: PartyId }
  /** So many of those present are expected to sign. */
  | { kind: 'following'; following: number; of: number }
  /** A party objects, most of all to this clause as far as can be told. */
  | { kind: 'objects'; party: PartyId; item: ItemId }
  /** What a move may do to what a party makes of the text, milli points. */
  | { kind: 'may-move'; party: PartyId; gain: Milli }
  /** What makes a move fit: see each. */
  | { kind: 'fits'; why: Fitness; party: PartyId }
  /** Better odds than with another text, in hundredths. */
  | { kind: 'beats-text'; odds: number; otherwise: number }
  /** The text is adopted: by all, or by so many of those present. */
  | { kind: 'adopted'; signing: number; of: number }
  /** Nothing that could still be done promises more than it risks. */
  | { kind: 'better-kept' }
  | { kind: 'time-is-up' }
  | { kind: 'nothing-left' }
  /** An adopted text that nobody was told of lapses; telling it costs with who is shy. */
  | { kind: 'untold' }
  /** Telling of the result would cost more than it wins. */
  | { kind: 'kept-quiet' }
  | { kind: 'nothing-to-tell' }
  /** A clause could be better for this party and, as far as is known, worse for nobody. */
  | { kind: 'better-for'; party: PartyId; item: ItemId };

/** A step is the first of an exchange, the answer to one, one more after an answer, or one more without. */
export type StepPlace = 'first' | 'answer' | 'after-answer' | 'unanswered';

/** Why a tactic fits the moment. */
export type Fitness =
  /** Not yet taken aside; strained. */
  | 'speaks-freely-aside'
  /** It believes the host enough to consider an option that it dislikes. */
  | 'believes-the-host'
  /** The host has word of the other side from a source of its own. */
  | 'own-source'
  /** Nobody has looked yet into what the clause would mean. */
  | 'no-facts-yet'
  /** The text opens with nobody’s words. */
  | 'own-words'
  /** The host can pay for something it would like. */
  | 'can-offer'
  /** Another party has signed, and the host can answer for it. */
  | 'other-signed'
  /** It is strained, and was not praised yet. */
  | 'strained'
  /** It left a sentence that was not read. */
  | 'left-word'
  /** It and one it is cold to gain by the same. */
  | 'common-gain'
  /** Who sits there, or a contest for the lead, strains it. */
  | 'strained-by-company';

/** What a mediator may be advised to do: all but what no reference host does. */
export type AdvisedMove = Exclude<MediatorMove, 'clarify' | 'setPace'>;
export type AdvisedCommand = CommandOf<AdvisedMove>;

/** What a mediator would do next, and why: the strongest reason first. */
export interface Advice {
  command: AdvisedCommand;
  reasons: readonly AdviceReason[];
}
