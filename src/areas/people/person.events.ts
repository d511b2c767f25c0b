import { announcement } from '../../foundation/listeners.ts';

/** A person has been created, in this transaction. */
export const personJoins = announcement<{ personId: string; email: string; loginEnabled: boolean }>();

/** A person is about to be deleted, in this transaction; whatever hangs on them goes along. */
export const personLeaves = announcement<{ personId: string }>();
