import { Combobox, Group, Loader, Modal, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { palette as words } from '../../words/palette.ts';
import type { OwnPermissions } from '../session.ts';
import { type Found, useFindings } from './use-findings.ts';

const SEARCH_DELAY_MS = 150;

interface PaletteDialogProps {
  own: OwnPermissions;
  home: OwnPermissions;
  onClose: () => void;
}

export function PaletteDialog({ own, home, onClose }: PaletteDialogProps) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), SEARCH_DELAY_MS);
  const { groups, isSearching } = useFindings(asked, own, home);
  const combobox = useCombobox({ opened: true });
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is found anew, Enter means the first of it
  useEffect(() => void combobox.selectFirstOption(), [groups]);
  const go = (found: Found | undefined) => {
    if (!found) return;
    onClose();
    void navigate({ to: found.to, ...(found.org === undefined ? {} : { search: { org: found.org ?? undefined } }) });
  };
  const all = groups.flatMap(({ found }) => found);
  return (
    <Modal opened onClose={onClose} withCloseButton={false} padding={0} size="lg" yOffset="12vh" aria-label={words.label}>
      <Combobox store={combobox} onOptionSubmit={(key) => go(all.find((found) => found.key === key))}>
        <Combobox.EventsTarget>
          <Combobox.Search
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            placeholder={words.hint}
            aria-label={words.label}
            size="md"
            rightSection={isSearching ? <Loader size="xs" aria-label={words.searching} /> : undefined}
            data-autofocus
            styles={{ input: { borderWidth: '0 0 1px' } }}
          />
        </Combobox.EventsTarget>
        <Combobox.Options mah="60vh" style={{ overflowY: 'auto' }} p={6} aria-label={words.label}>
          {groups.map(({ label, found }) => (
            <Combobox.Group key={label} label={label}>
              {found.map(({ key, name, note }) => (
                <Combobox.Option key={key} value={key}>
                  <Group justify="space-between" wrap="nowrap">
                    <Text size="sm" truncate>
                      {name}
                    </Text>
                    <Text size="xs" c="dimmed" truncate>
                      {note}
                    </Text>
                  </Group>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {all.length === 0 && !isSearching && (
            <Combobox.Empty>
              {words.nothing}. {words.nothingHint}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox>
    </Modal>
  );
}
