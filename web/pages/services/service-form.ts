import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { components } from '../../../client/schema.ts';
import { EMAIL } from '../../components/email.ts';
import { services } from '../../words/services.ts';
import type { Service } from './service.ts';

const words = services.form;

export interface ServiceValues {
  name: string;
  contactName: string;
  phoneNumber: string;
  email: string;
  integrationType: Service['integrationType'];
  webexOrgId: string;
  customerLicense: string;
  /** As typed; empty is none. */
  minimumUsers: number | string;
  allowToExceed: number | string;
  comments: string;
}
export type ServiceField = keyof ServiceValues;
export type Problems = { [Field in ServiceField]?: string };

export const NEW_SERVICE: ServiceValues = {
  name: '',
  contactName: '',
  phoneNumber: '',
  email: '',
  integrationType: 'consent',
  webexOrgId: '',
  customerLicense: 'Essential',
  minimumUsers: 0,
  allowToExceed: 0,
  comments: '',
};

export const valuesOf = ({ phoneNumber = '', comments = '', ...service }: Service): ServiceValues => {
  const { name, contactName, email, integrationType, webexOrgId, customerLicense, minimumUsers, allowToExceed } = service;
  return {
    ...{ name, contactName, phoneNumber, email, integrationType, webexOrgId, customerLicense },
    ...{ minimumUsers, allowToExceed, comments },
  };
};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** As the Webex API writes ids: a URI in base64, which begins with "ciscospark://". */
const WEBEX_ID = /^Y2lzY29zcGFyazovL[\w-]+$/;
const LICENSE = /^[\p{L}\p{N}][\p{L}\p{N} +&./-]*$/u;
const MOST_USERS = 1_000_000;

/** What is wrong before anybody is asked; the API knows the rest. */
export function problemsOf(values: ServiceValues): Problems {
  const text = (field: 'name' | 'contactName' | 'phoneNumber' | 'email' | 'webexOrgId' | 'customerLicense') =>
    values[field].trim();
  const isOrganization = UUID.test(text('webexOrgId')) || WEBEX_ID.test(text('webexOrgId'));
  return {
    ...(text('name') === '' && { name: words.needed }),
    ...(text('contactName') === '' && { contactName: words.needed }),
    ...(text('phoneNumber') !== '' && !isPhoneNumber(text('phoneNumber')) && { phoneNumber: words.badPhone }),
    ...(!EMAIL.test(text('email')) && { email: text('email') === '' ? words.needed : words.badEmail }),
    ...(!isOrganization && { webexOrgId: text('webexOrgId') === '' ? words.needed : words.badOrganization }),
    ...(!LICENSE.test(text('customerLicense')) && { customerLicense: words.badLicense }),
    ...(!isUsers(values.minimumUsers) && { minimumUsers: words.badUsers }),
    ...(!isUsers(values.allowToExceed) && { allowToExceed: words.badUsers }),
  };
}

const isPhoneNumber = (text: string): boolean => text.startsWith('+') && parsePhoneNumberFromString(text)?.isPossible() === true;
const isUsers = (value: number | string): boolean =>
  Number.isInteger(Number(value)) && Number(value) >= 0 && Number(value) <= MOST_USERS;

type NewService = components['schemas']['NewIntegratedService'];
type Change = components['schemas']['IntegratedServiceChange'];

export function newServiceOf({ integrationType, phoneNumber, comments, ...values }: ServiceValues): NewService {
  return {
    ...detailsOf(values),
    integrationType,
    ...(phoneNumber.trim() && { phoneNumber: phoneNumber.trim() }),
    ...(comments.trim() && { comments: comments.trim() }),
  };
}

export const changeOf = ({ integrationType: _, phoneNumber, comments, ...values }: ServiceValues): Change => ({
  ...detailsOf(values),
  phoneNumber: phoneNumber.trim() || null,
  comments: comments.trim() || null,
});

const detailsOf = (values: Omit<ServiceValues, 'integrationType' | 'phoneNumber' | 'comments'>) => ({
  name: values.name.trim(),
  contactName: values.contactName.trim(),
  email: values.email.trim(),
  webexOrgId: values.webexOrgId.trim(),
  customerLicense: values.customerLicense.trim(),
  minimumUsers: Number(values.minimumUsers),
  allowToExceed: Number(values.allowToExceed),
});

/** By which words a refusal is about which field. */
export const FIELD_WORDS: { [Field in ServiceField]: RegExp } = {
  phoneNumber: /phoneNumber/,
  email: /email/i,
  contactName: /contactName/,
  webexOrgId: /webexOrgId|Webex organization/,
  customerLicense: /customerLicense/,
  minimumUsers: /minimumUsers/,
  allowToExceed: /allowToExceed/,
  comments: /comments/,
  integrationType: /integrationType/,
  name: /\bname\b/,
};
