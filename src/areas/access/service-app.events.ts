import { announcement } from '../../foundation/listeners.ts';

/** An organization lets an application act in it, from this transaction on. */
export const serviceAppAuthorized = announcement<{ applicationId: string }>();

/** It does so no longer. */
export const serviceAppDeauthorized = announcement<{ applicationId: string }>();
