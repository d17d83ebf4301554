import * as v from 'valibot';

/** A day of the calendar as files write it: YYYY-MM-DD. */
export const DaySchema = v.pipe(
  v.string(),
  v.check(
    (day) => !Number.isNaN(dayNumber(day)),
    ({ received }) => `${received} is no date; write a day as YYYY-MM-DD, such as 2014-06-17`,
  ),
);

/** Days since 1 March of year 0 (Gregorian) of a day written YYYY-MM-DD; NaN where it is none. */
export function dayNumber(day: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const [year, month, date] = (found ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || date === undefined) return NaN;
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return NaN;
  // The year is taken to begin in March, so that a leap day comes last.
  const early = month < 3 ? 1 : 0;
  const from = year - early;
  const since = month + 12 * early - 3;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leaps + Math.floor((153 * since + 2) / 5) + date - 1;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
