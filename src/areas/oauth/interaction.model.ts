import { createHmac, timingSafeEqual } from 'node:crypto';
import { isScope, SCOPES } from '../access/index.ts';

const OF_IDENTITY: Record<string, string> = {
  openid: 'Know who you are',
  email: 'Know your email address',
  profile: 'Know your name',
};

/** A permission as a person reads it. */
export const describeScope = (scope: string) => ({
  scope,
  description: isScope(scope) ? SCOPES[scope] : (OF_IDENTITY[scope] ?? scope),
});

/** What a form must carry to be believed: only the page shown to this person, in this interaction, knows it. */
export const writeCsrfToken = (key: Buffer, interactionId: string, personId: string): string =>
  createHmac('sha256', key).update(`${interactionId} ${personId}`).digest('base64url');

export function isCsrfToken(key: Buffer, interactionId: string, personId: string, shown: string): boolean {
  const expected = Buffer.from(writeCsrfToken(key, interactionId, personId));
  const actual = Buffer.from(shown);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
