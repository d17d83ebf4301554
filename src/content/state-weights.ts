import type { StateWeight } from '../model/rule-table.ts';

function weight(willingness: number, reservation: number, evidence: string): StateWeight {
  return { willingness, reservation, evidence };
}

/** A state that says where a party is, not what it wants. */
const silent = weight(0, 0, 'A-silent-state');

/** Points by which a boycott or a walk-out rules a yes out: more than all other terms can bring. */
const staysAway = -80;

/**
 * What each state of a chart weighs in its party's decisions, points, by `region.state`: added to
 * the willingness to come, and to what a whole text must be worth. Regions of the same name mean the
 * same in every chart.
 */
export const stateWeights: Readonly<Record<string, StateWeight>> = {
  'presence.away': silent,
  'presence.invited': silent,
  'presence.conditional': silent,
  'presence.coming': silent,
  'presence.at-table': silent,
  'presence.walked-out': weight(staysAway, 0, 'A-boycott'),
  'presence.boycotting': weight(staysAway, 0, 'A-boycott'),

  'posture.hostile': weight(-14, 4, 'A-posture-weight'),
  'posture.guarded': weight(-5, 2, 'A-posture-weight'),
  'posture.probing': weight(0, 0, 'A-posture-weight'),
  'posture.open': weight(3, -1, 'A-posture-weight'),
  'posture.committed': weight(5, -2, 'A-posture-weight'),

  // A great power that contends comes gladly, and asks for more (P23).
  'lead.content': weight(0, 0, 'P23'),
  'lead.contending': weight(2, 4, 'P23'),

  // DPRK: the quiet line is what its attendance was earned by; pressure shuts the door (P1, P13, P23).
  'channel.closed': weight(-7, 2, 'P23'),
  'channel.quiet': weight(2, 0, 'P23'),
  'channel.official': weight(5, -1, 'P13'),
  'course.isolation': weight(-5, 2, 'P1'),
  'course.charm': weight(5, -1, 'P13'),
  'course.brinkmanship': weight(-8, 3, 'A-brinkmanship'),

  // ROK: trust step by step, or pressure; and a government weakened by its own quarrels (P14, P15).
  'line.trustpolitik': weight(4, -1, 'P14'),
  'line.pressure': weight(-4, 2, 'P15'),
  'home-front.united': weight(3, -2, 'P15'),
  'home-front.divided': weight(-1, 1, 'P15'),
  'home-front.inflamed': weight(-6, 3, 'P15'),

  // China: a patron comes to look after its charge and resists texts that bind it; plain interest
  // wants stability and asks for less (P1).
  'patronage.patron': weight(3, 1, 'A-patron-reads'),
  'patronage.tired-patron': weight(0, 0, 'P1'),
  'patronage.plain-interest': weight(2, -1, 'A-patron-reads'),

  // United States: what Washington lends the dialogue, and whether it is looking (P1, R1).
  'approach.patience': weight(-2, 1, 'A-patience-waits'),
  'approach.support': weight(6, -1, 'R1'),
  'approach.pressure': weight(-5, 2, 'P1'),
  'attention.focused': weight(3, 0, 'A-attention'),
  'attention.elsewhere': weight(-4, 0, 'A-attention'),

  // Russia: its own economic and political interest, on rails and in pipes (P1, P11).
  'courtship.cool': weight(-1, 0, 'P1'),
  'courtship.courting': weight(3, 0, 'P1'),
  'corridors.stalled': weight(-2, 1, 'P11'),
  'corridors.planned': weight(2, 0, 'P11'),
  'corridors.building': weight(5, -1, 'P11'),

  // Japan: the families first, and neighbours' quarrels over the past (P13, P25).
  'abductions.stalled': weight(-4, 2, 'P13'),
  'abductions.talks': weight(2, 0, 'P13'),
  'abductions.reunion': weight(5, -1, 'P13'),
  'abductions.report': weight(7, -2, 'A-report'),
  'grievance.quiet': weight(1, 0, 'P25'),
  'grievance.stirred': weight(-4, 1, 'P25'),

  'memory.kept': silent,
};
