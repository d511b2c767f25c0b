import { TOKEN } from './grammar.ts';

export interface CSeq {
  readonly number: number;
  readonly method: string;
}

const cseq = new RegExp(`^0*([0-9]{1,10})[ \\t]+(${TOKEN})$`);

/** RFC 3261 section 8.1.1.5: the number "MUST be expressible as a 32-bit unsigned integer and MUST be less than 2**31". */
export function parseCSeq(text: string): CSeq | undefined {
  const [, digits, method] = cseq.exec(text) ?? [];
  const number = Number(digits);
  return digits === undefined || method === undefined || number >= 2 ** 31 ? undefined : { number, method };
}
