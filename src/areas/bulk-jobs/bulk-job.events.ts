import { announcement } from '../../foundation/listeners.ts';
import type { JobStatus } from './bulk-job.model.ts';

/** A job begins, has its plan, or ends, in this transaction. */
export const bulkJobStatusChanged = announcement<{ id: string; kind: string; status: JobStatus }>();
