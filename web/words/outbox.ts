export const outbox = {
  title: 'Development outbox',
  note: 'No mail server is set, so that mails stay here instead of being sent. Set SMTP_URL to have them sent.',
  columns: { subject: 'Subject', to: 'To', created: 'Written' },
  emptyTitle: 'No mails',
  emptyHint: 'What Bellhop would have sent by mail is shown here: invitations, links to new passwords, changes to accounts.',
  drawer: 'Mail',
} as const;
