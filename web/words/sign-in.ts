export const signIn = {
  title: 'Sign in',
  email: 'Email address',
  password: 'Password',
  submit: 'Sign in',
  or: 'or',
  withPasskey: 'Sign in with a passkey',
  passkeyFailed: 'No passkey was used. Try again, or sign in another way.',
  forgotten: 'Forgot your password?',
  singleSignOn: {
    begin: 'Continue with single sign-on',
    available: (domain: string) => `Addresses at ${domain} can sign in at their organization’s own sign-in service.`,
    required: (domain: string) =>
      `Addresses at ${domain} sign in at their organization’s own sign-in service. Only its administrators can use a password here.`,
  },
  secondFactor: {
    title: 'One more step',
    code: 'Code from your app',
    codeHint: 'Six digits. They change every half minute.',
    recoveryCode: 'Recovery code',
    recoveryCodeHint: 'One of the codes that you stored when you set this up. Each works once.',
    passkeyOnly: 'Your account asks for a passkey as well.',
    submit: 'Continue',
    useCode: 'Use a code from your app',
    useRecoveryCode: 'Use a recovery code',
    usePasskey: 'Use a passkey',
    back: 'Sign in as somebody else',
  },
  tryAgainAt: (time: string) => `You can try again at ${time}.`,
  tryAgainIn: (left: string) => `Try again in ${left}`,
  signedIn: {
    title: 'You are signed in',
    as: (name: string, email: string) => `As ${name} (${email}).`,
    goOn: 'Continue',
    asSomebodyElse: 'Sign in as somebody else',
  },
  ended: {
    title: 'Your session has ended',
    hint: 'Sign in again to go on. What you typed is still here.',
    leave: 'Leave this page',
  },
  proof: {
    title: 'Is it still you?',
    hint: 'Changing how your account is signed in to takes more than an open window.',
    ways: { password: 'Password', code: 'Code from your app', recoveryCode: 'Recovery code' },
    use: { password: 'Use your password', code: 'Use a code from your app', recoveryCode: 'Use a recovery code' },
    submit: 'Confirm',
    bySigningIn: 'You sign in at your organization’s own sign-in service. Sign in there once more, then try again.',
    signInAnew: 'Sign in anew',
  },
  refused: {
    'single-sign-on.none': 'There is no single sign-on for this address. Sign in with your password.',
    'single-sign-on.off': 'Your organization has switched single sign-on off. Sign in with your password.',
    'single-sign-on.not-begun':
      'This sign-in was not begun in this browser, took too long, or was finished already. Begin again.',
    'single-sign-on.issuer-away':
      'Your organization’s sign-in service does not answer as it should. Try again later, or ask your administrator.',
    'single-sign-on.issuer-refused':
      'Your organization’s sign-in service did not sign you in. Begin again, or ask your administrator.',
    'single-sign-on.answer-unsound':
      'What your organization’s sign-in service answered cannot be trusted. Begin again; if it stays so, ask your administrator.',
    'single-sign-on.not-known-here':
      'Your organization’s sign-in service names a verified email address of nobody who may sign in here that way. Ask your administrator.',
    'sign-in.too-many': 'Too many attempts. Wait a few minutes, then begin again.',
    'sign-in.disabled': 'You may not sign in at the moment. Ask an administrator of your organization.',
    'sign-in.suspended': 'Your account, or your organization, is suspended. Ask whoever provides the service to you.',
  },
  refusedOtherwise: 'Single sign-on did not work. Begin again; if it stays so, ask your administrator.',
  reset: {
    title: 'Forgotten password',
    hint: 'Give the email address of your account. A link to a new password is sent there.',
    submit: 'Send the link',
    sentTitle: 'Look into your mailbox',
    sent: (email: string) =>
      `If ${email} is the address of an account, a mail with a link is on its way there. The link works once, for two hours.`,
    nothingCame: 'Nothing came? Look among unwanted mail, or ask an administrator of your organization.',
    back: 'Back to signing in',
  },
  link: {
    titles: { reset: 'Set a new password', invitation: 'Welcome' },
    whose: (email: string, organization: string) => `For ${email} at ${organization}.`,
    welcome: (name: string, organization: string) =>
      `Hello ${name}. ${organization} has made an account for you. Choose the password that you will sign in with.`,
    password: 'New password',
    passwordHint: 'At least 12 characters. Several words are easy to remember and hard to guess.',
    submit: { reset: 'Set the password', invitation: 'Choose the password' },
    missing: 'This page is opened by the link in a mail, and the link was not complete. Open it from the mail once more.',
    askAgain: 'Have a new link sent',
  },
} as const;
