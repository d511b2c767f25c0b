import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { looksLikeMac } from '../../components/mac.ts';
import { TYPING_MS } from '../../components/pickers/picker.ts';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';

export interface PreviewedDevice {
  id: string;
  name: string;
  note: string;
  /** Whose it is, where that is another one than the organization acted in. */
  organizationId: string | undefined;
}

const MOST = 100;
const noteOf = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');

/** Phones of a model that have a file: of the organization acted in, or, above customers, of all of those. */
export function usePreviewedDevices(model: string | undefined) {
  const { kind, may } = useMayDo();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_MS);
  const isOfCustomer = kind === 'customer';
  const query = { max: MOST, product: model ?? '', ...(looksLikeMac(asked) ? { mac: asked } : {}) };
  const own = useGet('/v1/devices', { params: { query } }, { enabled: model !== undefined && isOfCustomer, keepPrevious: true });
  const below = useGet(
    '/v1/sipDevices',
    { params: { query: { ...query, assigned: true } } },
    { enabled: model !== undefined && !isOfCustomer && may('sip-devices.read'), keepPrevious: true },
  );
  const found: PreviewedDevice[] = isOfCustomer
    ? (own.data?.items ?? []).map(({ id, displayName, mac }) => ({
        id,
        name: displayName,
        note: noteOf(mac),
        organizationId: undefined,
      }))
    : (below.data?.items ?? []).flatMap(({ id, lines: [line], assignedOrganization, mac }) =>
        line && assignedOrganization
          ? [
              {
                id,
                name: noteOf(line.displayName, line.extension),
                note: noteOf(assignedOrganization.displayName, mac),
                organizationId: assignedOrganization.id,
              },
            ]
          : [],
      );
  const wanted = text.toLowerCase();
  return {
    devices: looksLikeMac(text) ? found : found.filter(({ name, note }) => `${name} ${note}`.toLowerCase().includes(wanted)),
    isLoading: isOfCustomer ? own.isPending : below.isPending,
    search: setText,
  };
}
