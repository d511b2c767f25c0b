import type { Proof, RefusalReason } from './prove-phone.ts';

/** What came of a request, with the reason where nothing did. */
export type RequestOutcome = keyof typeof OUTCOMES;

/** Every outcome as a sentence for whoever wonders why a phone does not work. */
export const OUTCOMES = {
  served: 'The phone got its file.',
  'not-modified': 'The phone has the current file.',
  activated: 'The phone presented its activation code and is this device from now on.',
  'upload-dropped': 'The upload was accepted and not kept.',
  'no-such-file': 'There is no such file. Phones ask for several files that need not exist.',
  'target-too-long': 'The path was longer than that of any file.',
  'headers-too-large': 'The headers were larger than those of any phone.',
  'upload-too-large': "The upload was larger than any phone's.",
  'too-slow': 'The request did not arrive in time.',
  malformed: 'What came was no HTTP request.',
  'method-not-allowed': 'The method is not known for this file.',
  'no-template': 'The phone proved itself, but there is no template for its model.',
  'template-failed':
    'The phone proved itself, but its template failed for it. Preview the file to see where; give the device another template meanwhile.',
  'no-readable-password':
    'The phone proved itself, but its SIP password was never kept in readable form. Switch on provisioning by Bellhop, or change the password.',
  'unknown-mac': 'No device has this MAC address.',
  'not-provisioned': 'The device is provisioned by hand. Switch on provisioning by Bellhop to let it have a file.',
  'device-disabled': 'The device is disabled.',
  'organization-suspended': 'The organization is suspended.',
  'no-proof':
    'Asked without credentials. A phone does so once before it sends its user name and password; if nothing follows, it has none: open its first-boot window.',
  'wrong-link': 'The secret link is not the current one of this device.',
  'wrong-credentials': 'User name or password for provisioning are wrong. Open the first-boot window to give the phone new ones.',
  'stale-nonce': 'The digest nonce had expired; the phone was asked to try again with a new one.',
  'window-of-another-address': 'The first-boot window belongs to another source address, which asked first.',
  'wrong-activation-code':
    'The activation code is none, is used or expired, or is for another model; or the MAC address belongs to a device already.',
  'slowed-down': 'Too many refusals from this address; it was told to wait.',
  overloaded: 'The configuration server had too much to do; the phone was told to wait.',
  'database-away': 'The database did not answer; the phone was told to wait.',
  failed: 'Something went wrong inside Bellhop; its log has the reason.',
} as const satisfies Record<RefusalReason, string> & Record<string, string>;

/** One request of a phone, or one try of a stranger. */
export interface PhoneRequestRecord {
  id: string;
  occurredAt: Date;
  mac: string | null;
  method: string;
  path: string;
  protocol: 'http' | 'https';
  sourceIp: string;
  userAgent: string | null;
  vendor: string | null;
  model: string | null;
  firmware: string | null;
  status: number;
  outcome: RequestOutcome;
  proof: Proof | null;
  bytes: number;
}
