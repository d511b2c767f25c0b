import type { Static } from 'typebox';
import { encodeId } from '../../foundation/ids.ts';
import type { SecretBox } from '../../foundation/secrets.ts';
import type { Content } from './letter.model.ts';
import type { KeptMessage } from './message.model.ts';
import type { KeptMail } from './outbox.schema.ts';

export function presentKeptMail(message: KeptMessage, secrets: SecretBox): Static<typeof KeptMail> {
  const { text, html }: Content = JSON.parse(secrets.open(message.content));
  const { id, organizationId, recipient, subject, createdAt } = message;
  return {
    id: encodeId('MAIL', id),
    orgId: encodeId('ORGANIZATION', organizationId),
    to: recipient,
    subject,
    text,
    html,
    created: createdAt.toISOString(),
  };
}
