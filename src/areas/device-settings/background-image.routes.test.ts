import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, systemOf, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { encodeId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { type ConfigServer, startConfigServer } from '../../programs/config-server.ts';
import { devicesApplyRequested } from '../devices/index.ts';
import { jpeg, png } from './pictures.fixture.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let configServer: ConfigServer;
let phone: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  configServer = await startConfigServer({
    config: { configListen: { host: '127.0.0.1', port: 0 }, configTlsListen: 'off', trustedProxies: [] },
    database: bellhop.database,
    log: createLog('silent'),
  });
  bellhop.installation.configUrl = configServer.httpUrl as string;
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  phone = await add('DMS Cisco 8851');
});
afterAll(async () => {
  await configServer.close();
  await bellhop.stop();
});

let lastMac = 0;
async function add(model: string, organization = acme): Promise<string> {
  const mac = `805ec2${(++lastMac).toString(16).padStart(6, '0')}`;
  const personId = encodeId('PEOPLE', organization.plain.id);
  return (await bellhop.call(organization.admin.token, 'POST', '/v1/devices', { mac, model, personId })).body.id;
}

const IMAGES = '/v1/telephony/config/devices/backgroundImages';
const formOf = (fileName: string, bytes: Buffer, fileOnDisk = 'logo.png'): FormData => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), fileOnDisk);
  form.set('fileName', fileName);
  return form;
};
const uploadTo = (device: string, form: unknown, token = acme.admin.token) =>
  bellhop.call(token, 'POST', `/v1/telephony/config/devices/${device}/actions/backgroundImageUpload/invoke`, form);
const upload = (fileName: string, bytes = png()) => uploadTo(phone, formOf(fileName, bytes));
const list = async (token = acme.admin.token) => (await bellhop.call(token, 'GET', IMAGES)).body;
const remove = (backgroundImages: object[], token = acme.admin.token) =>
  bellhop.call(token, 'DELETE', IMAGES, { backgroundImages });
const backgroundOf = async (device: string) =>
  (await bellhop.call(acme.admin.token, 'GET', `/v1/telephony/config/devices/${device}/settings`)).body.customizations.mpp
    .background;

test('an image is uploaded, listed, shown on the device, and fetched by the phone without credentials', async () => {
  const applied: string[] = [];
  devicesApplyRequested.listen(async (_, { deviceIds }) => void applied.push(...deviceIds.map((id) => encodeId('DEVICE', id))));
  const { status, body } = await upload('CompanyLogoBlue');
  expect([status, body]).toEqual([201, { filename: 'CompanyLogoBlue', backgroundImageUrl: body.backgroundImageUrl, count: '1' }]);
  expect(await list()).toEqual({
    backgroundImages: [{ backgroundImageUrl: body.backgroundImageUrl, fileName: 'CompanyLogoBlue' }],
    count: '1',
  });
  expect(await backgroundOf(phone)).toEqual({ image: 'CUSTOM_BACKGROUND', customUrl: body.backgroundImageUrl });
  expect(applied).toEqual([phone]);

  const fetched = await fetch(body.backgroundImageUrl);
  expect([fetched.status, Buffer.from(await fetched.arrayBuffer())]).toEqual([200, png()]);
  expect(Object.fromEntries(fetched.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(png().length),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': expect.stringContaining('immutable'),
  });
  const again = await fetch(body.backgroundImageUrl, { headers: { 'if-none-match': fetched.headers.get('etag') as string } });
  expect(again.status).toBe(304);
  const head = await fetch(body.backgroundImageUrl, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await fetch(body.backgroundImageUrl, { method: 'DELETE' })).status).toBe(405);
});

test('what an image is called on disk, and what is said of its type, counts for nothing', async () => {
  const { body } = await uploadTo(phone, formOf('Photo', jpeg(), '../../etc/passwd.svg'));
  expect((await fetch(body.backgroundImageUrl)).headers.get('content-type')).toBe('image/jpeg');
});

test('an address that is not known, or is none, has nothing to fetch', async () => {
  for (const path of [`${'0'.repeat(32)}.png`, 'x', '../v1/people', `${'0'.repeat(32)}.svg`, '']) {
    const answer = await fetch(`${configServer.httpUrl}/background-images/${path}`);
    expect([answer.status, await answer.text()], path).toEqual([404, '']);
  }
});

test('a hostile upload is refused with a sentence, and nothing is kept of it', async () => {
  const before = await list();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const bomb = png({ rows: Buffer.alloc(50_000_000) });
  for (const [bytes, words] of [
    [svg, 'neither PNG nor JPEG'],
    [bomb, 'damaged'],
    [Buffer.concat([png(), svg]), 'more than an image'],
    [Buffer.concat([png(), Buffer.alloc(700_000)]), 'at most 625 KB'],
  ] as const) {
    const { status, body } = await upload('Hostile', bytes);
    expect([status, body.message]).toEqual([400, expect.stringContaining(words)]);
  }
  const large = await upload('Hostile', Buffer.alloc(3_000_000));
  expect([large.status, large.body.message]).toEqual([413, expect.stringContaining('1024 KiB')]);
  expect(await list()).toEqual(before);
});

test('a form that is none, has too many parts, or lacks what it needs is refused with a sentence', async () => {
  const withoutFile = new FormData();
  withoutFile.set('fileName', 'No file');
  const withText = new FormData();
  withText.set('file', 'text');
  withText.set('fileName', 'Text');
  const many = formOf('Many', png());
  for (let part = 0; part < 20; part++) many.set(`part${part}`, 'x');
  const twice = formOf('Twice', png());
  twice.append('file', 'again');
  for (const [form, words] of [
    [withoutFile, "'file' is required"],
    [withText, 'must be a file'],
    [many, 'more than 8 parts'],
    [twice, "'file' is given more than once"],
    [formOf(' ', png()), "'fileName' is empty"],
    [formOf('x'.repeat(200), png()), "'fileName' has more than 128 characters"],
    [formOf('Line\nbreak', png()), 'control character'],
  ] as const) {
    const { status, body } = await uploadTo(phone, form);
    expect([status, body.message]).toEqual([400, expect.stringContaining(words)]);
  }
  const path = `/v1/telephony/config/devices/${phone}/actions/backgroundImageUpload/invoke`;
  const broken = await bellhop.call(acme.admin.token, 'POST', path, 'no form', {
    'content-type': 'multipart/form-data; boundary=x',
  });
  expect([broken.status, broken.body.message]).toEqual([400, expect.stringContaining('could not be read')]);
  const json = await bellhop.call(acme.admin.token, 'POST', path, { file: 'x' });
  expect([json.status, json.body.message]).toEqual([415, expect.stringContaining('multipart/form-data')]);
  const elsewhere = await bellhop.call(acme.admin.token, 'POST', '/v1/people', formOf('x', png()));
  expect([elsewhere.status, elsewhere.body.message]).toEqual([415, expect.stringContaining('application/json')]);
});

test('a name is taken once, in any case, and a device without such a screen takes no image', async () => {
  await upload('Taken');
  expect((await upload('tAKEN')).status).toBe(409);
  const ata = await add('DMS Cisco 192');
  expect((await uploadTo(ata, formOf('Ata', png()))).status).toBeGreaterThanOrEqual(400);
  expect((await list()).backgroundImages.map((image: { fileName: string }) => image.fileName)).not.toContain('Ata');
});

test('an upload that is repeated with its key is done once', async () => {
  const path = `/v1/telephony/config/devices/${phone}/actions/backgroundImageUpload/invoke`;
  const send = (bytes: Buffer) =>
    bellhop.call(acme.admin.token, 'POST', path, formOf('Keyed', bytes), { 'idempotency-key': 'upload' });
  const [first, second] = [await send(png()), await send(png())];
  expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
  expect((await send(jpeg())).status).toBe(409);
});

test('an image that settings show is deleted only if forced, and they show none afterwards', async () => {
  const [shown, unused] = [await add('DMS Cisco 8841'), await add('DMS Cisco 8861')];
  const { body } = await uploadTo(shown, formOf('Shown', png()));
  await uploadTo(unused, formOf('Unused', png()));
  const settings = `/v1/telephony/config/devices/${unused}/settings`;
  await bellhop.call(acme.admin.token, 'PUT', settings, { customizations: {}, customEnabled: false });

  const answer = await remove([{ fileName: 'Unused' }, { fileName: 'shown' }, { fileName: 'Never' }]);
  expect(answer.status).toBe(206);
  expect(answer.body.items).toEqual([
    { fileName: 'Unused', result: { status: 200 } },
    {
      fileName: 'shown',
      result: { status: 400, error: { message: expect.stringContaining('1 level of settings shows it'), errorCode: 4305 } },
    },
    { fileName: 'Never', result: { status: 404, error: { message: expect.any(String), errorCode: 404 } } },
  ]);
  expect((await fetch(body.backgroundImageUrl)).status).toBe(200);

  const forced = await remove([{ fileName: 'Shown', forceDelete: true }]);
  expect([forced.status, forced.body.items]).toEqual([200, [{ fileName: 'Shown', result: { status: 200 } }]]);
  expect((await fetch(body.backgroundImageUrl)).status).toBe(404);
  expect(await backgroundOf(shown)).toEqual({ image: 'NONE', customUrl: '' });
  expect(forced.body.count).toBe((await list()).count);
  const eleven = Array.from({ length: 11 }, (_, index) => ({ fileName: `x${index}` }));
  expect((await remove(eleven)).status).toBe(400);
});

test('images belong to their organization, and to nobody while it is suspended', async () => {
  const { body } = await upload('Ours');
  expect(await list(globex.admin.token)).toEqual({ backgroundImages: [], count: '0' });
  expect((await remove([{ fileName: 'Ours', forceDelete: true }], globex.admin.token)).status).toBe(206);
  expect((await uploadTo(phone, formOf('Theirs', png()), globex.admin.token)).status).toBe(404);
  expect((await uploadTo(phone, formOf('Reader', png()), acme.reader.token)).status).toBe(403);
  const local = await acme.person('local', ['location_full_admin']);
  expect((await uploadTo(phone, formOf('Local', png()), local.token)).status).toBe(404);
  expect((await remove([{ fileName: 'Ours', forceDelete: true }], local.token)).status).toBe(403);
  const suspend = (at: Date | null) =>
    acme.asSystem((ctx) => run(ctx.db, sql`update tenancy.organization set suspended_at = ${at} where id = ${acme.id}`));
  await suspend(new Date());
  expect((await fetch(body.backgroundImageUrl)).status).toBe(404);
  await suspend(null);
  expect((await fetch(body.backgroundImageUrl)).status).toBe(200);
  const suspendAbove = (at: Date | null) =>
    bellhop.database.write(systemOf(bellhop.platformId), (ctx) =>
      run(ctx.db, sql`update tenancy.organization set suspended_at = ${at} where id = ${bellhop.platformId}`),
    );
  await suspendAbove(new Date());
  expect((await fetch(body.backgroundImageUrl)).status).toBe(404);
  await suspendAbove(null);
});

test('an organization has a hundred images, however many are uploaded at once', async () => {
  const small = await add('DMS Cisco 8851', globex);
  const send = (name: string) => uploadTo(small, formOf(name, png()), globex.admin.token);
  await globex.asSystem((ctx) =>
    run(
      ctx.db,
      sql`insert into device_settings.background_image (organization_id, id, name, address, content_type, content, sha256, created_at)
        select ${globex.id}, gen_random_uuid(), 'image ' || n, md5(n::text), 'image/png', '', '', now() from generate_series(1, 98) n`,
    ),
  );
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map(send));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.message).toContain('Delete one first');
  expect((await list(globex.admin.token)).count).toBe('100');
});

test('uploads and deletions leave audit events', async () => {
  await upload('Audited');
  await remove([{ fileName: 'Audited', forceDelete: true }]);
  const rows = await acme.asSystem((ctx) =>
    many<{ action: string }>(ctx.db, sql`select action from audit.event where target_name = 'Audited' order by id`),
  );
  expect(rows.map(({ action }) => action)).toEqual(['background-image.uploaded', 'background-image.deleted']);
});
