import { Refused } from '../../foundation/errors.ts';
import { type Mac, parseMac } from './mac.model.ts';

/** The MAC address that a body names, refused where it is none. */
export function readMac(text: string): Mac {
  const mac = parseMac(text);
  if (mac) return mac;
  throw new Refused(
    'invalid',
    'device.bad-mac',
    `'mac' is ${JSON.stringify(text.slice(0, 40))}, which is not a MAC address of a device: twelve hexadecimal digits, with or without separators, not all zero and not all F.`,
    { errorCode: 25220 },
  );
}
