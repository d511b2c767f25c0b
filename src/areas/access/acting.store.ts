import { moveTo } from '../../foundation/db/database.ts';

/** The same transaction in the name of somebody else, or elsewhere, within the reach of theirs. */
export const actAs = moveTo;
