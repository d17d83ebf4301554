import { contentAgenda } from './content-agenda.ts';
import { contentAgendaContested } from './content-agenda-contested.ts';
import { contentAssumptions } from './content-assumptions.ts';
import { contentGroundwork } from './content-groundwork.ts';
import { contentHeadlines } from './content-headlines.ts';
import { contentIncidentsDated } from './content-incidents-dated.ts';
import { contentIncidentsDrawn } from './content-incidents-drawn.ts';
import { contentMeans } from './content-means.ts';
import { contentSanctions } from './content-sanctions.ts';
import { contentOfficials } from './content-officials.ts';
import { contentParties } from './content-parties.ts';
import { contentRequests } from './content-requests.ts';
import { contentSpeech } from './content-speech.ts';
import { contentStates } from './content-states.ts';
import { contentVenues } from './content-venues.ts';

/** Every text of the catalogue, by message key. */
export const englishContent: Readonly<Record<string, string>> = {
  ...contentParties,
  ...contentOfficials,
  ...contentVenues,
  ...contentAgenda,
  ...contentAgendaContested,
  ...contentGroundwork,
  ...contentHeadlines,
  ...contentMeans,
  ...contentSanctions,
  ...contentIncidentsDated,
  ...contentIncidentsDrawn,
  ...contentRequests,
  ...contentStates,
  ...contentSpeech,
  ...contentAssumptions,
};
