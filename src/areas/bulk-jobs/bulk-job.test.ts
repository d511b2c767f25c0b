import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, systemOf, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import type { Actor, Context } from '../../foundation/context.ts';
import { many, one, run, sql } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Worker } from '../../foundation/jobs/worker.ts';
import { createLog } from '../../foundation/log.ts';
import { assignRoles, demand, permissionsOf } from '../access/index.ts';
import type { BulkJob, BulkJobKind } from './bulk-job.model.ts';
import { durationOf, presentBulkJob, presentBulkJobError } from './bulk-job.presenter.ts';
import { listErrors } from './bulk-job.queries.ts';
import { bulkJobOfPath } from './find-bulk-job.ts';
import { pauseBulkJob, resumeBulkJob } from './pause-bulk-job.ts';
import { bulkJobRunner } from './run-bulk-job.ts';
import { startBulkJob } from './start-bulk-job.ts';
import { startTestWorker } from './test-worker.fixture.ts';
import { wakeStalledBulkJobs } from './wake-stalled-jobs.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let worker: Worker;

/** Renames workspaces: something that can be seen afterwards. */
interface Parameters {
  names: string[];
  bad?: true;
}
const names: BulkJobKind<Parameters, { name: string }> = {
  kind: 'testnames',
  exclusiveGroup: 'testnames',
  counts: ['named', 'failed'],
  failedCount: 'failed',
  errorCodes: { 'test.forbidden-name': 'BATCH-1' },
  plan: async (_ctx, parameters) => {
    if (parameters.bad)
      throw new Refused('invalid', 'test.bad', 'This cannot be planned.', {
        details: [{ description: 'One reason.', errorCode: 77 }, { description: 'Another.' }],
      });
    return parameters.names.map((name) => ({ name }));
  },
  runItem: async (ctx, { name }) => {
    demand(ctx, 'workspaces.write');
    await run(
      ctx.db,
      sql`insert into workspaces.workspace (organization_id, id, display_name) values (${ctx.actor.organizationId}, gen_random_uuid(), ${name})`,
    );
    if (name === 'forbidden') throw new Refused('conflict', 'test.forbidden-name', 'This name is forbidden.');
    if (name === 'bug') throw new Error('a secret of the house');
    return { named: 1 };
  },
  label: (item) => ({ item: item?.name ?? 'all' }),
};

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  worker = await startTestWorker(bellhop, (tools) => [bulkJobRunner(tools, names)]);
});
afterAll(async () => {
  await worker.stop();
  await bellhop.stop();
});

const tools = () => ({ database: bellhop.database, log: createLog('silent') });

const admin = (): Actor => ({
  ...systemOf(acme.id),
  kind: 'person',
  id: acme.admin.id,
  name: 'admin',
  email: acme.admin.email,
  permissions: permissionsOf(['id_full_admin']),
});
const asAdmin = <T>(work: (ctx: Context) => Promise<T>) => bellhop.database.write(admin(), work);
const start = (parameters: Parameters) => asAdmin((ctx) => startBulkJob(ctx, names, parameters));
const read = (id: string) => asAdmin((ctx) => bulkJobOfPath(ctx, names, id));
const errorsOf = (job: BulkJob) =>
  asAdmin(async (ctx) =>
    (await listErrors(ctx.db, job.id, { limit: 100, start: 0, after: undefined })).map(presentBulkJobError(job)),
  );
const workspaces = (like: string) =>
  asAdmin((ctx) =>
    many<{ name: string }>(
      ctx.db,
      sql`select display_name as name from workspaces.workspace where display_name like ${like} order by 1`,
    ),
  );

/** What `work` starts waits until it is done with it, or is run by it by hand. */
async function withoutWorker<T>(work: () => Promise<T>): Promise<T> {
  await worker.stop();
  try {
    return await work();
  } finally {
    worker = await startTestWorker(bellhop, (tools) => [bulkJobRunner(tools, names)]);
  }
}

async function finished(id: string): Promise<BulkJob> {
  await expect.poll(async () => (await read(id)).finishedAt, { timeout: 15_000 }).not.toBeNull();
  return read(id);
}

test('a job runs after its transaction, item by item, and shows steps and counts as Webex does', async () => {
  const started = await start({ names: ['a1', 'a2', 'a3'] });
  expect(presentBulkJob(started)).toMatchObject({
    name: 'testnames',
    latestExecutionStatus: 'STARTING',
    latestExecutionExitCode: 'UNKNOWN',
    jobExecutionStatus: [{ statusMessage: 'STARTING', timeElapsed: 'PT0S', createdTime: expect.any(String) }],
  });
  const job = await finished(started.id);
  expect(job).toMatchObject({ status: 'COMPLETED', position: 3, itemCount: 3, counts: { named: 3, failed: 0 } });
  expect(presentBulkJob(job)).toMatchObject({
    latestExecutionStatus: 'COMPLETED',
    latestExecutionExitCode: 'COMPLETED',
    jobExecutionStatus: [
      {
        exitCode: 'COMPLETED',
        endTime: expect.any(String),
        timeElapsed: expect.stringMatching(/^PT/),
        stepExecutionStatuses: [{ name: 'testnamesPlan' }, { name: 'testnamesProcess', exitCode: 'COMPLETED' }],
      },
    ],
  });
  expect((await workspaces('a_')).map(({ name }) => name)).toEqual(['a1', 'a2', 'a3']);
});

test('a refusal undoes its item, becomes its error, and the others go on; a bug says nothing of itself', async () => {
  const job = await finished((await start({ names: ['b1', 'forbidden', 'bug', 'b2'] })).id);
  expect(job).toMatchObject({ status: 'COMPLETED', position: 4, failedCount: 2, counts: { named: 2, failed: 2 } });
  expect(presentBulkJob(job).latestExecutionExitCode).toBe('COMPLETED_WITH_ERRORS');
  expect((await workspaces('%')).map(({ name }) => name)).not.toContain('forbidden');
  const errors = await errorsOf(job);
  expect(errors).toMatchObject([
    { itemNumber: 2, item: 'forbidden', errorType: 'ERROR', error: { key: '409', message: [{ code: 'BATCH-1' }] } },
    { itemNumber: 3, item: 'bug', error: { key: '500' } },
  ]);
  expect(JSON.stringify(errors)).not.toContain('secret');
});

test('a job that cannot be planned has failed, with every reason as an error', async () => {
  const job = await finished((await start({ names: [], bad: true })).id);
  expect(job).toMatchObject({ status: 'FAILED', itemCount: null });
  expect((await errorsOf(job)).map(({ error }) => error.message[0]?.code)).toEqual(['test.bad', '77', 'test.bad']);
});

test('a job without anything to do completes', async () => {
  expect(await finished((await start({ names: [] })).id)).toMatchObject({ status: 'COMPLETED', itemCount: 0 });
});

test('a second job of an exclusive kind is refused while the first is unfinished, even paused', async () => {
  const first = await withoutWorker(async () => {
    const { id } = await start({ names: ['c1'] });
    await expect(start({ names: ['c2'] })).rejects.toMatchObject({ refusal: 'conflict', code: 'bulk-job.running' });
    await asAdmin((ctx) => pauseBulkJob(ctx, names, id));
    await expect(start({ names: ['c2'] })).rejects.toMatchObject({ code: 'bulk-job.running' });
    return id;
  });
  await asAdmin((ctx) => resumeBulkJob(ctx, names, first));
  await finished(first);
  await finished((await start({ names: ['c2'] })).id);
});

test('a paused job rests between two items and goes on where it was; a finished one cannot be paused', async () => {
  const runner = bulkJobRunner(tools(), names);
  await withoutWorker(async () => {
    const { id } = await start({ names: ['d1', 'd2'] });
    await asAdmin((ctx) => pauseBulkJob(ctx, names, id));
    await runner.run({ jobId: id, organizationId: acme.id });
    expect(await read(id)).toMatchObject({ position: 0, itemCount: null });
    expect(presentBulkJob(await read(id)).latestExecutionExitCode).toBe('STOPPED');
    await asAdmin((ctx) => resumeBulkJob(ctx, names, id));
    await runner.run({ jobId: id, organizationId: acme.id });
    expect(await read(id)).toMatchObject({ status: 'COMPLETED', position: 2 });
    await expect(asAdmin((ctx) => pauseBulkJob(ctx, names, id))).rejects.toMatchObject({ refusal: 'conflict' });
  });
});

test('a job whose worker dies in an item loses and repeats nothing, and is woken', async () => {
  const dying: BulkJobKind<Parameters, { name: string }> = {
    ...names,
    runItem: async (ctx, item, parameters) => {
      const counts = await names.runItem(ctx, item, parameters);
      if (item.name === 'e2') throw new Refused('unavailable', 'database.away', 'Nobody is there.');
      return counts;
    },
  };
  const id = await withoutWorker(async () => {
    const job = await start({ names: ['e1', 'e2', 'e3'] });
    await expect(bulkJobRunner(tools(), dying).run({ jobId: job.id, organizationId: acme.id })).rejects.toThrow();
    expect(await read(job.id)).toMatchObject({ position: 1, status: 'STARTED' });
    await asAdmin((ctx) =>
      run(ctx.db, sql`update bulk_jobs.job set updated_at = now() - interval '5 minutes' where id = ${job.id}`),
    );
    await wakeStalledBulkJobs(tools()).run();
    return job.id;
  });
  expect(await finished(id)).toMatchObject({ status: 'COMPLETED', position: 3, failedCount: 0, counts: { named: 3 } });
  expect((await workspaces('e_')).map(({ name }) => name)).toEqual(['e1', 'e2', 'e3']);
});

test('three workers on the same job do every item once', async () => {
  const runner = bulkJobRunner(tools(), names);
  await withoutWorker(async () => {
    const { id } = await start({ names: Array.from({ length: 30 }, (_, index) => `many${index}`) });
    const work = async () => {
      do await runner.run({ jobId: id, organizationId: acme.id });
      while ((await read(id)).finishedAt === null);
    };
    await Promise.all([work(), work(), work()]);
    expect(await finished(id)).toMatchObject({ status: 'COMPLETED', counts: { named: 30 } });
  });
  expect(await workspaces('many%')).toHaveLength(30);
});

test('what the starter may no longer do, the job may not do either', async () => {
  const { id } = await withoutWorker(async () => {
    const job = await start({ names: ['g1'] });
    await acme.asSystem((ctx) => assignRoles(ctx, acme.admin.id, ['id_readonly_admin']));
    return job;
  });
  const job = await finished(id);
  await acme.asSystem((ctx) => assignRoles(ctx, acme.admin.id, ['id_full_admin']));
  expect((await errorsOf(job))[0]?.error.key).toBe('403');
  expect(await workspaces('g_')).toEqual([]);
});

test('a job of another organization is not there', async () => {
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  const { id } = await start({ names: [] });
  await expect(globex.asSystem((ctx) => bulkJobOfPath(ctx, names, id))).rejects.toMatchObject({ refusal: 'not-found' });
  await finished(id);
});

test('starting and pausing leave their events', async () => {
  const { id } = await start({ names: ['h1'] });
  await finished(id);
  const event = await asAdmin((ctx) =>
    one<{ action: string; email: string }>(
      ctx.db,
      sql`select action, actor_email as email from audit.event where target_id = ${id}`,
    ),
  );
  expect(event).toEqual({ action: 'bulk-job.started', email: acme.admin.email });
});

test('durations are written in ISO 8601', () => {
  expect([0, 11_476, 60_000, 3_723_500].map(durationOf)).toEqual(['PT0S', 'PT11.476S', 'PT1M', 'PT1H2M3.5S']);
});
