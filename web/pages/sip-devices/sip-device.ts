import type { components } from '../../../client/schema.ts';

export type SipDevice = components['schemas']['SipDevice'];
export type SipDeviceLine = SipDevice['lines'][number];

/** What is read anew once equipment has changed. */
export const AFFECTED = ['/v1/sipDevices', '/v1/devices', '/v1/telephony/config/numbers'];

/** What the operator calls it; otherwise whose it is, or what it is. */
export const nameOf = ({ friendlyName, lines, product, mac }: SipDevice): string =>
  friendlyName ?? lines.find(({ primaryOwner }) => primaryOwner)?.displayName ?? [product, mac].filter(Boolean).join(' ');
