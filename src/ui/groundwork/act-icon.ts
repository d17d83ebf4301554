import type { IconName } from '../kit/icons.ts';

/** What an act of the catalogue is drawn as; others by who hears of it. */
const ACTS: Readonly<Record<string, IconName>> = {
  'quiet-visit': 'plane',
  'official-visit': 'landmark',
  'embassy-round': 'ear',
  reassure: 'phone',
  'equal-parts': 'scale',
  'host-bilateral': 'armchair',
  'lobby-friend': 'handshake',
  'seoul-coordination': 'calendar-days',
  'three-way-scholars': 'graduation-cap',
  'transit-talks': 'train-front',
  'third-neighbours': 'map',
  'speak-of-liberty': 'megaphone',
  rest: 'moon',
  'childrens-camp': 'tent',
  boxing: 'zap',
  academics: 'book-open',
  physicians: 'stethoscope',
  'aid-channel': 'wheat',
  'offer-lessons': 'school',
  'peacekeeping-invitation': 'shield',
  'mayors-forum': 'users',
  'women-parliamentarians': 'users',
  'volunteer-training': 'sprout',
};

const HEARD = { quiet: 'ear', announced: 'newspaper', public: 'megaphone' } as const;

export function heardIcon(publicity: 'quiet' | 'announced' | 'public'): IconName {
  return HEARD[publicity];
}

export function actIcon(id: string, publicity: 'quiet' | 'announced' | 'public'): IconName {
  return ACTS[id] ?? HEARD[publicity];
}
