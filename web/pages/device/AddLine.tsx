import { Button, Modal, NavLink, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { usePages } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { lines as words } from '../../words/device-lines.ts';
import { nameOf } from './use-device.ts';

type Candidate = components['schemas']['MembersForDevice']['members'][number];

interface AddLineProps {
  deviceId: string;
  opened: boolean;
  onClose: () => void;
  onAdd: (member: Candidate) => void;
  /** Whoever has a line in what is not saved yet. */
  taken: ReadonlySet<string>;
}

/** Whose line is to ring here, too: users, workspaces and virtual lines, found by what one knows of them. */
export const AddLine = ({ opened, onClose, ...rest }: AddLineProps) => (
  <Modal opened={opened} onClose={onClose} title={words.addTitle} centered>
    <Candidates {...rest} />
  </Modal>
);

const PER_PAGE = 20;
const TYPING_MS = 250;
/** More digits than these are a telephone number. */
const LONGEST_EXTENSION = 6;

function Candidates({ deviceId, onAdd, taken }: Omit<AddLineProps, 'opened' | 'onClose'>) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const { items, isLoading, error, hasMore, isLoadingMore, onMore, onRetry } = usePages(
    '/v1/telephony/config/devices/{deviceId}/availableMembers',
    { params: { path: { deviceId }, query: { max: PER_PAGE, order: 'fname', ...filterBy(asked) } } },
    { list: 'members' },
  );
  const offered = items.filter(({ id }) => !taken.has(id));
  return (
    <Stack>
      <TextInput
        label={words.addHint}
        placeholder={words.search}
        leftSection={<IconSearch size={14} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <ErrorNotice error={error} onRetry={onRetry} />
      <ScrollArea.Autosize mah={360}>
        {isLoading && <FactsSkeleton rows={4} />}
        {!isLoading && !error && offered.length === 0 && (
          <Text size="sm" c="dimmed">
            {words.nobody}
          </Text>
        )}
        {offered.map((member) => (
          <NavLink
            key={member.id}
            component="button"
            label={nameOf(member)}
            description={[words.types[member.memberType], member.phoneNumber, member.location?.name].filter(Boolean).join(' · ')}
            onClick={() => onAdd(member)}
          />
        ))}
        {hasMore && (
          <Button variant="subtle" fullWidth loading={isLoadingMore} onClick={onMore}>
            {words.more}
          </Button>
        )}
      </ScrollArea.Autosize>
    </Stack>
  );
}

function filterBy(text: string) {
  if (text === '') return {};
  const digits = text.replaceAll(/[^0-9]/g, '');
  if (!/^[0-9+()\-. /]+$/.test(text)) return { memberName: text };
  return digits.length > LONGEST_EXTENSION ? { phoneNumber: digits } : { extension: digits };
}
