import { MultiSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FormDrawer } from '../ui/FormDrawer.tsx';
import { owner as ownerWords } from '../words/owner.ts';
import { roles as words } from '../words/roles.ts';
import { type Person, replacePerson } from './owner/replace-person.ts';
import { RoleChecks } from './RoleChecks.tsx';
import { isOfLocations } from './roles.ts';
import { useChange } from './use-api.ts';
import { useLocationNames } from './use-location-names.ts';

interface ChangeRolesProps {
  person: Person;
  /** Ids of the locations. */
  administered: readonly string[];
  onClose: () => void;
}

/** Which roles a person has, and in which locations the one of a location administrator counts. */
export function ChangeRoles({ person, administered, onClose }: ChangeRolesProps) {
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
      title={words.change}
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
          label={words.administeredLocations}
          description={words.administeredHint}
          data={[...locationNames].map(([value, label]) => ({ value, label }))}
          value={locationIds}
          onChange={setLocationIds}
          searchable
        />
      )}
    </FormDrawer>
  );
}
