import { Button, Combobox, Group, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { frame } from '../../words/frame.ts';
import { accessOf, type OwnPermissions } from '../session.ts';
import { useOrganizationsBelow } from './use-organizations-below.ts';

interface OrganizationSwitcherProps {
  /** What the person may do at home, and in the organization on screen. */
  home: OwnPermissions;
  own: OwnPermissions;
}

const SEARCH_DELAY_MS = 200;

/** Says whose data is on screen; whoever has organizations below their own goes from one to the other here. */
export function OrganizationSwitcher({ home, own }: OrganizationSwitcherProps) {
  const isActing = home.orgId !== own.orgId;
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), SEARCH_DELAY_MS);
  const navigate = useNavigate();
  const combobox = useCombobox({ onDropdownClose: () => setText(''), onDropdownOpen: () => combobox.focusSearchInput() });
  const { data: found = [] } = useOrganizationsBelow(asked, combobox.dropdownOpened);
  if (!accessOf(home).may('customers.read'))
    return (
      <Text size="sm" fw={500} truncate>
        {own.organizationName}
      </Text>
    );
  return (
    <Group gap={4} wrap="nowrap" miw={0}>
      {isActing && (
        <>
          <Text size="sm" c="dimmed" truncate visibleFrom="sm">
            {home.organizationName}
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
          void navigate({ to: '/', search: { org: orgId === home.orgId ? undefined : orgId } });
        }}
      >
        <Combobox.Target targetType="button" withAriaAttributes={false}>
          <Button
            variant={isActing ? 'light' : 'subtle'}
            color={isActing ? 'orange' : 'gray'}
            size="compact-md"
            rightSection={<IconChevronDown size={14} />}
            onClick={() => combobox.toggleDropdown()}
            aria-label={`${frame.switchTo}: ${own.organizationName}`}
            aria-haspopup="listbox"
            aria-expanded={combobox.dropdownOpened}
            miw={0}
            c="var(--mantine-color-text)"
          >
            <Text span inherit truncate>
              {own.organizationName}
            </Text>
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
            {isActing && <Combobox.Option value={home.orgId}>{`${frame.backTo}: ${home.organizationName}`}</Combobox.Option>}
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
