import { type Static, type TObject, Type } from 'typebox';
import { type Route, route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import type { Permission } from '../access/index.ts';
import type { BulkJob } from './bulk-job.model.ts';
import { presentBulkJobError } from './bulk-job.presenter.ts';
import { errorKey, jobKey, listErrors, listJobs } from './bulk-job.queries.ts';
import { BulkJobErrorList, BulkJobPath, BulkJobQuery } from './bulk-job.schema.ts';
import { bulkJobOfPath } from './find-bulk-job.ts';
import { pauseBulkJob, resumeBulkJob } from './pause-bulk-job.ts';

export interface BulkJobRoutes<Parameters, Resource extends TObject> {
  kind: { kind: string };
  /** Operations are named after it: `listManageNumbersJobs`. */
  noun: string;
  /** In summaries: "manage numbers". */
  words: string;
  tag: string;
  /** Without the id: `/v1/telephony/config/jobs/numbers/manageNumbers`. */
  path: string;
  resource: Resource;
  present(job: BulkJob<Parameters>): Static<Resource>;
  mayRead: Permission;
  /** Absent for jobs that the API cannot pause. */
  pause?: { permission: Permission; success: 202 | 204 };
  /** Jobs on a page, where the client does not say. */
  perPage?: number;
}

const READ_SCOPES = ['spark-admin:telephony_config_read'];
const WRITE_SCOPES = ['spark-admin:telephony_config_write'];
const ERRORS_PER_PAGE = 1000;

/** How clients follow the jobs of a kind: list, one, its errors, pause and resume. Starting one is the kind's own route. */
export function bulkJobRoutes<Parameters, Resource extends TObject>(jobs: BulkJobRoutes<Parameters, Resource>): Route[] {
  return [listRoute(jobs), getRoute(jobs), errorsRoute(jobs), ...(jobs.pause ? pauseRoutes(jobs, jobs.pause) : [])];
}

function listRoute<Parameters, Resource extends TObject>(jobs: BulkJobRoutes<Parameters, Resource>): Route {
  const output = Type.Object({ items: Type.Array(jobs.resource) }, { $id: `${capitalized(jobs.noun)}JobList` });
  return route({
    operation: `list${capitalized(jobs.noun)}Jobs`,
    summary: `List the ${jobs.words} jobs, the newest first`,
    tag: jobs.tag,
    method: 'GET',
    path: jobs.path,
    permission: jobs.mayRead,
    scopes: READ_SCOPES,
    query: BulkJobQuery,
    output,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, jobs.perPage ?? 100);
      const { rows, nextKey } = cutPage(await listJobs<Parameters>(ctx.db, jobs.kind.kind, page), page, jobKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(jobs.present) } as Static<typeof output>;
    },
  });
}

const getRoute = <Parameters, Resource extends TObject>(jobs: BulkJobRoutes<Parameters, Resource>): Route =>
  route({
    operation: `get${capitalized(jobs.noun)}Job`,
    summary: `Get a ${jobs.words} job and how far it is`,
    tag: jobs.tag,
    method: 'GET',
    path: `${jobs.path}/:jobId`,
    permission: jobs.mayRead,
    scopes: READ_SCOPES,
    params: BulkJobPath,
    output: jobs.resource,
    handle: async (ctx, { params }) => jobs.present(await bulkJobOfPath<Parameters>(ctx, jobs.kind, decodeUuid(params.jobId))),
  });

const errorsRoute = <Parameters, Resource extends TObject>(jobs: BulkJobRoutes<Parameters, Resource>): Route =>
  route({
    operation: `list${capitalized(jobs.noun)}JobErrors`,
    summary: `List what a ${jobs.words} job could not do, and why`,
    tag: jobs.tag,
    method: 'GET',
    path: `${jobs.path}/:jobId/errors`,
    permission: jobs.mayRead,
    scopes: READ_SCOPES,
    params: BulkJobPath,
    query: BulkJobQuery,
    output: BulkJobErrorList,
    handle: async (ctx, { params, query }, answer) => {
      const job = await bulkJobOfPath(ctx, jobs.kind, decodeUuid(params.jobId));
      const page = pageOf(query, ERRORS_PER_PAGE);
      const { rows, nextKey } = cutPage(await listErrors(ctx.db, job.id, page), page, errorKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentBulkJobError(job)) };
    },
  });

const ACTIONS = {
  pause: { words: 'Pause', act: pauseBulkJob },
  resume: { words: 'Go on with', act: resumeBulkJob },
} as const;

function pauseRoutes<Parameters, Resource extends TObject>(
  jobs: BulkJobRoutes<Parameters, Resource>,
  { permission, success }: { permission: Permission; success: 202 | 204 },
): Route[] {
  return Object.entries(ACTIONS).map(([action, { words, act }]) =>
    route({
      operation: `${action}${capitalized(jobs.noun)}Job`,
      summary: `${words} a ${jobs.words} job`,
      tag: jobs.tag,
      method: 'POST',
      path: `${jobs.path}/:jobId/actions/${action}/invoke`,
      permission,
      scopes: WRITE_SCOPES,
      params: BulkJobPath,
      success,
      handle: async (ctx, { params }) => {
        await act(ctx, jobs.kind, decodeUuid(params.jobId));
        return undefined;
      },
    }),
  );
}

const capitalized = (noun: string): string => `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
