/**
 * Dresses of the delegations. Nobody real is meant: faces have no features, and no figure
 * follows anybody's portrait.
 *
 * dress: suit, tunic, scarf (jacket and scarf), deel (robe and sash), collar (jacket, open shirt),
 * round (jacket over a round neck); hair: parted, cropped, bun, bob, bald, wave
 */
export const CAST = {
  china: {
    dress: 'suit',
    suit: '#2B333F',
    accent: '#9E3B32',
    hair: 'parted',
    tone: '#26242A',
    skin: '#D8AE8A',
  },
  dprk: {
    dress: 'tunic',
    suit: '#4A4F47',
    accent: '#B23A3A',
    hair: 'cropped',
    tone: '#201F24',
    skin: '#D2A783',
  },
  russia: {
    dress: 'suit',
    suit: '#3C4657',
    accent: '#3E5C86',
    hair: 'cropped',
    tone: '#8C8A88',
    skin: '#E0B998',
    broad: 3,
  },
  japan: {
    dress: 'suit',
    suit: '#34343E',
    accent: '#5B7553',
    hair: 'wave',
    tone: '#4A474C',
    skin: '#D9B08C',
    glasses: true,
  },
  rok: {
    dress: 'scarf',
    suit: '#45546B',
    accent: '#6FA6E0',
    hair: 'bun',
    tone: '#28242A',
    skin: '#DDB592',
    broad: -3,
  },
  us: {
    dress: 'suit',
    suit: '#27364B',
    accent: '#8A3A3A',
    hair: 'wave',
    tone: '#7A5A42',
    skin: '#DDB090',
    broad: 2,
  },
  mongolia: {
    dress: 'deel',
    suit: '#2C4E80',
    accent: '#C8963E',
    hair: 'parted',
    tone: '#26242A',
    skin: '#CFA07A',
  },
  'other-a': {
    dress: 'round',
    suit: '#6B4250',
    accent: '#E8DCC8',
    hair: 'bob',
    tone: '#3A2A28',
    skin: '#C9976F',
    broad: -4,
  },
  'other-b': {
    dress: 'collar',
    suit: '#6E6650',
    accent: '#F2ECE0',
    hair: 'bald',
    tone: '#5A4A40',
    skin: '#B98562',
    broad: 2,
  },
};

/** Those who sit a step behind. */
export const AIDES = [
  {
    dress: 'suit',
    suit: '#6C6C62',
    accent: '#6C6A66',
    hair: 'parted',
    tone: '#2A282C',
    skin: '#CBA483',
  },
  {
    dress: 'scarf',
    suit: '#6F6A62',
    accent: '#A8A79A',
    hair: 'bob',
    tone: '#2E2A2C',
    skin: '#D0A98A',
    broad: -4,
  },
  {
    dress: 'suit',
    suit: '#62686C',
    accent: '#5E7186',
    hair: 'cropped',
    tone: '#6A6662',
    skin: '#D4AE90',
  },
  {
    dress: 'round',
    suit: '#6A6660',
    accent: '#D8CFBC',
    hair: 'bun',
    tone: '#30282A',
    skin: '#C89F80',
    broad: -4,
  },
];

export const POSTURES = ['hostile', 'guarded', 'probing', 'open', 'committed'];
