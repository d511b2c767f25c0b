/** The vendor kit: what a vendor folder tells us, as data. Rendering belongs to areas/provisioning. */
export interface Vendor {
  /** The folder's name. */
  id: string;
  name: string;
  /** How catalog rows spell it where the Webex catalog differs ("DMS Polycom EE400"). */
  catalogName?: string;
  /** First three octets of MAC addresses seen on its phones: a hint, never a gate. */
  ouis: readonly string[];
  models: readonly PhoneModel[];
  /** What its phones ask for, in the order they ask; empty while we serve it nothing. */
  files: readonly VendorFile[];
  /** What its phones PUT, with the tokens of `VendorFile.path`. */
  uploads: readonly string[];
  /** How its phones name themselves, over HTTP and SIP. Groups: `model` and `modelNumber` (joined), `firmware`, `mac`, `serial`. */
  userAgents: readonly RegExp[];
  /** In the order we should offer them. */
  httpAuthentication: readonly ('basic' | 'digest')[];
  /** `Event:` of the NOTIFY that makes a phone fetch its file. */
  resyncEvent: string;
  /** Of the one that restarts it, whatever it was told before; absent where the vendor has none of its own. */
  rebootEvent?: string;
  /** How its files spell what every vendor has. */
  words: VendorWords;
  /** Whether its firmware starts with a number that names the hardware (Yealink), so that it says nothing about age. */
  firmwareStartsWithHardwareId?: boolean;
  /** Whether the catalog has one "<Vendor> Customer Managed" row for everything it makes. */
  customerManagedRow?: boolean;
}

/** One vendor's words for the values of a configuration. */
export interface VendorWords {
  transport: Readonly<Record<Transport, string>>;
  srtp: Readonly<Record<Srtp, string>>;
  /** By language tag ("de", "pt-BR"); a phone whose language is missing keeps its default. */
  language: Readonly<Record<string, string>>;
}

/** One name a phone asks for. */
export interface VendorFile {
  /** A file name with the tokens `{mac}`, `{digits}` and `{model}`; matched in any case. */
  path: string;
  /** How its phones write the MAC address in it. */
  macCase?: 'lower' | 'upper';
  /** `none` is answered 404; `of-model` is the template named by the model; else one file of `templates/`. */
  template: 'none' | 'of-model' | `${string}.liquid`;
}

export type Transport = 'UDP' | 'TCP' | 'TLS';
export type Srtp = 'off' | 'optional' | 'mandatory';
export type ManagedBy = 'CISCO' | 'CUSTOMER' | 'PARTNER';

/** One piece of hardware. */
export interface PhoneModel {
  /** As the vendor prints it: "T46U". */
  name: string;
  kind: 'desk phone' | 'conference' | 'ata' | 'dect' | 'intercom' | 'generic';
  /** Lines it can register. */
  ports: number;
  lineKeys: number;
  keyModules?: { count: number; type: KeyModule };
  transports: readonly Transport[];
  /** The most it can do. */
  srtp: 'none' | 'optional' | 'mandatory';
  minimumFirmware?: string;
  touchScreen?: boolean;
  /** Which catalog rows exist for it. */
  managedBy: readonly ManagedBy[];
  /** Which set of defaults its row managed by the platform starts from; third-party phones by default. */
  profile?: 'mpp' | 'desk-phone' | 'cisco-ata';
  /** The model in catalog rows where the Webex catalog differs ("EE400"). */
  catalogModel?: string;
  /** What differs from the row that its profile makes. */
  catalog?: Partial<SupportedDevice>;
  /** Only approved models are offered and accepted (P8). */
  approved?: boolean;
  /** One file of `templates/`, or nothing while we have none. */
  template?: `${string}.liquid`;
}

export type KeyModule = 'KEM_14_KEYS' | 'KEM_18_KEYS' | 'KEM_20_KEYS';

/** One entry of GET /telephony/config/supportedDevices, field by field. */
export interface SupportedDevice {
  model: string;
  displayName: string;
  familyDisplayName?: string;
  type: 'MPP' | 'ATA' | 'GENERIC_SIP' | 'DESK_PHONE';
  manufacturer: 'CISCO' | 'THIRD_PARTY';
  managedBy: ManagedBy;
  supportedFor: readonly ('PEOPLE' | 'PLACE')[];
  onboardingMethod: readonly ('MAC_ADDRESS' | 'ACTIVATION_CODE' | 'NONE')[];
  allowConfigureLayoutEnabled: boolean;
  numberOfLinePorts: number;
  kemSupportEnabled: boolean;
  kemModuleCount?: number;
  kemModuleType?: readonly KeyModule[];
  kemLinesSupportEnabled: boolean;
  upgradeChannelEnabled: boolean;
  defaultUpgradeChannel?: 'STABLE' | 'STABLE_DELAY' | 'PREVIEW' | 'BETA' | 'TESTING';
  additionalPrimaryLineAppearancesEnabled: boolean;
  basicEmergencyNomadicEnabled: boolean;
  customizedBehaviorsEnabled: boolean;
  allowConfigurePortsEnabled: boolean;
  customizableLineLabelEnabled: boolean;
  supportsLinePortReorderingEnabled: boolean;
  portNumberSupportEnabled: boolean;
  numberOfLineKeyButtons: number;
  touchScreenPhone: boolean;
  t38Enabled: boolean;
  callDeclinedEnabled: boolean;
  deviceSettingsConfiguration:
    | 'WEBEX_CALLING_DEVICE_CONFIGURATION'
    | 'WEBEX_DEVICE_CONFIGURATION'
    | 'WEBEX_CALLING_DYNAMIC_DEVICE_CONFIGURATION'
    | 'NONE';
  allowHotelingHostEnabled: boolean;
  supportsLogCollection: 'NONE' | 'CISCO_PRT' | 'CISCO_ROOMOS';
  supportsApplyChangesEnabled: boolean;
  allowConfigureLinesEnabled: boolean;
  allowConfigurePhoneSettingsEnabled: boolean;
  supportsHotlineEnabled: boolean;
  maxNumberOfLineAppearances?: number;
}

/** What one phone shall be told. */
export interface PhoneConfiguration {
  device: { mac: string; model: string; displayName: string };
  lines: readonly PhoneLine[];
  /** Where the phone fetches its file: a folder, https://config.example.com/p/. */
  provisioning: { url: string; userName?: string; password?: string; resyncMinutes: number };
  /** IANA. */
  timeZone: string;
  language: string;
  adminPassword?: string;
}

/** One line that the phone registers. */
export interface PhoneLine {
  port: number;
  label: string;
  displayName: string;
  /** The user part of the line/port. */
  userName: string;
  authUserName: string;
  password: string;
  /** The realm. */
  domain: string;
  /** Where it differs from the domain. */
  registrar?: Address;
  outboundProxy: Address;
  transport: Transport;
  srtp: Srtp;
  expiresSeconds: number;
}

/** A host; without a port, phones look for SRV records (K14). */
export interface Address {
  host: string;
  port?: number;
}

export const defineVendor = (vendor: Vendor) => vendor;

/** Rows that share defaults: a row says only what is its own. */
export function family<Defaults extends Partial<PhoneModel>>(
  defaults: Defaults,
  rows: readonly (Omit<PhoneModel, keyof Defaults> & Partial<PhoneModel>)[],
): PhoneModel[] {
  return rows.map((row) => ({ ...defaults, ...row }) as PhoneModel);
}
