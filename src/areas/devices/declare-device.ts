import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { together } from '../../foundation/together.ts';
import { record } from '../audit/index.ts';
import type { CatalogRow } from '../catalog/index.ts';
import { insertDevice } from './device.store.ts';
import type { Confirmation } from './disclaimer.model.ts';
import { type ClaimedOwner, chooseEquipment, equipDevice } from './equip-device.ts';
import { bareMac, type Mac } from './mac.model.ts';

interface Declaration {
  /** Null until the phone presents its activation code. */
  mac: Mac | null;
  row: CatalogRow;
  claimed: ClaimedOwner;
  password?: string | undefined;
  disclaimer?: Confirmation | undefined;
}

/** A device, its primary line and the credential it registers with, whichever way its phone will say who it is. Returns its id. */
export async function declareDevice(ctx: Context, { mac, row, claimed, password, disclaimer }: Declaration): Promise<string> {
  const equipment = await chooseEquipment(ctx, { row, claimed, password });
  const id = newId();
  const name = mac === null ? undefined : bareMac(mac);
  await together(
    insertDevice(ctx.db, ctx.actor.organizationId, {
      id,
      mac,
      model: row.model,
      managedBy: row.managedBy,
      upgradeChannel: upgradeChannelOf(row),
      activationState: mac === null ? 'deactivated' : null,
    }),
    record(ctx, {
      action: 'device.created',
      category: 'DEVICES',
      target: { type: 'DEVICE', id, name },
      after: { mac: name, model: row.model, managedBy: row.managedBy, owner: claimed, disclaimer },
    }),
    equipDevice(ctx, id, equipment),
  );
  return id;
}

/** Null where the firmware of the model follows no channel. */
export const upgradeChannelOf = (row: CatalogRow): string | null =>
  row.upgradeChannelEnabled ? (row.defaultUpgradeChannel ?? 'STABLE') : null;

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
