import { encodeId } from '../../foundation/ids.ts';
import { type Application, clientIdOf } from './application.model.ts';
import type { AdmittedServiceApp } from './consent.model.ts';

export const presentApplication = (application: Application, organizationId: string) => ({
  id: encodeId('APPLICATION', application.id),
  type: application.kind,
  clientId: clientIdOf(application.id),
  name: application.name,
  description: application.description,
  redirectUris: application.redirectUris,
  scopes: application.scopes,
  publicClient: application.isPublic,
  deviceGrant: application.deviceGrant,
  orgId: encodeId('ORGANIZATION', organizationId),
  created: application.createdAt.toISOString(),
});

export const presentAdmitted = ({ id, name, description, ownerName, scopes, admittedAt }: AdmittedServiceApp) => ({
  id: encodeId('APPLICATION', id),
  name,
  description,
  ownerName,
  scopes,
  created: admittedAt.toISOString(),
});
