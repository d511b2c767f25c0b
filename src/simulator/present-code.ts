import { exchange, failureOf, type HttpRequest, textOf } from './http-exchange.ts';

export interface CodeRequest extends Omit<HttpRequest, 'method' | 'headers'> {
  readonly userAgent: string;
  readonly mac: string;
  /** As it was typed. */
  readonly code: string;
}

/** Presents an activation code, and hears where the phone's file is. It is sent unasked: a try without it counts as a wrong one. */
export async function presentCode({ userAgent, mac, code, ...request }: CodeRequest): Promise<string> {
  const headers = { 'User-Agent': userAgent, Authorization: `Basic ${Buffer.from(`${mac}:${code}`).toString('base64')}` };
  const answer = await exchange({ ...request, method: 'POST', headers });
  if (answer.status !== 200) throw failureOf(request, answer);
  return textOf(request, answer);
}
