import type { Change, Checks, Draft, Errors } from './draft.ts';

export interface StepProps {
  draft: Draft;
  change: Change;
  /** At their fields; empty until somebody tried to go on. */
  errors: Errors;
}

export interface CheckedStepProps extends StepProps {
  checks: Checks;
}
