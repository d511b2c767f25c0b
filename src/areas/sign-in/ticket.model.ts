import type { SecretBox } from '../../foundation/secrets.ts';
import type { Method } from './session.model.ts';

/** What somebody has proved so far, until the second factor follows. */
export interface Ticket {
  organizationId: string;
  personId: string;
  methods: Method[];
}

const LIFETIME_MS = 5 * 60 * 1000;
const PURPOSE = 'second factor';

/** Sealed, so that nothing need be kept of those who never come back, and nobody can write one. */
export const writeTicket = (secrets: SecretBox, ticket: Ticket, now: Date): string =>
  secrets.seal(JSON.stringify({ ...ticket, purpose: PURPOSE, expiresAt: now.getTime() + LIFETIME_MS })).toString('base64url');

/** Undefined where it is none of ours, or too old. */
export function readTicket(secrets: SecretBox, text: string, now: Date): Ticket | undefined {
  const said = opened(secrets, text);
  if (said?.purpose !== PURPOSE || !(said.expiresAt > now.getTime())) return undefined;
  const { organizationId, personId, methods } = said;
  return { organizationId, personId, methods };
}

function opened(secrets: SecretBox, text: string): (Ticket & { purpose: string; expiresAt: number }) | undefined {
  try {
    return JSON.parse(secrets.open(Buffer.from(text, 'base64url')));
  } catch {
    // Whatever is wrong with it: it was not sealed here.
    return undefined;
  }
}
