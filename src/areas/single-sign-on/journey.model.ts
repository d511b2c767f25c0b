import { createHash, timingSafeEqual } from 'node:crypto';
import type { SecretBox } from '../../foundation/secrets.ts';

/** A browser's way to the issuer and back: what has to come back with it, and where it goes on. */
export interface Journey {
  organizationId: string;
  state: string;
  nonce: string;
  /** Of PKCE: only who began can redeem the code. */
  verifier: string;
  returnTo: string;
  endsAt: number;
}

export const JOURNEY_SECONDS = 10 * 60;
const PURPOSE = 'single sign-on';
const RANDOM_BYTES = 32;

export function newJourney(
  organizationId: string,
  returnTo: string,
  { now, random }: { now: Date; random: (bytes: number) => Buffer },
): Journey {
  const secret = () => random(RANDOM_BYTES).toString('base64url');
  const endsAt = now.getTime() + JOURNEY_SECONDS * 1000;
  return { organizationId, state: secret(), nonce: secret(), verifier: secret(), returnTo, endsAt };
}

/** Sealed in the browser's cookie, so that nothing need be kept of those who never come back, and nobody can write one. */
export const writeJourney = (secrets: SecretBox, journey: Journey): string =>
  secrets.seal(JSON.stringify({ ...journey, purpose: PURPOSE })).toString('base64url');

/** Undefined where it is none of ours, or too old. */
export function readJourney(secrets: SecretBox, text: string, now: Date): Journey | undefined {
  const said = opened(secrets, text);
  return said?.purpose === PURPOSE && said.endsAt > now.getTime() ? said : undefined;
}

function opened(secrets: SecretBox, text: string): (Journey & { purpose: string }) | undefined {
  try {
    return JSON.parse(secrets.open(Buffer.from(text, 'base64url')));
  } catch {
    // Whatever is wrong with it: it was not sealed here.
    return undefined;
  }
}

export const hashOfState = ({ state }: Journey): Buffer => createHash('sha256').update(`single sign-on ${state}`).digest();

/** Whether the answer belongs to the journey that this very browser began. */
export function isAnswerTo(journey: Journey, state: string | undefined): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return state !== undefined && timingSafeEqual(digest(journey.state), digest(state));
}
