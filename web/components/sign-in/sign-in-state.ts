import type { components } from '../../../client/schema.ts';

/** How far somebody has come. */
export type SignInState = components['schemas']['SignInState'];
