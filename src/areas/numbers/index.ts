export { addNumbers, type NumbersToAdd } from './add-numbers.ts';
export { assignNumbers, releaseNumbers } from './assign-numbers.ts';
export { changeNumbers } from './change-numbers.ts';
export { numbersChanged } from './number.events.ts';
export { NOWHERE, type NumberOwner, type Reach, readPhoneNumber } from './number.model.ts';
export { reachOf } from './number.queries.ts';
export type { DistinctiveRing } from './number-change.model.ts';
export { presentNumbersOf } from './number-change.presenter.ts';
export { NumberChangesBody, NumbersOfOwner } from './number-change.schema.ts';
