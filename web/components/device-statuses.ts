import type { ConnectionStatus } from './StatusSign.tsx';

const ORDER: readonly ConnectionStatus[] = [
  'connected',
  'connected_with_issues',
  'disconnected',
  'unknown',
  'activating',
  'offline_expired',
];
/** Shown even when there are none: their being zero says something. */
const ALWAYS: readonly ConnectionStatus[] = ['connected', 'connected_with_issues', 'disconnected'];

/** The states whose counts are shown, in their order. */
export const countedStatuses = (byStatus: Readonly<Record<ConnectionStatus, number>>): ConnectionStatus[] =>
  ORDER.filter((status) => ALWAYS.includes(status) || byStatus[status] > 0);
