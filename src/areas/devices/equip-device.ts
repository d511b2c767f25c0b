import type { Context } from '../../foundation/context.ts';
import { Refused, type RefusedDetail } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { together } from '../../foundation/together.ts';
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
import { insertCredential, insertPrimaryLinePort, lockOwner } from './device.store.ts';
import { findOwner } from './find-owner.ts';
import { digestsOf, newLinePortUser, newSipUserName } from './sip-identity.model.ts';

export type ClaimedOwner = Pick<DeviceOwner, 'type' | 'id'>;

/** What makes hardware a device of somebody: whose it is, and what it registers with. */
export interface Equipment {
  row: CatalogRow;
  owner: DeviceOwner;
  /** Realm of its credential. */
  sipDomain: string;
  password: string;
  sipUserName: string;
  linePortUser: string;
}

interface Wish {
  row: CatalogRow;
  claimed: ClaimedOwner;
  /** Generated where it is absent and Bellhop puts it into the phone's file. */
  password?: string | undefined;
}

/** Decides whether this model can be this owner's, and what it is to register with. */
export async function chooseEquipment(ctx: Context, { row, claimed, password: given }: Wish): Promise<Equipment> {
  mustSupport(row, claimed.type);
  const [, owner, devices, { sipDomain }] = await together(
    lockOwner(ctx.db, claimed.id),
    findOwner(ctx, claimed),
    countDevicesOf(ctx.db, claimed),
    currentOrganization(ctx),
  );
  mustHaveRoom(owner, devices);
  const rules = await sipPasswordRules(ctx, owner.locationId ?? undefined);
  const identity = { sipUserName: newSipUserName(ctx.random), linePortUser: newLinePortUser(ctx.random) };
  return { row, owner, sipDomain, password: choosePassword(ctx, given, row, rules, identity), ...identity };
}

/** The primary line and the credential of a device that has neither, and the news of it. */
export async function equipDevice(ctx: Context, deviceId: string, equipment: Equipment, port = 1): Promise<void> {
  const { row, owner, sipDomain, password, sipUserName, linePortUser } = equipment;
  const { organizationId } = ctx.actor;
  await together(
    insertPrimaryLinePort(ctx.db, organizationId, {
      id: newId(),
      deviceId,
      port,
      linePortUser,
      personId: owner.type === 'person' ? owner.id : null,
      workspaceId: owner.type === 'workspace' ? owner.id : null,
      virtualLineId: owner.type === 'virtual-line' ? owner.id : null,
    }),
    insertCredential(ctx.db, organizationId, {
      id: newId(),
      deviceId,
      sipUserName,
      ...digestsOf(sipUserName, sipDomain, password),
      // Readable again only where the file that Bellhop serves must carry it.
      passwordEncrypted: row.managedBy === 'CISCO' ? ctx.installation.secrets.seal(password) : null,
    }),
    deviceAdded.announce(ctx, { deviceId, managedBy: row.managedBy }),
  );
}

function mustSupport(row: CatalogRow, owner: DeviceOwner['type']): void {
  // Models say nothing of virtual lines: whatever shows a line of somebody can show one of nobody.
  if (owner === 'virtual-line' || row.supportedFor.includes(owner === 'person' ? 'PEOPLE' : 'PLACE')) return;
  throw new Refused('invalid', 'device.model-not-for-owner', `The model ${row.model} cannot be given to a ${owner}.`);
}

function mustHaveRoom(owner: DeviceOwner, devices: number): void {
  if (devices < MOST_DEVICES_OF_AN_OWNER) return;
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
