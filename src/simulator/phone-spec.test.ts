import { describe, expect, test } from 'vitest';
import { compareFirmware } from '../vendors/firmware.ts';
import { builtInRows, findVendor, parseUserAgent } from '../vendors/index.ts';
import { findModel } from '../vendors/recognize.ts';
import { findBehavior } from './behaviors.ts';
import { hardwareOf, newMac } from './phone-spec.ts';

test.each([
  ['DMS Yealink T46U', { vendorId: 'yealink', model: 'T46U', firmware: '108.86.0.20' }],
  ['yealink t46u partner managed', { vendorId: 'yealink', model: 'T46U' }],
  ['Yealink Customer Managed', { vendorId: 'yealink', model: 'T46U' }],
  ['Polycom EE450', { vendorId: 'poly', model: 'Edge E450' }],
  ['DMS Grandstream GRP2614', { vendorId: 'grandstream', model: 'GRP2614', firmware: '1.0.5.15' }],
  ['DMS Cisco 8865', { vendorId: 'cisco', model: '8865', firmware: '12.0.7' }],
  ['DMS Cisco 8875', { vendorId: 'cisco', model: '8875', firmware: '3.2.1' }],
  ['Cisco 9841', { vendorId: 'cisco', model: '9841', firmware: '3.2.1' }],
  ['DMS Cisco 192', { vendorId: 'cisco', model: 'ATA192', firmware: '12.0.1' }],
  ['2N Customer Managed', undefined],
  ['No such phone', undefined],
])('%s', (model, expected) => {
  if (expected) expect(hardwareOf(model)).toMatchObject(expected);
  else expect(hardwareOf(model)).toBeUndefined();
});

describe.each(builtInRows.filter(({ provisionable }) => provisionable).map(({ model }) => model))('%s', (model) => {
  test('can be simulated, runs firmware that is new enough, and is recognized by what it calls itself', () => {
    const hardware = hardwareOf(model);
    const vendor = hardware && findVendor(hardware.vendorId);
    const behavior = hardware && findBehavior(hardware.vendorId);
    if (!vendor || !behavior) throw new Error(`${model} cannot be simulated.`);
    const { minimumFirmware } = findModel(vendor, hardware.model) ?? {};
    expect(compareFirmware(hardware.firmware, minimumFirmware ?? '0', vendor)).toBeGreaterThanOrEqual(0);

    const phone = { ...hardware, mac: '001565aabbcc' };
    for (const userAgent of [behavior.httpUserAgent(phone), behavior.sipUserAgent(phone)]) {
      const recognized = parseUserAgent(userAgent);
      expect(recognized).toMatchObject({ vendorId: vendor.id, firmware: hardware.firmware });
      expect(findModel(vendor, recognized?.model ?? '')?.name).toBe(hardware.model);
    }
  });
});

describe('a new MAC address', () => {
  test('starts with a prefix of its vendor and follows the lots drawn', () => {
    expect(newMac('yealink', () => 0)).toBe('001565000000');
    expect(newMac('yealink', () => 0.999_999_99)).toBe('f01653ffffff');
  });

  test('is a local one where the vendor has no prefix', () => {
    expect(newMac('generic', () => 0.5)).toBe('02be11800000');
  });
});
