import { isCalling, type License } from '../licenses/index.ts';
import type { Person } from './person.model.ts';

/** One license more or less for a person; with a calling license, where and how the person is reached. */
export interface LicenseChange {
  licenseId: string;
  operation: 'add' | 'remove';
  locationId: string | undefined;
  phoneNumber: string | undefined;
  extension: string | undefined;
}

/** One meeting site more or less. */
export interface SiteChange {
  siteUrl: string;
  accountType: 'attendee' | 'host';
  operation: 'add' | 'remove';
}

type Held = Pick<License, 'id' | 'kind'>;

/** Ids of the licenses after changes in order. A calling license takes the place of another one. */
export function applyLicenseChanges(held: readonly Held[], changes: readonly LicenseChange[], added: readonly Held[]): string[] {
  let after = [...held];
  for (const { licenseId, operation } of changes) {
    after = after.filter(({ id }) => id !== licenseId);
    const license = operation === 'add' ? added.find(({ id }) => id === licenseId) : undefined;
    if (license && isCalling(license)) after = after.filter((other) => !isCalling(other));
    if (license) after.push(license);
  }
  return after.map(({ id }) => id);
}

/** Meeting sites after changes, as a person has them: `mysite.webex.com#attendee`. */
export function applySiteChanges(siteUrls: Person['siteUrls'], changes: readonly SiteChange[]): string[] {
  const after = new Map(siteUrls.map((site) => [site.split('#')[0] as string, site]));
  for (const { siteUrl, accountType, operation } of changes) {
    if (operation === 'remove') after.delete(siteUrl);
    else after.set(siteUrl, `${siteUrl}#${accountType}`);
  }
  return [...after.values()];
}
