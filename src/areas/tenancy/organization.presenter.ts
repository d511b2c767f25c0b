import { encodeId } from '../../foundation/ids.ts';
import type { Organization } from './organization.model.ts';

const presentName = ({ id, displayName, createdAt }: Organization) => ({
  id: encodeId('ORGANIZATION', id),
  displayName,
  created: createdAt.toISOString(),
});

export const presentOrganization = (organization: Organization) => ({
  ...presentName(organization),
  account: presentAccount(organization),
});

/** As those above it see it; the parent of a top-level provider is the platform. */
export const presentAccount = (organization: Organization) => ({
  ...presentName(organization),
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
