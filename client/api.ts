import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.ts';

/** Every operation of the API, typed by its path: `api.GET('/v1/devices', { params: { query: { max: 10 } } })`. */
export type Api = Client<paths>;

/** A client for one Bellhop and one access token. */
export const createApiClient = (baseUrl: string, accessToken: string): Api =>
  createFetchClient<paths>({ baseUrl, headers: { authorization: `Bearer ${accessToken}` } });
