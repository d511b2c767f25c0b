import { encodeId } from '../../foundation/ids.ts';
import type { Organization } from './organization.model.ts';

export const presentOrganization = ({ id, displayName, createdAt }: Organization) => ({
  id: encodeId('ORGANIZATION', id),
  displayName,
  created: createdAt.toISOString(),
});
