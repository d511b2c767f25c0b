import { expect, test } from 'vitest';
import { judgeFirmware } from './device-model.model.ts';

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
