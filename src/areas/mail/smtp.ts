import nodemailer from 'nodemailer';
import type { Content } from './letter.model.ts';
import { type Outcome, outcomeOfFailure } from './message.model.ts';

export interface Envelope extends Content {
  from: { name: string; address: string };
  to: string;
  subject: string;
  /** The same for every attempt, so that a mail that came twice can be told from two mails. */
  messageId: string;
}

/** Never throws: what went wrong is an outcome. */
export type SendMail = (url: string, envelope: Envelope) => Promise<Outcome>;

/** How long a mail server may be silent, so that one that hangs costs its place in the worker no longer. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

export const sendOverSmtp: SendMail = (url, envelope) => sendPatiently(url, envelope, PATIENCE);

export async function sendPatiently(url: string, envelope: Envelope, patience: typeof PATIENCE): Promise<Outcome> {
  // Letters are ours and carry neither files nor addresses to load content from.
  const transport = nodemailer.createTransport({ ...patience, url, disableFileAccess: true, disableUrlAccess: true });
  try {
    const { response } = await transport.sendMail({
      ...envelope,
      to: { name: '', address: envelope.to },
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { ending: 'sent', answer: response.slice(0, 500) };
  } catch (error) {
    return outcomeOfFailure(failureOf(error));
  }
}

function failureOf(error: unknown): Parameters<typeof outcomeOfFailure>[0] {
  const {
    message = String(error),
    responseCode,
    command,
  } = error as { message?: string; responseCode?: unknown; command?: unknown };
  return {
    message,
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
    command: typeof command === 'string' ? command : undefined,
  };
}
