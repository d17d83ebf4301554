import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import { mediationTactics } from '../../src/content/mediation-tactics.ts';
import { CommandSchema, hostMoves } from '../../src/model/command.ts';
import { ruleIds } from '../../src/model/rule-table.ts';

/** The catalogue's tactics that need no stick, by strategy. */
const LISTED = {
  facilitation: [
    'make contact',
    'gain trust',
    'arrange interaction',
    'identify issues and interests',
    'clarify',
    'supply missing information',
    'transmit messages',
    'fact-find',
    'positive evaluation',
    'let all interests be heard',
  ],
  formulation: [
    'pace and formality',
    'physical setting',
    'privacy',
    'common interests',
    'timing',
    'framework',
    'save face',
    'keep to the issues',
    'proposals',
    'concessions',
  ],
};

describe('the tactics of mediation', () => {
  it('should all be there, each in its strategy', () => {
    for (const [strategy, ids] of Object.entries(LISTED)) {
      const there = mediationTactics.filter((tactic) => tactic.strategy === strategy);
      expect(there.map(({ id }) => id)).toEqual(ids);
    }
  });

  it('should be played by commands that exist, set numbers that exist and cite what is known', () => {
    const commands = CommandSchema.options.map((option) => option.entries.type.literal);
    const sources = catalogue.evidence.map(({ id }) => id);
    for (const tactic of mediationTactics) {
      expect(tactic.commands.length, tactic.id).toBeGreaterThan(0);
      expect(tactic.rules.length, tactic.id).toBeGreaterThan(0);
      for (const command of tactic.commands) expect(commands, tactic.id).toContain(command);
      for (const rule of tactic.rules) expect(ruleIds, tactic.id).toContain(rule);
      expect(sources, tactic.id).toContain(tactic.evidence);
    }
  });

  it('should leave no move at the table without a tactic, but for sweeteners and a word given', () => {
    const played = new Set<string>(mediationTactics.flatMap(({ commands }) => commands));
    expect(hostMoves.filter((move) => !played.has(move))).toEqual(['offer', 'vouch']);
  });
});
