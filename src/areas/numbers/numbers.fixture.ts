import { expect } from 'vitest';
import type { TestBellhop, TestOrganization } from '../../../test/support/bellhop.ts';

/** A location with calling, made through the API. */
export async function callingLocation(bellhop: TestBellhop, { admin }: TestOrganization, name: string, country = 'US') {
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country };
  const place = { name, timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
  const { id } = (await bellhop.call(admin.token, 'POST', '/v1/locations', place)).body;
  expect((await bellhop.call(admin.token, 'POST', '/v1/telephony/config/locations', { id, ...place })).status).toBe(201);
  return id as string;
}

export const numbersPath = (locationId: string): string => `/v1/telephony/config/locations/${locationId}/numbers`;
