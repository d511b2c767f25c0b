import type { operations } from '../../../client/schema.ts';
import { bareMacOf } from '../../components/mac.ts';

export type DeviceQuery = NonNullable<operations['listDevices']['parameters']['query']>;

type Url = Readonly<Record<string, string | undefined>>;

/** What the list asks for, by its name in the URL. */
export const FILTERS = ['q', 'status', 'location', 'product', 'tag', 'error'] as const;

/** The filters of the URL as the API has them. What is searched for is a MAC address where it looks like one. */
export function queryOf(url: Url): DeviceQuery {
  const { q } = url;
  return {
    ...(q === undefined ? {} : bareMacOf(q) === undefined ? { displayName: q } : { mac: q }),
    ...(url.status === undefined ? {} : { connectionStatus: url.status }),
    ...(url.location === undefined ? {} : { locationId: url.location }),
    ...(url.product === undefined ? {} : { product: url.product }),
    ...(url.tag === undefined ? {} : { tag: url.tag }),
    ...(url.error === undefined ? {} : { errorCode: url.error }),
  };
}

export const isFiltered = (url: Url): boolean => FILTERS.some((name) => url[name] !== undefined);
export const NO_FILTERS = Object.fromEntries(FILTERS.map((name) => [name, undefined]));
