/**
 * The eight fundamentals of mediation as the United Nations Guidance for Effective Mediation (2012)
 * names them, each read by three criteria. The Guidance names the fundamentals; the criteria and
 * where they are met are ours, fit for what this game can see.
 */
export const fundamentals = [
  'preparedness',
  'consent',
  'impartiality',
  'inclusivity',
  'ownership',
  'norms',
  'coherence',
  'quality',
] as const;
export type FundamentalId = (typeof fundamentals)[number];

export const criteria = [
  'groundwork-before',
  'heard-first',
  'mandates-known',
  'came',
  'stayed',
  'confidence',
  'even-trust',
  'evenly-heard',
  'no-leaning',
  'all-sat',
  'beyond-officials',
  'societies',
  'own-words',
  'own-steps',
  'carriers-signed',
  'within-sanctions',
  'norms-voiced',
  'facts',
  'no-contest',
  'backed',
  'tracks-joined',
  'binding',
  'kept',
  'breadth',
] as const;
export type CriterionId = (typeof criteria)[number];

/** `share` in thousandths, `points` in milli points, `count` in whole numbers. */
type Unit = 'share' | 'points' | 'count';

export interface Threshold {
  fundamental: FundamentalId;
  unit: Unit;
  /** Whether a criterion is met from this figure on, or up to it. */
  test: 'at-least' | 'at-most';
  figure: number;
  /** What was weighed in setting it. */
  note: string;
}

function row(
  fundamental: FundamentalId,
  unit: Unit,
  test: Threshold['test'],
  figure: number,
  note: string,
): Threshold {
  return { fundamental, unit, test, figure, note };
}

/** Every number of the rubric. */
export const thresholds: Readonly<Record<CriterionId, Threshold>> = {
  'groundwork-before': row(
    'preparedness',
    'share',
    'at-least',
    750,
    'Three meetings of four had an act of groundwork in their round.',
  ),
  'heard-first': row(
    'preparedness',
    'share',
    'at-least',
    750,
    'At three tables of four the host listened: all were heard, or somebody was taken aside.',
  ),
  'mandates-known': row(
    'preparedness',
    'share',
    'at-least',
    600,
    'Three fifths of what the parties at a table were instructed on its items was known at its close: more than a table teaches by itself.',
  ),
  came: row(
    'consent',
    'share',
    'at-least',
    650,
    'About two of three invitations were followed; the Dialogue itself saw the DPRK at two of three of its meetings in Mongolia.',
  ),
  stayed: row('consent', 'count', 'at-most', 0, 'Nobody left a table before its end.'),
  confidence: row(
    'consent',
    'count',
    'at-most',
    0,
    'Nothing leaked, and no message was found to say more than was known.',
  ),
  'even-trust': row(
    'impartiality',
    'points',
    'at-most',
    15_000,
    'The capital that came to trust the mediator most and the one that lost most are at most 15 points apart.',
  ),
  'evenly-heard': row(
    'impartiality',
    'share',
    'at-least',
    800,
    'Four of five delegations at its tables were heard by the host.',
  ),
  'no-leaning': row(
    'impartiality',
    'count',
    'at-most',
    0,
    'In no round did one power carry more than a third, or one neighbour come much nearer than the other.',
  ),
  'all-sat': row(
    'inclusivity',
    'share',
    'at-least',
    800,
    'Four of five parties sat at some table of the host.',
  ),
  'beyond-officials': row(
    'inclusivity',
    'count',
    'at-least',
    1,
    'One meeting at Track 2 or 1.5, where others than officials speak.',
  ),
  societies: row(
    'inclusivity',
    'count',
    'at-least',
    3,
    'Three pairs did something together below the level of governments.',
  ),
  'own-words': row(
    'ownership',
    'share',
    'at-least',
    500,
    'Half of the texts began as a draft of a party or opened with its words.',
  ),
  'own-steps': row(
    'ownership',
    'count',
    'at-least',
    1,
    'One party took a step of its own towards another.',
  ),
  'carriers-signed': row(
    'ownership',
    'share',
    'at-least',
    900,
    'Nine of ten who sat where a text was adopted put their name to it.',
  ),
  'within-sanctions': row(
    'norms',
    'count',
    'at-most',
    0,
    'No clause that was adopted had come to be barred by sanctions when it fell due.',
  ),
  'norms-voiced': row(
    'norms',
    'share',
    'at-least',
    750,
    'In three rounds of four the host was not held to be silent on what friends of the initiative wait for.',
  ),
  facts: row('norms', 'count', 'at-least', 1, 'At one table the host brought facts all can check.'),
  'no-contest': row(
    'coherence',
    'count',
    'at-most',
    0,
    'At no table did the great powers contend sharply for the lead.',
  ),
  backed: row(
    'coherence',
    'count',
    'at-least',
    3,
    'Three others lend the initiative five points of support or more at the end.',
  ),
  'tracks-joined': row(
    'coherence',
    'count',
    'at-least',
    1,
    'One table of officials took up what scholars of the same parties had carried home.',
  ),
  binding: row('quality', 'count', 'at-least', 1, 'One text obliges somebody to do something.'),
  kept: row(
    'quality',
    'share',
    'at-least',
    600,
    'Of the promises that fell due three of five were kept, a late one counting half.',
  ),
  breadth: row(
    'quality',
    'count',
    'at-least',
    3,
    'Something beyond no change was adopted on three items.',
  ),
};

/** Support that counts as backing, points. */
export const backing = 5;
