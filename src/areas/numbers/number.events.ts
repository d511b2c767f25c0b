import { announcement } from '../../foundation/listeners.ts';

/** In this transaction a location gets numbers, loses some, or has them metered otherwise. */
export const numbersChanged = announcement<{ locationId: string }>();
