import type { ScoreRef } from '../../model/ledger.ts';
import type { CauseId } from '../../model/causes.ts';
import { advice } from './en/advice.ts';
import { capitalTexts } from './en/capitals.ts';
import { causes } from './en/causes.ts';
import { manyCauses } from './en/causes-many.ts';
import { chronicle } from './en/chronicle.ts';
import { codexWords } from './en/codex-words.ts';
import { common } from './en/common.ts';
import { convening, leads, whys } from './en/convening.ts';
import { debrief } from './en/debrief.ts';
import { disputed } from './en/disputed.ts';
import { epilogueTexts } from './en/epilogue.ts';
import { fundamentalTexts } from './en/fundamentals.ts';
import { otherRules } from './en/other-rules.ts';
import { ledger } from './en/ledger.ts';
import { promiseTexts } from './en/promises.ts';
import { groundwork } from './en/groundwork.ts';
import { refusals } from './en/refusals.ts';
import { replies } from './en/replies.ts';
import { scoreable } from './en/scoreable.ts';
import { screens } from './en/screens.ts';
import { steps } from './en/steps.ts';
import { sound } from './en/sound.ts';
import { story } from './en/story.ts';
import { statesSaid } from './en/states-said.ts';
import { table } from './en/table.ts';
import { tactics } from './en/table-tactics.ts';
import { theatreTexts } from './en/theatre.ts';
import { turningTexts } from './en/turning.ts';

/** Everything the interface says, in English. */
export const interfaceTexts = {
  ...advice,
  ...chronicle,
  ...codexWords,
  ...common,
  ...refusals,
  ...causes,
  ...manyCauses,
  ...scoreable,
  ...screens,
  ...sound,
  ...statesSaid,
  ...convening,
  ...leads,
  ...whys,
  ...groundwork,
  ...steps,
  ...promiseTexts,
  ...replies,
  ...table,
  ...tactics,
  ...ledger,
  ...debrief,
  ...disputed,
  ...epilogueTexts,
  ...otherRules,
  ...theatreTexts,
  ...story,
  ...fundamentalTexts,
  ...capitalTexts,
  ...turningTexts,
} as const;

type Written = keyof typeof interfaceTexts;
/** A count has the forms `_one` and `_other`; callers name the key without them. */
type Counted<K> = K extends `${infer Base}_one` ? Base : K extends `${string}_other` ? never : K;
export type InterfaceKey = Counted<Written>;

/** Families of content keys: their tails are ids of the catalogue or of a scenario. */
type Family =
  | 'scenario'
  | 'round'
  | 'party'
  | 'venue'
  | 'city'
  | 'item'
  | 'theme'
  | 'groundwork'
  | 'means'
  | 'incident'
  | 'forum'
  | 'sanction'
  | 'official'
  | 'leaning'
  | 'ending'
  | 'measure'
  | 'assumption'
  | 'state'
  | 'is'
  | 'speech'
  | 'record';
/** Texts of the codex, by entry. */
type CodexKey = `codex.${string}.${'name' | 'names' | 'text' | 'game'}`;
export type ContentKey = `${Family}.${string}` | CodexKey;
/** Causes by sign; some have no unknown sign or no bare form, which `has` tells. */
type CauseSign = `cause.${CauseId}.${'plus' | 'minus' | 'unknown'}`;
type CauseVariant =
  | CauseSign
  | `${CauseSign}.bare`
  | `${CauseSign}.many`
  | `cause.${CauseId}.${ScoreRef['score']}`;
export type MessageKey = InterfaceKey | ContentKey | CauseVariant;
