import type { components } from '../../../client/schema.ts';
import { looksLikeMac } from '../../components/mac.ts';
import { sipDevices as words } from '../../words/sip-devices.ts';
import type { SipDevice } from './sip-device.ts';

type NewSipDevice = components['schemas']['NewSipDevice'];
type ChangedSipDevice = components['schemas']['ChangedSipDevice'];
type Connection = NonNullable<NewSipDevice['connection']>;
type Protocol = NonNullable<NewSipDevice['updateProtocol']>;

/** The form as it stands: what is empty is not said. */
export interface SipDeviceValues {
  mac: string;
  model: string;
  friendlyName: string;
  serial: string;
  firmware: string;
  connection: Connection['type'] | '';
  address: string;
  netmask: string;
  gateway: string;
  updateProtocol: Protocol | '';
  updateIntervalMinutes: string;
  adminUserName: string;
  adminPassword: string;
  timeZone: string;
  templateId: string;
  notes: string;
  enabled: boolean;
}

export type SipDeviceField = keyof SipDeviceValues;

export const EMPTY: SipDeviceValues = {
  mac: '',
  model: '',
  friendlyName: '',
  serial: '',
  firmware: '',
  connection: '',
  address: '',
  netmask: '',
  gateway: '',
  updateProtocol: '',
  updateIntervalMinutes: '',
  adminUserName: '',
  adminPassword: '',
  timeZone: '',
  templateId: '',
  notes: '',
  enabled: true,
};

export const CONNECTIONS: readonly Connection['type'][] = ['DHCP', 'STATIC'];
export const PROTOCOLS: readonly Protocol[] = ['https', 'http', 'tftp'];

export const valuesOf = (device: SipDevice): SipDeviceValues => ({
  mac: device.mac ?? '',
  model: device.model,
  friendlyName: device.friendlyName ?? '',
  serial: device.serial ?? '',
  firmware: device.firmware ?? '',
  connection: device.connection?.type ?? '',
  address: device.connection?.address ?? '',
  netmask: device.connection?.netmask ?? '',
  gateway: device.connection?.gateway ?? '',
  updateProtocol: PROTOCOLS.find((protocol) => protocol === device.updateProtocol) ?? '',
  updateIntervalMinutes: device.updateIntervalMinutes?.toString() ?? '',
  adminUserName: device.adminUserName ?? '',
  adminPassword: '',
  timeZone: device.timeZone ?? '',
  templateId: device.templateId ?? '',
  notes: device.notes ?? '',
  enabled: device.enabled,
});

const said = (text: string): string | null => text.trim() || null;

/** All that is said of it, null where nothing is; the password stands for itself, since it is never read. */
const detailsOf = (values: SipDeviceValues) => ({
  friendlyName: said(values.friendlyName),
  serial: said(values.serial),
  firmware: said(values.firmware),
  connection: connectionOf(values),
  updateProtocol: values.updateProtocol || null,
  updateIntervalMinutes: values.updateIntervalMinutes === '' ? null : Number(values.updateIntervalMinutes),
  adminUserName: said(values.adminUserName),
  timeZone: said(values.timeZone),
  templateId: said(values.templateId),
  notes: said(values.notes),
  enabled: values.enabled,
});

function connectionOf({ connection, address, netmask, gateway }: SipDeviceValues): Connection | null {
  if (connection === '') return null;
  if (connection === 'DHCP') return { type: connection };
  return { type: connection, address: address.trim(), netmask: netmask.trim(), gateway: gateway.trim() };
}

const passwordOf = ({ adminPassword }: SipDeviceValues) => (adminPassword === '' ? {} : { adminPassword });

type Said<Details> = { [Name in keyof Details]?: NonNullable<Details[Name]> };

function whatIsSaid<Details extends object>(details: Details): Said<Details> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null)) as Said<Details>;
}

export const newBodyOf = (values: SipDeviceValues): NewSipDevice => ({
  mac: values.mac.trim(),
  model: values.model,
  ...whatIsSaid(detailsOf(values)),
  ...passwordOf(values),
});

/** Only what differs from before: somebody else may have changed the rest meanwhile. */
export function changedBodyOf(before: SipDeviceValues, after: SipDeviceValues): ChangedSipDevice {
  const was: Record<string, unknown> = { mac: before.mac, model: before.model, ...detailsOf(before) };
  const is = { mac: after.mac.trim(), model: after.model, ...detailsOf(after) };
  const changed = Object.entries(is).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name]));
  return { ...(Object.fromEntries(changed) as Partial<typeof is>), ...passwordOf(after) };
}

export type SipDeviceErrors = { [Field in SipDeviceField]?: string | undefined };

/** What can be told before it is sent. */
export function gapsOf({ mac, model }: SipDeviceValues): SipDeviceErrors {
  return {
    ...(model === '' ? { model: words.form.needed } : {}),
    ...(mac.trim() === '' ? { mac: words.form.needed } : looksLikeMac(mac) ? {} : { mac: words.form.badMac }),
  };
}

/** By which words a sentence of the API is about a field. */
export const FIELDS = {
  friendlyName: /friendlyName/,
  serial: /serial/i,
  firmware: /firmware/i,
  address: /connection[./]address/,
  netmask: /connection[./]netmask/,
  gateway: /connection[./]gateway/,
  connection: /'connection'/,
  updateProtocol: /updateProtocol/,
  updateIntervalMinutes: /updateIntervalMinutes/,
  adminUserName: /adminUserName/,
  adminPassword: /adminPassword/,
  timeZone: /time ?zone/i,
  templateId: /template/i,
  notes: /notes/,
  mac: /\bmac\b/i,
  model: /\bmodel\b/i,
};
