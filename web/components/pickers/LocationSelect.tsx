import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { pickers as words } from '../../words/pickers.ts';
import { useGet } from '../use-api.ts';
import { ALL_LOCATIONS } from '../use-location-names.ts';
import type { PickerProps } from './picker.ts';

interface LocationSelectProps extends PickerProps {
  /** Only those where somebody can have a number. */
  withCalling?: boolean;
}

export function LocationSelect({ withCalling = false, label = words.location, ...field }: LocationSelectProps) {
  const all = useGet('/v1/locations', ALL_LOCATIONS, { enabled: !withCalling });
  const calling = useGet('/v1/telephony/config/locations', ALL_LOCATIONS, { enabled: withCalling });
  const found = withCalling ? calling.data?.locations : all.data?.items;
  return (
    <SearchSelect
      {...field}
      label={label}
      choices={(found ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      isLoading={found === undefined}
      nothingFound={withCalling ? words.noCallingLocation : words.noLocation}
    />
  );
}
