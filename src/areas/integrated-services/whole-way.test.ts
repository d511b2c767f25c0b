import { afterAll, beforeAll, expect, test } from 'vitest';
import { givePassword, originOf } from '../../../test/support/integration.ts';
import { createWebexLocation, startWebex, type TestWebex, type WebexCustomer } from '../../../test/support/webex.ts';
import type { Worker } from '../../foundation/jobs/worker.ts';
import { startTestWorker } from '../bulk-jobs/test-worker.fixture.ts';
import { integratedServices } from './area.ts';
import { approverOf } from './consent.fixture.ts';
import { SERVICES, type ServiceStage, setServiceStage } from './services.fixture.ts';

let stage: ServiceStage;
let webex: TestWebex;
let there: WebexCustomer;
let worker: Worker;

beforeAll(async () => {
  stage = await setServiceStage();
  webex = await startWebex();
  stage.bellhop.installation.webex = webex.accessAt(originOf(webex.bellhop));
  there = await webex.customer('Initech');
  await createWebexLocation(there.call, 'Boulder');
  await givePassword(there.organization, there.organization.admin);
  worker = await startTestWorker(stage.bellhop, (tools) => integratedServices.jobs?.(tools) ?? []);
});
afterAll(async () => {
  await worker?.stop();
  await webex?.stop();
  await stage?.bellhop.stop();
});

const SOON = { timeout: 45_000 };

test('[L3] [L5] [L7] [L8] [L9] from the invitation to numbers at Webex, and back until nothing of it is left there', async () => {
  const { id } = await stage.add({ webexOrgId: there.organization.id, minimumUsers: 1 });
  const path = `${SERVICES}/${id}`;
  const read = async () => (await stage.call('GET', path)).body;
  const approver = approverOf(stage, webex.bellhop);
  const { admin } = there.organization;
  expect(await approver.approve(admin, await approver.lastToken())).toBe('/approve/done');
  expect((await read()).status).toBe('pending-provisioning');

  const locations = async (): Promise<{ name: string; remoteId: string }[]> =>
    (await stage.call('GET', `${path}/locations`)).body.items;
  await expect.poll(async () => (await locations()).map(({ name }) => name), SOON).toEqual(['Boulder', 'Denver']);
  const denver = (await locations()).find(({ name }) => name === 'Denver');
  const attached = await stage.call('PUT', `${path}/location`, { remoteLocationId: denver?.remoteId });
  expect(attached.body.location).toMatchObject({ name: 'Denver', remoteName: 'Denver' });

  const csv = '+13035550701,User\n+13035550702,Service,4\n+13035550703,Contact Center,2';
  expect((await stage.call('POST', `${path}/numbers`, { csv })).body.added).toBe(3);
  await expect.poll(there.numbers, SOON).toEqual(['+13035550701', '+13035550702', '+13035550703']);
  await expect.poll(async () => (await read()).status, SOON).toBe('ready');
  const states = async () => (await stage.call('GET', `${path}/numbers`)).body.items.map(({ state }: { state: string }) => state);
  await expect.poll(states, SOON).toEqual(['synced', 'synced', 'synced']);

  await there.give('+13035550701');
  await stage.call('POST', `${path}/actions/syncNow/invoke`);
  const usage = async () => (await stage.call('GET', `${path}/usage?days=1`)).body.items[0];
  await expect.poll(async () => (await usage())?.usersInUse, SOON).toBe(1);
  expect(await usage()).toMatchObject({
    totalDids: 3,
    unusedDids: 0,
    userDids: 1,
    contactCenterDids: 1,
    serviceNumberDids: 1,
    serviceNumbersCac: 4,
    level: 'within',
  });

  await there.call('DELETE', `/v1/telephony/config/locations/${there.locationId}/numbers`, { phoneNumbers: ['+13035550702'] });
  await stage.call('POST', `${path}/actions/syncNow/invoke`);
  await expect.poll(states, SOON).toEqual(['synced', 'missing-there', 'synced']);
  const resolution = { phoneNumbers: ['+13035550702'], resolution: 'put-back' };
  expect((await stage.call('POST', `${path}/numbers/actions/resolveDrift/invoke`, resolution)).status).toBe(204);
  await expect.poll(states, SOON).toEqual(['synced', 'synced', 'synced']);
  expect(await there.numbers()).toContain('+13035550702');

  expect((await stage.call('POST', `${path}/actions/remove/invoke`)).body).toEqual({ state: 'removing' });
  await expect.poll(async () => (await stage.call('GET', path)).status, SOON).toBe(404);
  // Somebody has the first one there, and keeps it.
  expect(await there.numbers()).toEqual(['+13035550701']);
  expect((await there.call('GET', '/v1/authorizations')).body.items).toEqual([]);
  const { location } = attached.body;
  const kept = await stage.call('GET', `/v1/telephony/config/numbers?locationId=${location.id}`);
  expect(kept.body.phoneNumbers).toHaveLength(3);
}, 180_000);
