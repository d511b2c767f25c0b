import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { scopeOf } from '../../components/api.ts';
import { MOST_CHOICES, TYPING_MS } from '../../components/pickers/picker.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import type { AssignedMember } from './assigned-lines.ts';

interface LineOwnerSelectProps {
  label: string;
  /** In whose extensions is searched, which need not be the organization acted in. */
  organizationId: string;
  value: AssignedMember | undefined;
  onChange: (member: AssignedMember | undefined) => void;
  /** Whoever stands on another line already. */
  taken: ReadonlySet<string>;
}

/** A person, workspace or virtual line with an extension. */
export function LineOwnerSelect({ label, organizationId, value, onChange, taken }: LineOwnerSelectProps) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_MS);
  const { data, isPending } = useExtensions(organizationId, asked);
  const offered = [...(data ?? new Map()).values()].filter(({ id }) => !taken.has(id));
  return (
    <SearchSelect
      label={label}
      placeholder={words.assign.person}
      value={value?.id}
      valueLabel={value?.name}
      onChange={(id) => onChange(id === undefined ? undefined : (data?.get(id) ?? value))}
      choices={offered.map(({ id, name, extension }) => ({ value: id, label: name, note: extension }))}
      onSearch={setText}
      isLoading={isPending}
      nothingFound={words.assign.nobody}
    />
  );
}

/** Whoever has an extension in the organization, once each. */
function useExtensions(organizationId: string, text: string) {
  const { api, queries } = scopeOf(organizationId);
  const query = {
    max: MOST_CHOICES,
    available: false,
    ...(text === '' ? {} : /^\d+$/.test(text) ? { extension: text } : { ownerName: text }),
  };
  return useQuery(
    {
      queryKey: ['/v1/telephony/config/numbers', { params: { query } }, 'owners'],
      queryFn: async ({ signal }) => {
        const { data } = await api.GET('/v1/telephony/config/numbers', { params: { query }, signal });
        const owners = new Map<string, AssignedMember>();
        for (const { owner, extension } of data?.phoneNumbers ?? []) {
          if (!owner || owners.has(owner.id)) continue;
          const name = [owner.firstName, owner.lastName].filter(Boolean).join(' ');
          owners.set(owner.id, { id: owner.id, type: owner.type, name, extension });
        }
        return owners;
      },
    },
    queries,
  );
}
