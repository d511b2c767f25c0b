import type { Figures } from './rounds.ts';
import type { Stage } from './stage.ts';
import type { Tool } from './tools.ts';

/** What ours did, and each of those it was measured beside. */
export interface Comparison {
  title: string;
  bellhop: Figures;
  references: Figures[];
}

export interface Benchmark {
  name: string;
  tools: readonly Tool[];
  run(stage: Stage): Promise<readonly Comparison[]>;
}

export function compared(title: string, [bellhop, ...references]: readonly Figures[]): Comparison {
  if (!bellhop) throw new Error('A comparison needs figures.');
  return { title, bellhop, references };
}
