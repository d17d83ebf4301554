import type { Parting } from '../analysis/other-rules/parting.ts';
import type { SwitchReading, SwitchTable } from '../analysis/other-rules/switches.ts';
import { mostDraws } from '../analysis/other-rules/switches.ts';
import type { Book } from '../model/book.ts';
import { columns, figure } from './columns.ts';

/** What became of a game under each other setting of the disputed rules; measures in points. */
export function switchesJson({ readings }: SwitchTable): object[] {
  return readings.map(({ sameChance, ...reading }) => ({
    ...reading,
    sameChance:
      sameChance === null
        ? null
        : {
            ...sameChance,
            moved: Object.fromEntries(
              sameChance.moved.map(({ measure, by }) => [measure, by / 1000]),
            ),
          },
  }));
}

/** The same for a reader. */
export function switchesTold({ readings }: SwitchTable, { scenario }: Book): string[] {
  return [
    'Would it have ended so under other rules? The mediator does what it did, the parties decide anew,',
    'chance stays as it was. Where a recorded move no longer fits, patient-host plays the rest of the round.',
    `Other luck: in how many of ${mostDraws} draws both settings lead to the same ending.`,
    ...columns([
      ['rule', 'in force', 'otherwise', 'ending', 'other luck', 'moved most'],
      ...readings.map(row),
    ]),
    ...readings.flatMap((reading) => remarks(reading, scenario.rounds.length)),
  ];
}

function row({ assumption, inForce, setting, sameChance, otherLuck }: SwitchReading): string[] {
  if (sameChance === null) return [assumption, inForce, setting, 'no part in this scenario'];
  const { holds, ending, moved } = sameChance;
  const most = moved.slice(0, 3).map(({ measure, by }) => `${measure} ${signed(by)}`);
  return [
    assumption,
    inForce,
    setting,
    holds ? 'holds' : ending,
    `same in ${otherLuck.holds} of ${otherLuck.draws}`,
    most.join(', '),
  ];
}

function remarks({ assumption, setting, sameChance }: SwitchReading, rounds: number): string[] {
  if (sameChance === null || sameChance.same) return [];
  const { parting, left } = sameChance;
  const [first] = left;
  const followed =
    first === undefined
      ? 'all moves fitted'
      : `moves left in ${left.length} of ${rounds} rounds, first in round ${first.round} from step ${first.step}`;
  return [`${assumption}=${setting}: ${partedAt(parting)}; ${followed}.`];
}

function partedAt(parting: Parting | null): string {
  if (parting === null) return 'all meetings went alike';
  const { date } = 'meeting' in parting ? parting.meeting : parting.before;
  switch (parting.what) {
    case 'held-before':
      return `parted at the meeting of ${date}, not held`;
    case 'held-after':
      return `parted at the meeting of ${date}, held only here`;
    case 'outcome':
      return `parted at the meeting of ${date}: ${parting.before.outcome}, here ${parting.after.outcome}`;
    case 'proposal':
    case 'attended':
    case 'text':
    case 'endorsedBy':
      return `parted at the meeting of ${date} (${parting.what})`;
  }
}

function signed(by: number): string {
  return `${by > 0 ? '+' : ''}${figure(by / 1000)}`;
}
