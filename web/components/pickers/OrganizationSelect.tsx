import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect, type SearchSelectProps } from '../../ui/SearchSelect.tsx';
import { pickers as words } from '../../words/pickers.ts';
import { useOrganizationsBelow } from '../frame/use-organizations-below.ts';
import { useGet } from '../use-api.ts';
import { type PickerProps, TYPING_MS } from './picker.ts';

interface OrganizationSelectProps extends PickerProps, Pick<SearchSelectProps, 'isLabelHidden' | 'placeholder'> {
  /** One that is not offered, such as one's own. */
  except?: string;
  /** Only customers, no providers and channels. */
  onlyCustomers?: boolean;
}

/** An organization that one can act in, by the beginning of its name. */
export function OrganizationSelect({
  label = words.organization,
  except,
  onlyCustomers = false,
  valueLabel,
  ...field
}: OrganizationSelectProps) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_MS);
  const { data } = useOrganizationsBelow(asked, true);
  const { value } = field;
  const chosen = useGet(
    '/v1/organizations/{orgId}',
    { params: { path: { orgId: value ?? '' } } },
    { enabled: value !== undefined && valueLabel === undefined },
  );
  return (
    <SearchSelect
      {...field}
      label={label}
      valueLabel={valueLabel ?? chosen.data?.displayName}
      choices={(data ?? [])
        .filter(({ id, account }) => id !== except && (!onlyCustomers || account?.kind === 'customer'))
        .map(({ id, displayName }) => ({ value: id, label: displayName }))}
      onSearch={setText}
      isLoading={data === undefined}
      nothingFound={words.noOrganization}
    />
  );
}
