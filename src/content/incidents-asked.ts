import type { Answer, Incident } from '../model/catalogue.ts';
import {
  capital,
  chart,
  credibility,
  exchange,
  insight,
  limelight,
  mood,
  resting,
  sovereignty,
  support,
  trust,
} from './effects.ts';

/**
 * What capitals ask of the host. The scenes are invented and marked so; what pulls in them is the
 * brief's. The last answer is what going on without a word amounts to.
 */

/** A great power would lend its name and a chair. A favour to one provokes the others. */
function toCoChair(
  giver: 'china' | 'russia',
  others: readonly ['us', 'china' | 'russia'],
): Answer[] {
  const from = `party:${giver}`;
  return [
    {
      id: 'accept',
      effects: [
        capital(1),
        support(from, 8),
        trust(from, 'mediator', 1),
        sovereignty(-3),
        resting(support('mediator', -2), 'A-home-opinion'),
        ...others.flatMap((other) => [
          chart(`party:${other}`, { type: 'slighted' }),
          mood(`party:${other}`, -3),
        ]),
        mood('party:japan', -2),
      ],
    },
    {
      id: 'equal-parts',
      effects: [
        capital(-1),
        chart('great', { type: 'calmed' }),
        credibility('all', 1),
        limelight(-2),
        resting(support('mediator', 0.5), 'A-home-opinion'),
        resting(mood(from, -1), 'A-minor-part'),
      ],
    },
    {
      id: 'decline',
      effects: [mood(from, -2.5), support(from, -1), mood(`party:${others[0]}`, 0.5)],
    },
  ];
}

export const coChairOfMoscow: readonly Answer[] = toCoChair('russia', ['us', 'china']);

/** Observers from Europe at the first Dialogue. */
export const observers: readonly Answer[] = [
  {
    id: 'chairs-at-the-wall',
    effects: [
      sovereignty(2),
      support('mediator', 2),
      limelight(3),
      mood('party:dprk', -1.5),
      mood('party:russia', -1),
    ],
  },
  {
    id: 'scholars-only',
    effects: [sovereignty(1), support('mediator', 0.5), mood('party:dprk', -0.5)],
  },
  { id: 'another-year', effects: [support('mediator', -1), mood('party:dprk', 0.5)] },
];

/** Whether a team in uniform may stay behind when the exercise is over. */
export const guestsInUniform: readonly Answer[] = [
  {
    id: 'let-them-stay',
    effects: [
      support('party:us', 5),
      trust('party:us', 'mediator', 1),
      sovereignty(-4),
      resting(support('mediator', -3), 'A-home-opinion'),
      trust('party:china', 'mediator', -1),
      trust('party:russia', 'mediator', -1),
      trust('party:dprk', 'mediator', -1.5),
      mood('party:dprk', -3),
    ],
  },
  {
    id: 'visitors-of-many-flags',
    effects: [
      capital(-1),
      exchange('party:china', 'party:us'),
      resting(trust('party:china', 'party:us', 0.5), 'P9'),
      resting(trust('party:us', 'party:china', 0.5), 'P9'),
      mood('party:us', 1),
      mood('party:china', 1),
      mood('party:dprk', -1),
    ],
  },
  {
    id: 'the-law-stands',
    effects: [
      resting(trust('party:dprk', 'mediator', 0.8), 'P12'),
      resting(support('mediator', 1), 'A-home-opinion'),
      mood('party:china', 1),
      mood('party:russia', 1),
      mood('party:us', -2),
      support('party:us', -1.5),
    ],
  },
];

/** Where the host stands on human rights: aloud, in words that spare a face, or not at all. */
export const whereYouStand: readonly Answer[] = [
  {
    id: 'say-it-aloud',
    effects: [
      chart('party:dprk', { type: 'raised', theme: 'human-rights', publicity: 'public' }),
      trust('party:dprk', 'mediator', -2.5),
      mood('party:dprk', -5),
      support('party:us', 3),
      support('party:japan', 3),
      support('party:rok', 2),
      mood('party:us', 2),
      mood('party:japan', 2),
      resting(support('mediator', 1), 'A-home-opinion'),
      limelight(4),
    ],
  },
  {
    id: 'among-jurists',
    effects: [
      capital(-0.5),
      chart('party:dprk', { type: 'raised', theme: 'human-rights', publicity: 'quiet' }),
      credibility('party:us', 1),
      mood('party:japan', 0.5),
      mood('party:rok', 0.5),
      mood('party:dprk', -1.5),
      trust('party:dprk', 'mediator', -0.3),
    ],
  },
  {
    id: 'say-nothing',
    effects: [
      support('party:us', -2),
      support('party:japan', -2),
      support('party:rok', -1),
      credibility('party:us', -1),
      mood('party:japan', -1.5),
      mood('party:us', -1),
      mood('party:dprk', 0.5),
    ],
  },
];

export const askedIncidents: readonly Incident[] = [
  {
    id: 'co-chair-offered',
    weight: 0,
    crisis: false,
    effects: [mood('party:china', 1), mood('party:russia', -0.5), mood('party:us', -0.5)],
    request: { answers: toCoChair('china', ['us', 'russia']), evidence: 'A-asked-chair' },
    evidence: 'A-asked-chair',
  },
  {
    id: 'seoul-asks',
    weight: 0,
    crisis: false,
    effects: [mood('party:rok', 1), mood('party:dprk', -0.5)],
    request: {
      answers: [
        {
          id: 'vouch',
          effects: [
            trust('party:rok', 'mediator', 1),
            credibility('party:rok', 2),
            credibility('party:dprk', -1.5),
            mood('party:dprk', 2),
          ],
          pledge: {
            party: 'dprk',
            forum: 'seoul-forum',
            kept: [
              trust('party:rok', 'mediator', 4),
              trust('party:dprk', 'party:rok', 1),
              credibility('party:rok', 6),
              support('party:rok', 6),
            ],
            broken: [
              trust('party:rok', 'mediator', -3),
              credibility('party:rok', -8),
              credibility('party:us', -3),
              support('party:rok', -4),
              mood('party:rok', -3),
            ],
          },
        },
        {
          id: 'send-an-observer',
          effects: [
            mood('party:rok', 1.5),
            trust('party:rok', 'mediator', 0.8),
            insight('party:rok', 0.08),
            trust('party:dprk', 'mediator', -0.4),
            limelight(1),
          ],
        },
        {
          id: 'decline',
          effects: [
            mood('party:rok', -2.5),
            trust('party:rok', 'mediator', -0.8),
            support('party:rok', -2),
            trust('party:dprk', 'mediator', 0.5),
          ],
        },
      ],
      evidence: 'A-asked-seoul',
    },
    evidence: 'A-asked-seoul',
  },
  {
    id: 'fuel-price-talks',
    weight: 0,
    crisis: false,
    effects: [mood('party:russia', 1), mood('party:china', -0.5)],
    request: {
      answers: [
        {
          id: 'a-part-for-a-price',
          effects: [
            capital(1.5),
            support('party:russia', 4),
            trust('party:russia', 'mediator', 1),
            sovereignty(-3),
            resting(support('mediator', -1), 'A-home-opinion'),
            chart('party:china', { type: 'slighted' }),
            mood('party:china', -2),
            mood('party:us', -1.5),
          ],
        },
        {
          id: 'buy-elsewhere',
          effects: [
            capital(-1.5),
            sovereignty(3),
            resting(support('mediator', -1), 'A-home-opinion'),
            mood('party:china', 1),
            mood('party:russia', -3),
            trust('party:russia', 'mediator', -1),
          ],
        },
        {
          id: 'pay-the-price',
          effects: [
            capital(-1),
            resting(support('mediator', -1.5), 'A-home-opinion'),
            mood('party:russia', -0.5),
          ],
        },
      ],
      evidence: 'A-asked-fuel',
    },
    evidence: 'A-asked-fuel',
  },
  {
    id: 'mine-tender',
    weight: 0,
    crisis: false,
    effects: [mood('party:china', 1), mood('party:russia', -0.5), mood('party:japan', -0.5)],
    request: {
      answers: [
        {
          id: 'let-it-through',
          effects: [
            capital(2),
            support('party:china', 4),
            sovereignty(-5),
            support('mediator', -2),
            trust('party:russia', 'mediator', -1),
            mood('party:russia', -2),
            mood('party:us', -1.5),
          ],
        },
        {
          id: 'three-shares',
          effects: [
            capital(-1),
            trust('party:china', 'party:russia', 0.5),
            trust('party:russia', 'party:china', 0.5),
            mood('party:china', 0.5),
            mood('party:russia', 1.5),
            mood('party:japan', -1),
          ],
        },
        {
          id: 'hold-to-a-third',
          effects: [
            capital(-0.5),
            resting(trust('party:dprk', 'mediator', 0.8), 'P12'),
            resting(support('mediator', 1), 'A-home-opinion'),
            mood('party:china', -2),
          ],
        },
      ],
      evidence: 'A-asked-mine',
    },
    evidence: 'A-asked-mine',
  },
  {
    id: 'open-border',
    weight: 4,
    crisis: false,
    effects: [mood('party:rok', 1), mood('party:dprk', -1)],
    request: {
      answers: [
        {
          id: 'say-it-aloud',
          effects: [
            support('party:us', 2),
            support('party:rok', 2),
            limelight(4),
            trust('party:dprk', 'mediator', -1.5),
            mood('party:dprk', -3),
          ],
        },
        {
          id: 'one-sentence',
          effects: [support('party:rok', 1), limelight(1), mood('party:dprk', -1)],
        },
        { id: 'no-comment', effects: [support('mediator', -1), mood('party:rok', -1)] },
      ],
      evidence: 'A-asked-border',
    },
    evidence: 'A-asked-border',
  },
];
