import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { chooseModel } from '../catalog/index.ts';
import { claimedOwner, declareDevice } from './declare-device.ts';
import { confirmedDisclaimer } from './disclaimer.policy.ts';
import { readMac } from './read-mac.ts';

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
  /** `<name>/<version>` of the disclaimer that was read and confirmed. */
  disclaimer?: string | undefined;
}

/** Adds a phone to a person or a workspace: the device, its primary line and the credential it registers with. Returns its id. */
export async function createDevice(ctx: Context, request: DeviceRequest): Promise<string> {
  demand(ctx, 'devices.add');
  const mac = readMac(request.mac);
  const row = await chooseModel(ctx, request.model);
  const disclaimer = confirmedDisclaimer(ctx.actor, row.managedBy, request.disclaimer);
  return declareDevice(ctx, { mac, row, claimed: claimedOwner(request), password: request.password, disclaimer });
}
