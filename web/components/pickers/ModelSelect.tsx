import { SearchSelect, type SearchSelectProps } from '../../ui/SearchSelect.tsx';
import { pickers as words } from '../../words/pickers.ts';
import { useGet } from '../use-api.ts';
import type { PickerProps } from './picker.ts';

interface ModelSelectProps extends PickerProps, Pick<SearchSelectProps, 'isLabelHidden' | 'placeholder'> {}

/** A model of the catalog, found by brand or name. */
export function ModelSelect({ label = words.model, ...field }: ModelSelectProps) {
  const { data } = useGet('/v1/telephony/config/supportedDevices');
  return (
    <SearchSelect
      {...field}
      label={label}
      choices={(data?.devices ?? []).map(({ model, displayName }) => ({ value: model, label: displayName }))}
      isLoading={data === undefined}
      nothingFound={words.noModel}
    />
  );
}
