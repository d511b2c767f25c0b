import type { Comparison } from './benchmark.ts';
import type { Figures } from './rounds.ts';

const HEAD = [
  '| what | Bellhop /s | reference | reference /s | ratio | CPU ms per operation, Bellhop + PostgreSQL | reference + PostgreSQL | ratio | p50 / p99 ms, Bellhop | reference |',
  '| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
];

/** One row per reference. A ratio above one is in Bellhop's favor in operations per second, and below one in CPU. */
export function markdownTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap(({ title, bellhop, references }) =>
    references.map((reference) =>
      [
        title,
        throughput(bellhop),
        reference.name,
        throughput(reference),
        `**${ratio(bellhop.perSecond, reference.perSecond)}**`,
        cpu(bellhop),
        cpu(reference),
        ratio(cpuSum(bellhop), cpuSum(reference)),
        latency(bellhop),
        latency(reference),
      ].join(' | '),
    ),
  );
  return [...HEAD, ...rows.map((row) => `| ${row} |`)].join('\n');
}

/** With the slowest and the fastest round, so that noise is seen. */
function throughput({ perSecond, rounds }: Figures): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en-US');
  return `${whole(perSecond)} (${whole(Math.min(...rounds))}–${whole(Math.max(...rounds))})`;
}

function cpu({ serverCpuMs, postgresCpuMs }: Figures): string {
  if (postgresCpuMs === undefined) return 'not read';
  return `${serverCpuMs === undefined ? '–' : serverCpuMs.toFixed(3)} + ${postgresCpuMs.toFixed(3)}`;
}

const cpuSum = ({ serverCpuMs, postgresCpuMs }: Figures): number | undefined =>
  postgresCpuMs === undefined ? undefined : (serverCpuMs ?? 0) + postgresCpuMs;

const ratio = (ours: number | undefined, theirs: number | undefined): string =>
  ours === undefined || theirs === undefined || theirs === 0 ? 'not read' : `${twoDigits(ours / theirs)}×`;

const twoDigits = (value: number): string => (value >= 0.1 ? value.toFixed(2) : value.toPrecision(2));

const latency = ({ p50Ms, p99Ms }: Figures): string =>
  p50Ms === undefined || p99Ms === undefined ? 'not read' : `${p50Ms.toFixed(1)} / ${p99Ms.toFixed(1)}`;
