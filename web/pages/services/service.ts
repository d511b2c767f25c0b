import type { components } from '../../../client/schema.ts';
import type { Api } from '../../components/api.ts';
import { useChange } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';

export type Service = components['schemas']['IntegratedService'];
export type ServiceStatus = Service['status'];

/** Its numbers are the customer's. */
const AFFECTED = ['/v1/integratedServices', '/v1/telephony/config/numbers', '/v1/locations'];

/** Changes something of a service: what its customer and whoever is above it see of it is read again. */
export const useServiceChange = <Input = void, Result = unknown>(
  change: (api: Api, input: Input) => Promise<{ data?: Result }>,
) => useChange(change, AFFECTED, { everywhere: true });

/** Where a service has its page. It stays in view of whoever came from the list: the customer is named beside it. */
export const pathOf = ({ id }: Pick<Service, 'id'>): string => `/services/${id}`;
export const searchOf = ({ orgId }: Pick<Service, 'orgId'>) => ({ customer: orgId });

export type Drawer = 'edit' | 'attach' | 'upload' | 'remove';

/** Which of its forms is open, in the URL. */
export function useDrawer(): [drawer: string | undefined, open: (drawer: Drawer | undefined) => void] {
  const [url, change] = useUrl();
  return [url.drawer, (drawer) => change({ drawer })];
}

/** What is done at a click, and what a form asks about first. */
export type AtOnce = 'resendInvitation' | 'revokeInvitation' | 'syncNow' | 'suspend' | 'restore';
export type Action = AtOnce | Drawer;

/** What can be done with a service as it stands, by the rules that the API refuses by. */
export function canDo(action: Action, { status, integrationType, suspended, invitation, location }: Service): boolean {
  if (status === 'removing') return false;
  const isIntegrated = integrationType === 'consent';
  const isApproved = status !== 'pending-consent';
  switch (action) {
    case 'suspend':
      return !suspended;
    case 'restore':
      return suspended;
    case 'edit':
    case 'remove':
      return true;
    case 'resendInvitation':
      return isIntegrated && !suspended;
    case 'revokeInvitation':
      return !isApproved && !suspended && invitation?.state === 'open';
    case 'syncNow':
      return isIntegrated && isApproved && !suspended;
    case 'attach':
      return isApproved && !suspended;
    case 'upload':
      return isApproved && !suspended && location !== undefined;
  }
}

/** Whether it is about to change by itself, so that it is looked at more often. */
export const isMoving = ({ status, integrationType, suspended, sync, location }: Service): boolean =>
  status === 'removing' ||
  (!suspended &&
    integrationType === 'consent' &&
    (status === 'pending-consent' || sync.wantedSince !== undefined || sync.syncedAt === undefined || location === undefined));
