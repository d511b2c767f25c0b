import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { phoneNumber } from '../../ui/phone-number.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { pickers as words } from '../../words/pickers.ts';
import { useGet } from '../use-api.ts';
import { MOST_CHOICES, type PickerProps, TYPING_MS } from './picker.ts';

interface NumberSelectProps extends PickerProps {
  /** Whose numbers: until a location is chosen there are none. */
  locationId: string | undefined;
  /** Who is to get it: mobile numbers are for people only. */
  isForPerson?: boolean;
}

/** A free number of a location, in E.164. */
export function NumberSelect({ locationId, isForPerson = false, label = words.number, ...field }: NumberSelectProps) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.replaceAll(/[^+\d]/g, ''), TYPING_MS);
  const query = {
    max: MOST_CHOICES,
    available: true,
    numberType: 'NUMBER' as const,
    ...(locationId === undefined ? {} : { locationId }),
    ...(isForPerson ? {} : { includedTelephonyTypes: 'PSTN_NUMBER' }),
    ...(asked === '' ? {} : { phoneNumber: asked }),
  };
  const found = useGet(
    '/v1/telephony/config/numbers',
    { params: { query } },
    { enabled: locationId !== undefined, keepPrevious: true },
  );
  const numbers = locationId === undefined ? [] : (found.data?.phoneNumbers ?? []);
  return (
    <SearchSelect
      {...field}
      label={label}
      disabled={field.disabled || locationId === undefined}
      placeholder={locationId === undefined ? words.numberNeedsLocation : words.numberHint}
      choices={numbers.flatMap(({ phoneNumber: e164 }) =>
        e164 === undefined ? [] : [{ value: e164, label: phoneNumber(e164) }],
      )}
      onSearch={setText}
      isLoading={found.isPending}
      nothingFound={words.noNumber}
    />
  );
}
