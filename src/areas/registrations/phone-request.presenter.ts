import { type PhoneAction, type PhoneRequest, stateOf } from './phone-request.model.ts';

export function presentPhoneRequest(request: PhoneRequest, now: Date) {
  const state = stateOf(request, now);
  return {
    action: request.action,
    requestedAt: request.requestedAt.toISOString(),
    state,
    statusCode: request.status ?? undefined,
    answeredAt: request.answeredAt?.toISOString(),
    reason: reasonOf[state](request),
  };
}

/** What the phone is to do, and how it comes to it without being asked. */
const words = {
  applyChanges: { what: 'fetch its file', otherwise: 'It fetches its file at its next resync or when it starts.' },
  reboot: { what: 'restart', otherwise: 'Switch it off and on where it stands.' },
} as const satisfies Record<PhoneAction, { what: string; otherwise: string }>;

const reasonOf: Record<ReturnType<typeof stateOf>, (request: PhoneRequest) => string> = {
  waiting: ({ sentAt }) => (sentAt ? 'The phone has been asked and has not answered yet.' : 'The phone is about to be asked.'),
  accepted: ({ action }) => `The phone took the request to ${words[action].what}.`,
  refused: ({ action, status }) => `${refusal(status)} ${words[action].otherwise}`,
  unanswered: ({ action }) => `The phone did not answer. ${words[action].otherwise}`,
  unreachable: ({ action, edge, sentAt }) => `${whyUnreachable(edge, sentAt)} ${words[action].otherwise}`,
};

function whyUnreachable(edge: string | null, sentAt: Date | null): string {
  if (edge === null) return 'The phone was not registered.';
  return sentAt ? 'The connection of the phone was gone.' : 'Nothing could be sent to the phone in time.';
}

function refusal(status: number | null): string {
  switch (status) {
    case 401:
    case 407:
      return `The phone wants a password that Bellhop does not have (${status}): let it take a NOTIFY without one, or with that of its line.`;
    case 403:
      return 'The phone takes requests only from servers that it trusts (403): name the SIP edge among them.';
    case 405:
    case 489:
    case 501:
      return `The phone does not know this request (${status}).`;
    case 481:
      return 'The phone takes a NOTIFY only where it has subscribed (481): let it take one without.';
    default:
      return `The phone refused (${status ?? 'without a reason'}).`;
  }
}
