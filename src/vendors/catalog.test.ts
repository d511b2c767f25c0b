import { expect, test } from 'vitest';
import { catalogRows, findCatalogRow } from './catalog.ts';
import { compareFirmware } from './firmware.ts';
import { builtInRows, findVendor, vendors } from './index.ts';

const rowOf = (model: string) => {
  const row = findCatalogRow(builtInRows, model);
  if (!row) throw new Error(`No row ${model}.`);
  return row;
};

test('every row has its own name, and a vendor that makes two alike is refused', () => {
  expect(new Set(builtInRows.map(({ model }) => model.toLowerCase())).size).toBe(builtInRows.length);
  expect(() => catalogRows([...vendors, ...vendors.slice(0, 1)])).toThrow(/Two catalog rows/);
});

test('no name means two rows, whatever clients leave out', () => {
  for (const row of builtInRows) {
    expect(findCatalogRow(builtInRows, row.model)?.model).toBe(row.model);
    expect(findCatalogRow(builtInRows, ` ${row.displayName.toUpperCase()} `)?.model).toBe(row.model);
    expect(findCatalogRow(builtInRows, `DMS ${row.displayName}`)?.model).toBe(row.model);
    expect(findCatalogRow(builtInRows, row.model.replace('DMS ', ''))?.model).toBe(row.model);
  }
  expect(findCatalogRow(builtInRows, '8865')).toBeUndefined();
  expect(findCatalogRow(builtInRows, '')).toBeUndefined();
});

test('[K1] one piece of hardware has up to three rows', () => {
  expect(rowOf('DMS Yealink T46U')).toMatchObject({ managedBy: 'CISCO', displayName: 'Yealink T46U', hardware: 'T46U' });
  expect(rowOf('Yealink T46U Partner Managed')).toMatchObject({ managedBy: 'PARTNER', hardware: 'T46U', numberOfLinePorts: 16 });
  expect(rowOf('Yealink Customer Managed')).toMatchObject({ managedBy: 'CUSTOMER', numberOfLinePorts: 20 });
});

test('the two documented rows are as documented', () => {
  expect(rowOf('DMS Polycom EE400')).toMatchObject({
    model: 'DMS Polycom EE400',
    displayName: 'Polycom EE400',
    familyDisplayName: 'Poly',
    type: 'GENERIC_SIP',
    manufacturer: 'THIRD_PARTY',
    managedBy: 'CISCO',
    supportedFor: ['PEOPLE', 'PLACE'],
    onboardingMethod: ['MAC_ADDRESS'],
    allowConfigureLayoutEnabled: false,
    numberOfLinePorts: 14,
    kemSupportEnabled: false,
    upgradeChannelEnabled: false,
    additionalPrimaryLineAppearancesEnabled: true,
    basicEmergencyNomadicEnabled: false,
    customizedBehaviorsEnabled: true,
    allowConfigurePortsEnabled: false,
    customizableLineLabelEnabled: false,
    supportsLinePortReorderingEnabled: true,
    kemLinesSupportEnabled: false,
    portNumberSupportEnabled: false,
    numberOfLineKeyButtons: 0,
    touchScreenPhone: false,
    t38Enabled: false,
    callDeclinedEnabled: true,
    deviceSettingsConfiguration: 'WEBEX_CALLING_DYNAMIC_DEVICE_CONFIGURATION',
    allowHotelingHostEnabled: true,
    supportsLogCollection: 'NONE',
    supportsApplyChangesEnabled: true,
    allowConfigureLinesEnabled: true,
    allowConfigurePhoneSettingsEnabled: true,
    supportsHotlineEnabled: true,
  });
  expect(rowOf('2N Customer Managed')).toMatchObject({
    numberOfLinePorts: 20,
    kemSupportEnabled: true,
    kemModuleCount: 1,
    kemModuleType: ['KEM_20_KEYS'],
    deviceSettingsConfiguration: 'NONE',
    allowConfigureLinesEnabled: true,
    supportsApplyChangesEnabled: false,
  });
});

test('the rows that clients name are there', () => {
  for (const model of ['6821', '6871', '7811', '7832', '8811', '8841', '8845', '8851', '8861', '8865', '8875']) {
    expect(rowOf(`DMS Cisco ${model}`).onboardingMethod).toEqual(['MAC_ADDRESS', 'ACTIVATION_CODE']);
  }
  for (const [model, keys] of Object.entries({ 9811: 2, 9821: 2, 9841: 4, 9851: 10, 9861: 16, 9871: 32 })) {
    expect(rowOf(`Cisco ${model}`)).toMatchObject({
      model: `Cisco ${model}`,
      displayName: `Cisco Desk Phone ${model}`,
      type: 'DESK_PHONE',
      onboardingMethod: ['MAC_ADDRESS', 'ACTIVATION_CODE'],
      numberOfLinePorts: keys,
      numberOfLineKeyButtons: keys,
      deviceSettingsConfiguration: 'WEBEX_DEVICE_CONFIGURATION',
      provisionable: true,
    });
  }
  for (const model of ['191', '192']) {
    expect(rowOf(`DMS Cisco ${model}`)).toMatchObject({
      displayName: `Cisco ${model} ATA`,
      type: 'ATA',
      onboardingMethod: ['MAC_ADDRESS'],
      numberOfLinePorts: 2,
      t38Enabled: true,
      provisionable: true,
    });
  }
  expect(rowOf('Cisco 8875').model).toBe('DMS Cisco 8875');
  expect(rowOf('Imagicle Customer Managed').onboardingMethod).toEqual(['NONE']);
  for (const name of [
    'Generic IPPhone',
    'Generic IP Gateway',
    '2N',
    'Algo',
    'AudioCodes',
    'Axis',
    'CyberData',
    'Grandstream',
    'Poly',
  ]) {
    expect(rowOf(`${name} Customer Managed`).managedBy).toBe('CUSTOMER');
  }
});

test('[P8] there are partner managed phones and gateways, some of them not approved', () => {
  const partners = builtInRows.filter(({ managedBy }) => managedBy === 'PARTNER');
  expect(partners.some(({ kind, approved }) => kind === 'desk phone' && approved)).toBe(true);
  expect(partners.some(({ kind, approved }) => kind === 'desk phone' && !approved)).toBe(true);
  expect(partners.some(({ kind, approved }) => kind === 'ata' && approved)).toBe(true);
  expect(partners.some(({ manufacturer }) => manufacturer === 'CISCO')).toBe(false);
});

test('[P3] every row says which transports and media encryption it can do', () => {
  for (const { model, transports, srtp, numberOfLinePorts } of builtInRows) {
    expect(transports.length, model).toBeGreaterThan(0);
    expect(srtp, model).toMatch(/none|optional|mandatory/);
    expect(numberOfLinePorts, model).toBeGreaterThan(0);
  }
});

test('vendors agree with themselves', () => {
  expect(new Set(vendors.map(({ id }) => id)).size).toBe(vendors.length);
  const ouis = vendors.flatMap((vendor) => vendor.ouis);
  expect(new Set(ouis).size).toBe(ouis.length);
  for (const oui of ouis) expect(oui).toMatch(/^[0-9a-f]{6}$/);
  for (const vendor of vendors) {
    expect(new Set(vendor.models.map(({ name }) => name)).size).toBe(vendor.models.length);
    if (vendor.models.some(({ template }) => template))
      expect(vendor.files.some(({ template }) => template === 'of-model')).toBe(true);
  }
});

test.each([
  ['1.0.5.15', '1.0.5.9', 1],
  ['5.9.5', '5.9.5.0614', -1],
  ['11.2.3', '11-2-3-MSR1', -1],
  ['12.0.1(SR3)', '12.0.1(SR3)', 0],
  ['7.4.8a', '7.4.8a', 0],
])('firmware %s and %s', (a, b, sign) => {
  expect(Math.sign(compareFirmware(a, b))).toBe(sign);
  expect(Math.sign(compareFirmware(b, a))).toBe(0 - sign);
});

test('the hardware number in front of Yealink firmware does not make it newer', () => {
  const yealink = findVendor('yealink');
  expect(compareFirmware('66.86.0.15', '108.85.0.39', yealink)).toBeGreaterThan(0);
  expect(compareFirmware('108.84.0.1', '66.85.0.5', yealink)).toBeLessThan(0);
});
