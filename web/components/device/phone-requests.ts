import { useGet } from '../use-api.ts';

/** An answer is announced; that there will be none, only time tells. */
const WAITING_MS = 15_000;

/** What the phone was last asked for, and what became of it. */
export const usePhoneRequests = (deviceId: string) =>
  useGet(
    '/v1/devices/{deviceId}/phoneRequests',
    { params: { path: { deviceId } } },
    { refetchIntervalMs: (data) => (data?.items.some(({ state }) => state === 'waiting') ? WAITING_MS : undefined) },
  );
