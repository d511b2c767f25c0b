import type { Context } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { queueMail } from '../mail/index.ts';
import type { Account } from './account.model.ts';
import { changeLetter } from './letters.model.ts';

const CHANGES = {
  'password.changed': 'The password of your account was changed, and all other browsers were signed out.',
  'totp.added': 'Codes of an app are now asked for when you sign in.',
  'totp.removed': 'Codes of an app are no longer asked for when you sign in.',
  'passkey.added': 'A passkey was added to your account.',
  'passkey.removed': 'A passkey was removed from your account.',
  'second-factors.taken':
    'An administrator removed the codes, passkeys and recovery codes of your account. Your password alone is asked for until you set up new ones. If you have none, ask for one at sign-in.',
  'recovery-codes.renewed': 'New recovery codes were made for your account. Former ones no longer work.',
} as const;

/** A change to how somebody signs in stands in the audit trail, and its owner hears of it, in the transaction that makes it. */
export async function tellOwner(
  ctx: Context,
  account: Account,
  action: keyof typeof CHANGES,
  details?: object,
  more: readonly string[] = [],
): Promise<void> {
  await record(ctx, {
    action,
    category: 'LOGINS',
    target: { type: 'PERSON', id: account.personId, name: account.displayName },
    ...(details ? { after: details } : {}),
  });
  await queueMail(ctx, account.email, changeLetter(CHANGES[action], ...more));
}
