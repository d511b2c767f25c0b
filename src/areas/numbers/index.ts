export { addNumbers, type NumbersToAdd } from './add-numbers.ts';
export { assignNumbers, releaseNumbers } from './assign-numbers.ts';
export { NOWHERE, type NumberOwner, type Reach, readPhoneNumber } from './number.model.ts';
export { reachOf } from './number.queries.ts';
