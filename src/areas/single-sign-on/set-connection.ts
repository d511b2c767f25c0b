import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { targetProblem } from '../../foundation/outbound-target.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditedOf, auditTarget, type Connection } from './connection.model.ts';
import { lockConnection } from './connection.queries.ts';
import { saveConnection } from './connection.store.ts';

interface ConnectionRequest {
  issuer: string;
  clientId: string;
  /** Absent, the former one stays, as long as it goes to the same issuer. */
  clientSecret?: string;
  enabled: boolean;
  required: boolean;
}

export async function setConnection(ctx: Context, request: ConnectionRequest): Promise<Connection> {
  demand(ctx, 'organizations.write');
  const { issuer, clientId, clientSecret, enabled, required } = request;
  const { actor, installation } = ctx;
  const problem = targetProblem('issuer', issuer, installation.webhookNetworks) ?? issuerProblem(issuer);
  if (problem) throw new Refused('invalid', 'single-sign-on.issuer', problem);
  if (required && !enabled)
    throw new Refused(
      'invalid',
      'single-sign-on.required',
      "'required' needs 'enabled': nobody could sign in by what is switched off.",
    );
  const before = await lockConnection(ctx.db);
  const after: Connection = {
    ...{ organizationId: actor.organizationId, issuer, clientId, enabled, required },
    clientSecretEncrypted: clientSecret === undefined ? keptSecret(before, request) : installation.secrets.seal(clientSecret),
  };
  await saveConnection(ctx.db, after);
  await record(ctx, {
    action: 'single-sign-on.set',
    ...auditTarget(after),
    ...(before && { before: auditedOf(before) }),
    after: { ...auditedOf(after), ...(clientSecret !== undefined && { secretChanged: true }) },
  });
  return after;
}

/** Its metadata is looked for below it, so that nothing may follow its path. */
const issuerProblem = (issuer: string): string | undefined =>
  /[?#]/.test(issuer) ? "'issuer' must not carry a query or a fragment." : undefined;

/** A secret goes to whom it was given for: with another issuer, whoever names it could have it sent to themselves. */
function keptSecret(before: Connection | undefined, { issuer, clientId }: ConnectionRequest): Buffer {
  if (before?.issuer === issuer && before.clientId === clientId) return before.clientSecretEncrypted;
  throw new Refused(
    'invalid',
    'single-sign-on.secret',
    "'clientSecret' is required: it can be left out only while 'issuer' and 'clientId' stay as they are.",
  );
}
