import { parseArgs } from 'node:util';
import { bad, good, quoted, type Result } from './result.ts';

/** Whether a flag carries a value, stands alone, or carries one and may be given again. */
type FlagKind = 'value' | 'switch' | 'list';

/** What a command takes: flags, and at most one operand. */
export interface Form {
  /** What the operand is, for messages; null where there is none. */
  operand: string | null;
  flags: Readonly<Record<string, FlagKind>>;
}

/** What was given to a command. */
export interface Given {
  operand: string | null;
  values: Readonly<Record<string, string>>;
  switches: ReadonlySet<string>;
  /** The values of each flag that may be given again, in their order. */
  lists: Readonly<Record<string, readonly string[]>>;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Reads the arguments of one command. Refuses what its form does not name. */
export function readFlags(args: readonly string[], form: Form): Result<Given> {
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const lists: Record<string, readonly string[]> = {};
  const operands: string[] = [];
  for (const token of tokensOf(args, form)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const fault = faultOf(
      token,
      form,
      Object.hasOwn(values, token.name) || switches.has(token.name),
    );
    if (fault !== null) return bad(fault);
    if (token.value === undefined) switches.add(token.name);
    else if (form.flags[token.name] === 'list')
      lists[token.name] = [...(lists[token.name] ?? []), token.value];
    else values[token.name] = token.value;
  }
  const [operand = null, extra] = operands;
  const surplus = form.operand === null ? operand : extra;
  if (surplus !== null && surplus !== undefined)
    return bad(`${quoted(surplus)} is one argument too many; remove it, or put a flag before it`);
  if (form.operand !== null && (operand === null || operand === ''))
    return bad(`${form.operand} is missing; name it after the command`);
  return good({ operand, values, switches, lists });
}

function tokensOf(args: readonly string[], { flags }: Form): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens;
}

/** Why a flag cannot stand, or null. */
function faultOf(token: OptionToken, { flags }: Form, twice: boolean): string | null {
  const { name, rawName, value, inlineValue } = token;
  const kind = Object.hasOwn(flags, name) && rawName === `--${name}` ? flags[name] : undefined;
  if (kind === undefined) {
    const known = Object.keys(flags).map((flag) => `--${flag}`);
    return `there is no flag ${quoted(rawName)} here; known ones are ${known.join(', ')}`;
  }
  if (twice) return `${rawName} is given twice; give it once`;
  if (kind === 'switch')
    return value === undefined ? null : `${rawName} takes no value; write it alone`;
  const isFlag = value?.startsWith('--') === true && inlineValue === false;
  const missing = value === undefined || value === '' || isFlag;
  return missing ? `${rawName} needs a value; write it as ${rawName} VALUE` : null;
}

/** A whole number written in digits, from `least` to `most`. */
export function wholeNumber(
  flag: string,
  text: string,
  least: number,
  most: number,
): Result<number> {
  const value = /^(0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most
    ? good(value)
    : bad(`--${flag} ${quoted(text)} does not fit; give a whole number from ${least} to ${most}`);
}
