import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Client } from './application.queries.ts';
import { accountIdOf, writeKey } from './consent.model.ts';
import { answerDevice, type DeviceAnswer } from './device.store.ts';
import { giveConsent } from './give-consent.ts';

/** What waits behind a code, and who asks for it. */
export interface AskingDevice {
  userCodeHash: Buffer;
  client: Client;
  scopes: readonly string[];
}

/** The device hears it when it asks next; a consent that came too late is not given. */
export async function acceptDevice(ctx: Context, { userCodeHash, client, scopes }: AskingDevice): Promise<void> {
  const consent = await giveConsent(ctx, client, scopes);
  const scope = scopes.join(' ');
  const authTime = Math.floor(ctx.now.getTime() / 1000);
  await answer(ctx, userCodeHash, { accountId: accountIdOf(consent), grantId: writeKey(consent), scope, authTime });
}

export const declineDevice = (ctx: Context, { userCodeHash }: AskingDevice): Promise<void> =>
  answer(ctx, userCodeHash, { error: 'access_denied', errorDescription: 'The person declined.' });

async function answer(ctx: Context, userCodeHash: Buffer, given: DeviceAnswer): Promise<void> {
  if (await answerDevice(ctx.db, userCodeHash, given, ctx.now)) return;
  throw new Refused('conflict', 'device.answered', 'This code has been answered already, or it is over.');
}
