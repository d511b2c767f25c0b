import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { encodeBareId, newId } from '../../foundation/ids.ts';
import { type AuditEntry, record } from './index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
});
afterAll(() => bellhop.stop());
beforeEach(async () => {
  acme = await bellhop.createOrganization({ displayName: `Acme ${randomUUID()}` });
});

const HOUR_MS = 60 * 60 * 1000;
const period = { from: new Date(Date.now() - HOUR_MS).toISOString(), to: new Date(Date.now() + HOUR_MS).toISOString() };
const pathOf = (query: Record<string, string>, path = '/v1/adminAudit/events') =>
  `${path}?${new URLSearchParams({ orgId: acme.id, ...period, ...query })}`;
const list = (query: Record<string, string> = {}, token = acme.admin.token) => bellhop.call(token, 'GET', pathOf(query));
const newTag = (name: string, change: object = {}): AuditEntry => ({
  action: 'device.tags-changed',
  category: 'DEVICES',
  target: { type: 'DEVICE', id: newId(), name },
  ...change,
});
const recordAll = (entries: AuditEntry[]) =>
  acme.asSystem(async (ctx) => {
    for (const entry of entries) await record(ctx, entry);
  });
const namesOf = (body: { items: { data: { targetName: string } }[] }) => body.items.map(({ data }) => data.targetName);

test('a change through the API is told with who made it, from where, and what was before and after', async () => {
  const place = {
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address: { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' },
  };
  const created = await bellhop.call(acme.admin.token, 'POST', '/v1/locations', { name: 'Denver', ...place });
  const renamed = await bellhop.call(acme.admin.token, 'PUT', `/v1/locations/${created.body.id}`, { name: 'Boulder' });

  const { body } = await list({ eventCategories: 'locations', actorId: encodeBareId(acme.admin.id) });
  expect(body.items).toHaveLength(2);
  expect(body.items[0]).toMatchObject({
    actorId: encodeBareId(acme.admin.id),
    data: {
      action: 'location.updated',
      eventCategory: 'LOCATIONS',
      eventDescription: 'Location updated',
      actorEmail: acme.admin.email,
      actorIp: '127.0.0.1',
      trackingId: renamed.headers.get('trackingid'),
      targetName: 'Boulder',
      before: { name: 'Denver' },
      after: { name: 'Boulder' },
    },
  });
});

test('what looks like a secret never reaches the trail', async () => {
  const secrets = { sipPassword: 'Quarz-47', nested: [{ clientSecret: 'x', tokens: ['kept'] }], password: '' };
  await recordAll([newTag('A', { after: secrets })]);
  const { body } = await list({ eventCategories: 'DEVICES' });
  expect(body.items[0].data.after).toEqual({
    sipPassword: '********',
    nested: [{ clientSecret: '********', tokens: ['kept'] }],
    password: '',
  });
});

test('pages follow each other by key, keep every filter, and may also be asked by offset', async () => {
  await recordAll(['A', 'B', 'C', 'D', 'E'].map((name) => newTag(name)));
  const first = await list({ eventCategories: 'DEVICES', max: '2', offset: '1' });
  expect(namesOf(first.body)).toEqual(['D', 'C']);
  const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url ?? '';
  expect(new URL(next).searchParams.get('eventCategories')).toBe('DEVICES');
  expect(new URL(next).searchParams.has('offset')).toBe(false);
  const second = await bellhop.call(acme.admin.token, 'GET', next);
  expect(namesOf(second.body)).toEqual(['B', 'A']);
  expect(second.headers.get('link')).toBeNull();
});

test('the trail can be narrowed to one target and to several categories in any case', async () => {
  const one = newTag('One');
  await recordAll([one, newTag('Two'), { ...newTag('Three'), category: 'WORKSPACES' }]);
  expect(namesOf((await list({ targetId: encodeBareId(one.target.id) })).body)).toEqual(['One']);
  expect(namesOf((await list({ targetId: one.target.id })).body)).toEqual(['One']);
  expect(namesOf((await list({ eventCategories: 'workspaces, Devices' })).body)).toEqual(['Three', 'Two', 'One']);
});

test('organization and period are required, and a period is at most a year', async () => {
  const without = (name: string) => {
    const query = new URLSearchParams({ orgId: acme.id, ...period });
    query.delete(name);
    return bellhop.call(acme.admin.token, 'GET', `/v1/adminAudit/events?${query}`);
  };
  for (const name of ['orgId', 'from', 'to']) {
    const { status, body } = await without(name);
    expect([status, body.message]).toEqual([400, expect.stringContaining(name)]);
  }
  const messageOf = async (query: Record<string, string>) => {
    const { status, body } = await list(query);
    expect(status).toBe(400);
    return body.message;
  };
  expect(await messageOf({ from: '2024-01-01T00:00:00Z', to: '2025-06-01T00:00:00Z' })).toMatch(/more than a year/);
  expect(await messageOf({ from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' })).toMatch(/later than/);
  expect(await messageOf({ from: 'yesterday' })).toMatch(/not a time/);
  expect(await messageOf({ eventCategories: 'DEVICES,CATS' })).toMatch(/'CATS' is no event category/);
});

test('a read-only administrator may read it, a plain person may not, and another organization is not there', async () => {
  expect((await list({}, acme.reader.token)).status).toBe(200);
  expect((await list({}, acme.plain.token)).status).toBe(403);
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  expect((await list({}, globex.admin.token)).status).toBe(404);
});

test('the categories are those that the list knows', async () => {
  const { body } = await bellhop.call(acme.admin.token, 'GET', '/v1/adminAudit/eventCategories');
  expect(body.eventCategories).toContain('DEVICES');
  expect((await list({ eventCategories: body.eventCategories.join(',') })).status).toBe(200);
});

const exported = async (query: Record<string, string>, accept: string) => {
  const headers = { accept, authorization: `Bearer ${acme.admin.token}` };
  const answer = await fetch(`${bellhop.url}${pathOf(query, '/v1/adminAudit/events/export')}`, { headers });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};

test('an export holds every event of the period, however many pages that is', async () => {
  await acme.asSystem(async (ctx) => {
    for (let i = 0; i < 1200; i++) await record(ctx, newTag(`Device ${i}`));
  });
  const { status, headers, body } = await exported({ eventCategories: 'DEVICES' }, 'application/x-ndjson');
  expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="audit-.*\.ndjson"$/);
  const lines = body
    .trimEnd()
    .split('\n')
    .map((line: string) => JSON.parse(line).data.targetName);
  expect(new Set(lines).size).toBe(1200);
  expect(lines.length).toBe(1200);
});

test('an export as CSV quotes what must be quoted and defuses what a spreadsheet would run', async () => {
  await recordAll([newTag('=1+1'), newTag('a "b", c')]);
  const { headers, body } = await exported({ eventCategories: 'DEVICES', format: 'csv' }, 'text/csv');
  expect(headers.get('content-type')).toMatch(/^text\/csv/);
  expect(body).toMatch(/^created,category,action,/);
  expect(body).toContain(`,"a ""b"", c",`);
  expect(body).toContain(`,'=1+1,`);
  expect(body.trimEnd().split('\r\n')).toHaveLength(3);
});

test('an export that is refused is refused before it begins', async () => {
  const { status, body } = await exported({ from: 'yesterday' }, 'text/csv');
  expect([status, JSON.parse(body).message]).toEqual([400, expect.stringMatching(/not a time/)]);
});

test('no program may change the trail or shorten it', async () => {
  await recordAll([newTag('A')]);
  for (const statement of ["update audit.event set action = 'x'", 'delete from audit.event', 'truncate audit.event']) {
    const client = await bellhop.database.pool.connect();
    await expect(client.query(statement)).rejects.toThrow(/permission denied/);
    client.release();
  }
});
