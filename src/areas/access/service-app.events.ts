import { announcement } from '../../foundation/listeners.ts';

interface ServiceAppNews {
  applicationId: string;
  /** The organization that lets it in or no longer does. The news is told there, and where the application belongs. */
  organizationId: string;
}

/** An organization lets an application act in it, from this transaction on. */
export const serviceAppAuthorized = announcement<ServiceAppNews>();

/** It does so no longer. */
export const serviceAppDeauthorized = announcement<ServiceAppNews>();
