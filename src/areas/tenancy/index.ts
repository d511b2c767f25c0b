export { createOrganization } from './create-organization.ts';
export { currentOrganization } from './find-organization.ts';
export type { DigestAlgorithm, Organization, SipTransport, Srtp } from './organization.model.ts';
export type { NewOrganization } from './organization.store.ts';
export { generatePassword, type PasswordRules, passwordProblems, rulesOf } from './sip-password.model.ts';
