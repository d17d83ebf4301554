import type { Book } from '../model/book.ts';
import type { Assumption } from '../model/rule-table.ts';
import type { Scenario } from '../model/scenario.ts';
import { textIn } from './messages/translate.ts';
import type { Translate } from './messages/translate.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';

/** One setting of a disputed rule: its label, and what the rules do under it. */
export interface RuleSetting {
  readonly value: string;
  readonly text: string;
  readonly means: string;
}

/** A disputed rule with the sources on both sides. */
interface RuleTexts {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly evidence: readonly EvidenceModel[];
}

/** A disputed rule as a switch for the next game. */
export interface RuleSwitch extends RuleTexts {
  /** The usual one first, and marked as such. */
  readonly settings: readonly RuleSetting[];
  readonly chosen: string;
  /** Which scenarios set it themselves, one sentence each. */
  readonly remarks: readonly string[];
}

/** A disputed rule as it holds in a game. */
export interface RuleInForce extends RuleTexts {
  readonly setting: RuleSetting;
  /** Settings that are not in force. */
  readonly others: readonly RuleSetting[];
  readonly origin: 'usual' | 'scenario' | 'chosen';
}

type Sources = Pick<Book, 'evidence'>;

/** Every disputed rule as a switch: what the player chose, else what is usual. */
export function ruleSwitches(
  assumptions: readonly Assumption[],
  sources: Sources,
  chosen: Readonly<Record<string, string>>,
  scenarios: readonly Scenario[],
  t: Translate,
): RuleSwitch[] {
  return assumptions.map((rule) => {
    const { id, usual } = rule;
    const others = rule.settings.filter((setting) => setting !== usual);
    const first = settingOf(id, usual, t);
    return {
      ...textsOf(rule, sources, t),
      settings: [
        { ...first, text: t('disputed.usual', { setting: first.text }) },
        ...others.map((setting) => settingOf(id, setting, t)),
      ],
      chosen: chosen[id] ?? usual,
      remarks: scenarios.flatMap(({ id: scenario, assumptions: own, texts }) => {
        const setting = own[id];
        return setting === undefined
          ? []
          : t('disputed.by-scenario', {
              scenario: textIn(texts, t.locale, 'scenario.title') ?? scenario,
              setting: settingOf(id, setting, t).text,
            });
      }),
    };
  });
}

/** Every disputed rule as it holds in a game, and who set it so. */
export function rulesInForce(
  assumptions: readonly Assumption[],
  book: Pick<Book, 'assumptions' | 'evidence' | 'scenario'>,
  t: Translate,
): RuleInForce[] {
  return assumptions.map((rule) => {
    const { id, usual } = rule;
    const own = book.scenario.assumptions[id];
    const setting = book.assumptions[id] ?? usual;
    const expected = own === undefined ? 'usual' : 'scenario';
    return {
      ...textsOf(rule, book, t),
      setting: settingOf(id, setting, t),
      others: rule.settings
        .filter((other) => other !== setting)
        .map((other) => settingOf(id, other, t)),
      origin: setting === (own ?? usual) ? expected : 'chosen',
    };
  });
}

function textsOf({ id, evidence }: Assumption, sources: Sources, t: Translate): RuleTexts {
  return {
    id,
    name: t(`assumption.${id}.name`),
    note: t(`assumption.${id}.note`),
    evidence: evidence.flatMap((source) => evidenceModel(sources, source) ?? []),
  };
}

function settingOf(id: string, value: string, t: Translate): RuleSetting {
  return {
    value,
    text: t(`assumption.${id}.${value}`),
    means: t(`assumption.${id}.${value}.means`),
  };
}
