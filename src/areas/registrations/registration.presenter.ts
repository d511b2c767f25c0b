import { encodeBareId } from '../../foundation/ids.ts';
import type { Binding } from './binding.model.ts';
import type { HistoryEvent } from './history.model.ts';

/** The contact is what a phone calls itself at home, often by its SIP user name: it belongs to the calling details (K9). */
export const presentBinding = (binding: Binding, seesCallingDetails: boolean) => ({
  linePort: `${binding.linePortUser}@${binding.sipDomain}`,
  ...(seesCallingDetails && { contact: binding.contact }),
  ip: binding.ip,
  port: binding.port,
  transport: binding.transport,
  userAgent: binding.userAgent ?? undefined,
  registeredSince: binding.registeredAt.toISOString(),
  lastRegistered: binding.refreshedAt.toISOString(),
  expires: binding.expiresAt.toISOString(),
});

/** What is written down of an event, and nothing that is added to it later without being meant to be seen. */
export const presentHistoryEvent = ({ id, occurredAt, kind, detail }: HistoryEvent) => ({
  id: encodeBareId(id),
  occurred: occurredAt.toISOString(),
  event: kind,
  ip: detail.ip,
  transport: detail.transport,
  userAgent: detail.userAgent,
  reason: detail.reason,
  failuresInARow: detail.failuresInARow,
});
