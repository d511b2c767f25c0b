import type { Context } from '../../foundation/context.ts';
import { Refused, type RefusedDetail } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { type CatalogRow, chooseModel } from '../catalog/index.ts';
import {
  currentOrganization,
  generatePassword,
  type PasswordRules,
  passwordProblems,
  sipPasswordRules,
} from '../tenancy/index.ts';
import { deviceAdded } from './device.events.ts';
import { type DeviceOwner, MOST_DEVICES_OF_AN_OWNER } from './device.model.ts';
import { countDevicesOf } from './device.queries.ts';
import { insertCredential, insertDevice, insertPrimaryLinePort, lockOwner } from './device.store.ts';
import { findOwner } from './find-owner.ts';
import { bareMac, type Mac, parseMac } from './mac.model.ts';
import { digestsOf, newLinePortUser, newSipUserName } from './sip-identity.model.ts';

export interface DeviceRequest {
  /** In any notation. */
  mac: string;
  /** Model or display name of an approved catalog row. */
  model: string;
  /** Exactly one of the two; ids as UUIDs. */
  personId?: string | undefined;
  workspaceId?: string | undefined;
  /** Required where the phone is provisioned by hand (K1). */
  password?: string | undefined;
}

/** Adds a phone to a person or a workspace: the device, its primary line and the credential it registers with. Returns its id. */
export async function createDevice(ctx: Context, request: DeviceRequest): Promise<string> {
  demand(ctx, 'devices.write');
  const mac = readMac(request.mac);
  const row = await chooseModel(ctx, request.model);
  const claimed = readOwner(request);
  mustSupport(row, claimed.type);

  await lockOwner(ctx.db, claimed.id);
  const owner = await findOwner(ctx, claimed);
  await mustHaveRoom(ctx, owner);
  const rules = await sipPasswordRules(ctx, owner.locationId ?? undefined);
  const identity = { sipUserName: newSipUserName(ctx.random), linePortUser: newLinePortUser(ctx.random) };
  const password = choosePassword(ctx, request.password, row, rules, identity);

  const id = newId();
  await save(ctx, { id, mac, row, owner, password, ...identity });
  await record(ctx, {
    action: 'device.created',
    category: 'DEVICES',
    target: { type: 'DEVICE', id, name: bareMac(mac) },
    after: { mac: bareMac(mac), model: row.model, managedBy: row.managedBy, owner: { type: owner.type, id: owner.id } },
  });
  await deviceAdded.announce(ctx, { deviceId: id, managedBy: row.managedBy });
  return id;
}

function readMac(text: string): Mac {
  const mac = parseMac(text);
  if (mac) return mac;
  throw new Refused(
    'invalid',
    'device.bad-mac',
    `'mac' is ${JSON.stringify(text.slice(0, 40))}, which is not a MAC address of a device: twelve hexadecimal digits, with or without separators, not all zero and not all F.`,
    { errorCode: 25220 },
  );
}

function readOwner({ personId, workspaceId }: DeviceRequest): Pick<DeviceOwner, 'type' | 'id'> {
  if (personId !== undefined && workspaceId === undefined) return { type: 'person', id: personId };
  if (workspaceId !== undefined && personId === undefined) return { type: 'workspace', id: workspaceId };
  const message =
    personId === undefined
      ? "Either 'workspaceId' or 'personId' is required: a device belongs to a workspace or a person."
      : "Only one of 'workspaceId' and 'personId' may be given: a device belongs to a workspace or a person, not to both.";
  throw new Refused('invalid', 'device.one-owner', message);
}

function mustSupport(row: CatalogRow, owner: DeviceOwner['type']): void {
  if (row.supportedFor.includes(owner === 'person' ? 'PEOPLE' : 'PLACE')) return;
  throw new Refused('invalid', 'device.model-not-for-owner', `The model ${row.model} cannot be given to a ${owner}.`);
}

async function mustHaveRoom(ctx: Context, owner: DeviceOwner): Promise<void> {
  if ((await countDevicesOf(ctx.db, owner)) < MOST_DEVICES_OF_AN_OWNER) return;
  throw new Refused(
    'invalid',
    'device.too-many',
    `Phones cannot be added to this ${owner.type}: it has ${MOST_DEVICES_OF_AN_OWNER} devices, which is the most.`,
  );
}

function choosePassword(
  ctx: Context,
  given: string | undefined,
  row: CatalogRow,
  rules: PasswordRules,
  { sipUserName, linePortUser }: { sipUserName: string; linePortUser: string },
): string {
  if (given === undefined) {
    if (row.managedBy === 'CISCO') return generatePassword(rules, ctx.random);
    throw new Refused(
      'invalid',
      'device.password-required',
      `'password' is required for ${row.model}: its SIP password is entered in the phone by hand. The operation generatePassword of the location makes a fitting one.`,
    );
  }
  const details: RefusedDetail[] = passwordProblems(given, rules, [sipUserName, linePortUser]).map((description) => ({
    description,
  }));
  const [first] = details;
  if (first) throw new Refused('invalid', 'device.weak-password', first.description, { details });
  return given;
}

interface Declared {
  id: string;
  mac: Mac;
  row: CatalogRow;
  owner: DeviceOwner;
  password: string;
  sipUserName: string;
  linePortUser: string;
}

async function save(ctx: Context, device: Declared): Promise<void> {
  const { id, mac, row, owner, sipUserName } = device;
  const { organizationId } = ctx.actor;
  const { sipDomain } = await currentOrganization(ctx);
  const upgradeChannel = row.upgradeChannelEnabled ? (row.defaultUpgradeChannel ?? 'STABLE') : null;
  await insertDevice(ctx.db, organizationId, { id, mac, model: row.model, managedBy: row.managedBy, upgradeChannel });
  await insertPrimaryLinePort(ctx.db, organizationId, {
    id: newId(),
    deviceId: id,
    port: 1,
    linePortUser: device.linePortUser,
    personId: owner.type === 'person' ? owner.id : null,
    workspaceId: owner.type === 'workspace' ? owner.id : null,
  });
  await insertCredential(ctx.db, organizationId, {
    id: newId(),
    deviceId: id,
    sipUserName,
    ...digestsOf(sipUserName, sipDomain, device.password),
    // Readable again only where the file that Bellhop serves must carry it.
    passwordEncrypted: row.managedBy === 'CISCO' ? ctx.installation.secrets.seal(device.password) : null,
  });
}
