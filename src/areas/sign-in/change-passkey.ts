import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { demandRecent, ownSession } from './demand-recent.ts';
import type { Passkey } from './passkey.model.ts';
import { findPasskey } from './passkey.queries.ts';
import { deletePasskey, renamePasskeyRow } from './passkey.store.ts';
import { tellOwner } from './tell-owner.ts';

export async function renamePasskey(ctx: Context, id: string | undefined, name: string): Promise<Passkey> {
  const { personId } = ownSession(ctx);
  const passkey = await ownPasskey(ctx, personId, id);
  await renamePasskeyRow(ctx.db, personId, passkey.id, name);
  await record(ctx, {
    action: 'passkey.renamed',
    category: 'LOGINS',
    target: { type: 'PERSON', id: personId },
    before: { name: passkey.name },
    after: { name },
  });
  return { ...passkey, name };
}

export async function removePasskey(ctx: Context, id: string | undefined): Promise<void> {
  const account = await demandRecent(ctx);
  const passkey = await ownPasskey(ctx, account.personId, id);
  if (account.passwordHash === null && account.passkeys === 1)
    throw new Refused('conflict', 'passkey.last', 'There would be nothing left to sign in with. Set a password first.');
  await deletePasskey(ctx.db, account.personId, passkey.id);
  await tellOwner(ctx, account, 'passkey.removed', { name: passkey.name });
}

async function ownPasskey(ctx: Context, personId: string, id: string | undefined): Promise<Passkey> {
  const passkey = id === undefined ? undefined : await findPasskey(ctx.db, personId, id);
  if (!passkey) throw new Refused('not-found', 'passkey.not-found', 'The requested resource could not be found.');
  return passkey;
}
