import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { pickers as words } from '../../words/pickers.ts';
import { scopeOf } from '../api.ts';
import { MOST_CHOICES, type PickerProps, TYPING_MS } from './picker.ts';

/** A person, workspace or virtual line. */
export interface ExtensionOwner {
  id: string;
  type: 'PEOPLE' | 'PLACE' | 'VIRTUAL_LINE';
  name: string;
  extension: string | undefined;
  /** Of its extension, whose rules its passwords keep. */
  locationId: string | undefined;
}

interface ExtensionOwnerSelectProps extends Pick<PickerProps, 'description' | 'error'> {
  label: string;
  /** True: only heard, as at the end of a row that says whose it is. */
  isLabelHidden?: boolean;
  /** In whose extensions is searched, which need not be the organization acted in. */
  organizationId: string;
  value: ExtensionOwner | undefined;
  onChange: (member: ExtensionOwner | undefined) => void;
  /** Who is not offered: whoever is on the device already. */
  taken: ReadonlySet<string>;
}

/** A person, workspace or virtual line with an extension. */
export function ExtensionOwnerSelect({ organizationId, value, onChange, taken, ...field }: ExtensionOwnerSelectProps) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_MS);
  const { data, isPending } = useExtensions(organizationId, asked);
  const offered = [...(data ?? new Map()).values()].filter(({ id }) => !taken.has(id));
  return (
    <SearchSelect
      {...field}
      placeholder={words.nameOrExtension}
      value={value?.id}
      valueLabel={value?.name}
      onChange={(id) => onChange(id === undefined ? undefined : (data?.get(id) ?? value))}
      choices={offered.map(({ id, name, extension }) => ({ value: id, label: name, note: extension }))}
      onSearch={setText}
      isLoading={isPending}
      nothingFound={words.nobodyWithExtension}
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
        const owners = new Map<string, ExtensionOwner>();
        for (const { owner, extension, location } of data?.phoneNumbers ?? []) {
          if (!owner || owners.has(owner.id)) continue;
          const name = [owner.firstName, owner.lastName].filter(Boolean).join(' ');
          owners.set(owner.id, { id: owner.id, type: owner.type, name, extension, locationId: location.id });
        }
        return owners;
      },
    },
    queries,
  );
}
