import { createHash, timingSafeEqual } from 'node:crypto';
import type { SecretBox } from '../../foundation/secrets.ts';

/** A browser's way to Webex and back: what it was invited to, and what has to come back with it. */
export interface ConsentJourney {
  organizationId: string;
  invitationId: string;
  state: string;
  /** Of PKCE: only who began can redeem the code. */
  verifier: string;
  endsAt: number;
}

/** Signing in at Webex, with a second factor and whatever its organization asks for, takes its time. */
export const JOURNEY_SECONDS = 30 * 60;
const PURPOSE = 'consent at Webex';
const RANDOM_BYTES = 32;

export function newJourney(
  { organizationId, invitationId }: Pick<ConsentJourney, 'organizationId' | 'invitationId'>,
  { now, random }: { now: Date; random: (bytes: number) => Buffer },
): ConsentJourney {
  const secret = () => random(RANDOM_BYTES).toString('base64url');
  const endsAt = now.getTime() + JOURNEY_SECONDS * 1000;
  return { organizationId, invitationId, state: secret(), verifier: secret(), endsAt };
}

/** Sealed in the browser's cookie, so that nothing need be kept of those who never come back, and nobody can write one. */
export const writeJourney = (secrets: SecretBox, journey: ConsentJourney): string =>
  secrets.seal(JSON.stringify({ ...journey, purpose: PURPOSE })).toString('base64url');

/** Undefined where it is none of ours, or too old. */
export function readJourney(secrets: SecretBox, text: string, now: Date): ConsentJourney | undefined {
  const said = opened(secrets, text);
  return said?.purpose === PURPOSE && said.endsAt > now.getTime() ? said : undefined;
}

function opened(secrets: SecretBox, text: string): (ConsentJourney & { purpose: string }) | undefined {
  try {
    return JSON.parse(secrets.open(Buffer.from(text, 'base64url')));
  } catch {
    // Whatever is wrong with it: it was not sealed here.
    return undefined;
  }
}

/** Whether the answer belongs to the journey that this very browser began. */
export function isAnswerTo(journey: ConsentJourney, state: string | undefined): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return state !== undefined && timingSafeEqual(digest(journey.state), digest(state));
}
