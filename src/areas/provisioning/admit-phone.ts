import type { Actor, Installation } from '../../foundation/context.ts';
import type { Database } from '../../foundation/db/database.ts';
import { newId } from '../../foundation/ids.ts';
import type { Nonces } from '../../protocols/sip/nonce.ts';
import type { AskedFile } from './asked-file.model.ts';
import { bindWindow } from './device-access.store.ts';
import type { Phone } from './phone.model.ts';
import { findByMac, readPhone } from './phone.queries.ts';
import type { PhoneRequest } from './phone-answer.model.ts';
import { type Evidence, type Proof, provePhone, type RefusalReason, type Verdict } from './prove-phone.ts';

export type Admission = { phone: Phone; proof: Proof; installation: Installation } | { refused: RefusalReason };

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Finds the phone that a MAC address belongs to, and decides whether it is that phone who asks. */
export async function admitPhone(
  database: Database,
  nonces: Nonces,
  request: PhoneRequest,
  asked: AskedFile,
): Promise<Admission> {
  const owner = await database.read(phoneActor(NOBODY, NOBODY, request), (ctx) => findByMac(ctx.db, asked.mac));
  // For an address that nobody owns the same is asked of the database, so that the time says nothing.
  const { organizationId, deviceId } = owner ?? { organizationId: NOBODY, deviceId: NOBODY };
  const actor = phoneActor(organizationId, deviceId, request);
  const evidence: Evidence = { ...request, linkToken: asked.linkToken };

  const look = () =>
    database.read(actor, async (ctx) => {
      const phone = await readPhone(ctx.db, deviceId);
      const tools = { secrets: ctx.installation.secrets, nonces, now: ctx.now };
      return { installation: ctx.installation, phone, verdict: provePhone(phone, evidence, tools) };
    });

  let { installation, phone, verdict } = await look();
  if (isFirstFetch(verdict)) {
    // The window is there for a file; an upload that comes first is no phone that boots.
    if (asked.kind === 'upload') return { refused: 'no-proof' };
    const window = { openedAt: verdict.bind.openedAt, source: request.sourceIp };
    await database.write(actor, (writing) => bindWindow(writing.db, deviceId, window, writing.now));
    // Somebody else may have been first by a hair; what stands in the row now decides.
    ({ installation, phone, verdict } = await look());
    if (isFirstFetch(verdict)) return { refused: 'no-proof' };
  }
  if ('refused' in verdict) return verdict;
  if (!phone) return { refused: 'unknown-mac' };
  return { phone, proof: verdict.proof, installation };
}

const isFirstFetch = (verdict: Verdict): verdict is Verdict & { bind: { openedAt: Date } } =>
  'bind' in verdict && verdict.bind !== undefined;

const phoneActor = (organizationId: string, deviceId: string, { sourceIp, userAgent }: PhoneRequest): Actor => ({
  kind: 'device',
  id: deviceId,
  name: 'Phone',
  email: undefined,
  organizationId,
  homeOrganizationId: organizationId,
  permissions: new Set(),
  scopes: new Set(),
  ip: sourceIp,
  userAgent: userAgent?.slice(0, 512),
  trackingId: `BELLHOP_${newId()}`,
});
