import type { Installation } from '../../foundation/context.ts';

/** A WebAuthn credential of somebody, of which we keep the public half. */
export interface Passkey {
  id: string;
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export const MOST_PASSKEYS = 20;

/** Whom authenticators make passkeys for, and the page that may ask them: both follow from where the console is. */
export function relyingParty({ publicUrl }: Installation): { id: string; origin: string; name: string } {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin, name: 'Bellhop' };
}

/** The handle under which an authenticator keeps somebody's passkey: no name, and no address. */
export const userHandleOf = (personId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex'));
