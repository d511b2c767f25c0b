/** A mail on its way. */
export interface Message {
  id: string;
  recipient: string;
  subject: string;
  /** The sealed content; null once it was handed over. */
  content: Buffer | null;
  state: 'waiting' | 'sent' | 'refused' | 'given-up' | 'kept';
  createdAt: Date;
  /** Whose name stands in front of the sender's address. */
  senderName: string;
}

/** A mail that went nowhere, as the development outbox shows it. */
export interface KeptMessage {
  organizationId: string;
  id: string;
  recipient: string;
  subject: string;
  /** Sealed. */
  content: Buffer;
  createdAt: Date;
}

/** How a mail ended: handed over, refused for good, too old to be of use, or kept where there is no mail server. */
export type Ending = Exclude<Message['state'], 'waiting'>;

/** What an attempt came to: an ending, or a reason to try again later. */
export type Outcome = { ending: Ending; answer: string } | { tryAgain: string };

/** What is in a mail is of no use two days later: links in it have expired by then. */
export const USEFUL_FOR_MS = 48 * 60 * 60 * 1000;

const LONGEST_ANSWER = 500;
/** Places where a refusal is about this mail. Anywhere else it is about us or the way there, and may be mended. */
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
/** "Authentication required" comes at MAIL FROM too, and a corrected SMTP_URL mends it. */
const ABOUT_US = new Set([530, 534, 535, 538]);

/** What to make of an attempt that failed, by RFC 5321: 5xx is final, 4xx and silence are not. */
export function outcomeOfFailure(failure: {
  message: string;
  responseCode: number | undefined;
  command: string | undefined;
}): Outcome {
  const { responseCode = 0, command = '' } = failure;
  const answer = failure.message.slice(0, LONGEST_ANSWER);
  const isFinal = responseCode >= 500 && ABOUT_THE_MAIL.has(command) && !ABOUT_US.has(responseCode);
  return isFinal ? { ending: 'refused', answer } : { tryAgain: answer };
}
