/** What all operations of one's own account have in common: they are for who signed in in a browser. */
export const OWN = {
  tag: 'Account',
  permission: 'account.own',
  scopes: [],
  extension: true,
  takesOrgId: false,
  onlyInSession: true,
} as const;
