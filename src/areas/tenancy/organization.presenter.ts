import { encodeId } from '../../foundation/ids.ts';
import type { Organization } from './organization.model.ts';

export const presentOrganization = ({ id, displayName, createdAt }: Organization) => ({
  id: encodeId('ORGANIZATION', id),
  displayName,
  created: createdAt.toISOString(),
});

/** As those above it see it; the parent of a top-level provider is the platform. */
export const presentAccount = (organization: Organization) => ({
  ...presentOrganization(organization),
  kind: organization.kind,
  ...(organization.parentId ? { parentId: encodeId('ORGANIZATION', organization.parentId) } : {}),
  ...(organization.serviceProviderId ? { serviceProviderId: encodeId('ORGANIZATION', organization.serviceProviderId) } : {}),
  suspended: organization.suspendedAt !== null,
  provisioningPermission: organization.provisioningPermission,
  specialAccess: organization.deviceManagementAccess,
  fedRamp: organization.fedramp,
  sipDomain: organization.sipDomain,
  sipTransport: organization.sipTransport,
  tlsRequired: organization.tlsRequired,
  srtp: organization.srtp,
  digestAlgorithms: organization.digestAlgorithms,
  sipPasswordRules: organization.sipPasswordRules,
});
