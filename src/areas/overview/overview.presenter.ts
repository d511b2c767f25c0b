import { encodeId } from '../../foundation/ids.ts';
import { presentLicense } from '../licenses/index.ts';
import type { Overview } from './find-overview.ts';
import { type CustomerCount, type DeviceHour, type RegistrationMinute, totalOf } from './overview.model.ts';

type ByStatus = Parameters<typeof totalOf>[0];

/** In the words of connectionStatus. */
const presentByStatus = ({ connected, connectedWithIssues, disconnected, activating, offlineExpired, unknown }: ByStatus) => ({
  connected,
  connected_with_issues: connectedWithIssues,
  disconnected,
  activating,
  offline_expired: offlineExpired,
  unknown,
});

export const presentOverview = ({ devices, licenses, ...counts }: Overview) => ({
  ...(devices && {
    devices: {
      total: totalOf(devices),
      byStatus: presentByStatus(devices),
      needAttention: devices.needingAttention,
      failingRegistration: devices.failing,
      firmwareBelowMinimum: devices.outdated,
      countedAt: devices.countedAt.toISOString(),
    },
  }),
  ...(licenses && { licenses: licenses.map(presentLicense) }),
  ...counts,
});

export const presentHour = ({ hour, registrationsPerMinute, ...counts }: DeviceHour) => ({
  time: hour.toISOString(),
  total: totalOf(counts),
  byStatus: presentByStatus(counts),
  needAttention: counts.needingAttention,
  ...(registrationsPerMinute !== null && { registrationsPerMinute }),
});

export const presentMinute = ({ minute, registrations }: RegistrationMinute) => ({ time: minute.toISOString(), registrations });

export const presentCustomer = ({ id, name, suspended, showsDevices, ...counts }: CustomerCount) => ({
  id: encodeId('ORGANIZATION', id),
  displayName: name,
  suspended,
  ...(showsDevices && {
    devices: {
      total: totalOf(counts),
      connected: counts.connected + counts.connectedWithIssues,
      needAttention: counts.needingAttention,
    },
  }),
});
