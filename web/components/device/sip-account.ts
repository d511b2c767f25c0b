import type { components } from '../../../client/schema.ts';
import { details } from '../../words/device.ts';

/** What a phone registers with, and what tells it from other phones. */
export type SipAccount = Pick<
  components['schemas']['Device'],
  'id' | 'displayName' | 'product' | 'mac' | 'sipUserName' | 'linePort' | 'outboundProxy'
>;

export const fileNameOf = ({ mac, displayName }: SipAccount) => (mac ?? displayName).replaceAll(/[^0-9A-Za-z]+/g, '-');

/** All that is entered in a phone, so that a file of it is of use by itself. */
export const noteOf = (account: SipAccount, sipPassword: string): string =>
  [
    [details.name, account.displayName],
    [details.model, account.product],
    [details.mac, account.mac],
    [details.sipUserName, account.sipUserName],
    [details.linePort, account.linePort],
    [details.outboundProxy, account.outboundProxy],
    [details.sipPassword, sipPassword],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('');
