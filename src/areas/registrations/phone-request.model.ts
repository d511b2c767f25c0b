import { eventsOf } from '../catalog/index.ts';

/** What a phone can be asked for. */
export type PhoneAction = 'applyChanges' | 'reboot';

/** What became of it: the phone took it, said no, said nothing, or nothing reached it. */
export type PhoneRequestOutcome = 'accepted' | 'refused' | 'unanswered' | 'unreachable';

/** The last request of its kind to a phone. */
export interface PhoneRequest {
  readonly action: PhoneAction;
  readonly requestedAt: Date;
  /** Where the phone was registered then; null where it was not. */
  readonly edge: string | null;
  readonly sentAt: Date | null;
  readonly answeredAt: Date | null;
  readonly outcome: PhoneRequestOutcome | null;
  /** What the phone answered. */
  readonly status: number | null;
}

/** A device as far as it says how its phone is asked. */
export interface AskablePhone {
  readonly deviceId: string;
  readonly model: string;
  /** Where its registration was refreshed last; null where it has none now. */
  readonly edge: string | null;
  readonly userAgent: string | null;
}

/** After so long it is not sent any more: a restart that comes late interrupts calls when nobody expects it. */
export const FRESH_SECONDS = 600;

/** Longer than a phone has for its answer, and for a second one where it wants a proof first (RFC 3261 section 17.1.2.2: 64 T1 each). */
const ANSWERED_WITHIN_SECONDS = 100;

/** Where it stands. An edge that was killed writes nothing down, so that time tells, too. */
export function stateOf(request: PhoneRequest, now: Date): PhoneRequestOutcome | 'waiting' {
  if (request.outcome) return request.outcome;
  if (request.sentAt) return isOlder(request.sentAt, ANSWERED_WITHIN_SECONDS, now) ? 'unanswered' : 'waiting';
  return isOlder(request.requestedAt, FRESH_SECONDS, now) ? 'unreachable' : 'waiting';
}

const isOlder = (time: Date, seconds: number, now: Date): boolean => now.getTime() - time.getTime() > seconds * 1_000;

/** What makes it restart and where, or why that cannot be asked of it. */
export function judgeReboot(
  phone: AskablePhone | undefined,
): { readonly event: string; readonly edge: string } | { readonly code: string; readonly problem: string } {
  const event = phone && eventsOf(phone.model, phone.userAgent ?? undefined).reboot;
  if (event === undefined)
    return {
      code: 'device.no-reboot-request',
      problem:
        'This phone knows no request to restart: its vendor has only one that makes it fetch its file. Apply the changes, or switch it off and on where it stands.',
    };
  if (phone?.edge == null)
    return {
      code: 'device.not-registered',
      problem: 'The phone is not registered, so that nothing can be asked of it. It may be off or offline.',
    };
  return { event, edge: phone.edge };
}
