import { moveRelations } from '../analysis/events/relations.ts';
import { readEvents, readWeights, type Weights } from '../analysis/events/read-events.ts';
import { charts } from '../parties/registry.ts';
import { scenarioOf } from './choices.ts';
import type { Form, Given } from './flags.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';
import { bad, good, quoted, type Result } from './result.ts';
import { writeText } from './write-text.ts';

export const relationsForm: Form = {
  operand: 'the list of events',
  flags: { scenario: 'value', weights: 'value', out: 'value', json: 'switch' },
};

/** Moves the relations that a scenario opens with by a list of coded events, and writes it anew. */
export function relations(given: Given, cwd: string): Result<Report> {
  const path = given.operand ?? '';
  const out = given.values['out'];
  if (out === undefined) return bad('--out is missing; name the file of the new scenario');
  const opened = scenarioOf(given, cwd, charts);
  if (!opened.ok) return opened;
  const weights = weightsOf(given, cwd);
  if (!weights.ok) return weights;
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const events = readEvents(text.value, weights.value);
  if (!events.ok) return bad(`${quoted(path)}, line ${events.line}: ${events.message}`);
  const { scenario, moved, used, passed } = moveRelations(opened.value.scenario, events.value);
  if (moved === 0)
    return bad(
      `${quoted(path)} holds no event between parties of ${scenario.id} before ${scenario.rounds[0]?.opens ?? ''}; check dates and actors`,
    );
  const written = writeText(out, cwd, `${JSON.stringify(scenario, null, 2)}\n`);
  if (!written.ok) return written;
  return good({
    code: 0,
    json: { scenario: scenario.id, moved, used, passed, out },
    lines: [
      `${scenario.id}: ${moved} relations moved by ${used} events; ${passed} events of others or of later passed over`,
      `written to ${out}`,
    ],
  });
}

/** The table of weights, where one is named; a list that brings its own weights needs none. */
function weightsOf(given: Given, cwd: string): Result<Weights> {
  const path = given.values['weights'];
  if (path === undefined) return good(new Map());
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const read = readWeights(text.value);
  return read.ok ? good(read.value) : bad(`${quoted(path)}, line ${read.line}: ${read.message}`);
}
