import { backtest, backtestForm } from './backtest.ts';
import { debrief, debriefForm } from './debrief.ts';
import { readFlags, type Form, type Given } from './flags.ts';
import { mediate, mediateForm } from './mediate.ts';
import { play, playForm } from './play.ts';
import type { Report } from './report.ts';
import { bad, good, own, quoted, type Result } from './result.ts';
import { relations, relationsForm } from './relations.ts';
import { simulate, simulateForm } from './simulate.ts';
import { usage } from './usage.ts';
import { validate, validateForm } from './validate.ts';
import { verify, verifyForm } from './verify.ts';

/** What goes to standard output and standard error, and how the program ends. */
export interface Answer {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

interface Command {
  form: Form;
  run: (given: Given, cwd: string) => Result<Report> | Promise<Result<Report>>;
}

const commands: Readonly<Record<string, Command>> = {
  play: { form: playForm, run: play },
  verify: { form: verifyForm, run: verify },
  simulate: { form: simulateForm, run: simulate },
  validate: { form: validateForm, run: validate },
  backtest: { form: backtestForm, run: backtest },
  debrief: { form: debriefForm, run: debrief },
  relations: { form: relationsForm, run: relations },
  mediate: { form: mediateForm, run: mediate },
};

/** Runs one command line. Paths are relative to `cwd`. Prints nothing and never rejects. */
export async function run(args: readonly string[], cwd: string): Promise<Answer> {
  const [name = '', ...rest] = args;
  const asksHelp = ['help', '--help', '-h'].includes(name) || rest.some((arg) => arg === '--help');
  if (asksHelp) return { code: 0, out: lines(usage()), err: '' };
  const command = own(commands, name);
  if (command === undefined) return refused(unknown(name));
  const told = await attempt(command, rest, cwd);
  if (!told.ok) return refused(`tn ${name}: ${told.fault}`);
  const { report, asJson } = told.value;
  return {
    code: report.code,
    out: asJson ? `${JSON.stringify(report.json)}\n` : lines(report.lines),
    err: report.fault === undefined ? '' : `${oneLine(`tn ${name}: ${report.fault}`)}\n`,
  };
}

async function attempt(
  { form, run: carryOut }: Command,
  args: readonly string[],
  cwd: string,
): Promise<Result<{ report: Report; asJson: boolean }>> {
  const given = readFlags(args, form);
  if (!given.ok) return given;
  try {
    const report = await carryOut(given.value, cwd);
    return report.ok
      ? good({ report: report.value, asJson: given.value.switches.has('json') })
      : report;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return bad(`this is a fault of the program: ${what}; please report it with the file you used`);
  }
}

function unknown(name: string): string {
  const known = Object.keys(commands).join(', ');
  return name === ''
    ? `tn: a command is missing; use one of ${known}, or help`
    : `tn: there is no command ${quoted(name)}; use one of ${known}, or help`;
}

function refused(fault: string): Answer {
  return { code: 2, out: '', err: `${oneLine(fault)}\n` };
}

function oneLine(sentence: string): string {
  return sentence.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
