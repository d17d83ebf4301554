import type { Policy } from '../../src/policy/policy.ts';
import type { View } from '../../src/model/view.ts';
import type { World } from '../../src/model/world.ts';

/**
 * The first Ulaanbaatar Dialogue as the record has it: 17 June 2014, Ulaanbaatar, track 1.5, all six
 * asked and all six there; economy, energy, environment, military transparency, non-traditional
 * threats, regional security and culture on the programme. Of these an agenda of the game holds three.
 */
export const june = {
  round: 2,
  venue: 'hall',
  track: '1.5',
  publicity: 'announced',
  agenda: ['economic-cooperation', 'environment', 'non-traditional-security'],
  guests: ['dprk', 'rok', 'china', 'us', 'russia', 'japan'],
} as const;

/** Agendas of the same official programme, other than the one above. */
export const otherProgrammes: readonly (readonly string[])[] = [
  ['economic-cooperation', 'environment', 'military-transparency'],
  ['economic-cooperation', 'regional-stability', 'culture-education'],
  ['environment', 'non-traditional-security', 'culture-education'],
  ['regional-stability', 'military-transparency', 'non-traditional-security'],
];

/** Does nothing but convene that one meeting, and ends it with a date for the next. */
export function juneHost(agenda: readonly string[] = june.agenda): Policy {
  const { round, venue, track, publicity, guests } = june;
  return {
    id: 'june-2014',
    decide({ seat, phase, round: now, meetings }: View) {
      const ours = meetings.some(({ forum }) => forum === null);
      switch (phase) {
        case 'convening':
          return now === round && !ours
            ? {
                seat,
                type: 'invite',
                venue,
                track,
                publicity,
                agenda: [...agenda],
                guests: [...guests],
              }
            : { seat, type: 'proceed' };
        case 'replies':
          return { seat, type: 'openTable' };
        case 'table':
          return { seat, type: 'closeTable', as: 'meet-again' };
        default:
          return { seat, type: 'proceed' };
      }
    },
  };
}

/** Whether a party came to the meeting of June and to the Seoul forum; null where there was none. */
export function cameTo(
  { meetings }: World,
  party: string,
): { june: boolean | null; forum: boolean | null } {
  const held = meetings.find(({ forum }) => forum === null);
  const forum = meetings.find(({ forum: id }) => id === 'seoul-forum');
  return {
    june: held === undefined ? null : held.attended.includes(party),
    forum: forum === undefined ? null : forum.attended.includes(party),
  };
}
