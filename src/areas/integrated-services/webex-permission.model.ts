/** What the customer's administrator is asked to allow (document 004), in its words, and the scope that Webex has for each. */
export const WEBEX_PERMISSIONS = [
  { scope: 'spark:kms', words: 'Allow decryption and encryption' },
  { scope: 'spark-admin:locations_read', words: 'Read locations' },
  { scope: 'spark-admin:telephony_pstn_read', words: 'Scope to limit the read access to partners telephony PSTN' },
  { scope: 'spark-admin:people_read', words: 'Read users' },
  { scope: 'spark-admin:telephony_config_read', words: 'Read and list telephony configuration' },
  { scope: 'spark-admin:telephony_config_write', words: 'Create, edit and delete telephony configuration' },
] as const;

export const WEBEX_SCOPES: readonly string[] = WEBEX_PERMISSIONS.map(({ scope }) => scope);

/** The words of those that were not granted. */
export const missingPermissions = (granted: readonly string[]): string[] =>
  WEBEX_PERMISSIONS.filter(({ scope }) => !granted.includes(scope)).map(({ words }) => words);
