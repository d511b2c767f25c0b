import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { chooseModel } from '../catalog/index.ts';
import { claimedOwner, declareDevice } from './declare-device.ts';
import { type Mac, parseMac } from './mac.model.ts';

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
  demand(ctx, 'devices.add');
  const mac = readMac(request.mac);
  const row = await chooseModel(ctx, request.model);
  return declareDevice(ctx, { mac, row, claimed: claimedOwner(request), password: request.password });
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
