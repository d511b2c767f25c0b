import { createLog } from '../src/foundation/log.ts';
import { beginLife } from '../src/foundation/process-life.ts';
import { assertNodeVersion } from '../src/foundation/version.ts';
import { authorizeBench } from './authorize.bench.ts';
import { configFileBench } from './config-file.bench.ts';
import { createDeviceBench } from './create-device.bench.ts';
import { getDeviceBench } from './get-device.bench.ts';
import { listsBench } from './lists.bench.ts';
import { registerBench } from './register.bench.ts';
import { requestLimitsBench } from './request-limits.bench.ts';
import type { Benchmark, Comparison } from './support/benchmark.ts';
import { stopAll } from './support/children.ts';
import { type Plan, readPlan, USAGE } from './support/plan.ts';
import { markdownTable } from './support/report.ts';
import { type Closing, setStage } from './support/stage.ts';
import { describeSurroundings } from './support/surroundings.ts';
import { ensureTools } from './support/tools.ts';
import { writeDocument } from './support/write-document.ts';

// Bellhop beside its references, in one run, on one machine. Progress goes to standard error, the table to standard output.

const benchmarks: readonly Benchmark[] = [
  registerBench,
  configFileBench,
  getDeviceBench,
  authorizeBench,
  requestLimitsBench,
  createDeviceBench,
  listsBench,
];

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function measure(plan: Plan, closing: Closing): Promise<string> {
  const chosen = benchmarks.filter(({ name }) => plan.only.length === 0 || plan.only.includes(name));
  const wanted = chosen.flatMap(({ tools }) => tools);
  ensureTools(wanted, say);
  const stage = await setStage(plan, closing, say);
  // Registered last, so that load generators and references end first.
  closing('what still runs', stopAll);
  const comparisons: Comparison[] = [];
  for (const benchmark of chosen) {
    say(`${benchmark.name}:`);
    comparisons.push(...(await benchmark.run(stage)));
  }
  const lines = [...(await describeSurroundings(stage.postgres)), describePlan(plan)];
  return `${lines.map((line) => `- ${line}`).join('\n')}\n\n${markdownTable(comparisons)}`;
}

const describePlan = ({ devices, listed, rounds, seconds, registrations }: Plan): string =>
  `Load: ${devices} devices, lists of ${listed}, ${rounds} rounds of ${seconds} seconds or ${registrations} registrations for each side`;

async function main(): Promise<void> {
  assertNodeVersion();
  const names = benchmarks.map(({ name }) => name);
  const plan = readPlan(process.argv.slice(2), names);
  const life = beginLife(createLog('warn'));
  let isAskedToEnd = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isAskedToEnd = true));
  try {
    const measured = await measure(plan, life.closing);
    console.log(measured);
    if (plan.write) await writeDocument(measured);
  } catch (error) {
    // What was cut off in the middle complains, and everybody knows why.
    if (!isAskedToEnd) throw error;
    process.exitCode = 130;
  } finally {
    await life.end();
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    console.error(USAGE);
    process.exit(1);
  },
);
