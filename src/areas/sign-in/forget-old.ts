import type { JobTools } from '../../foundation/area.ts';
import type { ScheduledJob } from '../../foundation/jobs/worker.ts';
import { forgetOld } from './session.store.ts';

/** Hourly, because whoever guesses at many addresses leaves a brake at each. */
export const forgetOldAttempts = ({ database }: JobTools): ScheduledJob => ({
  name: 'sign-in.forget-old',
  schedule: '13 * * * *',
  run: () => forgetOld(database.pool),
});
