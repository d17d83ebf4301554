import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { ruleSwitches, rulesInForce } from '../../src/presenter/disputed.ts';
import { compile } from '../../src/session/compile.ts';
import { charts } from '../../src/parties/registry.ts';
import { fiveNegotiators, flagship } from '../support/books.ts';

const t = createTranslate('en');
const { assumptions } = catalogue;
const { scenario, play: five } = fiveNegotiators;

function switchesWith(chosen: Record<string, string>) {
  return ruleSwitches(assumptions, flagship.play, chosen, [flagship.scenario, scenario], t);
}

/** Who set each rule of the five negotiators, where the player set some. */
function originsUnder(settings: Record<string, string>) {
  const compiled = compile(catalogue, scenario, settings, charts);
  if (!compiled.ok) throw new Error(compiled.problems[0]?.message ?? 'expected a book');
  const rules = rulesInForce(assumptions, compiled.book, t);
  return Object.fromEntries(rules.map(({ id, origin }) => [id, origin]));
}

describe('the switches of disputed rules', () => {
  it('should say of every rule what it decides and what each setting means, in words', () => {
    const said = JSON.stringify([switchesWith({}), rulesInForce(assumptions, five, t)]);
    expect(said).not.toMatch(/⟦|\{\{/);
    expect(switchesWith({}).map(({ id }) => id)).toEqual(assumptions.map(({ id }) => id));
  });

  it('should show the sources on both sides', () => {
    for (const { id, evidence } of switchesWith({}))
      expect(evidence.length, id).toBeGreaterThanOrEqual(2);
  });

  it('should offer the usual setting first, marked as such, and choose it unless another is chosen', () => {
    const bias = switchesWith({}).find(({ id }) => id === 'mediator-bias');
    expect(bias?.settings.map(({ value, text }) => [value, text])).toEqual([
      ['known-stake', 'A known stake (usual)'],
      ['neutral-helps', 'Neutrality helps'],
    ]);
    expect(bias?.chosen).toBe('known-stake');
    const changed = switchesWith({ 'mediator-bias': 'neutral-helps' });
    expect(changed.find(({ id }) => id === 'mediator-bias')?.chosen).toBe('neutral-helps');
  });

  it('should say which scenarios set a rule themselves', () => {
    const remarks = switchesWith({}).map(({ id, remarks: said }) => [id, said.length]);
    const title = scenario.texts['en']?.['scenario.title'] ?? '';
    expect(remarks.filter(([, said]) => said !== 0)).toEqual([['third-of-support', 1]]);
    expect(switchesWith({})[0]?.remarks[0]).toBe(
      `The scenario ${title} sets: No limit. It holds unless you change the rule here.`,
    );
  });
});

describe('the disputed rules in force', () => {
  it('should tell what is usual from what the scenario set', () => {
    expect(originsUnder({})).toMatchObject({
      'third-of-support': 'scenario',
      'mediator-bias': 'usual',
    });
  });

  it('should tell what was set for this game, over the scenario too', () => {
    expect(originsUnder({ 'mediator-bias': 'neutral-helps', 'third-of-support': 'on' })).toEqual({
      ...originsUnder({}),
      'mediator-bias': 'chosen',
      'third-of-support': 'chosen',
    });
  });
});
