import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const STATUSES = ['STARTING', 'STARTED', 'COMPLETED', 'FAILED'] as const;
const EXIT_CODES = ['UNKNOWN', 'COMPLETED', 'FAILED', 'STOPPED', 'COMPLETED_WITH_ERRORS'] as const;

const span = {
  id: Type.Integer(),
  startTime: Type.Optional(Type.String({ description: 'Absent until it begins.' })),
  endTime: Type.Optional(Type.String({ description: 'Absent until it ends.' })),
  lastUpdated: Type.String(),
  statusMessage: Type.Enum(STATUSES),
  exitCode: Type.Enum(EXIT_CODES),
  timeElapsed: Type.String({ description: 'ISO 8601.', examples: ['PT11.476S'] }),
};

const JobExecution = Type.Object(
  {
    ...span,
    createdTime: Type.String(),
    stepExecutionStatuses: Type.Optional(Type.Array(Type.Object({ ...span, name: Type.String() }))),
  },
  { $id: 'JobExecution' },
);

/** What all kinds of jobs show alike; each adds what it counts. */
export const bulkJobFields = {
  name: Type.String({ description: 'What kind of job it is.' }),
  id: Type.String({ description: 'Opaque id of the job.' }),
  trackingId: Type.String({ description: 'Of the request that started it.' }),
  sourceUserId: Type.String({ description: 'Who started it.' }),
  sourceCustomerId: Type.String({ description: 'Organization of who started it.' }),
  targetCustomerId: Type.String({ description: 'Organization that it works on.' }),
  instanceId: Type.Integer(),
  jobExecutionStatus: Type.Array(JobExecution),
  latestExecutionStatus: Type.Enum(STATUSES, { description: 'How far it is.' }),
  latestExecutionExitCode: Type.Enum(EXIT_CODES, {
    description: 'How it ended; UNKNOWN while it runs, STOPPED while it is paused.',
  }),
};

export const BulkJobPath = Type.Object({ jobId: Type.String({ maxLength: 512, description: 'Id of the job.' }) });
export const BulkJobQuery = Type.Object({ ...pageQuery });

export const BulkJobErrorList = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        item: Type.Optional(Type.String({ description: 'What it was about.' })),
        itemNumber: Type.Integer({ description: 'Its place in the job, from 1.' }),
        trackingId: Type.String(),
        errorType: Type.Enum(['WARN', 'ERROR']),
        error: Type.Object({
          key: Type.String({ description: 'The HTTP status that a request would have got.', examples: ['400'] }),
          message: Type.Array(
            Type.Object({ description: Type.String(), code: Type.String(), locationId: Type.Optional(Type.String()) }),
          ),
        }),
      }),
    ),
  },
  { $id: 'BulkJobErrorList' },
);
