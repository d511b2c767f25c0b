export { createAdministrator, createPlatform, type NewAdministrator } from './create-administrator.ts';
export { identifySession } from './identify-session.ts';
export { openReset, type SecondFactors } from './open-reset.ts';
export { findPlatform } from './platform.queries.ts';
