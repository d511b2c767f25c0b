import { useMemo } from 'react';
import { useGet } from '../../components/use-api.ts';

/** What the models of the catalog are called, by model. */
export function useModelNames(): ReadonlyMap<string, string> {
  const { data } = useGet('/v1/telephony/config/supportedDevices');
  return useMemo(() => new Map(data?.devices.map(({ model, displayName }) => [model, displayName])), [data]);
}
