import { cpus } from 'node:os';
import process from 'node:process';

/** What the figures were measured on: cores, their model, the engine. */
export interface Machine {
  cores: number;
  cpu: string;
  node: string;
}

export function machine(): Machine {
  const all = cpus();
  return { cores: all.length, cpu: all[0]?.model ?? 'unknown', node: process.versions.node };
}
