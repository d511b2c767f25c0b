import { palette as words } from '../../words/palette.ts';
import { looksLikeMac } from '../mac.ts';
import { accessOf, type OwnPermissions } from '../session.ts';
import { useGet } from '../use-api.ts';
import { NAVIGATION } from './navigation.ts';
import { useOrganizationsBelow } from './use-organizations-below.ts';

/** Something to go to. */
export interface Found {
  key: string;
  name: string;
  note?: string | undefined;
  to: string;
  /** The organization it is in: null for one's own, absent for the one on screen. */
  org?: string | null;
}

const MOST = 6;
const SHORTEST = 2;

/** What there is of that name, as far as the person may read it. Nothing typed: the pages. */
export function useFindings(text: string, own: OwnPermissions, home: OwnPermissions) {
  const { may } = accessOf(own);
  const isLong = text.length >= SHORTEST;
  const asks = (permission: string) => ({ enabled: isLong && may(permission), keepPrevious: true });
  const digits = text.replace(/[\s()./-]/g, '');
  const isNumber = /^\+?\d{2,}$/.test(digits);

  const devices = useGet(
    '/v1/devices',
    { params: { query: { max: MOST, ...(looksLikeMac(text) ? { mac: text } : { displayName: text }) } } },
    asks('devices.read'),
  );
  const people = useGet(
    '/v1/people',
    { params: { query: { max: MOST, ...(text.includes('@') ? { email: text } : { displayName: text }) } } },
    asks('people.read'),
  );
  const workspaces = useGet('/v1/workspaces', { params: { query: { max: MOST, displayName: text } } }, asks('workspaces.read'));
  const numbers = useGet(
    '/v1/telephony/config/numbers',
    {
      params: {
        query: { max: MOST, ...(digits.length > 6 || digits.startsWith('+') ? { phoneNumber: digits } : { extension: digits }) },
      },
    },
    { enabled: isLong && isNumber && may('numbers.read'), keepPrevious: true },
  );
  const organizations = useOrganizationsBelow(text, isLong && accessOf(home).may('customers.read'));

  const groups = [
    { label: words.groups.pages, found: pagesCalled(text, own) },
    {
      label: words.groups.devices,
      found: (isLong ? (devices.data?.items ?? []) : []).map(({ id, displayName, product, mac }) => ({
        key: id,
        name: displayName,
        note: `${product} · ${mac ?? ''}`,
        to: `/devices/${id}`,
      })),
    },
    {
      label: words.groups.users,
      found: (isLong ? (people.data?.items ?? []) : []).map(({ id, displayName, emails }) => ({
        key: id,
        name: displayName ?? '',
        note: emails?.[0],
        to: `/users/${id}`,
      })),
    },
    {
      label: words.groups.workspaces,
      found: (isLong ? (workspaces.data?.items ?? []) : []).map(({ id, displayName }) => ({
        key: id,
        name: displayName,
        to: `/workspaces/${id}`,
      })),
    },
    {
      label: words.groups.numbers,
      found: (isLong && isNumber ? (numbers.data?.phoneNumbers ?? []) : []).map(
        ({ phoneNumber, extension, owner, location }) => ({
          key: `number-${location.id}-${phoneNumber ?? extension}`,
          name: phoneNumber ?? extension ?? '',
          note: [owner?.firstName, owner?.lastName].filter(Boolean).join(' ') || location.name,
          to: '/numbers',
        }),
      ),
    },
    {
      label: words.groups.organizations,
      found: (isLong ? (organizations.data ?? []) : []).map(({ id, displayName }) => ({
        key: `organization-${id}`,
        name: displayName,
        to: '/',
        org: id === home.orgId ? null : id,
      })),
    },
  ].filter(({ found }) => found.length > 0) satisfies { label: string; found: Found[] }[];

  const isSearching = [devices, people, workspaces, numbers, organizations].some(({ isFetching }) => isFetching);
  return { groups: groups as { label: string; found: Found[] }[], isSearching };
}

function pagesCalled(text: string, own: OwnPermissions): Found[] {
  const access = accessOf(own);
  return NAVIGATION.flatMap(({ entries }) => entries)
    .filter(({ label, isFor }) => isFor(access) && label.toLowerCase().includes(text.toLowerCase()))
    .map(({ to, label }) => ({ key: `page-${to}`, name: label, to }));
}
