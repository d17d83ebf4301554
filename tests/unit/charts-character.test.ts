import { describe, expect, it } from 'vitest';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import type { ChartEvent, PartyChart } from '../../src/model/chart.ts';
import { after } from '../support/charts.ts';

function known(id: string): PartyChart {
  const chart = tableCharts[id];
  if (chart === undefined) throw new Error(`expected a chart ${id}`);
  return chart;
}

/** One word of a chart after a run of events. */
function stands(id: string, region: string, ...events: readonly ChartEvent[]): string | undefined {
  return after(known(id), ...events).value[region];
}

const quietVisit: ChartEvent = { type: 'visited', publicity: 'quiet' };
const officialVisit: ChartEvent = { type: 'visited', publicity: 'announced' };
const help: ChartEvent = { type: 'helped' };
const condemned: ChartEvent = { type: 'pressed', loud: true };
const kept: ChartEvent = { type: 'promiseKept', own: false };
const broken: ChartEvent = { type: 'promiseBroken', own: false };
const slighted: ChartEvent = { type: 'slighted' };
const equalParts: ChartEvent = { type: 'calmed' };
const adopted: ChartEvent = { type: 'adjourned', result: 'adopted' };
const quietRound: ChartEvent = {
  type: 'roundBegan',
  trust: 'neutral',
  limelight: 'dim',
  tended: true,
};
const idleRound: ChartEvent = {
  type: 'roundBegan',
  trust: 'neutral',
  limelight: 'dim',
  tended: false,
};
const glaringRound: ChartEvent = {
  type: 'roundBegan',
  trust: 'neutral',
  limelight: 'glaring',
  tended: true,
};

function raised(theme: string, publicity: 'quiet' | 'announced' | 'public'): ChartEvent {
  return { type: 'raised', theme, publicity };
}

describe('Pyongyang', () => {
  it('should note the first kind and quiet act and answer the second', () => {
    expect(stands('dprk', 'posture', quietVisit)).toBe('guarded');
    expect(stands('dprk', 'posture', quietVisit, help)).toBe('probing');
    expect(stands('dprk', 'posture', officialVisit, officialVisit)).toBe('guarded');
  });

  it('should forget a kind act that an idle round follows', () => {
    expect(stands('dprk', 'posture', quietVisit, idleRound, help)).toBe('guarded');
  });

  it('should mind human rights and absorption talk read aloud, and not said in quiet', () => {
    for (const theme of ['human-rights', 'unification']) {
      expect(stands('dprk', 'posture', raised(theme, 'public'))).toBe('hostile');
      expect(stands('dprk', 'channel', raised(theme, 'announced'))).toBe('closed');
      expect(stands('dprk', 'posture', raised(theme, 'quiet'))).toBe('guarded');
    }
  });

  it('should be isolated by condemnation and driven to the brink by more of it', () => {
    expect(stands('dprk', 'course', condemned)).toBe('isolation');
    expect(stands('dprk', 'course', condemned, condemned)).toBe('brinkmanship');
  });

  it('should boycott a third wrong where nobody kept the line to it', () => {
    expect(stands('dprk', 'presence', condemned, condemned, condemned)).toBe('boycotting');
    expect(stands('dprk', 'presence', condemned, condemned, quietVisit, condemned)).toBe('away');
  });

  it('should let the channel fade after two rounds that nobody tended', () => {
    expect(stands('dprk', 'channel', idleRound)).toBe('quiet');
    expect(stands('dprk', 'channel', idleRound, idleRound)).toBe('closed');
    expect(stands('dprk', 'channel', idleRound, quietRound, idleRound)).toBe('quiet');
  });

  it('should draw back from the glare once it has opened', () => {
    expect(stands('dprk', 'posture', quietVisit, help, glaringRound)).toBe('guarded');
  });
});

describe('Seoul', () => {
  it('should move towards the North only while its streets are calm', () => {
    const inflamed: ChartEvent = { type: 'homeTurned', turn: 'harder' };
    expect(stands('rok', 'home-front', inflamed)).toBe('inflamed');
    expect(stands('rok', 'posture', inflamed, help)).toBe('guarded');
    expect(stands('rok', 'posture', inflamed, help, help)).toBe('probing');
  });

  it('should not be forgiven a third quiet invitation by its opposition', () => {
    const asked: ChartEvent[] = [{ type: 'invited', publicity: 'quiet' }, quietRound];
    expect(stands('rok', 'home-front', ...asked, ...asked)).toBe('divided');
    expect(stands('rok', 'home-front', ...asked, ...asked, ...asked)).toBe('inflamed');
    expect(stands('rok', 'home-front', ...asked, ...asked, officialVisit, ...asked)).toBe(
      'divided',
    );
  });

  it('should turn to pressure when pressed, unless it stands united', () => {
    expect(stands('rok', 'line', condemned)).toBe('pressure');
    expect(stands('rok', 'line', kept, condemned)).toBe('trustpolitik');
  });
});

describe('Beijing', () => {
  it('should tire of its patronage with each broken word, and return to it under pressure', () => {
    expect(stands('china', 'patronage', broken)).toBe('plain-interest');
    expect(stands('china', 'patronage', condemned)).toBe('patron');
    expect(stands('china', 'patronage', broken, condemned)).toBe('tired-patron');
  });

  it('should contend when a rival is given the lead, and be content with equal parts', () => {
    expect(stands('china', 'lead', slighted)).toBe('contending');
    expect(stands('china', 'lead', slighted, equalParts)).toBe('content');
    expect(stands('china', 'posture', slighted, slighted)).toBe('hostile');
  });

  it('should welcome the nuclear question only as a neighbour with plain interests', () => {
    expect(stands('china', 'posture', raised('nuclear', 'public'))).toBe('guarded');
    expect(stands('china', 'posture', broken, condemned, broken, raised('nuclear', 'public'))).toBe(
      'probing',
    );
  });
});

describe('Washington', () => {
  it('should harden on a broken word and soften on a kept one', () => {
    expect(stands('us', 'posture', broken)).toBe('hostile');
    expect(stands('us', 'posture', kept)).toBe('probing');
    expect(stands('us', 'approach', kept)).toBe('support');
    expect(stands('us', 'approach', kept, broken, broken)).toBe('pressure');
  });

  it('should be won by a channel kept quietly for a second round', () => {
    expect(stands('us', 'posture', quietRound)).toBe('guarded');
    expect(stands('us', 'posture', quietRound, quietRound)).toBe('probing');
    expect(stands('us', 'posture', quietRound, glaringRound, quietRound)).toBe('guarded');
  });

  it('should contend only while it is looking', () => {
    const contest: ChartEvent = { type: 'contested', level: 'sharp' };
    expect(stands('us', 'lead', contest)).toBe('content');
    expect(stands('us', 'lead', contest, contest)).toBe('contending');
  });

  it('should lend its support to a friend who comes while it is looking', () => {
    expect(stands('us', 'approach', officialVisit)).toBe('patience');
    expect(stands('us', 'approach', officialVisit, officialVisit)).toBe('support');
  });
});

describe('Moscow', () => {
  it('should open when courted and close when lectured or passed over', () => {
    expect(stands('russia', 'posture', { type: 'courted', by: 'neighbour' })).toBe('open');
    expect(stands('russia', 'posture', raised('human-rights', 'public'))).toBe('guarded');
    expect(stands('russia', 'posture', slighted, slighted)).toBe('hostile');
  });

  it('should follow its corridors', () => {
    expect(stands('russia', 'corridors', adopted)).toBe('building');
    expect(stands('russia', 'posture', kept, quietRound)).toBe('committed');
    expect(stands('russia', 'corridors', condemned)).toBe('stalled');
    expect(stands('russia', 'corridors', condemned, raised('energy', 'quiet'))).toBe('planned');
  });

  it('should contend in the mildest contest while its corridors are stalled', () => {
    const contest: ChartEvent = { type: 'contested', level: 'mild' };
    expect(stands('russia', 'lead', contest)).toBe('content');
    expect(stands('russia', 'lead', condemned, contest)).toBe('contending');
  });
});

describe('Tokyo', () => {
  it('should move with the abduction file', () => {
    expect(stands('japan', 'abductions', help)).toBe('reunion');
    expect(stands('japan', 'abductions', help, kept)).toBe('report');
    expect(stands('japan', 'posture', help, quietVisit)).toBe('open');
    expect(stands('japan', 'posture', quietVisit, quietVisit)).toBe('probing');
  });

  it('should turn away when the file stalls', () => {
    expect(stands('japan', 'abductions', broken)).toBe('stalled');
    expect(stands('japan', 'posture', broken)).toBe('hostile');
    expect(stands('japan', 'abductions', idleRound, idleRound)).toBe('stalled');
  });

  it('should be stirred by quarrels over arms and calmed by culture and by time', () => {
    expect(stands('japan', 'grievance', quietRound)).toBe('quiet');
    expect(
      stands('japan', 'grievance', quietRound, raised('military-transparency', 'public')),
    ).toBe('stirred');
    expect(stands('japan', 'grievance', raised('culture', 'public'))).toBe('quiet');
  });
});
