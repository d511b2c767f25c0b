import type { Context } from '../../foundation/context.ts';
import type { Account } from './account.model.ts';
import { demandRecent } from './demand-recent.ts';
import { hashRecoveryCode, newRecoveryCode, RECOVERY_CODES } from './recovery-code.model.ts';
import { replaceRecoveryCodes } from './recovery-code.store.ts';
import { tellOwner } from './tell-owner.ts';

/** Shown this once; former ones no longer work. */
export async function renewRecoveryCodes(ctx: Context): Promise<string[]> {
  return giveRecoveryCodes(ctx, await demandRecent(ctx));
}

export async function giveRecoveryCodes(ctx: Context, account: Account): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => newRecoveryCode(ctx.random));
  await replaceRecoveryCodes(ctx.db, account, codes.map(hashRecoveryCode));
  await tellOwner(ctx, account, 'recovery-codes.renewed');
  return codes;
}
