export { bulkJobStatusChanged } from './bulk-job.events.ts';
export type { BulkJob, BulkJobKind, Counts } from './bulk-job.model.ts';
export { percentageOf } from './bulk-job.model.ts';
export { presentBulkJob } from './bulk-job.presenter.ts';
export { type BulkJobRoutes, bulkJobRoutes } from './bulk-job.routes.ts';
export { bulkJobFields } from './bulk-job.schema.ts';
export { bulkJobRunner } from './run-bulk-job.ts';
export { startBulkJob } from './start-bulk-job.ts';
