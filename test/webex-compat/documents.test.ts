import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeUuid, encodeId, newId } from '../../src/foundation/ids.ts';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../support/bellhop.ts';
import { areDocumentsHere, readDocument, WHERE_DOCUMENTS_WOULD_BE } from './documents.ts';

if (!areDocumentsHere) {
  test.skip(`the documents are not here (${WHERE_DOCUMENTS_WOULD_BE}), so their examples are not tried`, () => {});
}

describe.skipIf(!areDocumentsHere)("the documents' own examples", () => {
  const [request, created] = areDocumentsHere ? readDocument('001').examples : [];
  const [details] = areDocumentsHere ? readDocument('003').examples : [];
  let bellhop: TestBellhop;
  let owner: pg.Client;
  let acme: TestOrganization;
  let location: string;

  beforeAll(async () => {
    bellhop = await startTestBellhop();
    owner = new pg.Client(bellhop.testDatabase.connection);
    await owner.connect();
    acme = await bellhop.createOrganization({ displayName: 'Acme', id: decodeUuid(created.orgId) as string });
    location = newId();
    await owner.query(
      `insert into tenancy.location (organization_id, id, name, time_zone, preferred_language, address)
       values ($1, $2, 'Denver', 'America/Denver', 'en_us', '{}')`,
      [acme.id, location],
    );
    await owner.query(
      'insert into workspaces.workspace (organization_id, id, display_name, location_id) values ($1, $2, $3, $4)',
      [acme.id, decodeUuid(request.workspaceId), created.displayName, location],
    );
  });
  afterAll(async () => {
    await owner.end();
    await bellhop.stop();
  });

  const call = (method: string, path: string, body?: object) => bellhop.call(acme.admin.token, method, path, body);
  const add = (body: object, query = '') => call('POST', `/v1/devices${query}`, body);

  /** As if the phone had been there: what nobody knows before is absent until then (K7). */
  const letPhoneRegister = async (deviceId: string) => {
    await owner.query(`update devices.device set serial = $2, tags = '{First Tag,Second Tag}' where id = $1`, [
      decodeUuid(deviceId),
      created.serial,
    ]);
    await owner.query(
      `insert into registrations.device_status (organization_id, device_id, first_seen_at, last_seen_at, ip, software, registered_until)
       values ($1, $2, now(), now(), $3, $4, now() + interval '1 hour')`,
      [acme.id, decodeUuid(deviceId), created.ip, created.software],
    );
  };

  test('[C1] [K6] the request of document 001 is accepted as it stands, its workspace with an id of the kind PEOPLE', async () => {
    const { status, body } = await add(request, `?orgId=${encodeURIComponent(created.orgId)}`);
    expect([status, body.orgId]).toEqual([200, created.orgId]);
    expect(decodeUuid(body.workspaceId)).toBe(decodeUuid(request.workspaceId));
    expect(body).toMatchObject({ displayName: created.displayName, mac: 'D8:2E:3E:EF:4E:5C', product: 'Cisco 8865' });
    expect((await add(request)).status).toBe(409);
  });

  test('[C6] [K7] the answer of document 001 comes back property by property, each of its type', async () => {
    const { body: device } = await call('GET', `/v1/devices?mac=${encodeURIComponent(request.mac)}`);
    await letPhoneRegister(device.items[0].id);
    const { body: ours } = await call('GET', `/v1/devices/${device.items[0].id}`);
    // One of the two owners: the document shows both, and forbids both.
    const { personId: _, ...documented } = created;
    expect(typesOf(ours)).toMatchObject(typesOf({ ...documented, capabilities: [], permissions: [], errorCodes: [] }));
    expect(ours).toMatchObject({
      serial: created.serial,
      ip: created.ip,
      software: created.software,
      connectionStatus: created.connectionStatus,
      activeInterface: created.activeInterface,
      tags: created.tags,
      managedBy: created.managedBy,
      devicePlatform: created.devicePlatform,
      placeId: ours.workspaceId,
    });
    for (const moment of ['created', 'firstSeen', 'lastSeen'])
      expect(ours[moment], moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(ours.sipUrls).toContain(ours.primarySipUrl);
  });

  test('[C1] the same for a person, by the id and the MAC address of the examples', async () => {
    const personId = encodeId('PLACE', acme.plain.id);
    const { status, body } = await add({ mac: created.mac, model: request.model, personId });
    expect([status, body.mac, decodeUuid(body.personId)]).toEqual([200, created.mac, acme.plain.id]);
    expect(body).not.toHaveProperty('workspaceId');
    expect((await call('DELETE', `/v1/devices/${body.id}`)).status).toBe(204);
  });

  test('[D1] [K7] the answer of document 003 comes back property by property, each of its type', async () => {
    const { body: device } = await add({
      mac: details.mac,
      model: 'Yealink Customer Managed',
      workspaceId: request.workspaceId,
      password: 'Quarz-47-lampe',
    });
    await letPhoneRegister(device.id);
    const { status, body: ours } = await call('GET', `/v1/telephony/config/devices/${asInDocument(device.id)}`);
    expect(status).toBe(200);
    // K8: only of a device that was added by an activation code. K7: a boolean.
    const { activationState: _, ...documented } = details;
    expect(typesOf(ours)).toMatchObject(typesOf({ ...documented, upgradeChannelEnabled: true }));
    expect(ours).not.toHaveProperty('activationState');
    expect(ours).toMatchObject({
      managedBy: details.managedBy,
      manufacturer: details.manufacturer,
      mac: details.mac,
      ip: details.ip,
      id: device.id,
      description: created.tags,
    });
    expect(ours.owner.linePort).toBe(device.primarySipUrl);
  });

  test('[D5] [K8] a device that was added by an activation code has its state, too', async () => {
    const { body: code } = await call('POST', '/v1/devices/activationCode', {
      model: request.model,
      workspaceId: request.workspaceId,
    });
    expect(code.code).toMatch(/^\d{16}$/);
    const { body: list } = await call('GET', `/v1/devices?workspaceId=${request.workspaceId}`);
    const waiting = list.items.find(({ mac }: { mac?: string }) => mac === undefined);
    const { body: ours } = await call('GET', `/v1/telephony/config/devices/${waiting.id}`);
    expect(ours.activationState).toBe('deactivated');
    expect(ours).not.toHaveProperty('mac');
  });

  /** The id of one of our devices, spelled by another cluster as in the documents. */
  const asInDocument = (id: string) =>
    Buffer.from(
      Buffer.from(details.id, 'base64')
        .toString()
        .replace(/[^/]+$/, decodeUuid(id)?.toUpperCase() ?? ''),
    ).toString('base64');
});

/** `{ a: 'x', b: [{}] }` as `{ a: 'string', b: 'array of object' }`. */
function typesOf(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typeOf(inner)]));
}

function typeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [typeOf(value[0])] : [];
  return typeof value === 'object' && value !== null ? typesOf(value) : typeof value;
}
