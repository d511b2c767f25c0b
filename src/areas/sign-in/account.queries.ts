import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { Account } from './account.model.ts';

const ACCOUNT = sql`
  select a.organization_id as "organizationId", a.person_id as "personId", a.email, a.display_name as "displayName",
    a.login_enabled as "loginEnabled", a.suspended as "isSuspended", a.password_hash as "passwordHash", a.has_totp as "hasTotp",
    a.passkeys, a.recovery_codes as "recoveryCodes",
    single_sign_on.domain_required_of(a.organization_id, a.person_id) as "singleSignOnDomain"`;

// Each is read before any tenant is known.
export const findAccountByEmail = (db: Db, email: string) =>
  one<Account>(
    db,
    sql`${ACCOUNT} from access.find_person_by_email(${email}) f, sign_in.account_of(f.organization_id, f.person_id) a`,
  );

export const findAccountByPasskey = (db: Db, credentialId: string) =>
  one<Account>(
    db,
    sql`${ACCOUNT} from sign_in.find_by_passkey(${credentialId}) f, sign_in.account_of(f.organization_id, f.person_id) a`,
  );

export const findAccountByLink = (db: Db, hash: Buffer) =>
  one<Account>(db, sql`${ACCOUNT} from sign_in.find_by_link(${hash}) f, sign_in.account_of(f.organization_id, f.person_id) a`);

export const findAccount = (db: Db, { organizationId, personId }: { organizationId: string; personId: string }) =>
  one<Account>(db, sql`${ACCOUNT} from sign_in.account_of(${organizationId}::uuid, ${personId}::uuid) a`);
