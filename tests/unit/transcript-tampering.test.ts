import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { CommandSchema } from '../../src/model/command.ts';
import { HeaderSchema, StepSchema } from '../../src/model/transcript.ts';
import type { Header, StoredStep } from '../../src/model/transcript.ts';

const folder = mkdtempSync(join(tmpdir(), 'tn-tampering-'));
afterAll(() => rmSync(folder, { recursive: true }));

const original = await played();

/** Lines of a saved game: the header, then the steps. */
async function played(): Promise<readonly string[]> {
  const common = ['--scenario', 'ulaanbaatar-dialogue-2014', '--policy', 'random'];
  const { code, err } = await run(
    ['play', ...common, '--seed', '7', '--out', 'game.jsonl'],
    folder,
  );
  if (code !== 0) throw new Error(`expected a game, got ${err}`);
  return readFileSync(join(folder, 'game.jsonl'), 'utf8').trimEnd().split('\n');
}

const Verdict = v.object({
  ok: v.boolean(),
  steps: v.number(),
  firstDifference: v.nullable(
    v.object({ step: v.number(), expected: v.string(), found: v.string(), what: v.string() }),
  ),
});

function parsed<T extends v.GenericSchema>(schema: T, text = ''): v.InferOutput<T> {
  const value: unknown = JSON.parse(text);
  return v.parse(schema, value);
}

/** What `verify` says of a saved game with these lines; its exit code must agree. */
async function verified(lines: readonly string[]): Promise<v.InferOutput<typeof Verdict>> {
  writeFileSync(join(folder, 'changed.jsonl'), `${lines.join('\n')}\n`);
  const { code, out, err } = await run(['verify', 'changed.jsonl', '--json'], folder);
  const verdict = parsed(Verdict, out);
  const holds = verdict.firstDifference === null;
  expect({ code, err, ok: verdict.ok }).toEqual({ code: holds ? 0 : 1, err: '', ok: holds });
  return verdict;
}

function stepAt(at: number): StoredStep {
  return parsed(StepSchema, original[at]);
}

/** The lines with one step changed. */
function withStep(at: number, change: (step: StoredStep) => void): string[] {
  const step = stepAt(at);
  change(step);
  return original.with(at, JSON.stringify(step));
}

/** The lines with the header changed. */
function withHeader(change: (header: Header) => void): string[] {
  const header = parsed(HeaderSchema, original[0]);
  change(header);
  return original.with(0, JSON.stringify(header));
}

/** Another hexadecimal digit, or another decimal one, in place of the first. */
function otherDigit(text: string): string {
  return `${text.startsWith('1') ? '2' : '1'}${text.slice(1)}`;
}

const last = original.length - 1;
/** Steps to tamper with: the first, some between, the last. */
const some = [1, 2, 3, 5, 8, 13, 21, 34, last - 1, last];

describe('a saved game that was changed', () => {
  it('should hold as it was written', async () => {
    expect(await verified(original)).toMatchObject({ steps: last, firstDifference: null });
  });

  it('should hold with the line ends of another system and empty lines at the end', async () => {
    expect(
      (await verified([...original.map((line) => `${line}\r`), '', ''])).firstDifference,
    ).toBeNull();
  });

  it('should hold as far as it goes where the end is missing', async () => {
    expect(await verified(original.slice(0, 20))).toMatchObject({
      steps: 19,
      firstDifference: null,
    });
  });

  it.each(some)('should name step %i when its command comes from another seat', async (step) => {
    const lines = withStep(step, ({ command }) => {
      command.seat = command.seat === 'mongolia' ? 'japan' : 'mongolia';
    });
    expect((await verified(lines)).firstDifference).toMatchObject({ step, what: 'command' });
  });

  it('should name the step whose invitation was reworded', async () => {
    const step = original.findIndex((line) => line.includes('"type":"invite"'));
    const lines = withStep(step, ({ command }) => {
      if (command.type === 'invite')
        command.publicity = command.publicity === 'quiet' ? 'announced' : 'quiet';
    });
    expect((await verified(lines)).firstDifference).toMatchObject({ step });
  });

  it.each(some)('should name step %i when its checksum has another digit', async (step) => {
    const { checksum } = stepAt(step);
    const lines = withStep(step, (line) => {
      line.checksum = otherDigit(checksum);
    });
    expect((await verified(lines)).firstDifference).toEqual({
      step,
      what: 'checksum',
      expected: checksum,
      found: otherDigit(checksum),
    });
  });

  it('should name the first step when the seed has another digit', async () => {
    const lines = withHeader((header) => {
      header.seed = '8';
    });
    expect((await verified(lines)).firstDifference).toMatchObject({ step: 1, what: 'checksum' });
  });

  it('should name the header when the book, the rules or an assumption is another', async () => {
    const { book } = parsed(HeaderSchema, original[0]);
    const other = withHeader((header) => {
      header.book = otherDigit(book);
    });
    expect((await verified(other)).firstDifference).toEqual({
      step: 0,
      what: 'book',
      expected: book,
      found: otherDigit(book),
    });
    const rules = withHeader((header) => {
      header.rules = '0';
    });
    expect((await verified(rules)).firstDifference).toMatchObject({
      step: 0,
      what: 'rules',
      found: '0',
    });
    const assumption = withHeader((header) => {
      header.assumptions['third-of-support'] = 'off';
    });
    expect((await verified(assumption)).firstDifference).toMatchObject({ step: 0, what: 'book' });
  });

  it.each(['patient-host', 'loud-host', 'do-nothing'])(
    'should name the first step that %s would not have taken',
    async (policy) => {
      const lines = withHeader((header) => {
        header.seats['mongolia'] = policy;
      });
      const { firstDifference } = await verified(lines);
      expect(firstDifference).toMatchObject({ what: 'policy' });
      expect(firstDifference?.expected).toContain(policy);
      const { command } = stepAt(firstDifference?.step ?? 0);
      expect(command.seat).toBe('mongolia');
      expect(parsed(CommandSchema, firstDifference?.found)).toEqual(command);
    },
  );

  it.each(['bold-host', 'toString', 'constructor'])(
    'should name the header when a seat has the unknown policy %s',
    async (policy) => {
      const lines = withHeader((header) => {
        header.seats['us'] = policy;
      });
      const { firstDifference } = await verified(lines);
      expect(firstDifference).toMatchObject({ step: 0, what: 'policy', found: policy });
    },
  );

  it('should name the header when a seat is missing or one too many', async () => {
    const fewer = withHeader((header) => {
      delete header.seats['us'];
    });
    expect((await verified(fewer)).firstDifference).toMatchObject({ step: 0, what: 'policy' });
    const more = withHeader((header) => {
      header.seats['france'] = 'delegation';
    });
    expect((await verified(more)).firstDifference).toMatchObject({ step: 0, what: 'policy' });
  });

  it('should hold whoever is said to be a person', async () => {
    const lines = withHeader((header) => {
      header.seats = Object.fromEntries(Object.keys(header.seats).map((seat) => [seat, 'person']));
    });
    expect((await verified(lines)).firstDifference).toBeNull();
  });

  it.each(some.filter((step) => step < last))(
    'should name step %i when it was dropped',
    async (step) => {
      expect((await verified(original.toSpliced(step, 1))).firstDifference).toMatchObject({ step });
    },
  );

  it.each(some)('should name the step after %i when that was repeated', async (step) => {
    const lines = original.toSpliced(step, 0, original[step] ?? '');
    expect((await verified(lines)).firstDifference).toMatchObject({ step: step + 1 });
  });

  it.each(some.filter((step) => step < last))(
    'should name step %i when it changed places with the next',
    async (step) => {
      const lines = original
        .with(step, original[step + 1] ?? '')
        .with(step + 1, original[step] ?? '');
      expect((await verified(lines)).firstDifference).toMatchObject({ step });
    },
  );

  it('should tell a reader the step, its line and both sides', async () => {
    writeFileSync(join(folder, 'changed.jsonl'), original.toSpliced(5, 1).join('\n'));
    const { code, out } = await run(['verify', 'changed.jsonl'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/step 5 \(line 6\) differs in its \w+\.\n {2}expected .+\n {2}found {4}/);
  });
});
