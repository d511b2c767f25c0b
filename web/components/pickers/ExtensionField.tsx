import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { pickers as words } from '../../words/pickers.ts';
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
  const [asked] = useDebouncedValue(extension, TYPING_MS);
  const isWorthAsking = locationId !== undefined && LOOKS_RIGHT.test(asked) && asked !== own;
  const { data } = useQuery({
    queryKey: ['validateExtensions', locationId, asked],
    enabled: isWorthAsking,
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const params = { path: { locationId: locationId ?? '' } };
      const path = '/v1/telephony/config/locations/{locationId}/actions/validateExtensions/invoke';
      const answer = await api.POST(path, { params, body: { extensions: [asked] }, signal });
      return answer.data?.extensionStatus[0] ?? null;
    },
  });
  if (extension === '' || extension === own) return { problem: undefined, hint: undefined };
  if (!LOOKS_RIGHT.test(extension))
    return { problem: extension.length > 1 ? words.extensionInvalid : undefined, hint: undefined };
  if (!isWorthAsking || asked !== extension || !data)
    return { problem: undefined, hint: isWorthAsking ? words.extensionChecking : undefined };
  if (data.state === 'VALID') return { problem: undefined, hint: words.extensionFree };
  return { problem: data.state === 'INVALID' ? words.extensionInvalid : words.extensionTaken(extension), hint: undefined };
}

const LOOKS_RIGHT = /^\d{2,10}$/;
