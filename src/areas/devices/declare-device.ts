import type { Context } from '../../foundation/context.ts';
import { Refused, type RefusedDetail } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { record } from '../audit/index.ts';
import type { CatalogRow } from '../catalog/index.ts';
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
import { bareMac, type Mac } from './mac.model.ts';
import { digestsOf, newLinePortUser, newSipUserName } from './sip-identity.model.ts';

type ClaimedOwner = Pick<DeviceOwner, 'type' | 'id'>;

interface Declaration {
  /** Null until the phone presents its activation code. */
  mac: Mac | null;
  row: CatalogRow;
  claimed: ClaimedOwner;
  password?: string | undefined;
}

/** A device, its primary line and the credential it registers with, whichever way its phone will say who it is. Returns its id. */
export async function declareDevice(ctx: Context, { mac, row, claimed, password: given }: Declaration): Promise<string> {
  mustSupport(row, claimed.type);
  await lockOwner(ctx.db, claimed.id);
  const owner = await findOwner(ctx, claimed);
  await mustHaveRoom(ctx, owner);
  const rules = await sipPasswordRules(ctx, owner.locationId ?? undefined);
  const identity = { sipUserName: newSipUserName(ctx.random), linePortUser: newLinePortUser(ctx.random) };
  const password = choosePassword(ctx, given, row, rules, identity);

  const id = newId();
  await save(ctx, { id, mac, row, owner, password, ...identity });
  const name = mac === null ? undefined : bareMac(mac);
  await record(ctx, {
    action: 'device.created',
    category: 'DEVICES',
    target: { type: 'DEVICE', id, name },
    after: { mac: name, model: row.model, managedBy: row.managedBy, owner: { type: owner.type, id: owner.id } },
  });
  await deviceAdded.announce(ctx, { deviceId: id, managedBy: row.managedBy });
  return id;
}

/** Exactly one of the two, by ids as UUIDs. */
export function claimedOwner({
  personId,
  workspaceId,
}: {
  personId?: string | undefined;
  workspaceId?: string | undefined;
}): ClaimedOwner {
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

interface DeviceToSave {
  id: string;
  mac: Mac | null;
  row: CatalogRow;
  owner: DeviceOwner;
  password: string;
  sipUserName: string;
  linePortUser: string;
}

async function save(ctx: Context, device: DeviceToSave): Promise<void> {
  const { id, mac, row, owner, sipUserName } = device;
  const { organizationId } = ctx.actor;
  const { sipDomain } = await currentOrganization(ctx);
  const upgradeChannel = row.upgradeChannelEnabled ? (row.defaultUpgradeChannel ?? 'STABLE') : null;
  await insertDevice(ctx.db, organizationId, {
    id,
    mac,
    model: row.model,
    managedBy: row.managedBy,
    upgradeChannel,
    activationState: mac === null ? 'deactivated' : null,
  });
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
