import { route } from '../../foundation/http/route.ts';
import { bulkJobRoutes } from '../bulk-jobs/index.ts';
import { applyLineKeyTemplate, applyLineKeyTemplateJob } from './apply-line-key-template.ts';
import { readApplication } from './read-application.ts';
import {
  presentApplyLineKeyTemplateJob,
  presentCallDeviceSettingsJob,
  presentRebuildPhonesJob,
} from './settings-job.presenter.ts';
import {
  ApplyLineKeyTemplateBody,
  ApplyLineKeyTemplateJob,
  CallDeviceSettingsBody,
  CallDeviceSettingsJob,
  RebuildPhonesBody,
  RebuildPhonesJob,
} from './settings-job.schema.ts';
import { callDeviceSettingsJob, rebuildPhonesJob } from './settings-job.ts';
import { changeSettingsOfMany, rebuildPhones } from './start-settings-jobs.ts';

const PATH = '/v1/telephony/config/jobs/devices';
const START = {
  tag: 'Device jobs',
  method: 'POST',
  permission: 'device-settings.write',
  scopes: ['spark-admin:telephony_config_write'],
} as const;
const FOLLOW = { tag: 'Device jobs', mayRead: 'device-settings.read' } as const;

export const settingsJobRoutes = [
  route({
    operation: 'startCallDeviceSettingsJob',
    summary: 'Change the device settings of the organization or a location',
    ...START,
    path: `${PATH}/callDeviceSettings`,
    body: CallDeviceSettingsBody,
    output: CallDeviceSettingsJob,
    handle: async (ctx, { body }) => presentCallDeviceSettingsJob(await changeSettingsOfMany(ctx, body)),
  }),
  ...bulkJobRoutes({
    ...FOLLOW,
    kind: callDeviceSettingsJob,
    noun: 'callDeviceSettings',
    words: 'device settings',
    path: `${PATH}/callDeviceSettings`,
    resource: CallDeviceSettingsJob,
    present: presentCallDeviceSettingsJob,
  }),
  route({
    operation: 'startRebuildPhonesJob',
    summary: 'Make the phones of a location fetch their configuration anew',
    ...START,
    path: `${PATH}/rebuildPhones`,
    body: RebuildPhonesBody,
    output: RebuildPhonesJob,
    success: 202,
    handle: async (ctx, { body }) => presentRebuildPhonesJob(await rebuildPhones(ctx, body.locationId)),
  }),
  ...bulkJobRoutes({
    ...FOLLOW,
    kind: rebuildPhonesJob,
    noun: 'rebuildPhones',
    words: 'rebuild phones',
    path: `${PATH}/rebuildPhones`,
    resource: RebuildPhonesJob,
    present: presentRebuildPhonesJob,
  }),
  route({
    operation: 'startApplyLineKeyTemplateJob',
    summary: 'Give many devices the keys of a template',
    ...START,
    path: `${PATH}/applyLineKeyTemplate`,
    body: ApplyLineKeyTemplateBody,
    output: ApplyLineKeyTemplateJob,
    success: 202,
    handle: async (ctx, { body }) => presentApplyLineKeyTemplateJob(await applyLineKeyTemplate(ctx, readApplication(body))),
  }),
  ...bulkJobRoutes({
    ...FOLLOW,
    kind: applyLineKeyTemplateJob,
    noun: 'applyLineKeyTemplate',
    words: 'line key template',
    path: `${PATH}/applyLineKeyTemplate`,
    resource: ApplyLineKeyTemplateJob,
    present: presentApplyLineKeyTemplateJob,
  }),
];
