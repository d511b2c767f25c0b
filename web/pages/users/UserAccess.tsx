import { Button, MultiSelect, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { type Person, replacePerson } from '../../components/owner/replace-person.ts';
import { useLocationNames } from '../../components/pickers/locations.ts';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { Section } from '../../ui/Section.tsx';
import { owner as ownerWords } from '../../words/owner.ts';
import { users as words } from '../../words/users.ts';
import { RoleChecks } from './RoleChecks.tsx';
import { isOfLocations, useRoleNames } from './roles.ts';

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
      title={words.detail.access}
      action={
        may('roles.write') && (
          <Button size="compact-sm" variant="subtle" onClick={() => change({ drawer: 'roles' })}>
            {words.detail.changeRoles}
          </Button>
        )
      }
    >
      {roles.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.detail.noRoles}
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

interface ChangeRolesProps {
  person: Person;
  /** Ids of the locations. */
  administered: readonly string[];
  onClose: () => void;
}

function ChangeRoles({ person, administered, onClose }: ChangeRolesProps) {
  const [roles, setRoles] = useState<readonly string[]>(person.roles ?? []);
  const [locationIds, setLocationIds] = useState([...administered]);
  const locationNames = useLocationNames();
  const save = useChange(
    async (api) => {
      const changed = await replacePerson(api, person.id, { roles: [...roles] });
      if ([...locationIds].sort().join() !== [...administered].sort().join()) {
        const params = { path: { personId: person.id } };
        await api.PUT('/v1/people/{personId}/administeredLocations', { params, body: { locationIds } });
      }
      return changed;
    },
    ['/v1/people'],
  );
  return (
    <FormDrawer
      opened
      title={words.detail.changeRoles}
      action={ownerWords.save}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={() =>
        save.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.saved });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <RoleChecks value={roles} onChange={setRoles} />
      {roles.some(isOfLocations) && (
        <MultiSelect
          label={words.detail.administeredLocations}
          description={words.detail.administeredHint}
          data={[...locationNames].map(([value, label]) => ({ value, label }))}
          value={locationIds}
          onChange={setLocationIds}
          searchable
        />
      )}
    </FormDrawer>
  );
}
