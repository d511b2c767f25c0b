import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { chooseModel } from '../catalog/index.ts';
import { ACTIVATION_CODE_DAYS, hashActivationCode, newActivationCode } from './activation-code.model.ts';
import { insertActivationCode } from './activation-code.store.ts';
import { claimedOwner, declareDevice } from './declare-device.ts';

export interface ActivationCodeRequest {
  model?: string | undefined;
  /** Exactly one of the two; ids as UUIDs. */
  personId?: string | undefined;
  workspaceId?: string | undefined;
}

export interface ActivationCode {
  code: string;
  expiresAt: Date;
}

/** A device that waits for its phone, and the code that the phone presents in place of a MAC address typed in by somebody. */
export async function createActivationCode(ctx: Context, request: ActivationCodeRequest): Promise<ActivationCode> {
  demand(ctx, 'devices.add');
  const claimed = claimedOwner(request);
  if (request.model === undefined)
    throw new Refused(
      'invalid',
      'device.model-required',
      "'model' is required: without it a code is good for RoomOS devices only, which are not managed here.",
    );
  const row = await chooseModel(ctx, request.model);
  if (!row.onboardingMethod.includes('ACTIVATION_CODE'))
    throw new Refused(
      'invalid',
      'device.no-activation-code',
      `${row.model} takes no activation code. It is added by its MAC address: POST /v1/devices.`,
    );

  const deviceId = await declareDevice(ctx, { mac: null, row, claimed });
  const code = newActivationCode(ctx.random);
  const codeHash = hashActivationCode(ctx.installation.secrets, code) as Buffer;
  const expiresAt = new Date(ctx.now.getTime() + ACTIVATION_CODE_DAYS * 24 * 3_600_000);
  await insertActivationCode(ctx.db, ctx.actor.organizationId, { deviceId, codeHash, expiresAt });
  await record(ctx, {
    action: 'device.activation-code-created',
    category: 'DEVICES',
    target: { type: 'DEVICE', id: deviceId },
    after: { expiresAt },
  });
  return { code, expiresAt };
}
