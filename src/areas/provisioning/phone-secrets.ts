import type { SecretBox } from '../../foundation/secrets.ts';
import type { Phone, PhoneAccess } from './phone.model.ts';
import type { FileSecrets } from './phone-configuration.model.ts';

/** What goes into the file; undefined where the SIP password was never kept in readable form (K1). */
export function openSecrets(phone: Phone, access: PhoneAccess, box: SecretBox): FileSecrets | undefined {
  if (!phone.sipPasswordEncrypted) return undefined;
  return {
    sipPassword: box.open(phone.sipPasswordEncrypted),
    httpUserName: access.httpUserName,
    httpPassword: box.open(access.httpPasswordEncrypted),
    adminPassword: phone.adminPasswordEncrypted ? box.open(phone.adminPasswordEncrypted) : undefined,
  };
}

const MASK = '********';

/** The same file without what nobody shall read over a shoulder. */
export const maskedSecrets = (phone: Phone, access: PhoneAccess): FileSecrets => ({
  sipPassword: MASK,
  httpUserName: access.httpUserName,
  httpPassword: MASK,
  adminPassword: phone.adminPasswordEncrypted ? MASK : undefined,
});
