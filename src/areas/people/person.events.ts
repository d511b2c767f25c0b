import { announcement } from '../../foundation/listeners.ts';

/** A person is about to be deleted, in this transaction; whatever hangs on them goes along. */
export const personLeaves = announcement<{ personId: string }>();
