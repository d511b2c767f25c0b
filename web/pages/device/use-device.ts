import type { components } from '../../../client/schema.ts';
import { useMayDo } from '../../components/session.ts';
import { type Answer, useGet } from '../../components/use-api.ts';

export type Device = components['schemas']['Device'];
export type Members = components['schemas']['DeviceMembers'];
export type Member = Members['members'][number];
export type Registration = components['schemas']['DeviceRegistration'];
export type PhoneRequest = components['schemas']['DeviceRequest'];
export type AuditEvent = components['schemas']['AuditEvent'];
export type HistoryEvent = components['schemas']['DeviceHistoryEvent'];
export type CallingDetails = components['schemas']['CallingDetails'];
export type SupportedDevice = Answer<'/v1/telephony/config/supportedDevices'>['devices'][number];

/** How often what the server does not announce is asked for: that a phone refreshed its registration, or wanted a file. */
const LIVE_MS = 15_000;
const LATEST = 50;

/** What is known of one device, as far as whoever looks may see it: the page's header and its stations are made of it. */
export function useDevice(deviceId: string) {
  const { may } = useMayDo();
  const path = { deviceId };
  const device = useGet('/v1/devices/{deviceId}', { params: { path } });
  const isThere = device.data !== undefined;
  const members = useGet('/v1/telephony/config/devices/{deviceId}/members', { params: { path } }, { enabled: isThere });
  const registrations = useGet(
    '/v1/devices/{deviceId}/registrations',
    { params: { path } },
    { enabled: isThere, refetchIntervalMs: LIVE_MS },
  );
  const history = useGet('/v1/devices/{deviceId}/history', { params: { path, query: { max: 1 } } }, { enabled: isThere });
  const requests = useGet(
    '/v1/devices/{deviceId}/requests',
    { params: { path, query: { max: LATEST } } },
    { enabled: isThere && may('provisioning.read'), refetchIntervalMs: LIVE_MS },
  );
  const changes = useGet(
    '/v1/adminAudit/events',
    { params: { query: { ...useAuditPeriod(), targetId: deviceId, max: LATEST } } },
    { enabled: isThere && may('audit.read') },
  );
  return {
    device,
    /** Whether all has been read that tells how far the device has come. */
    isSettled: [members, registrations, history, requests, changes].every(({ isLoading }) => !isLoading),
    members: members.data?.members,
    registrations: registrations.data?.items,
    latestEvent: history.data?.items[0],
    requests: requests.data?.items,
    changes: changes.data?.items,
  };
}

const DAY_MS = 86_400_000;
const LONGEST_PERIOD_DAYS = 365;

/** The last year, as the audit log wants it said; the same all day, so that it is the same question. */
export function useAuditPeriod() {
  const { organizationId } = useMayDo();
  const tomorrow = (Math.floor(Date.now() / DAY_MS) + 1) * DAY_MS;
  return {
    orgId: organizationId,
    from: new Date(tomorrow - LONGEST_PERIOD_DAYS * DAY_MS).toISOString(),
    to: new Date(tomorrow).toISOString(),
  };
}

/** What people call the owner of the line. */
export const nameOf = ({ firstName, lastName }: Pick<Member, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`.trim();
