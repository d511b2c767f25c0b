import { type Refusal, Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { readPhoneNumber } from '../numbers/index.ts';
import { DEFAULT_LICENSE, type IntegrationType, type NewService, type ServiceDetails } from './service.model.ts';

/** What a form says. Null takes away what may be absent. */
interface GivenDetails {
  name: string;
  contactName: string;
  phoneNumber?: string | null;
  email: string;
  webexOrgId: string;
  customerLicense?: string;
  minimumUsers?: number;
  allowToExceed?: number;
  comments?: string | null;
}

/** E.164 needs no country. */
const NO_COUNTRY = '';
/** "Essential", "Essential Plus", "Professional 2": a name, not a text. */
const LICENSE = /^[\p{L}\p{N}][\p{L}\p{N} +&./-]*$/u;
const DEFAULTS = { phoneNumber: null, customerLicense: DEFAULT_LICENSE, minimumUsers: 0, allowedToExceed: 0, comments: null };

export function readNewService({ integrationType, ...given }: GivenDetails & { integrationType?: IntegrationType }): NewService {
  return { ...DEFAULTS, ...(readDetails(given) as ServiceDetails), integrationType: integrationType ?? 'consent' };
}

/** Only what is given. Everything that is wrong is said at once. */
export function readDetails(given: Partial<GivenDetails>): Partial<ServiceDetails> {
  const problems: string[] = [];
  const read: Partial<ServiceDetails> = {};
  const { name, contactName, phoneNumber, email, webexOrgId, customerLicense, minimumUsers, allowToExceed, comments } = given;
  if (name !== undefined) read.name = name.trim();
  if (contactName !== undefined) read.contactName = contactName.trim();
  if (email !== undefined) read.email = email.toLowerCase();
  if (phoneNumber === null || phoneNumber === '') read.phoneNumber = null;
  else if (phoneNumber !== undefined) {
    const e164 = readPhoneNumber(phoneNumber, NO_COUNTRY);
    if (e164 === undefined) problems.push(`'phoneNumber' must be in E.164, as in +14085267209; '${phoneNumber}' is not.`);
    else read.phoneNumber = e164;
  }
  if (webexOrgId !== undefined) {
    const id = decodeUuid(webexOrgId.trim());
    if (id === undefined)
      problems.push("'webexOrgId' must be the organization ID as Control Hub shows it under Account, or as the Webex API does.");
    else read.webexOrgId = id;
  }
  if (customerLicense !== undefined) {
    if (!LICENSE.test(customerLicense.trim()))
      problems.push("'customerLicense' must be the name of a license, such as Essential: letters, digits and spaces.");
    else read.customerLicense = customerLicense.trim();
  }
  if (minimumUsers !== undefined) read.minimumUsers = minimumUsers;
  if (allowToExceed !== undefined) read.allowedToExceed = allowToExceed;
  if (comments !== undefined) read.comments = comments?.trim() || null;
  refuse('invalid', problems);
  return read;
}

function refuse(refusal: Refusal, problems: readonly string[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const details = problems.map((description) => ({ description }));
  throw new Refused(refusal, 'integrated-service.invalid', first, { details });
}
