import { Button, Text } from '@mantine/core';
import { ChangeRoles } from '../../components/ChangeRoles.tsx';
import type { Person } from '../../components/owner/replace-person.ts';
import { isOfLocations, useRoleNames } from '../../components/roles.ts';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { Section } from '../../ui/Section.tsx';
import { roles as words } from '../../words/roles.ts';

/** The roles of a person, and where the one of a location administrator counts. */
export function UserAccess({ person }: { person: Person }) {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const names = useRoleNames();
  const locationNames = useLocationNames();
  const { data } = useGet('/v1/people/{personId}/administeredLocations', { params: { path: { personId: person.id } } });
  const administered = data?.locationIds ?? [];
  const roles = person.roles ?? [];
  return (
    <Section
      title={words.title}
      action={
        may('roles.write') && (
          <Button size="compact-sm" variant="subtle" onClick={() => change({ drawer: 'roles' })}>
            {words.change}
          </Button>
        )
      }
    >
      {roles.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      )}
      {roles.map((id) => (
        <Text key={id} size="sm">
          {names.get(id)}
          {isOfLocations(id) &&
            administered.length > 0 &&
            `: ${administered.flatMap((location) => locationNames.get(location) ?? []).join(', ')}`}
        </Text>
      ))}
      {url.drawer === 'roles' && data && (
        <ChangeRoles person={person} administered={administered} onClose={() => change({ drawer: undefined })} />
      )}
    </Section>
  );
}
