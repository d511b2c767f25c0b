import { Button } from '@mantine/core';
import { ChangeRoles } from '../../components/ChangeRoles.tsx';
import type { Person } from '../../components/owner/replace-person.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { isOfLocations, useRoleNames } from '../../components/roles.ts';
import { useMayDo } from '../../components/session.ts';
import { useGet, usePages } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { access } from '../../words/access.ts';

const words = access.administrators;

/** Everybody who has a role, with a way to change it for who may. */
export function Administrators() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const names = useRoleNames();
  const { items, ...list } = usePages(
    '/v1/people',
    { params: { query: { max: 100, roles: [...names.keys()].join(',') } } },
    { enabled: names.size > 0 },
  );
  const chosen = items.find(({ id }) => id === url.person);
  return (
    <Section title={words.title} note={words.hint}>
      <ErrorNotice error={list.error} onRetry={list.onRetry} />
      <Rows
        label={words.title}
        items={items}
        itemKey={({ id }) => id}
        title={({ id, displayName }) => (
          <PageLink to={`/users/${id}`} strong>
            {displayName}
          </PageLink>
        )}
        note={(person) => <Roles person={person} names={names} />}
        end={({ id, displayName = '' }) =>
          may('roles.write') && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={words.changeOf(displayName)}
              onClick={() => change({ person: id })}
            >
              {words.change}
            </Button>
          )
        }
        isLoading={names.size === 0 || list.isLoading}
        empty={words.none}
      />
      {list.hasMore && (
        <Button size="compact-sm" variant="subtle" mt="xs" loading={list.isLoadingMore} onClick={list.onMore}>
          {words.more}
        </Button>
      )}
      {chosen && <RolesDrawer person={chosen} onClose={() => change({ person: undefined })} />}
    </Section>
  );
}

function Roles({ person: { id, emails, roles = [] }, names }: { person: Person; names: ReadonlyMap<string, string> }) {
  const locationNames = useLocationNames();
  const { data } = useAdministered(id, roles.some(isOfLocations));
  const where = data?.locationIds.flatMap((location) => locationNames.get(location) ?? []).join(', ');
  const said = roles.map((role) => [names.get(role), isOfLocations(role) && where].filter(Boolean).join(': '));
  return [emails?.[0], ...said].filter(Boolean).join(' · ');
}

function RolesDrawer({ person, onClose }: { person: Person; onClose: () => void }) {
  const { data } = useAdministered(person.id, true);
  return data && <ChangeRoles person={person} administered={data.locationIds} onClose={onClose} />;
}

const useAdministered = (personId: string, enabled: boolean) =>
  useGet('/v1/people/{personId}/administeredLocations', { params: { path: { personId } } }, { enabled });
