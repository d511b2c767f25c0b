import { encodeId } from '../../foundation/ids.ts';
import { clientIdOf } from './application.model.ts';
import type { NamedAuthorization } from './authorization.model.ts';

export const presentAuthorization = (authorization: NamedAuthorization) => ({
  id: encodeId('AUTHORIZATION', authorization.id),
  applicationId: encodeId('APPLICATION', authorization.applicationId),
  applicationName: authorization.applicationName,
  personId: encodeId('PEOPLE', authorization.personId),
  clientId: clientIdOf(authorization.applicationId),
  created: authorization.createdAt.toISOString(),
  type: authorization.type,
});
