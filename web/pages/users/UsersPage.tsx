import { Button, Group } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { components } from '../../../client/schema.ts';
import { SuspendedBadge } from '../../components/owner/SuspendedBadge.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { useLicenseNames } from '../../components/pickers/licenses.ts';
import { useRoleNames } from '../../components/roles.ts';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { users as words } from '../../words/users.ts';
import { CreateUser } from './CreateUser.tsx';

type Person = components['schemas']['Person'];
type Names = ReadonlyMap<string, string>;

export function UsersPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const { q } = url;
  const { items, ...list } = usePages('/v1/people', {
    params: {
      query: {
        callingData: true,
        max: 100,
        ...(q === undefined ? {} : q.includes('@') ? { email: q } : { displayName: q }),
        ...(url.location ? { locationId: url.location } : {}),
        ...(url.license ? { licenseId: url.license } : {}),
        ...(url.suspended ? { suspended: url.suspended === 'true' } : {}),
      },
    },
  });
  const locationNames = useLocationNames();
  const licenseNames = useLicenseNames();
  const roleNames = useRoleNames();
  const columns = useMemo(() => columnsOf(locationNames, licenseNames, roleNames), [locationNames, licenseNames, roleNames]);
  const isFiltered = [q, url.location, url.license, url.suspended].some((value) => value !== undefined);

  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          may('people.write') && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => change({ drawer: 'new' })}>
              {words.add}
            </Button>
          )
        }
      />
      <FilterBar
        values={url}
        onChange={change}
        filters={[
          { name: 'location', label: words.filters.location, choices: choicesOf(locationNames) },
          { name: 'license', label: words.filters.license, choices: choicesOf(licenseNames) },
          {
            name: 'suspended',
            label: words.filters.suspended,
            choices: [
              { value: 'false', label: words.active },
              { value: 'true', label: words.suspended },
            ],
          },
        ]}
        search={{ name: 'q', label: words.search }}
      />
      <DataList
        label={words.title}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ displayName }) => displayName ?? ''}
        {...list}
        onOpen={({ id }) => void navigate({ to: `/users/${id}` })}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          <EmptyState
            icon={<IconUsers size={40} stroke={1.2} />}
            title={isFiltered ? words.noMatch : words.emptyTitle}
            hint={isFiltered ? words.noMatchHint : words.emptyHint}
          />
        }
      />
      <CreateUser opened={url.drawer === 'new'} onClose={() => change({ drawer: undefined })} />
    </>
  );
}

const choicesOf = (names: Names) => [...names].map(([value, label]) => ({ value, label }));

const namesOf = (ids: readonly string[] | undefined, names: Names) => ids?.flatMap((id) => names.get(id) ?? []).join(', ') ?? '';

const numberOf = ({ phoneNumbers, extension }: Person) => {
  const primary = phoneNumbers?.find(({ primary }) => primary)?.value;
  return [primary === undefined ? undefined : phoneNumber(primary), extension].filter(Boolean).join(' · ');
};

const columnsOf = (locations: Names, licenses: Names, roles: Names): Column<Person>[] => [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(160px, 1.4fr)',
    cell: ({ id, displayName, suspended }) => (
      <Group gap={8} wrap="nowrap">
        <PageLink to={`/users/${id}`} strong>
          {displayName}
        </PageLink>
        {suspended && <SuspendedBadge />}
      </Group>
    ),
  },
  { id: 'email', title: words.columns.email, width: 'minmax(140px, 1.4fr)', from: 300, cell: ({ emails }) => emails?.[0] },
  { id: 'number', title: words.columns.number, width: 'minmax(140px, 1.2fr)', from: 620, cell: numberOf },
  { id: 'location', title: words.columns.location, from: 760, cell: ({ locationId = '' }) => locations.get(locationId) },
  {
    id: 'license',
    title: words.columns.license,
    width: 'minmax(140px, 1.3fr)',
    from: 920,
    cell: (person) => namesOf(person.licenses, licenses),
  },
  { id: 'roles', title: words.columns.roles, from: 1080, cell: (person) => namesOf(person.roles, roles) },
  { id: 'status', title: words.columns.status, from: 1180, cell: statusOf },
];

const statusOf = ({ suspended, loginEnabled, invitePending }: Person) => {
  if (suspended) return words.suspended;
  if (loginEnabled === false) return words.signInOff;
  return invitePending ? words.invited : words.active;
};
