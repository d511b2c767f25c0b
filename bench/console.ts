import { chmod } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { readConfig } from '../src/foundation/config.ts';
import { createLog } from '../src/foundation/log.ts';
import { beginLife } from '../src/foundation/process-life.ts';
import { newSecretKey } from '../src/foundation/secrets.ts';
import { installationOf } from '../src/programs/installation.ts';
import { fillCrowds } from '../test/support/crowd.ts';
import { throwawayDirectory } from '../test/support/sweep.ts';
import { startBellhop } from './support/bellhop.ts';
import { startPostgres, urlOf } from './support/postgres.ts';
import { openTenants } from './support/tenants.ts';

// The device list of a large organization in a real browser: when its first rows are there, how long scrolling keeps the page from
// answering, and what it costs in memory. `npm run bench:console -- [devices]`; on a machine where nothing else runs.

const devices = Number(process.argv[2] ?? 100_000);
const SCROLLED_ROWS = 10_000;
const ROUNDS = 5;
/** What a person notices as a hitch. */
const LONG_TASK_MS = 50;

const life = beginLife(createLog('warn'));
try {
  const page = await openList();
  const firstRows = [];
  for (let round = 0; round < ROUNDS; round += 1) firstRows.push(await timeFirstRows(page));
  const { byClock, byCpu, cpuPerRow, heapBefore, heapAfter, rows } = await scroll(page);
  console.log(`| devices in the organization | ${devices.toLocaleString('en')} |`);
  console.log(`| first rows, ms from opening the address, of ${ROUNDS} times | ${firstRows.map(Math.round).join(', ')} |`);
  console.log(`| rows scrolled through | ${rows.toLocaleString('en')} |`);
  console.log(`| tasks over ${LONG_TASK_MS} ms while scrolling, by the clock | ${summaryOf(byClock)} |`);
  console.log(`| the same, by the CPU time of the page | ${summaryOf(byCpu)} |`);
  console.log(`| CPU time of the page for each row, ms | ${cpuPerRow.toFixed(2)} |`);
  console.log(`| JavaScript heap before and after, MB | ${heapBefore} and ${heapAfter} |`);
} finally {
  await life.end();
}
process.exit();

async function openList(): Promise<Page> {
  const log = createLog('warn');
  const { path: directory, remove } = await throwawayDirectory();
  life.closing('the directory', remove);
  await chmod(directory, 0o711);
  const postgres = await startPostgres(directory, log);
  life.closing('PostgreSQL', postgres.stop);
  const secretKey = newSecretKey();
  const tenants = await openTenants(postgres, installationOf(readConfig({ BELLHOP_SECRET_KEY: secretKey })), log);
  life.closing('the connections', tenants.close);
  const large = await tenants.add('Large');
  const account = await tenants.accountOf(large);
  await fillCrowds(postgres.client, [{ organizationId: large.organizationId, devices }]);
  await postgres.client.query('vacuum analyze');
  const bellhop = await startBellhop(directory, { databaseUrl: urlOf(postgres), secretKey, profile: undefined });
  life.closing('Bellhop', bellhop.stop);

  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium-headless-shell',
    args: ['--disable-background-networking', '--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  life.closing('the browser', () => browser.close());
  const context = await browser.newContext({ baseURL: bellhop.apiUrl, viewport: { width: 1440, height: 900 } });
  await context.request.post('/v1/signIn', { data: account, headers: { 'bellhop-csrf': '1' } });
  return context.newPage();
}

async function timeFirstRows(page: Page): Promise<number> {
  const begun = performance.now();
  await page.goto('/devices');
  await page.locator('[role="row"][data-index="0"]').waitFor();
  return performance.now() - begun;
}

async function scroll(page: Page) {
  const heapBefore = await heapOf(page);
  await page.evaluate(`window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' })`);
  const endTrace = await traceTasks(page);
  await page.mouse.move(700, 500);
  let rows = 0;
  // As a hand at the wheel does it; what is not loaded yet is waited for by scrolling on.
  while (rows < Math.min(SCROLLED_ROWS, devices - 1)) {
    await page.mouse.wheel(0, 1200);
    rows = await page.evaluate(`new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      .then(() => Number([...document.querySelectorAll('[role="row"][data-index]')].at(-1).dataset.index))`);
  }
  const tasks = await endTrace();
  const byClock: number[] = await page.evaluate('window.longTasks');
  return {
    rows,
    byClock: byClock.filter(isLong),
    byCpu: tasks.filter(isLong),
    cpuPerRow: tasks.reduce((sum, task) => sum + task, 0) / rows,
    heapBefore,
    heapAfter: await heapOf(page),
  };
}

function isLong(duration: number): boolean {
  return duration > LONG_TASK_MS;
}

function summaryOf(tasks: readonly number[]): string {
  return tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${Math.round(Math.max(...tasks))} ms`;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of CPU. */
  tdur?: number;
  args: { name?: string };
}

/** Notes the CPU time of every task of the page's main thread, which others on the machine lengthen less than the clock's. Ends with all of them, in milliseconds. */
async function traceTasks(page: Page): Promise<() => Promise<number[]>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }: { value: unknown[] }) => {
    events.push(...(value as TraceEvent[]).filter(({ name }) => name === 'thread_name' || name.endsWith('RunTask')));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    const main = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
    return events.flatMap(({ name, pid, tid, tdur }) =>
      name === 'RunTask' && tdur !== undefined && main.has(`${pid} ${tid}`) ? [tdur / 1000] : [],
    );
  };
}

async function heapOf(page: Page): Promise<number> {
  const bytes: number = await page.evaluate('gc(), performance.memory.usedJSHeapSize');
  return Math.round(bytes / 1024 / 1024);
}
