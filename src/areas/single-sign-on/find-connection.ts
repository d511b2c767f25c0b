import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Connection } from './connection.model.ts';
import { findConnection } from './connection.queries.ts';

export const noConnection = (): Refused =>
  new Refused('not-found', 'single-sign-on.not-set', 'This organization is connected to no issuer.');

export async function connectionOf({ db }: Context): Promise<Connection> {
  const connection = await findConnection(db);
  if (!connection) throw noConnection();
  return connection;
}

/** What the trail keeps of a connection. */
export const auditedOf = ({ issuer, clientId, enabled, required }: Connection) => ({ issuer, clientId, enabled, required });

export const auditTarget = ({ organizationId }: Pick<Connection, 'organizationId'>) => ({
  category: 'ORGANIZATION' as const,
  target: { type: 'ORGANIZATION', id: organizationId },
});
