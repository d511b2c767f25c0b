export { savePassword as savePasswordHash } from './account.store.ts';
export { actIn } from './act-in.ts';
export { actWithin } from './act-within.ts';
export { actAs } from './acting.store.ts';
export { assignLocations } from './assign-locations.ts';
export { assignRoles } from './assign-roles.ts';
export { type Bearer, findCaller, findPersonByEmail } from './bearer.queries.ts';
export { actorOf, type CallerFacts } from './caller.model.ts';
export { demand, may } from './demand.ts';
export { type Credentials, identifyCaller } from './identify-caller.ts';
export { type IssuedToken, issuePersonalToken, issueToken, type TokenRequest } from './issue-token.ts';
export type { OrganizationKind } from './organization-kind.model.ts';
export { hashPassword, isPassword, NOBODYS_PASSWORD } from './password.model.ts';
export {
  ALL_SCOPES,
  HEADS,
  isRole,
  isScope,
  PERMISSIONS,
  type Permission,
  permissionsOf,
  type Role,
  SCOPES,
  type Scope,
} from './permissions.ts';
export { PROVISIONING_PERMISSION_NAMES, type ProvisioningPermission } from './provisioning-permission.policy.ts';
export { findRequestBudgets } from './request-budget.queries.ts';
export { revokePersonalToken, revokePersonalTokens } from './revoke-token.ts';
export { serviceAppAuthorized, serviceAppDeauthorized } from './service-app.events.ts';
export { setPassword } from './set-password.ts';
export { suspensionRoutes } from './suspension.routes.ts';
export { DEFAULT_LIFETIME_SECONDS, LONGEST_LIFETIME_SECONDS, parseLifetime } from './token.model.ts';
export { listPersonalTokens, type PersonalToken } from './token.queries.ts';
export { deleteToken, insertToken } from './token.store.ts';
