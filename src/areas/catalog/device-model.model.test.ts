import { expect, test } from 'vitest';
import { eventsOf, judgeFirmware } from './device-model.model.ts';

test('[P4] firmware older than the model needs is known as such', () => {
  expect(judgeFirmware('DMS Yealink T46U', 'Yealink SIP-T46U 108.86.0.20')).toEqual({
    software: '108.86.0.20',
    belowMinimum: false,
  });
  expect(judgeFirmware('DMS Yealink T46U', 'Yealink SIP-T46U 108.10.0.1').belowMinimum).toBe(true);
});

test('a phone of no vendor we know says itself what runs on it', () => {
  expect(judgeFirmware('Generic IPPhone Customer Managed', 'baresip v1.0.0 (x86_64/linux)')).toEqual({
    software: 'baresip v1.0.0 (x86_64/linux)',
    belowMinimum: false,
  });
});

test.each([
  ['DMS Yealink T46U', undefined, { resync: 'check-sync;reboot=false', reboot: 'check-sync;reboot=true' }],
  ['Yealink Customer Managed', undefined, { resync: 'check-sync;reboot=false', reboot: 'check-sync;reboot=true' }],
  ['DMS Grandstream GRP2614', undefined, { resync: 'resync', reboot: 'check-sync;reboot=true' }],
  ['DMS Polycom VVX450', undefined, { resync: 'check-sync', reboot: undefined }],
  ['DMS Cisco 8851', undefined, { resync: 'check-sync', reboot: undefined }],
  ['DMS Yealink T46U', 'Grandstream GRP2614 1.0.5.69', { resync: 'check-sync;reboot=false', reboot: 'check-sync;reboot=true' }],
  ['Generic IPPhone Customer Managed', undefined, { resync: 'check-sync', reboot: undefined }],
  ['Generic IPPhone Customer Managed', 'baresip v1.0.0 (x86_64/linux)', { resync: 'check-sync', reboot: undefined }],
  ['Generic IPPhone Customer Managed', 'Grandstream GRP2614 1.0.5.69', { resync: 'resync', reboot: 'check-sync;reboot=true' }],
])('a %s that calls itself %s is told what its vendor understands', (model, userAgent, events) => {
  expect(eventsOf(model, userAgent)).toEqual(events);
});
