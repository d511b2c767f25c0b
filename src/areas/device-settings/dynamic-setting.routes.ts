import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { bulkJobRoutes } from '../bulk-jobs/index.ts';
import { getDevice } from '../devices/index.ts';
import { locationOfPath } from '../tenancy/index.ts';
import { changeTagsOfDevice, changeTagsOfMany } from './change-dynamic-settings.ts';
import { DevicePath, LocationPath } from './customization.schema.ts';
import {
  AskedTags,
  ChangedTags,
  DeviceTags,
  DynamicDeviceSettingsBody,
  FamilyQuery,
  GroupsQuery,
  LevelTags,
  SettingsGroups,
} from './dynamic-setting.schema.ts';
import { DYNAMIC_FAMILIES } from './dynamic-tag.model.ts';
import { findDynamicSettings, tagOwnerOf, tagOwnerOfDevice } from './find-dynamic-settings.ts';
import { organizationScope } from './find-settings.ts';
import { scopesOf } from './scope.model.ts';
import { presentDynamicDeviceSettingsJob } from './settings-job.presenter.ts';
import { DynamicDeviceSettingsJob } from './settings-job.schema.ts';
import { dynamicDeviceSettingsJob } from './settings-job.ts';

const TAG = 'Dynamic device settings';
const CONFIG = '/v1/telephony/config';
const JOBS = `${CONFIG}/jobs/devices/dynamicDeviceSettings`;
const READ = { tag: TAG, permission: 'device-settings.read', scopes: ['spark-admin:telephony_config_read'] } as const;
const WRITE = { tag: TAG, permission: 'device-settings.write', scopes: ['spark-admin:telephony_config_write'] } as const;
const ASK = { ...READ, method: 'POST', body: AskedTags, bodyIsOptional: true } as const;

export const dynamicSettingRoutes = [
  route({
    operation: 'listDynamicSettingsGroups',
    summary: 'List the settings that third-party phones have, by family',
    ...READ,
    // Webex asks for no scope here.
    scopes: [],
    method: 'GET',
    path: `${CONFIG}/devices/dynamicSettings/settingsGroups`,
    query: GroupsQuery,
    output: SettingsGroups,
    handle: async (_ctx, { query }) => {
      const { familyOrModelDisplayName: name, includeSettingsType: type = 'ALL' } = query;
      const families = name === undefined ? [...DYNAMIC_FAMILIES.keys()] : [tagOwnerOf(name).family];
      return {
        ...(type === 'TABS' ? {} : { settingsGroups: families.flatMap(presentGroups) }),
        ...(type === 'GROUPS' ? {} : { settingsTabs: families }),
      };
    },
  }),
  route({
    operation: 'getOrganizationDynamicSettings',
    summary: 'Get what the organization says about the settings of a family or model',
    ...ASK,
    path: `${CONFIG}/lists/devices/dynamicSettings/actions/getSettings/invoke`,
    query: FamilyQuery,
    output: LevelTags,
    handle: async (ctx, { query, body }) =>
      findDynamicSettings(ctx, [organizationScope(ctx)], tagOwnerOf(query.familyOrModelDisplayName), body?.tags),
  }),
  route({
    operation: 'getLocationDynamicSettings',
    summary: 'Get what a location says about the settings of a family or model',
    ...ASK,
    path: `${CONFIG}/lists/locations/:locationId/devices/dynamicSettings/actions/getSettings/invoke`,
    params: LocationPath,
    query: FamilyQuery,
    output: LevelTags,
    handle: async (ctx, { params, query, body }) => {
      const { id } = await locationOfPath(ctx, decodeUuid(params.locationId));
      const owner = tagOwnerOf(query.familyOrModelDisplayName);
      return findDynamicSettings(ctx, [organizationScope(ctx), { level: 'location', id }], owner, body?.tags);
    },
  }),
  route({
    operation: 'getDeviceDynamicSettings',
    summary: 'Get the settings of a third-party device',
    ...ASK,
    path: `${CONFIG}/lists/devices/:deviceId/dynamicSettings/actions/getSettings/invoke`,
    params: DevicePath,
    output: DeviceTags,
    handle: async (ctx, { params, body }) => {
      const device = await getDevice(ctx, params.deviceId);
      return findDynamicSettings(ctx, scopesOf(ctx.actor.organizationId, device), tagOwnerOfDevice(device), body?.tags);
    },
  }),
  route({
    operation: 'updateDeviceDynamicSettings',
    summary: 'Set or clear settings of a third-party device',
    ...WRITE,
    method: 'PUT',
    path: `${CONFIG}/devices/:deviceId/dynamicSettings`,
    params: DevicePath,
    body: ChangedTags,
    handle: async (ctx, { params, body }) => {
      await changeTagsOfDevice(ctx, await getDevice(ctx, params.deviceId), body.tags ?? []);
      return undefined;
    },
  }),
  route({
    operation: 'startDynamicDeviceSettingsJob',
    summary: 'Set or clear settings of the third-party phones of the organization or a location',
    ...WRITE,
    method: 'POST',
    path: JOBS,
    body: DynamicDeviceSettingsBody,
    output: DynamicDeviceSettingsJob,
    success: 202,
    handle: async (ctx, { body }) => presentDynamicDeviceSettingsJob(await changeTagsOfMany(ctx, body)),
  }),
  ...bulkJobRoutes({
    tag: 'Device jobs',
    mayRead: 'device-settings.read',
    kind: dynamicDeviceSettingsJob,
    noun: 'dynamicDeviceSettings',
    words: 'dynamic device settings',
    path: JOBS,
    resource: DynamicDeviceSettingsJob,
    present: presentDynamicDeviceSettingsJob,
  }),
];

const presentGroups = (family: string) =>
  (DYNAMIC_FAMILIES.get(family) ?? []).map(({ tag, path, friendlyName }) => ({
    path,
    friendlyName,
    tab: family,
    familyOrModelDisplayName: family,
    tags: [{ tagBlock: [tag] }],
  }));
