import type { Installation } from '../../foundation/context.ts';

/** The key that proofs in browsers are made with. After `rotate-key` every browser is a stranger once. */
export const browserKey = ({ secrets }: Installation): Buffer => secrets.derive('known browsers');
