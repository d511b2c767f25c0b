import { type Installation, systemActor, type Transactions } from '../../foundation/context.ts';
import type { Content } from './letter.model.ts';
import { type Message, type Outcome, USEFUL_FOR_MS } from './message.model.ts';
import { findMessage } from './message.queries.ts';
import { saveFailedAttempt, settleMessage } from './message.store.ts';
import type { SendMail } from './smtp.ts';

export interface MailJob {
  organizationId: string;
  messageId: string;
}

interface Due {
  message: Message;
  content: Content;
  isTooOld: boolean;
  mail: Installation['mail'];
}

/** No transaction is open while the mail server is asked; whatever it answers is written down before anything else happens. */
export async function deliverMail(
  transactions: Transactions,
  send: SendMail,
  { organizationId, messageId }: MailJob,
): Promise<void> {
  const actor = systemActor(organizationId, []);
  const due = await transactions.read(actor, async (ctx): Promise<Due | undefined> => {
    const message = await findMessage(ctx.db, messageId);
    if (message?.state !== 'waiting' || message.content === null) return undefined;
    return {
      message,
      content: JSON.parse(ctx.installation.secrets.open(message.content)),
      isTooOld: ctx.now.getTime() - message.createdAt.getTime() > USEFUL_FOR_MS,
      mail: ctx.installation.mail,
    };
  });
  if (!due) return;
  const outcome = await outcomeOf(due, send);
  await transactions.write(actor, (ctx) =>
    'ending' in outcome
      ? settleMessage(ctx.db, messageId, outcome, ctx.now)
      : saveFailedAttempt(ctx.db, messageId, outcome.tryAgain),
  );
  if ('tryAgain' in outcome) throw new Error(`A mail could not be sent yet: ${outcome.tryAgain}`);
}

function outcomeOf({ message, content, isTooOld, mail }: Due, send: SendMail): Outcome | Promise<Outcome> {
  const { smtpUrl, from } = mail;
  if (isTooOld) return { ending: 'given-up', answer: 'It could not be sent while it was of use.' };
  if (smtpUrl === undefined) return { ending: 'kept', answer: 'There is no SMTP_URL.' };
  return send(smtpUrl, {
    ...content,
    from: { name: message.senderName, address: from },
    to: message.recipient,
    subject: message.subject,
    messageId: `<${message.id}@${from.slice(from.indexOf('@') + 1)}>`,
  });
}
