import { expect } from 'vitest';
import type { ExampleCall } from './example-call.ts';
import { callingLocation, type World } from './world.ts';

export const DYNAMIC_TAG = { familyOrModelDisplayName: 'Yealink', tag: '%ENABLE_VLAN%', action: 'SET', value: '1' };

/** Bodies that start a job, by the path of its kind. */
const BODIES: Record<string, (world: World) => object | Promise<object>> = {
  'devices/callDeviceSettings': ({ ids }) => ({ locationId: ids.locationId, locationCustomizationsEnabled: false }),
  'devices/rebuildPhones': ({ ids }) => ({ locationId: ids.locationId }),
  'devices/applyLineKeyTemplate': ({ ids }) => ({ action: 'APPLY_TEMPLATE', templateId: ids.templateId }),
  'devices/dynamicDeviceSettings': () => ({ tags: [DYNAMIC_TAG] }),
  'numbers/manageNumbers': ({ ids, nextNumber }) => ({
    operation: 'NUMBER_USAGE_CHANGE',
    numberUsageType: 'NONE',
    numberList: [{ locationId: ids.locationId, numbers: [nextNumber()] }],
  }),
  'locations/deleteCallingLocation': async (world) => ({ locationId: await callingLocation(world, world.nextName()) }),
};

const pathOf = (kind: string) => `/v1/telephony/config/jobs/${kind}`;

/** A body for a job of this kind, once no job is under way: only one changes devices at a time. */
export async function startableJob(world: World, kind: string): Promise<ExampleCall> {
  for (const other of Object.keys(BODIES)) await expect.poll(() => unfinished(world, other), { timeout: 20_000 }).toEqual([]);
  return { body: await bodyOfJob(world, kind) };
}

export const bodyOfJob = async (world: World, kind: string) => BODIES[kind]?.(world);

/** The id of a job of this kind that has ended. */
export async function finishedJob(world: World, kind: string): Promise<ExampleCall> {
  const { body } = await startableJob(world, kind);
  const { id } = (await world.call('POST', pathOf(kind), body)).body;
  await expect.poll(() => unfinished(world, kind), { timeout: 20_000 }).toEqual([]);
  return { params: { jobId: id } };
}

async function unfinished({ bellhop, acme }: World, kind: string): Promise<string[]> {
  const { body } = await bellhop.call(acme.admin.token, 'GET', pathOf(kind));
  const statuses: string[] = body.items.map(
    ({ latestExecutionStatus }: { latestExecutionStatus: string }) => latestExecutionStatus,
  );
  return statuses.filter((status) => !/^(COMPLETED|FAILED)$/.test(status));
}

/** Example calls of all operations of a kind of job. */
export const callsOfJob = (kind: string): Record<string, (world: World) => Promise<ExampleCall>> => ({
  [`POST /telephony/config/jobs/${kind}`]: (world) => startableJob(world, kind),
  [`GET /telephony/config/jobs/${kind}`]: (world) => finishedJob(world, kind),
  [`GET /telephony/config/jobs/${kind}/{jobId}`]: (world) => finishedJob(world, kind),
  [`GET /telephony/config/jobs/${kind}/{jobId}/errors`]: (world) => finishedJob(world, kind),
});
