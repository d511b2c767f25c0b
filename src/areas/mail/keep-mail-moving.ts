import type { JobTools } from '../../foundation/area.ts';
import type { ScheduledJob } from '../../foundation/jobs/worker.ts';
import { forgetOldMessages, wakeStalledMessages } from './message.store.ts';

/** Mails whose worker was killed are sent by another one. */
export const wakeStalledMails = ({ database, log }: JobTools): ScheduledJob => ({
  name: 'mail.wake-stalled',
  schedule: '* * * * *',
  run: async () => {
    const woken = await wakeStalledMessages(database.pool);
    if (woken > 0) log.warn({ woken }, 'mails had come to a halt and go on');
  },
});

/** What became of a mail is of interest for a month. */
export const forgetOldMails = ({ database }: JobTools): ScheduledJob => ({
  name: 'mail.forget-old',
  schedule: '41 2 * * *',
  run: () => forgetOldMessages(database.pool),
});
