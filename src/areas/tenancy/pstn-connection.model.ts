import type { PstnConnection } from './location.model.ts';

export type PstnService = 'GEOGRAPHIC_NUMBERS' | 'TOLLFREE_NUMBERS' | 'SERVICE_NUMBERS' | 'MOBILE_NUMBERS';

export interface PstnOption {
  id: string;
  displayName: string;
  type: 'LOCAL_GATEWAY' | 'NON_INTEGRATED_CCP';
  services: readonly PstnService[];
}

/** The two that can be chosen over the API; the others are set up with the operator. Ids are the same in every installation. */
export const PSTN_OPTIONS: readonly PstnOption[] = [
  {
    id: 'b0b1e0a2-6f1d-4c7e-9a35-0d5a6c0f1a01',
    displayName: 'Premises-based PSTN',
    type: 'LOCAL_GATEWAY',
    services: ['GEOGRAPHIC_NUMBERS', 'TOLLFREE_NUMBERS', 'SERVICE_NUMBERS'],
  },
  {
    id: 'b0b1e0a2-6f1d-4c7e-9a35-0d5a6c0f1a02',
    displayName: 'Non-integrated cloud connected PSTN',
    type: 'NON_INTEGRATED_CCP',
    services: ['GEOGRAPHIC_NUMBERS', 'TOLLFREE_NUMBERS', 'SERVICE_NUMBERS', 'MOBILE_NUMBERS'],
  },
];

export const [LOCAL_GATEWAY_ID, CLOUD_CONNECTED_ID] = PSTN_OPTIONS.map(({ id }) => id) as [string, string];

/** What is wrong with a connection, as sentences. */
export function connectionProblems({ id, routeType, routeId }: PstnConnection): string[] {
  const option = PSTN_OPTIONS.find((known) => known.id === id);
  if (!option) return ["'id' names no connection option of this location."];
  const routed = routeType !== undefined && routeId !== undefined;
  if (option.type === 'LOCAL_GATEWAY' && !routed)
    return [`'premiseRouteType' and 'premiseRouteId' are required for ${option.displayName}.`];
  if (option.type !== 'LOCAL_GATEWAY' && (routeType !== undefined || routeId !== undefined))
    return [`'premiseRouteType' and 'premiseRouteId' have no place in ${option.displayName}.`];
  return [];
}
