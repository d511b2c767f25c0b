import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { demandRecent } from './demand-recent.ts';
import { giveRecoveryCodes } from './renew-recovery-codes.ts';
import { tellOwner } from './tell-owner.ts';
import { newTotpSecret, stepOfCode, totpUri } from './totp.model.ts';
import { findTotp } from './totp.queries.ts';
import { confirmTotp, deleteTotp, insertTotp } from './totp.store.ts';

/** Shown once, as text and as what a QR code holds. Nothing is asked at sign-in before a first code has confirmed it. */
export async function enrollTotp(ctx: Context): Promise<{ secret: string; uri: string }> {
  const account = await demandRecent(ctx);
  const secret = newTotpSecret(ctx.random);
  const inserted = await insertTotp(ctx.db, account, ctx.installation.secrets.seal(secret), ctx.now);
  if (inserted === 0)
    throw new Refused('conflict', 'totp.exists', 'Codes of an app are in use already. Remove them first to set up another app.');
  await record(ctx, {
    action: 'totp.enrolled',
    category: 'LOGINS',
    target: { type: 'PERSON', id: account.personId, name: account.displayName },
  });
  return { secret, uri: totpUri(secret, { issuer: 'Bellhop', label: account.email }) };
}

/** The first code proves that the app has the secret. Who had no recovery codes gets them, this once. */
export async function confirmEnrollment(ctx: Context, code: string): Promise<string[]> {
  const account = await demandRecent(ctx);
  const totp = await findTotp(ctx.db, account.personId);
  if (!totp || totp.confirmedAt)
    throw new Refused('conflict', 'totp.nothing-to-confirm', 'There is nothing to confirm. Set the app up first.');
  const step = stepOfCode(ctx.installation.secrets.open(totp.secret), code, ctx.now);
  if (step === undefined)
    throw new Refused(
      'invalid',
      'totp.wrong-code',
      "The code is not right. Check that the phone's clock is, and take the next code.",
    );
  await confirmTotp(ctx.db, account.personId, step, ctx.now);
  await tellOwner(ctx, account, 'totp.added');
  return account.recoveryCodes === 0 ? giveRecoveryCodes(ctx, account) : [];
}

export async function removeTotp(ctx: Context): Promise<void> {
  const account = await demandRecent(ctx);
  const removed = await deleteTotp(ctx.db, account.personId);
  if (removed === 0) throw new Refused('not-found', 'totp.not-found', 'The requested resource could not be found.');
  await tellOwner(ctx, account, 'totp.removed');
}
