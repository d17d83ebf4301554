import type { Incident } from '../model/catalogue.ts';
import { incidents2014 } from './incidents-2014.ts';
import { incidents2015 } from './incidents-2015.ts';
import { askedIncidents } from './incidents-asked.ts';
import { drawnIncidents } from './incidents-drawn.ts';

/** What happens to everybody: dated from the record, or drawn. */
export const incidents: readonly Incident[] = [
  ...incidents2014,
  ...incidents2015,
  ...askedIncidents,
  ...drawnIncidents,
];
