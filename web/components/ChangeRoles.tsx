import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { owner as ownerWords } from '../words/owner.ts';
import { roles as words } from '../words/roles.ts';
import { ChangeDrawer } from './ChangeDrawer.tsx';
import { type Person, replacePerson } from './owner/replace-person.ts';
import { RoleChecks } from './RoleChecks.tsx';
import { isOfLocations } from './roles.ts';
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
  const params = { path: { personId: person.id } };
  return (
    <ChangeDrawer
      title={words.change}
      action={ownerWords.save}
      change={async (api) => {
        const changed = await replacePerson(api, person.id, { roles: [...roles] });
        if ([...locationIds].sort().join() !== [...administered].sort().join())
          await api.PUT('/v1/people/{personId}/administeredLocations', { params, body: { locationIds } });
        return changed;
      }}
      affects={['/v1/people']}
      said={words.saved}
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
    </ChangeDrawer>
  );
}
