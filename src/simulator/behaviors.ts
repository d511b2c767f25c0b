import type { PhoneBehavior } from './behavior.ts';
import { cisco } from './cisco.ts';
import { grandstream } from './grandstream.ts';
import { poly } from './poly.ts';
import { yealink } from './yealink.ts';

/** Every vendor whose phones can be simulated, by the id of its folder in vendors/. */
const behaviors: ReadonlyMap<string, PhoneBehavior> = new Map([
  ['cisco', cisco],
  ['grandstream', grandstream],
  ['poly', poly],
  ['yealink', yealink],
]);

export const findBehavior = (vendorId: string): PhoneBehavior | undefined => behaviors.get(vendorId);
