import { announcement } from '../../foundation/listeners.ts';

/** A virtual line is about to be deleted, in this transaction; its lines on devices go along. */
export const virtualLineLeaves = announcement<{ virtualLineId: string }>();
