import type { Area } from '../../foundation/area.ts';
import { forgetOldMails, wakeStalledMails } from './keep-mail-moving.ts';
import { outboxRoutes } from './outbox.routes.ts';
import { sendMailJob } from './send-mail.job.ts';

export const mail: Area = {
  name: 'mail',
  routes: outboxRoutes,
  jobs: (tools) => [sendMailJob(tools)],
  scheduled: (tools) => [wakeStalledMails(tools), forgetOldMails(tools)],
};
