import type { Milli } from '../model/ids.ts';

const MINUS = '−';
const THOUSAND = 1000;

/** Thousandths as points for reading: whole above one, one decimal below. */
function readable(milli: Milli): number {
  const points = milli / THOUSAND;
  return Math.abs(points) >= 1 ? Math.round(points) : Math.round(points * 10) / 10;
}

/** `12`, `−3`, `0.4`: a level. */
export function level(milli: Milli): string {
  const points = readable(milli);
  return points < 0 ? `${MINUS}${-points}` : `${points}`;
}

/** `+12`, `−3`, `0`: a change. */
export function change(milli: Milli): string {
  return readable(milli) > 0 ? `+${level(milli)}` : level(milli);
}

/** `2014-06-17` as `17 June 2014`. */
export function day(iso: string, locale: string): string {
  return formatDate(iso, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2014-06-17` as `June 2014`. */
export function month(iso: string, locale: string): string {
  return formatDate(iso, locale, { month: 'long', year: 'numeric' });
}

/** `2014-06-17` as `Jun 14`, for axes. */
export function shortMonth(iso: string, locale: string): string {
  return formatDate(iso, locale, { month: 'short', year: '2-digit' });
}

function formatDate(iso: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const [year = 0, monthOfYear = 1, dayOfMonth = 1] = iso.split('-').map(Number);
  const formatter = new Intl.DateTimeFormat(regional(locale), {
    ...options,
    timeZone: 'UTC',
  });
  return formatter.format(Date.UTC(year, monthOfYear - 1, dayOfMonth));
}

/** The language with its region: our English is British. */
export function regional(locale: string): string {
  return locale.startsWith('en') ? 'en-GB' : locale;
}

const lists = new Map<string, Intl.ListFormat>();

/** `A, B and C`. */
export function list(parts: readonly string[], locale: string): string {
  const formatter =
    lists.get(locale) ?? new Intl.ListFormat(regional(locale), { type: 'conjunction' });
  lists.set(locale, formatter);
  return formatter.format(parts);
}

/** First letter large, for a name at the head of a sentence. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
