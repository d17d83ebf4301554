// Regions whose logic is the same in every capital. The character is in the guards that they name:
// each chart says for itself when it boycotts, relents, contends and yields.

/** Tags of a state that lets a party leave the table before it has answered a text. */
export const readyToLeave = 'may:walkOut';

const answersInvitation = [
  'answers:invitation',
  'may:accept',
  'may:setCondition',
  'may:refuse',
] as const;
const refusesInvitation = ['answers:invitation', 'may:refuse'] as const;
/** Between meetings a party may be asked for a step; whoever stays away on purpose gives none. */
const answersStep = ['answers:step', 'may:takeStep', 'may:declineStep'] as const;
const declinesStep = ['answers:step', 'may:declineStep'] as const;
const answersText = ['answers:text', 'may:endorse', 'may:object'] as const;

const refusal = [{ guard: 'boycotts', target: 'boycotting' }, { target: 'away' }] as const;
const provocation = { guard: 'boycotts', target: 'boycotting' } as const;
const amends = { guard: 'relents', target: 'away' } as const;

/** Where a party stands towards a meeting. A walk-out lasts until the next round begins. */
export const presence = {
  initial: 'away',
  states: {
    away: {
      tags: answersStep,
      on: {
        invited: 'invited',
        pressed: provocation,
        raised: provocation,
        slighted: provocation,
        promiseBroken: provocation,
      },
    },
    invited: {
      tags: answersInvitation,
      on: {
        accepted: 'coming',
        conditioned: 'conditional',
        refused: refusal,
      },
    },
    conditional: {
      on: {
        invited: 'invited',
        released: 'away',
      },
    },
    coming: {
      on: {
        invited: 'invited',
        seated: 'at-table',
        released: 'away',
      },
    },
    'at-table': {
      tags: answersText,
      on: {
        walkedOut: 'walked-out',
        adjourned: 'away',
      },
    },
    'walked-out': {
      tags: refusesInvitation,
      on: { roundBegan: refusal },
    },
    boycotting: {
      tags: [...refusesInvitation, ...declinesStep],
      on: {
        visited: amends,
        helped: amends,
        calmed: amends,
        courted: amends,
        promiseKept: amends,
        roundBegan: amends,
      },
    },
  },
} as const;

/** Whether a great power is content with a minor part or contends for the lead (P23). */
export const lead = {
  initial: 'content',
  states: {
    content: {
      on: {
        contested: { guard: 'contends', target: 'contending' },
        slighted: { guard: 'contends', target: 'contending' },
      },
    },
    contending: {
      on: {
        calmed: 'content',
        roundBegan: { guard: 'yields', target: 'content' },
      },
    },
  },
} as const;
