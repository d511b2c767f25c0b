import { Button, Combobox, Group, Text, useCombobox } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { frame } from '../../words/frame.ts';
import { scopeOf } from '../api.ts';
import type { OwnPermissions, Session } from '../session.ts';

interface OrganizationSwitcherProps {
  session: Session;
  own: OwnPermissions;
  isActing: boolean;
}

/** Says whose data is on screen; whoever has organizations below their own goes from one to the other here. */
export function OrganizationSwitcher({ session, own, isActing }: OrganizationSwitcherProps) {
  const home = scopeOf(undefined);
  const below = useQuery(
    {
      queryKey: ['/v1/organizations', undefined],
      queryFn: async () => (await home.api.GET('/v1/organizations')).data?.items ?? [],
      staleTime: 60_000,
    },
    home.queries,
  );
  const organizations = below.data ?? [];
  const homeName = organizations.find(({ id }) => id === session.orgId)?.displayName;
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const combobox = useCombobox({ onDropdownClose: () => setText(''), onDropdownOpen: () => combobox.focusSearchInput() });
  const found = organizations
    .filter(({ displayName }) => displayName.toLowerCase().includes(text.trim().toLowerCase()))
    .slice(0, 50);
  if (organizations.length <= 1)
    return (
      <Text size="sm" fw={500} truncate>
        {own.organizationName}
      </Text>
    );
  return (
    <Group gap={4} wrap="nowrap" miw={0}>
      {isActing && homeName && (
        <>
          <Text size="sm" c="dimmed" truncate visibleFrom="sm">
            {homeName}
          </Text>
          <IconChevronRight size={14} aria-hidden />
        </>
      )}
      <Combobox
        store={combobox}
        width={300}
        position="bottom-start"
        onOptionSubmit={(orgId) => {
          combobox.closeDropdown();
          void navigate({ to: '/', search: (orgId === session.orgId ? { org: undefined } : { org: orgId }) as never });
        }}
      >
        <Combobox.Target targetType="button" withAriaAttributes={false}>
          <Button
            variant="subtle"
            color={isActing ? 'orange' : 'gray'}
            size="compact-md"
            rightSection={<IconChevronDown size={14} />}
            onClick={() => combobox.toggleDropdown()}
            aria-label={`${frame.switchTo}: ${own.organizationName}`}
            aria-haspopup="listbox"
            aria-expanded={combobox.dropdownOpened}
            style={{ minWidth: 0 }}
          >
            {own.organizationName}
          </Button>
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Search
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            placeholder={frame.findOrganization}
            aria-label={frame.findOrganization}
          />
          <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={frame.switchTo}>
            {found.map(({ id, displayName }) => (
              <Combobox.Option key={id} value={id} active={id === own.orgId}>
                {displayName}
              </Combobox.Option>
            ))}
            {found.length === 0 && <Combobox.Empty>{frame.noOrganization}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </Group>
  );
}
