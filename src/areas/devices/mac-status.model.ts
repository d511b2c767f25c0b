import { type Mac, parseMac } from './mac.model.ts';

/** Whether a device could be added under a MAC address. */
export interface MacStatus {
  /** As it was given. */
  mac: string;
  state: 'AVAILABLE' | 'UNAVAILABLE' | 'DUPLICATE_IN_LIST' | 'INVALID';
  errorCode?: number;
  message?: string;
}

const PROBLEMS = {
  INVALID: { errorCode: 25220, text: 'MAC Address is invalid.' },
  UNAVAILABLE: { errorCode: 5675, text: 'MAC Address is in use.' },
  DUPLICATE_IN_LIST: { errorCode: 5676, text: 'MAC Address is duplicated in the list.' },
} as const;

/** Every address of the list in its order, whatever notation it came in. */
export function judgeMacs(given: readonly string[], inUse: ReadonlySet<Mac>): MacStatus[] {
  const parsed = given.map(parseMac);
  const seen = new Map<Mac, number>();
  for (const mac of parsed) if (mac) seen.set(mac, (seen.get(mac) ?? 0) + 1);
  return given.map((text, index) => {
    const mac = parsed[index];
    if (!mac) return problem(text, 'INVALID');
    if (inUse.has(mac)) return problem(text, 'UNAVAILABLE');
    if ((seen.get(mac) ?? 0) > 1) return problem(text, 'DUPLICATE_IN_LIST');
    return { mac: text, state: 'AVAILABLE' };
  });
}

function problem(mac: string, state: keyof typeof PROBLEMS): MacStatus {
  const { errorCode, text } = PROBLEMS[state];
  return { mac, state, errorCode, message: `[Error ${errorCode}] ${text}` };
}
