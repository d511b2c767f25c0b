/** The pages that a customer's administrator is led to by the mail. */
export const approve = {
  title: 'Approve Connection',
  asks: (provider: string, customer: string, service: string) =>
    `${provider} asks to connect the Webex organization of ${customer} to “${service}”.`,
  why: 'With your approval, telephone numbers are brought to your organization, and the licenses in use are counted.',
  permissions: 'You will be asked to allow:',
  who: 'Sign in at Webex as a full administrator of your organization.',
  expires: 'The link ends',
  login: 'Login to Webex',
  safe: 'If you did not expect this, ask your provider first, or close the page: nothing is connected without you.',
  done: {
    title: 'Connection approved',
    text: 'Thank you. Your Webex organization is connected, and your provider can see it.',
    close: 'You can close this page.',
  },
  notDone: 'Not approved',
  missing: 'This page is opened by the link in the mail “Approve Connection Now”. Open it there once more.',
  refused: {
    'consent.used': 'The connection was approved with this link already. Nothing more needs to be done.',
    'consent.revoked': 'This link was replaced or revoked. Look for a later mail, or ask your provider for a new one.',
    'consent.expired': 'This link has expired. Ask your provider for a new one.',
    'consent.unknown': 'This link leads nowhere. Open it once more from the mail, or ask your provider for a new one.',
    'consent.not-begun':
      'This approval was not begun in this browser, took too long, or was finished already. Open the link in the mail again.',
    'consent.declined': 'You declined, so nothing was connected. The link in the mail stays good, should you change your mind.',
    'consent.wrong-organization':
      'You signed in at another Webex organization than the one that is to be connected. Sign out at Webex, and open the link in the mail again.',
    'consent.wrong-role':
      'Only a full administrator of your Webex organization can approve the connection. Pass the mail on to one.',
    'consent.missing-permissions':
      'Not all permissions were granted, and the connection needs all of them, so that none was kept. Open the link in the mail again, and accept.',
    'consent.webex-refused': 'Webex refused the connection. Open the link in the mail again; if it stays so, tell your provider.',
    'consent.webex-away': 'Webex did not answer as it should. Open the link in the mail again in a few minutes.',
    'integrated-service.no-webex':
      'Your provider is not registered at Webex yet. Tell your provider, and open the link in the mail later.',
    'integrated-service.state': 'The service cannot be connected as it stands. Ask your provider.',
  },
  refusedOtherwise: 'The connection was not approved. Open the link in the mail again; if it stays so, tell your provider.',
} as const;
