import type { Area } from '../../foundation/area.ts';
import { wakeStalledBulkJobs } from './wake-stalled-jobs.ts';

/** Without routes: each kind of job has its own, in the area that knows what it does. */
export const bulkJobs: Area = { name: 'bulk-jobs', routes: [], scheduled: (tools) => [wakeStalledBulkJobs(tools)] };
