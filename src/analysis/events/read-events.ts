import { partyOf } from '../backtest/case-place.ts';
import { dayNumber } from '../../model/day.ts';

/** What one state did to another on a day, by how friendly it was. */
export interface CodedEvent {
  day: string;
  from: string;
  to: string;
  /** Goldstein weight, −10 (attack) … 8.3 (ally). */
  weight: number;
}

/** Goldstein weights by CAMEO code. */
export type Weights = ReadonlyMap<string, number>;

export type EventsRead<T> = { ok: true; value: T } | { ok: false; line: number; message: string };

const bad = (line: number, message: string) => ({ ok: false, line, message }) as const;

/**
 * Reads a list of events: a table with a header, its cells parted by tabs, else by commas. Columns
 * `date`, `from`, `to` and `code` (CAMEO) are needed in any order; where there is a column `weight`,
 * it stands instead of the table of weights. Actors are ids of parties or three-letter state codes.
 */
export function readEvents(text: string, weights: Weights): EventsRead<CodedEvent[]> {
  const rows = rowsOf(text);
  const [header] = rows;
  const names = (header?.cells ?? []).map((cell) => cell.toLowerCase());
  const needed = names.includes('weight') ? ['date', 'from', 'to'] : ['date', 'from', 'to', 'code'];
  const lacking = needed.find((name) => !names.includes(name));
  if (lacking !== undefined)
    return bad(1, `the header has no column "${lacking}"; name it there (${needed.join(', ')})`);
  const events: CodedEvent[] = [];
  for (const { line, cells } of rows.slice(1)) {
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const day = cell('date');
    if (Number.isNaN(dayNumber(day)))
      return bad(line, `"${day.slice(0, 40)}" is no date; write a day as YYYY-MM-DD`);
    const weight = names.includes('weight')
      ? numberIn(cell('weight'))
      : weightOf(weights, cell('code'));
    if (weight === null)
      return bad(
        line,
        names.includes('weight')
          ? `"${cell('weight').slice(0, 40)}" is no weight; write a number from −10 to 10`
          : `there is no weight for the code "${cell('code').slice(0, 40)}"; add it to the table of weights`,
      );
    events.push({ day, from: actor(cell('from')), to: actor(cell('to')), weight });
  }
  return events.length === 0
    ? bad(1, 'there are no events below the header; add some')
    : { ok: true, value: events };
}

/** Reads a table of weights: a header, then CAMEO code and Goldstein weight. */
export function readWeights(text: string): EventsRead<Weights> {
  const weights = new Map<string, number>();
  for (const { line, cells } of rowsOf(text).slice(1)) {
    const [code = '', cell = ''] = cells;
    const weight = numberIn(cell);
    if (!/^\d{2,4}$/.test(code) || weight === null)
      return bad(line, 'write a CAMEO code of two to four digits, then its weight from −10 to 10');
    weights.set(code, weight);
  }
  return weights.size === 0
    ? bad(1, 'there are no weights below the header; add some')
    : { ok: true, value: weights };
}

/** The weight of a code, or of the broader code that it belongs to. */
function weightOf(weights: Weights, code: string): number | null {
  for (let length = code.length; length >= 2; length -= 1) {
    const weight = weights.get(code.slice(0, length));
    if (weight !== undefined) return weight;
  }
  return null;
}

function numberIn(cell: string): number | null {
  const value = /^[+-]?\d{1,2}(\.\d{1,6})?$/.test(cell) ? Number(cell) : NaN;
  return Math.abs(value) <= 10 ? value : null;
}

function actor(cell: string): string {
  return /^[A-Z]{3}$/.test(cell) ? partyOf(cell) : cell.toLowerCase();
}

interface Row {
  /** From 1. */
  line: number;
  cells: string[];
}

/** Lines that hold something, as cells. */
function rowsOf(text: string): Row[] {
  const separator = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({ line: line.line, cells: cellsOf(line.text, separator) }));
}

/** Cells of a line; a cell in quotes may hold the separator, and a doubled quote stands for one. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index] ?? '';
    if (sign === '"' && quoted && line[index + 1] === '"') [cell, index] = [`${cell}"`, index + 1];
    else if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}
