import { isIPv4 } from 'node:net';
import type { HardwareDetails } from '../devices/index.ts';

export type ProvisioningPermission = 'NONE' | 'VIEW' | 'MODIFY';

/** A device as its inventory shows it, wherever it lies. */
export interface SipDevice extends HardwareDetails {
  id: string;
  mac: string | null;
  model: string;
  managedBy: 'CISCO' | 'CUSTOMER' | 'PARTNER';
  hasAdminPassword: boolean;
  createdAt: Date;
  /** Who provisioned it, and to whose stock it returns. */
  owner: { id: string; displayName: string };
  /** Where it lies: with its owner, or with the organization it is assigned to. */
  organization: {
    id: string;
    displayName: string;
    kind: 'platform' | 'service-provider' | 'customer';
    provisioningPermission: ProvisioningPermission;
  };
  lines: readonly SipDeviceLine[];
}

export interface SipDeviceLine {
  port: number;
  lineType: 'PRIMARY' | 'SHARED_CALL_APPEARANCE';
  primaryOwner: boolean;
  memberType: 'PEOPLE' | 'PLACE' | 'VIRTUAL_LINE';
  memberId: string;
  memberName: string;
  extension: string | null;
}

/** Assigned to an organization, or in stock with whoever provisioned it. */
export const isAssigned = ({ organization, owner, lines }: SipDevice): boolean =>
  organization.id !== owner.id || lines.length > 0;

/** Of a device about which nothing has been said yet. */
export const NOTHING_SAID: HardwareDetails = {
  friendlyName: null,
  serial: null,
  firmware: null,
  connection: null,
  updateProtocol: null,
  updateIntervalMinutes: null,
  adminUserName: null,
  timeZone: null,
  templateId: null,
  notes: null,
  enabled: true,
};

/** What of the details is wrong beyond their shape, as sentences. */
export function detailProblems({ connection, timeZone }: HardwareDetails): string[] {
  const problems: string[] = [];
  if (timeZone !== null && !isTimeZone(timeZone))
    problems.push(`'${timeZone}' is not a time zone; write it as in America/Chicago or Europe/Berlin.`);
  if (connection === null) return problems;
  const { type, ...addresses } = connection;
  const given = Object.entries(addresses).filter(([, address]) => address !== undefined);
  if (type === 'DHCP' && given.length > 0)
    problems.push("'connection' of type DHCP takes no addresses: the network gives them to the phone.");
  for (const name of ['address', 'netmask', 'gateway'] as const) {
    const address = connection[name];
    if (type === 'STATIC' && (address === undefined || !isIPv4(address)))
      problems.push(`'connection.${name}' is needed for STATIC, as an IPv4 address in four decimal numbers.`);
  }
  return problems;
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
