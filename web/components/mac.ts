/** Twelve hexadecimal digits in lower case, whatever notation they are typed in; undefined if they are none. */
export function bareMacOf(text: string): string | undefined {
  const digits = text.replace(/[\s:.\-_]/g, '').toLowerCase();
  return /^[0-9a-f]{12}$/.test(digits) ? digits : undefined;
}

export const looksLikeMac = (text: string): boolean => bareMacOf(text) !== undefined;

/** `80:5E:C0:12:34:56`. */
export const macWithColons = (bare: string): string => (bare.toUpperCase().match(/../g) ?? []).join(':');

/** Ranges of makers of phones. Only a hint: makers get new ranges, and some of these are shared. */
const MAKERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    Yealink: '001565 249ad8 3497d7 44dbd2 644f56 805e0c 805ec0 b061a9 c4fc22 ec1da9 f01653',
    Poly: '0004f2 64167f 482567',
    Grandstream: '000b82 144cff c074ad ec74d7',
    Snom: '000413 1c7126',
    Fanvil: '0c383e',
    AudioCodes: '00908f',
    Gigaset: '002104 589ec6 7c2f80 14b370',
    Htek: '001fc1',
    Panasonic: '0080f0 bcc342',
    Mitel: '00085d 08000f',
    Algo: '0022ee',
    CyberData: '0020f7',
    '2N': '7c1eb3',
    Akuvox: '0c1105',
  }).flatMap(([maker, ranges]) => ranges.split(' ').map((range) => [range, maker])),
);

/** Who makes the device, as far as its address tells. */
export const makerOf = (mac: string): string | undefined => MAKERS[bareMacOf(mac)?.slice(0, 6) ?? ''];
