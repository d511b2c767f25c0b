import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { pickers as words } from '../../words/pickers.ts';
import type { PickerProps } from './picker.ts';

const TIME_ZONES = Intl.supportedValuesOf('timeZone').map((name) => ({ value: name, label: name }));

/** A time zone by the name of a city in it. */
export const TimeZoneSelect = ({ label = words.timeZone, ...field }: PickerProps) => (
  <SearchSelect {...field} label={label} valueLabel={field.value} choices={TIME_ZONES} nothingFound={words.noTimeZone} />
);
