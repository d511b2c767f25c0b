import type { ManagedBy, PhoneModel, SupportedDevice, Vendor } from './define.ts';

/** One row of the catalog: what a device is added as. One piece of hardware can have up to three (K1). */
export interface CatalogRow extends SupportedDevice {
  vendorId: string;
  /** The model in `vendors/`, absent where a row stands for everything a vendor makes. */
  hardware?: string;
  kind: PhoneModel['kind'];
  transports: PhoneModel['transports'];
  srtp: PhoneModel['srtp'];
  minimumFirmware?: string;
  /** Whether we have a file for it. */
  provisionable: boolean;
  /** Only approved models are offered and accepted (P8). */
  approved: boolean;
}

type Profile = Omit<SupportedDevice, 'model' | 'displayName' | 'managedBy' | 'numberOfLinePorts'>;

/** As the documented row "2N Customer Managed". */
const byHand: Profile = {
  type: 'GENERIC_SIP',
  manufacturer: 'THIRD_PARTY',
  supportedFor: ['PEOPLE', 'PLACE'],
  onboardingMethod: ['MAC_ADDRESS'],
  allowConfigureLayoutEnabled: false,
  kemSupportEnabled: false,
  kemLinesSupportEnabled: false,
  upgradeChannelEnabled: false,
  additionalPrimaryLineAppearancesEnabled: false,
  basicEmergencyNomadicEnabled: false,
  customizedBehaviorsEnabled: false,
  allowConfigurePortsEnabled: false,
  customizableLineLabelEnabled: false,
  supportsLinePortReorderingEnabled: false,
  portNumberSupportEnabled: false,
  numberOfLineKeyButtons: 0,
  touchScreenPhone: false,
  t38Enabled: false,
  callDeclinedEnabled: false,
  deviceSettingsConfiguration: 'NONE',
  allowHotelingHostEnabled: false,
  supportsLogCollection: 'NONE',
  supportsApplyChangesEnabled: false,
  allowConfigureLinesEnabled: true,
  allowConfigurePhoneSettingsEnabled: false,
  supportsHotlineEnabled: false,
};

/** As the documented row "DMS Polycom EE400". */
const thirdParty: Profile = {
  ...byHand,
  additionalPrimaryLineAppearancesEnabled: true,
  customizedBehaviorsEnabled: true,
  supportsLinePortReorderingEnabled: true,
  callDeclinedEnabled: true,
  deviceSettingsConfiguration: 'WEBEX_CALLING_DYNAMIC_DEVICE_CONFIGURATION',
  allowHotelingHostEnabled: true,
  supportsApplyChangesEnabled: true,
  allowConfigurePhoneSettingsEnabled: true,
  supportsHotlineEnabled: true,
};

const mpp: Profile = {
  ...thirdParty,
  type: 'MPP',
  manufacturer: 'CISCO',
  onboardingMethod: ['MAC_ADDRESS', 'ACTIVATION_CODE'],
  allowConfigureLayoutEnabled: true,
  upgradeChannelEnabled: true,
  defaultUpgradeChannel: 'STABLE',
  basicEmergencyNomadicEnabled: true,
  customizableLineLabelEnabled: true,
  deviceSettingsConfiguration: 'WEBEX_CALLING_DEVICE_CONFIGURATION',
  supportsLogCollection: 'CISCO_PRT',
};

const profiles: Record<NonNullable<PhoneModel['profile']>, Profile> = {
  mpp,
  'desk-phone': {
    ...mpp,
    type: 'DESK_PHONE',
    deviceSettingsConfiguration: 'WEBEX_DEVICE_CONFIGURATION',
    supportsLogCollection: 'CISCO_ROOMOS',
  },
  'cisco-ata': {
    ...mpp,
    type: 'ATA',
    // There is nothing to type a code in with.
    onboardingMethod: ['MAC_ADDRESS'],
    allowConfigureLayoutEnabled: false,
    t38Enabled: true,
  },
};

/** Every row of every vendor. Throws where two would have the same name. */
export function catalogRows(vendors: readonly Vendor[]): CatalogRow[] {
  const rows = vendors.flatMap((vendor) => [
    ...vendor.models.flatMap((model) => model.managedBy.map((managedBy) => rowOf(vendor, model, managedBy))),
    ...(vendor.customerManagedRow ? [customerManagedRow(vendor)] : []),
  ]);
  const names = new Set<string>();
  for (const { model } of rows) {
    if (names.has(model.toLowerCase())) throw new TypeError(`Two catalog rows are called ${model}.`);
    names.add(model.toLowerCase());
  }
  return rows;
}

/** The row that a client means: by model or display name, in any case, with or without "DMS ". */
export function findCatalogRow<Row extends Pick<SupportedDevice, 'model' | 'displayName'>>(
  rows: readonly Row[],
  input: string,
): Row | undefined {
  const wanted = comparable(input);
  return (
    rows.find(({ model }) => comparable(model) === wanted) ?? rows.find(({ displayName }) => comparable(displayName) === wanted)
  );
}

const comparable = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/^dms\s+/, '');

function rowOf(vendor: Vendor, model: PhoneModel, managedBy: ManagedBy): CatalogRow {
  const isPlatforms = managedBy === 'CISCO';
  const { keyModules } = model;
  return {
    ...namesOf(vendor, model, managedBy),
    ...(isPlatforms ? (model.profile ? profiles[model.profile] : thirdParty) : byHand),
    managedBy,
    numberOfLinePorts: model.ports,
    // The documented row DMS Polycom EE400 says 0 although that phone has keys.
    numberOfLineKeyButtons: isPlatforms && !model.profile ? 0 : model.lineKeys,
    kemSupportEnabled: keyModules !== undefined,
    ...(keyModules && { kemModuleCount: keyModules.count, kemModuleType: [keyModules.type] }),
    touchScreenPhone: model.touchScreen ?? false,
    ...model.catalog,
    vendorId: vendor.id,
    hardware: model.name,
    kind: model.kind,
    transports: model.transports,
    srtp: model.srtp,
    ...(model.minimumFirmware && { minimumFirmware: model.minimumFirmware }),
    provisionable: model.template !== undefined,
    approved: model.approved ?? true,
  };
}

function customerManagedRow(vendor: Vendor): CatalogRow {
  const name = `${vendor.name} Customer Managed`;
  return {
    model: name,
    displayName: name,
    ...byHand,
    managedBy: 'CUSTOMER',
    numberOfLinePorts: 20,
    vendorId: vendor.id,
    kind: 'generic',
    transports: ['UDP', 'TCP', 'TLS'],
    srtp: 'mandatory',
    provisionable: vendor.models.some(({ template }) => template !== undefined),
    approved: true,
  };
}

function namesOf(vendor: Vendor, model: PhoneModel, managedBy: ManagedBy) {
  switch (managedBy) {
    case 'CUSTOMER': {
      const name = `${model.name} Customer Managed`;
      return { model: name, displayName: name };
    }
    case 'PARTNER': {
      const name = `${vendor.name} ${model.name} Partner Managed`;
      return { model: name, displayName: name };
    }
    case 'CISCO': {
      const name = `${vendor.catalogName ?? vendor.name} ${model.catalogModel ?? model.name}`;
      if (model.profile === 'desk-phone') return { model: name, displayName: `Cisco Desk Phone ${model.name}` };
      if (model.profile === 'cisco-ata') return { model: `DMS ${name}`, displayName: `${name} ATA` };
      return { model: `DMS ${name}`, displayName: name, ...(model.profile ? {} : { familyDisplayName: vendor.name }) };
    }
  }
}
