import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { type Service, type ServiceAction, whyNot } from './service.model.ts';
import { findService, findStanding, lockService } from './service.queries.ts';
import type { ServiceStanding } from './standing.model.ts';

const notFound = () => new Refused('not-found', 'integrated-service.not-found', 'The requested resource could not be found.');

/** The service that a path names, as it is shown; undefined is an id that could not be read. */
export async function standingOfPath({ db, actor }: Context, id: string | undefined): Promise<ServiceStanding> {
  const service = id === undefined ? undefined : await findStanding(db, actor.organizationId, id);
  if (!service) throw notFound();
  return service;
}

export async function serviceOfPath({ db }: Context, id: string | undefined): Promise<Service> {
  const service = id === undefined ? undefined : await findService(db, id);
  if (!service) throw notFound();
  return service;
}

/** The same, to do something with it; refused where its state does not let one. */
export async function serviceTo(action: ServiceAction, { db }: Context, id: string | undefined): Promise<Service> {
  const service = id === undefined ? undefined : await lockService(db, id);
  if (!service) throw notFound();
  const why = whyNot(action, service);
  if (why !== undefined)
    throw new Refused('conflict', 'integrated-service.state', `This cannot be done with '${service.name}'. ${why}`);
  return service;
}

export const auditTarget = ({ id, name }: Pick<Service, 'id' | 'name'>) => ({
  category: 'ORGANIZATION' as const,
  target: { type: 'INTEGRATED_SERVICE', id, name },
});

/** What of it the audit trail keeps. */
export const auditedOf = ({
  name,
  contactName,
  phoneNumber,
  email,
  integrationType,
  webexOrgId,
  customerLicense,
  minimumUsers,
  allowedToExceed,
  comments,
  status,
  reason,
}: Service) => ({
  ...{ name, contactName, phoneNumber, email, integrationType, webexOrgId, customerLicense, minimumUsers, allowedToExceed },
  ...{ comments, status, reason },
});
