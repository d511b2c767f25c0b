import type { Actor, Installation } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import type { Nonces } from '../../protocols/sip/nonce.ts';
import type { AskedFile } from './asked-file.model.ts';
import type { Phone } from './phone.model.ts';
import type { PhoneRequest } from './phone-answer.model.ts';
import type { PhoneDatabase } from './phone-database.store.ts';
import { type Evidence, type Proof, provePhone, type RefusalReason, type Verdict } from './prove-phone.ts';

export type Admission = Admitted | { refused: RefusalReason };

export interface Admitted {
  phone: Phone;
  proof: Proof;
  installation: Installation;
}

/** Who acts, and on which device, before a phone is known. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Finds the phone that a MAC address belongs to, and decides whether it is that phone who asks. */
export async function admitPhone(
  database: PhoneDatabase,
  nonces: Nonces,
  request: PhoneRequest,
  asked: AskedFile,
  credentialsOnly: boolean,
): Promise<Admission> {
  const owner = await database.findOwner(phoneActor(NOBODY, NOBODY, request), asked.mac);
  // For an address that nobody owns the same is asked of the database, so that the time says nothing.
  const { organizationId, deviceId } = owner ?? { organizationId: NOBODY, deviceId: NOBODY };
  const actor = phoneActor(organizationId, deviceId, request);
  const evidence: Evidence = { ...request, linkToken: asked.linkToken, credentialsOnly };
  const judge = async () => {
    const { phone, installation, now } = await database.look(actor, deviceId);
    return { phone, installation, verdict: provePhone(phone, evidence, { secrets: installation.secrets, nonces, now }) };
  };

  let { phone, installation, verdict } = await judge();
  if (isFirstFetch(verdict)) {
    // The window is there for a file; an upload that comes first is no phone that boots.
    if (asked.kind === 'upload') return { refused: 'no-proof' };
    await database.bindWindow(actor, deviceId, { openedAt: verdict.bind.openedAt, source: request.sourceIp });
    // Somebody else may have been first by a hair; what stands in the row now decides.
    ({ phone, installation, verdict } = await judge());
    if (isFirstFetch(verdict)) return { refused: 'no-proof' };
  }
  if ('refused' in verdict) return verdict;
  if (!phone) return { refused: 'unknown-mac' };
  return { phone, proof: verdict.proof, installation };
}

const isFirstFetch = (verdict: Verdict): verdict is Verdict & { bind: { openedAt: Date } } =>
  'bind' in verdict && verdict.bind !== undefined;

export const phoneActor = (organizationId: string, deviceId: string, { sourceIp, userAgent }: PhoneRequest): Actor => ({
  kind: 'device',
  id: deviceId,
  name: 'Phone',
  email: undefined,
  organizationId,
  homeOrganizationId: organizationId,
  permissions: new Map(),
  withheld: new Map(),
  reach: 'organization',
  locationIds: [],
  scopes: new Set(),
  ip: sourceIp,
  userAgent: userAgent?.slice(0, 512),
  trackingId: `BELLHOP_${newId()}`,
});
