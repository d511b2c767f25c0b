import type { RefusedDetail } from '../../foundation/errors.ts';
import type { Location } from './location.model.ts';

/** What an administrator says about the calls of a location. */
export type CallingSettings = Pick<
  Location,
  | 'announcementLanguage'
  | 'routingPrefix'
  | 'outsideDialDigit'
  | 'enforceOutsideDialDigit'
  | 'callingLineName'
  | 'externalCallerIdName'
  | 'pAccessNetworkInfo'
  | 'chargeNumber'
  | 'pstnConnection'
>;

/** Who calls from a location, and what else hangs on its calling. */
export interface CallingUse {
  people: number;
  workspaces: number;
  virtualLines: number;
  services: number;
  hasNumbers: boolean;
  /** No other location of the organization has calling. */
  isLast: boolean;
}

/** What keeps a location from losing calling, in the words and with the codes of the real service. */
export function disablingBlockers(use: CallingUse): RefusedDetail[] {
  const blockers: RefusedDetail[] = [];
  if (use.people > 0)
    blockers.push({ description: `Users associated with the location. Count: ${use.people}`, errorCode: 1012007 });
  if (use.workspaces > 0)
    blockers.push({ description: `Workspaces associated with the location. Count: ${use.workspaces}`, errorCode: 1012008 });
  if (use.virtualLines > 0)
    blockers.push({ description: `Virtual lines associated with the location. Count: ${use.virtualLines}`, errorCode: 1012009 });
  if (use.services > 0)
    blockers.push({ description: `Integrated services that keep their numbers in the location. Count: ${use.services}` });
  if (use.isLast)
    blockers.push({ description: 'The last location with calling keeps it: an organization needs one.', errorCode: 1012012 });
  return blockers;
}
