import { Checkbox, Stack } from '@mantine/core';
import { roles as words } from '../words/roles.ts';
import { useRoles } from './roles.ts';

interface RoleChecksProps {
  /** Ids of the roles. */
  value: readonly string[];
  onChange: (roles: readonly string[]) => void;
}

/** The roles of the organization. Those that the viewer may not give are shown with the reason; who may give none sees no such field. */
export function RoleChecks({ value, onChange }: RoleChecksProps) {
  const roles = useRoles();
  if (!roles.some(({ isGrantable }) => isGrantable)) return null;
  return (
    <Checkbox.Group label={words.optional} value={[...value]} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {roles.map(({ id, name, isGrantable }) => (
          <Checkbox
            key={id}
            value={id}
            label={name}
            disabled={!isGrantable}
            description={isGrantable ? undefined : words.beyondOwn}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
