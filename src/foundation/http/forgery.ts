import type { FastifyRequest } from 'fastify';
import { Refused } from '../errors.ts';

const HEADER = 'bellhop-csrf';
/** What browsers say of requests that no other site had a hand in. */
const OWN = new Set(['same-origin', 'none']);

/**
 * Refuses a write that another site could have made a browser send. A header of our own cannot be sent across origins without a
 * preflight, which is never granted here; where the browser says where a request comes from, that is believed, too.
 */
export function mustNotBeForged(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  if (request.headers[HEADER] !== undefined && (site === undefined || OWN.has(String(site)))) return;
  throw new Refused(
    'forbidden',
    'request.maybe-forged',
    'A request without an access token needs the header "Bellhop-CSRF: 1", and must come from the console itself.',
  );
}
