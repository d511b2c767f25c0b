export { assignRoles } from './assign-roles.ts';
export { type Bearer, findPersonByEmail } from './bearer.queries.ts';
export { demand } from './demand.ts';
export { type Credentials, identifyCaller } from './identify-caller.ts';
export { issueToken, type TokenRequest } from './issue-token.ts';
export { ALL_SCOPES, isScope, PERMISSIONS, type Permission, permissionsOf, ROLE_NAMES, type Role } from './permissions.ts';
export { setPassword } from './set-password.ts';
export { DEFAULT_LIFETIME_SECONDS, parseLifetime } from './token.model.ts';
