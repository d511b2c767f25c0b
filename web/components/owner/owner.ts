import type { UseQueryResult } from '@tanstack/react-query';
import type { components } from '../../../client/schema.ts';
import { useGet } from '../use-api.ts';

/** Whoever has lines: devices and numbers hang on them. */
export interface Owner {
  kind: 'person' | 'workspace' | 'virtualLine';
  id: string;
}

/** What is read again when numbers, licenses or devices of somebody have changed. */
export const OWNER_PATHS = [
  '/v1/people',
  '/v1/workspaces',
  '/v1/licenses',
  '/v1/devices',
  '/v1/telephony/config/numbers',
  '/v1/telephony/config/people',
  '/v1/telephony/config/workspaces',
  '/v1/telephony/config/virtualLines',
];

/** What the lists of all kinds of owners say of a device. */
type OwnedDevice = Omit<
  components['schemas']['PersonDevices']['devices'][number],
  'hoteling' | 'activationState' | 'modelType' | 'ipAddress'
>;

/** The devices on which somebody has a line, their own and those of others. */
export function useOwnedDevices({ kind, id }: Owner): UseQueryResult<{ devices: OwnedDevice[] }, Error> {
  const ofPerson = useGet(
    '/v1/telephony/config/people/{personId}/devices',
    { params: { path: { personId: id } } },
    { enabled: kind === 'person' },
  );
  const ofWorkspace = useGet(
    '/v1/telephony/config/workspaces/{workspaceId}/devices',
    { params: { path: { workspaceId: id } } },
    { enabled: kind === 'workspace' },
  );
  const ofVirtualLine = useGet(
    '/v1/telephony/config/virtualLines/{virtualLineId}/devices',
    { params: { path: { virtualLineId: id } } },
    { enabled: kind === 'virtualLine' },
  );
  return { person: ofPerson, workspace: ofWorkspace, virtualLine: ofVirtualLine }[kind];
}

/** The numbers that somebody has, the primary one first, or the extension alone. */
export function useOwnedNumbers({ id }: Owner) {
  const { data, ...read } = useGet('/v1/telephony/config/numbers', { params: { query: { ownerId: id, max: 100 } } });
  const numbers = [...(data?.phoneNumbers ?? [])].sort((one, other) => rank(one) - rank(other));
  return { ...read, numbers, extension: numbers.find(({ extension }) => extension !== undefined)?.extension };
}

const rank = ({ phoneNumberType }: { phoneNumberType: string }) => (phoneNumberType === 'PRIMARY' ? 0 : 1);
