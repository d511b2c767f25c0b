/** What a device looks like, roughly. */
export type DeviceKind = 'desk' | 'conference' | 'ata' | 'dect' | 'intercom';

/** The API tells SIP phones apart by name only; what matches nothing is a desk phone. */
const NAMES: readonly [kind: DeviceKind, pattern: RegExp][] = [
  ['ata', /\b(ATA|HT8\d\d|MP-?1\d\d|19[12]|Gateway|SPA112|SPA122|OBi)/i],
  ['conference', /\b(CP\d{3}|[78]832|Trio|Conference|GAC\d+|C520|MAXWELL C)/i],
  ['dect', /(\bW\d\dB?\b|DECT|DP7\d\d|N[678]70|\bM\d{3}\b)/i],
  ['intercom', /\b(2N|Axis|Algo|CyberData|Akuvox|Intercom|Doorbird)/i],
];

export const kindOf = (product: string): DeviceKind => NAMES.find(([, pattern]) => pattern.test(product))?.[0] ?? 'desk';
