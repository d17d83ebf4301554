import type { AnyStateMachine } from 'xstate';
import type { PartyChart } from '../model/chart.ts';
import { china } from './china.ts';
import { dprk } from './dprk.ts';
import { japan } from './japan.ts';
import { negotiator } from './negotiator.ts';
import { rok } from './rok.ts';
import { russia } from './russia.ts';
import { us } from './us.ts';
import { xstateChart } from './xstate-chart.ts';

/** Every chart that a party may name, by id; the very objects that analysis flattens. */
export const machines: Readonly<Record<string, AnyStateMachine>> = {
  dprk,
  rok,
  china,
  us,
  russia,
  japan,
  negotiator,
};

/** The same charts behind the port, stepped by XState. */
export const charts: Readonly<Record<string, PartyChart>> = Object.fromEntries(
  Object.entries(machines).map(([id, machine]) => [id, xstateChart(id, machine)]),
);
