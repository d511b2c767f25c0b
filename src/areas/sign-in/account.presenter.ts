import type { Static } from 'typebox';
import type { Session } from '../../foundation/context.ts';
import { encodeId } from '../../foundation/ids.ts';
import type { Account } from './account.model.ts';
import type { Passkey } from './passkey.model.ts';
import { recentUntil, type SessionRecord } from './session.model.ts';
import type { CurrentSession, PasskeyResource, SessionResource, SignInMethods } from './sign-in.schema.ts';

export const presentOwnSession = (account: Account, { id, authenticatedAt }: Session): Static<typeof CurrentSession> => ({
  id: encodeId('SESSION', id),
  personId: encodeId('PEOPLE', account.personId),
  email: account.email,
  displayName: account.displayName,
  orgId: encodeId('ORGANIZATION', account.organizationId),
  authenticatedAt: authenticatedAt.toISOString(),
  mayChangeSignInUntil: recentUntil(authenticatedAt).toISOString(),
});

export const presentSession = (session: SessionRecord, currentId: string): Static<typeof SessionResource> => ({
  id: encodeId('SESSION', session.id),
  current: session.id === currentId,
  methods: session.methods,
  created: session.createdAt.toISOString(),
  lastSeen: session.lastSeenAt.toISOString(),
  expires: session.expiresAt.toISOString(),
  ...(session.ip === null ? {} : { ip: session.ip }),
  ...(session.userAgent === null ? {} : { userAgent: session.userAgent }),
});

export const presentPasskey = ({ id, name, createdAt, lastUsedAt }: Passkey): Static<typeof PasskeyResource> => ({
  id: encodeId('PASSKEY', id),
  name,
  created: createdAt.toISOString(),
  ...(lastUsedAt === null ? {} : { lastUsed: lastUsedAt.toISOString() }),
});

export const presentMethods = (account: Account, passkeys: readonly Passkey[]): Static<typeof SignInMethods> => ({
  password: account.passwordHash !== null,
  totp: account.hasTotp,
  passkeys: passkeys.map(presentPasskey),
  recoveryCodes: account.recoveryCodes,
});
