import type { OrganizationKind, ProvisioningPermission } from '../access/index.ts';
import type { PasswordRules } from './sip-password.model.ts';

export type DigestAlgorithm = 'MD5' | 'SHA-256';
export type SipTransport = 'UDP' | 'TCP' | 'TLS';
export type Srtp = 'off' | 'optional' | 'mandatory';

/** Platform, service provider or customer: whoever has people, devices or stock of its own. */
export interface Organization {
  id: string;
  kind: OrganizationKind;
  parentId: string | null;
  serviceProviderId: string | null;
  displayName: string;
  /** Domain and digest realm of all its lines; never changes, because every stored HA1 depends on it. */
  sipDomain: string;
  /** What the SIP edge offers, in this order (K16). */
  digestAlgorithms: DigestAlgorithm[];
  /** What its phones are configured to use. */
  sipTransport: SipTransport;
  tlsRequired: boolean;
  srtp: Srtp;
  sipPasswordRules: Partial<PasswordRules>;
  /** Special access to partner-managed devices (P5, K15). */
  deviceManagementAccess: boolean;
  /** Webex for Government (D4). */
  fedramp: boolean;
  /** "Allow to provision devices" (V3). */
  provisioningPermission: ProvisioningPermission;
  createdAt: Date;
  /** By an action on itself; what stands above may be suspended, too. */
  suspendedAt: Date | null;
}
