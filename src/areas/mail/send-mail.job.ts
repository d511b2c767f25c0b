import type { JobTools } from '../../foundation/area.ts';
import type { Job } from '../../foundation/jobs/worker.ts';
import { deliverMail, type MailJob } from './deliver-mail.ts';
import { sendOverSmtp } from './smtp.ts';

/** One attempt to send one mail. What fails is tried again by the queue, later each time. */
export const sendMailJob = ({ database }: JobTools): Job => ({
  name: 'mail.send',
  waitsForOthers: true,
  run: (payload) => deliverMail(database, sendOverSmtp, payload as MailJob),
});
