/** What an operator fills in about a device (V8), whether it lies in stock or is in use. */
export interface HardwareDetails {
  friendlyName: string | null;
  serial: string | null;
  /** The version it is meant to run; what it does run, it says itself. */
  firmware: string | null;
  /** How the phone gets its address. */
  connection: PhoneConnection | null;
  updateProtocol: UpdateProtocol | null;
  updateIntervalMinutes: number | null;
  adminUserName: string | null;
  timeZone: string | null;
  templateId: string | null;
  notes: string | null;
  enabled: boolean;
}

export type UpdateProtocol = 'https' | 'http' | 'tftp';

export interface PhoneConnection {
  type: 'DHCP' | 'STATIC';
  address?: string | undefined;
  netmask?: string | undefined;
  gateway?: string | undefined;
}

/** What a device is: said once, and changed only while nobody uses it. */
export interface HardwareIdentity {
  mac: string | null;
  model: string;
  managedBy: 'CISCO' | 'CUSTOMER' | 'PARTNER';
  upgradeChannel: string | null;
}
