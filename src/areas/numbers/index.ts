export { addNumbers, type NumbersToAdd } from './add-numbers.ts';
export { assignNumbers, releaseNumbers } from './assign-numbers.ts';
export { changeNumbers } from './change-numbers.ts';
export { numbersChanged } from './number.events.ts';
export {
  CALLS_OF_A_USER,
  isOfCountry,
  NOWHERE,
  type NumberOwner,
  type NumberUsage,
  type Reach,
  readPhoneNumber,
  readUsage,
  USAGE_TYPES,
  type UsageType,
} from './number.model.ts';
export { reachOf } from './number.queries.ts';
export type { DistinctiveRing } from './number-change.model.ts';
export { presentNumbersOf } from './number-change.presenter.ts';
export { NumberChangesBody, NumbersOfOwner } from './number-change.schema.ts';
export { removeNumbers } from './remove-numbers.ts';
export { validateNumbers } from './validate-numbers.ts';
