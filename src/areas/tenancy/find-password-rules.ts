import type { Context } from '../../foundation/context.ts';
import { type PasswordRules, rulesOf } from './sip-password.model.ts';
import { readPasswordRules } from './sip-password.queries.ts';

/** The rules for SIP passwords of a location; without one, those of the organization (K2). */
export async function sipPasswordRules(ctx: Context, locationId: string | undefined): Promise<PasswordRules> {
  const stored = await readPasswordRules(ctx.db, locationId);
  return rulesOf(stored?.organization ?? {}, stored?.location ?? {});
}
