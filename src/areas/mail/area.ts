import type { Area } from '../../foundation/area.ts';
import { forgetOldMails, wakeStalledMails } from './keep-mail-moving.ts';
import { sendMailJob } from './send-mail.job.ts';

export const mail: Area = {
  name: 'mail',
  routes: [],
  jobs: (tools) => [sendMailJob(tools)],
  scheduled: (tools) => [wakeStalledMails(tools), forgetOldMails(tools)],
};
