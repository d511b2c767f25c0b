import type { components } from '../../../client/schema.ts';
import type { Service } from './service.ts';

export type RemoteLocation = components['schemas']['RemoteLocationList']['items'][number];

const MOST = 100;

/** What is asked for to see the locations of its Webex organization: the same on the page and in the form, so that it is asked once. */
export const remoteLocationsOf = ({ id }: Service) =>
  ['/v1/integratedServices/{serviceId}/locations', { params: { path: { serviceId: id }, query: { max: MOST } } }] as const;

/** Whether the numbers of a service can go there. */
export const canBeAttached = ({ goneAt, callingEnabled }: RemoteLocation): boolean => goneAt === undefined && callingEnabled;
