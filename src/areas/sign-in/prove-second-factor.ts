import type { Context } from '../../foundation/context.ts';
import { hashRecoveryCode } from './recovery-code.model.ts';
import { useRecoveryCode } from './recovery-code.store.ts';
import type { Method } from './session.model.ts';
import { stepOfCode } from './totp.model.ts';
import { findTotp } from './totp.queries.ts';
import { useStep } from './totp.store.ts';

/** What somebody answers with beside the password: the code of an app, or a recovery code. */
export type SecondFactorAnswer = { code: string } | { recoveryCode: string };

/** How it was proved, and used up in this transaction; undefined where the answer is wrong, or was used before. */
export async function proveSecondFactor(
  ctx: Context,
  personId: string,
  answer: SecondFactorAnswer,
): Promise<Extract<Method, 'totp' | 'recoveryCode'> | undefined> {
  if ('recoveryCode' in answer) {
    const used = await useRecoveryCode(ctx.db, personId, hashRecoveryCode(answer.recoveryCode));
    return used > 0 ? 'recoveryCode' : undefined;
  }
  const totp = await findTotp(ctx.db, personId);
  if (!totp?.confirmedAt) return undefined;
  const step = stepOfCode(ctx.installation.secrets.open(totp.secret), answer.code, ctx.now);
  if (step === undefined) return undefined;
  return (await useStep(ctx.db, personId, step)) > 0 ? 'totp' : undefined;
}
