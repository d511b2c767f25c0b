import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { Organization } from './organization.model.ts';

/** The organization this transaction acts in: row security shows no other. */
export const readOrganization = (db: Db) =>
  one<Organization>(
    db,
    sql`select id, kind, parent_id as "parentId", service_provider_id as "serviceProviderId", display_name as "displayName",
        sip_domain as "sipDomain", digest_algorithms as "digestAlgorithms", sip_transport as "sipTransport", tls_required as "tlsRequired",
        srtp, sip_password_rules as "sipPasswordRules", device_management_access as "deviceManagementAccess", fedramp,
        created_at as "createdAt"
      from tenancy.organization`,
  );
