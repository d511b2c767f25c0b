import { Text } from '@mantine/core';
import { Ago } from '../../ui/Ago.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { services } from '../../words/services.ts';
import { ActionButton } from './ActionButton.tsx';
import type { Service } from './service.ts';

const words = services.invitation;

/** Whether the customer's administrator has been asked, and what became of the mail. */
export function InvitationSection({ service }: { service: Service }) {
  const { invitation, email } = service;
  return (
    <Section
      title={words.title}
      action={
        <>
          <ActionButton service={service} action="revokeInvitation" />
          <ActionButton service={service} action="resendInvitation" />
        </>
      }
    >
      {invitation ? (
        <Facts
          facts={[
            { label: words.sentTo, value: email },
            { label: words.sent, value: <Ago time={invitation.sentAt} /> },
            { label: words.state, value: words.states[invitation.state] },
            invitation.state === 'open' && { label: words.expires, value: <Ago time={invitation.expiresAt} /> },
            invitation.mailState !== undefined && { label: words.mail, value: words.mails[invitation.mailState] },
            invitation.mailState !== 'kept' && { label: words.answer, value: invitation.mailAnswer },
          ]}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      )}
    </Section>
  );
}
