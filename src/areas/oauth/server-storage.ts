import { randomBytes } from 'node:crypto';
import Provider, { type Adapter, type AdapterFactory, type AdapterPayload, errors } from 'oidc-provider';
import type { JobTools } from '../../foundation/area.ts';
import { type Context, systemActor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { applicationIdOf, clientIdOf } from './application.model.ts';
import { type Client, findClient } from './application.queries.ts';
import { accountIdOf, readKey, type TenantKey, writeKey } from './consent.model.ts';
import { findConsent } from './consent.queries.ts';
import { DEVICE_GRANT, hashUserCode, POLL_SECONDS } from './device.model.ts';
import { consumeDevice, pollDevice, saveDevice } from './device.store.ts';
import { type EndReason, endConsent } from './end-consent.ts';
import { findInteraction } from './interaction.queries.ts';
import { deleteInteraction, saveInteraction } from './interaction.store.ts';
import { hashOf, keepAccessToken, keepVoucher } from './issue-tokens.ts';
import { findAccessToken, findVoucher, type VoucherKind } from './voucher.queries.ts';
import { consumeVoucher } from './voucher.store.ts';

/** What every application may ask besides its scopes: who the person is, as OpenID Connect words it. */
export const IDENTITY_SCOPES = ['openid', 'email', 'profile'] as const;

/** Before a token has been looked up there is no tenant: such statements see directory functions only. */
const NO_ORGANIZATION = '00000000-0000-0000-0000-000000000000';

/**
 * Where the authorization server keeps things: in the database, each by the hash of what its holder shows, so that no copy of the
 * database is of use to anybody. What it calls a grant is a consent; it keeps no session, because who is signed in is not its to say.
 */
export function serverStorage(tools: Pick<JobTools, 'database'>): AdapterFactory {
  const anywhere = <T>(work: (ctx: Context) => Promise<T>) =>
    translated(tools.database.write(systemActor(NO_ORGANIZATION, []), work));
  const inOrganization = <T>({ organizationId }: { organizationId: string }, work: (ctx: Context) => Promise<T>) =>
    translated(tools.database.write(systemActor(organizationId, []), work));
  const end = async (grantId: string | undefined, reason: EndReason) => {
    const consent = readKey(grantId ?? '');
    if (consent) await inOrganization(consent, (ctx) => endConsent(ctx, consent.id, reason));
  };
  // Asked for in two cases only: the client revokes a token, or one was used twice.
  const endGrant = (grantId: string) =>
    end(grantId, Provider.ctx?.oidc.route === 'revocation' ? 'revoked by the application' : USED_TWICE);

  const clients: Partial<Adapter> = {
    find: (clientId) =>
      anywhere(async (ctx) => {
        const id = applicationIdOf(clientId);
        const client = id === undefined ? undefined : await findClient(ctx.db, id, ctx.now);
        return client && describeClient(isDeviceWithoutSecret() ? { ...client, isPublic: true } : client);
      }),
  };

  const interactions: Partial<Adapter> = {
    upsert: (id, payload, lifetimeSeconds = 0) =>
      anywhere(async (ctx) => {
        const { jti: _, ...kept } = payload;
        await saveInteraction(ctx.db, hashOf(id), kept, new Date(ctx.now.getTime() + lifetimeSeconds * 1000));
      }),
    find: (id) =>
      anywhere(async (ctx) => {
        const payload = await findInteraction(ctx.db, hashOf(id), ctx.now);
        return payload && { ...payload, jti: id };
      }),
    destroy: (id) => anywhere(async (ctx) => void (await deleteInteraction(ctx.db, hashOf(id)))),
  };

  const grants: Partial<Adapter> = {
    find: async (grantId) => {
      const key = readKey(grantId);
      const consent = key && (await inOrganization(key, (ctx) => findConsent(ctx.db, key.id, ctx.now)));
      return (
        consent && {
          jti: grantId,
          kind: 'Grant',
          accountId: accountIdOf(consent),
          clientId: clientIdOf(consent.applicationId),
          openid: { scope: consent.scopes.join(' ') },
        }
      );
    },
    destroy: endGrant,
  };

  const accessTokens: Partial<Adapter> = {
    upsert: async (value, payload, lifetimeSeconds = 0) => {
      const { consent, accountId } = groundOf(payload);
      const personId = accountId === consent.id ? null : accountId;
      const scopes = payload.scope?.split(' ') ?? [];
      await inOrganization(consent, (ctx) => keepAccessToken(ctx, { ...consent, personId }, { value, scopes, lifetimeSeconds }));
    },
    find: (value) =>
      anywhere(async (ctx) => {
        const token = await findAccessToken(ctx.db, hashOf(value), ctx.now);
        if (!token) return undefined;
        const consent = { organizationId: token.organizationId, id: token.consentId };
        return {
          jti: value,
          kind: 'AccessToken',
          format: 'opaque',
          grantId: writeKey(consent),
          accountId: accountIdOf({ ...consent, personId: token.personId }),
          clientId: clientIdOf(token.applicationId),
          scope: token.scopes.join(' '),
          iat: epoch(token.createdAt),
          exp: epoch(token.expiresAt),
        };
      }),
    // Ending its consent, as is done next, takes the token along.
    destroy: async () => {},
    revokeByGrantId: endGrant,
  };

  const vouchers = (kind: VoucherKind): Partial<Adapter> => {
    const find = (value: string) =>
      anywhere(async (ctx): Promise<AdapterPayload | undefined> => {
        const voucher = await findVoucher(ctx.db, kind, hashOf(value), ctx.now);
        return (
          voucher && { ...voucher.payload, jti: value, ...(voucher.consumedAt ? { consumed: epoch(voucher.consumedAt) } : {}) }
        );
      });
    return {
      find,
      upsert: async (value, payload, lifetimeSeconds = 0) => {
        const { consent } = groundOf(payload);
        const { jti: _, ...kept } = payload;
        await inOrganization(consent, (ctx) => keepVoucher(ctx, consent, { kind, value, payload: kept, lifetimeSeconds }));
      },
      consume: async (value) => {
        const isFirst = await anywhere((ctx) => consumeVoucher(ctx.db, hashOf(value), ctx.now));
        if (isFirst) return;
        // Two came at the same time, and both had been told that it was unused.
        await end((await find(value))?.grantId, USED_TWICE);
        throw new errors.InvalidGrant('used twice at the same time');
      },
      destroy: async () => {},
      revokeByGrantId: endGrant,
    };
  };

  const devices: Partial<Adapter> = {
    upsert: (value, payload, lifetimeSeconds = 0) =>
      anywhere(async (ctx) => {
        const { jti: _, userCode = '', ...kept } = payload;
        const userCodeHash = hashUserCode(ctx.installation.secrets, userCode);
        const until = new Date(ctx.now.getTime() + lifetimeSeconds * 1000);
        await saveDevice(ctx.db, { hash: hashOf(value), userCodeHash, payload: { ...kept, exp: epoch(until) }, until });
      }),
    find: async (value) => {
      const device = await anywhere((ctx) => pollDevice(ctx.db, hashOf(value), ctx.now, soonestPoll(ctx.now)));
      if (device?.tooSoon) throw new errors.SlowDown();
      return device && { ...device.payload, jti: value, ...(device.consumedAt ? { consumed: epoch(device.consumedAt) } : {}) };
    },
    consume: async (value) => {
      const isFirst = await anywhere((ctx) => consumeDevice(ctx.db, hashOf(value), ctx.now));
      if (isFirst) return;
      await end((await devices.find?.(value))?.grantId, USED_TWICE);
      throw new errors.InvalidGrant('used twice at the same time');
    },
    revokeByGrantId: endGrant,
  };

  const byModel: Record<string, Partial<Adapter>> = {
    Client: clients,
    Interaction: interactions,
    Grant: grants,
    AccessToken: accessTokens,
    AuthorizationCode: vouchers('AuthorizationCode'),
    RefreshToken: vouchers('RefreshToken'),
    DeviceCode: devices,
  };
  return (model) => ({ ...KEEPS_NOTHING, ...byModel[model] });
}

/** As Webex has it, a device begins without its secret, and shows that when it asks for its tokens; one that is shown is checked. */
function isDeviceWithoutSecret(): boolean {
  const { oidc, headers } = Provider.ctx ?? {};
  const { client_secret: secret } = oidc?.params ?? {};
  return oidc?.route === 'device_authorization' && secret === undefined && headers?.authorization === undefined;
}

/** A second less than was asked for: requests take longer on one way than on another. */
const soonestPoll = (now: Date): Date => new Date(now.getTime() - (POLL_SECONDS - 1) * 1000);

const USED_TWICE = 'a code or a refresh token was used twice';
/** The authorization server wants a secret to be there; what clients show is compared with hashes. */
const NEVER_COMPARED = randomBytes(32).toString('base64url');

const KEEPS_NOTHING: Adapter = {
  upsert: async () => {},
  find: async () => undefined,
  findByUid: async () => undefined,
  findByUserCode: async () => undefined,
  consume: async () => {},
  destroy: async () => {},
  revokeByGrantId: async () => {},
};

/** RFC 7591's words for an application. Its secrets are known by their hashes only, which are compared in authorization-server.ts. */
const describeClient = (client: Client): AdapterPayload => ({
  client_id: clientIdOf(client.id),
  client_name: client.name,
  redirect_uris: client.redirectUris,
  scope: [...client.scopes, ...IDENTITY_SCOPES].join(' '),
  grant_types: [
    ...(client.redirectUris.length > 0 ? ['authorization_code'] : []),
    ...(client.deviceGrant ? [DEVICE_GRANT] : []),
    'refresh_token',
  ],
  response_types: client.redirectUris.length > 0 ? ['code'] : [],
  ...(client.isPublic
    ? { token_endpoint_auth_method: 'none' as const }
    : {
        token_endpoint_auth_method: 'client_secret_post' as const,
        client_secret: NEVER_COMPARED,
        secret_hashes: client.secretHashes.map((hash) => hash.toString('hex')),
      }),
});

function groundOf({ grantId, accountId }: AdapterPayload): { consent: TenantKey; accountId: string } {
  const consent = readKey(grantId ?? '');
  const account = readKey(accountId ?? '');
  if (!consent || !account) throw new Error('The authorization server issues something without a consent.');
  return { consent, accountId: account.id };
}

const epoch = (date: Date): number => Math.floor(date.getTime() / 1000);

/** A consent that ended meanwhile, and a database that is away, in the words of RFC 6749. */
async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === 'database.reference') throw new errors.InvalidGrant('the consent has ended');
    if (error.refusal === 'unavailable')
      throw Object.assign(new errors.TemporarilyUnavailable(error.message), { status: 503, statusCode: 503 });
    throw error;
  }
}
