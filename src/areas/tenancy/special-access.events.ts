import { announcement } from '../../foundation/listeners.ts';
import type { SpecialAccessRequest } from './special-access.model.ts';

/** Special access was requested, or its request decided, in this transaction, which acts in the organization it is about. */
export const specialAccessMoved = announcement<{ request: SpecialAccessRequest }>();
