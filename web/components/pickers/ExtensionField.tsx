import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { pickers as words } from '../../words/pickers.ts';
import type { Api } from '../api.ts';
import { useMayDo } from '../session.ts';
import { useScope } from '../use-api.ts';
import { TYPING_MS } from './picker.ts';

interface ExtensionFieldProps {
  label?: string;
  value: string;
  onChange: (extension: string) => void;
  /** Where it has to be free; nothing is asked before one is chosen. */
  locationId: string | undefined;
  /** The one that they have already, which is theirs to keep. */
  own?: string | undefined;
  disabled?: boolean;
  error?: ReactNode;
}

/** An extension that says, as it is typed, whether it can be had in the location. */
export function ExtensionField({
  label = words.extension,
  value,
  onChange,
  locationId,
  own,
  error,
  ...field
}: ExtensionFieldProps) {
  const check = useExtensionCheck(value, locationId, own);
  return (
    <TextInput
      {...field}
      label={label}
      description={words.extensionHint}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.trim())}
      error={error ?? check.problem}
      rightSectionWidth={80}
      rightSection={<span aria-live="polite">{check.hint}</span>}
      rightSectionProps={{ style: { fontSize: 'var(--mantine-font-size-xs)', color: 'var(--mantine-color-dimmed)' } }}
    />
  );
}

export interface ExtensionCheck {
  /** Why it cannot be had. */
  problem: string | undefined;
  hint: string | undefined;
}

export function useExtensionCheck(extension: string, locationId: string | undefined, own?: string): ExtensionCheck {
  const { api } = useScope();
  const { may } = useMayDo();
  const [asked] = useDebouncedValue(extension, TYPING_MS);
  const isWorthAsking = locationId !== undefined && LOOKS_RIGHT.test(asked) && asked !== own;
  const isFree = may('numbers.write') ? validate : lookUp;
  const { data } = useQuery({
    queryKey: ['validateExtensions', locationId, asked],
    enabled: isWorthAsking,
    staleTime: 0,
    queryFn: ({ signal }) => isFree(api, locationId ?? '', asked, signal),
  });
  if (extension === '' || extension === own) return { problem: undefined, hint: undefined };
  if (!LOOKS_RIGHT.test(extension))
    return { problem: extension.length > 1 ? words.extensionInvalid : undefined, hint: undefined };
  if (!isWorthAsking || asked !== extension || data === undefined)
    return { problem: undefined, hint: isWorthAsking ? words.extensionChecking : undefined };
  if (data) return { problem: undefined, hint: words.extensionFree };
  return { problem: words.extensionTaken(extension), hint: undefined };
}

const LOOKS_RIGHT = /^\d{2,10}$/;

async function validate(api: Api, locationId: string, extension: string, signal: AbortSignal): Promise<boolean> {
  const path = '/v1/telephony/config/locations/{locationId}/actions/validateExtensions/invoke';
  const { data } = await api.POST(path, { params: { path: { locationId } }, body: { extensions: [extension] }, signal });
  return data?.status === 'OK';
}

/** For those who give people extensions and have no right to the numbers themselves, to whom the API does not validate. */
async function lookUp(api: Api, locationId: string, extension: string, signal: AbortSignal): Promise<boolean> {
  const query = { locationId, extension, max: 100 };
  const { data } = await api.GET('/v1/telephony/config/numbers', { params: { query }, signal });
  return !data?.phoneNumbers.some((number) => number.extension === extension);
}
