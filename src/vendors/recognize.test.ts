import { describe, expect, test } from 'vitest';
import { parseUserAgent, recognizeRequest, vendors } from './index.ts';
import { findModel, findUpload } from './recognize.ts';

describe('user agents', () => {
  test.each([
    ['Yealink SIP-T46S 66.86.0.15 80:5e:c0:12:34:56', 'yealink', 'T46S', '66.86.0.15', '805ec0123456'],
    ['Yealink SIP-T56A  58.80.0.25 001565f429a4', 'yealink', 'T56A', '58.80.0.25', '001565f429a4'],
    ['yealink SIP-T21P_E2 52.80.0.3 00:15:65:4c:4c:26', 'yealink', 'T21P_E2', '52.80.0.3', '0015654c4c26'],
    ['VP530P 23.70.0.41 00:15:65:31:4b:c0', 'yealink', 'VP530P', '23.70.0.41', '001565314bc0'],
    ['Yealink-T46G 28.71.0.81 28.1.0.128.0.0.0', 'yealink', 'T46G', '28.71.0.81', undefined],
    ['Yealink SIP VP-T49G 51.80.0.100 00:15:65:31:4b:c0', 'yealink', 'VP-T49G', '51.80.0.100', '001565314bc0'],
    ['Yealink CP960 73.85.0.5 00:15:65:31:4b:c0', 'yealink', 'CP960', '73.85.0.5', '001565314bc0'],
    ['W60B 77.85.0.20', 'yealink', 'W60B', '77.85.0.20', undefined],
    ['Yealink SIP-T46U 108.86.0.20', 'yealink', 'T46U', '108.86.0.20', undefined],
    ['FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application', 'poly', 'VVX450', '5.9.1.0615', undefined],
    ['FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Updater', 'poly', 'VVX450', '5.9.1.0615', undefined],
    ['PolycomVVX-VVX_450-UA/5.9.1.0615', 'poly', 'VVX450', '5.9.1.0615', undefined],
    [
      'FileTransport PolyCCX-CCX_500-UA/9.4.1.0508 (SN:64167f9f4c90) Type/Application',
      'poly',
      'CCX500',
      '9.4.1.0508',
      '64167f9f4c90',
    ],
    ['FileTransport PolycomSoundPointIP-SPIP_335-UA/4.2.1.0275', 'poly', 'SPIP335', '4.2.1.0275', undefined],
    ['PolyEdge-Edge_E350-UA/8.1.0.12345', 'poly', 'EdgeE350', '8.1.0.12345', undefined],
    ['Cisco-CP-8841-3PCC/11.0 (00562b043615)', 'cisco', '8841', '11.0', '00562b043615'],
    ['Cisco-DP-9841/3.2.1 (00562b043615)', 'cisco', '9841', '3.2.1', '00562b043615'],
    ['Cisco/ATA192-12.0.1(SR3)', 'cisco', 'ATA192', '12.0.1(SR3)', undefined],
    ['Grandstream Model HW HT801 V1.1A SW 1.0.17.5 DevId c074ad273a10', 'grandstream', 'HT801', '1.0.17.5', 'c074ad273a10'],
    ['Grandstream Model HW GXV3350  V1.3A SW 1.0.1.8 DevId c074ad150b88', 'grandstream', 'GXV3350', '1.0.1.8', 'c074ad150b88'],
    ['Grandstream Model HW GRP2614 SW 1.0.5.15 DevId c074ad0b63ee', 'grandstream', 'GRP2614', '1.0.5.15', 'c074ad0b63ee'],
    [
      'Grandstream GXP2000 (gxp2000e.bin:1.2.5.3/boot55e.bin:1.1.6.9) DevId 000b82150b88',
      'grandstream',
      'GXP2000',
      '1.2.5.3',
      '000b82150b88',
    ],
    ['Grandstream GRP2614 1.0.5.15', 'grandstream', 'GRP2614', '1.0.5.15', undefined],
    ['AUDC-IPPhone/2.2.8.61 (440HDG-Rev0; 00908F602AAC)', 'audiocodes', '440HDG', '2.2.8.61', '00908f602aac'],
  ])('%s', (text, vendorId, model, firmware, mac) => {
    expect(parseUserAgent(text)).toEqual({ vendorId, model, firmware, ...(mac && { mac }) });
  });

  test.each([
    ['Cisco/ATA191-MPP-11-1-0-MSR4 (FCH2443D9R4)', { model: 'ATA191', firmware: '11-1-0-MSR4', serial: 'FCH2443D9R4' }],
    ['Cisco/ATA192-12.0.1(SR3) (88755A000003)', { model: 'ATA192', firmware: '12.0.1(SR3)', serial: '88755A000003' }],
    [
      'Cisco/SPA508G-7.4.8a (0002FDFF2103)(CBT141400UK)',
      { model: 'SPA508G', firmware: '7.4.8a', mac: '0002fdff2103', serial: 'CBT141400UK' },
    ],
    ['Linksys/SPA-942-6.1.5(a) (88019FA42805)', { model: 'SPA942', firmware: '6.1.5(a)', serial: '88019FA42805' }],
  ])('the serial number in %s is not taken for a MAC address', (text, expected) => {
    expect(parseUserAgent(text)).toEqual({ vendorId: 'cisco', ...expected });
  });

  test.each([
    'Mozilla/4.0 (compatible; snomD785-SIP 10.1.169.16 2010.12-00001-gd311851f1 (Feb 25 2019 - 14:19:43) 00041396D9B4 SXM:0 UXM:0 UXMC:0)',
    'Fanvil X6U Pro 0.0.10 0c383e2cd782',
    'Gigaset N870 IP PRO/83.V2.11.0+build.a546b91;7C2F80E0D605',
    'N510 IP PRO/42.258.00.000.000',
    'Htek UC926 2.0.4.2 00:1f:c1:00:00:01',
    'Panasonic_KX-UT113/01.133 (0080f0c8c381)',
    'Mitel6940 MAC:14-00-E9-29-4C-6B V:6.4.0.4006-SIP',
    'curl/8.5',
    'Mozilla/5.0 (X11; Linux x86_64)',
    '',
    `Yealink SIP-T46S ${'6'.repeat(100_000)}`,
  ])('a phone we do not know, or no phone, is nobody: %s', (text) => {
    expect(parseUserAgent(text)).toBeUndefined();
  });

  test('the model a phone names is found in the catalog', () => {
    for (const text of [
      'Yealink SIP-T46U 108.86.0.20',
      'PolyEdge-Edge_E350-UA/8.1.0.1',
      'Cisco/ATA192-12.0.1(SR3) (88755A000003)',
    ]) {
      const said = parseUserAgent(text);
      const vendor = vendors.find(({ id }) => id === said?.vendorId);
      expect(vendor && findModel(vendor, said?.model ?? '')).toBeDefined();
    }
  });
});

describe('requests', () => {
  const yealinkUa = 'Yealink SIP-T46U 108.86.0.20 80:5e:c0:12:34:56';
  const polyUa = 'FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application';

  test.each([
    ['/805ec0123456.cfg', yealinkUa, 'yealink', '{mac}.cfg', '805ec0123456'],
    ['/p/token/805EC0123456.CFG?x=1', yealinkUa, 'yealink', '{mac}.cfg', '805ec0123456'],
    ['/0004f2aabbcc.cfg', polyUa, 'poly', '{mac}.cfg', '0004f2aabbcc'],
    ['/0004f2aabbcc-lines.cfg', polyUa, 'poly', '{mac}-lines.cfg', '0004f2aabbcc'],
    ['/0004F2AABBCC.cfg', '', 'poly', '{mac}.cfg', '0004f2aabbcc'],
    ['/805ec0123456.cfg', 'curl/8.5', 'yealink', '{mac}.cfg', '805ec0123456'],
    ['/cfgc074ad0b63ee.xml', '', 'grandstream', 'cfg{mac}.xml', 'c074ad0b63ee'],
    ['cfgC074AD0B63EE.xml', '', 'grandstream', 'cfg{mac}.xml', 'c074ad0b63ee'],
    // A prefix nobody knows is no reason to refuse.
    ['/112233445566.cfg', yealinkUa, 'yealink', '{mac}.cfg', '112233445566'],
  ])('%s of %s is a file', (path, userAgent, vendorId, filePath, mac) => {
    const request = recognizeRequest(path, userAgent);
    if (request.outcome !== 'file') throw new Error('not found');
    expect([request.vendor.id, request.file.path, request.mac]).toEqual([vendorId, filePath, mac]);
  });

  test.each([
    ['/805ec0123456.boot', yealinkUa, 'yealink', '805ec0123456'],
    ['/y000000000000.boot', '', 'yealink', undefined],
    ['/y000000000108.cfg', '', 'yealink', undefined],
    ['/y000000000108.cfg', yealinkUa, 'yealink', '805ec0123456'],
    ['/000000000000.cfg', polyUa, 'poly', undefined],
    ['/000000000000-directory.xml', '', 'poly', undefined],
    ['/ffffffffffff.cfg', '', undefined, undefined],
    ['/cfgc074ad0b63ee', '', 'grandstream', 'c074ad0b63ee'],
    ['/cfggrp2614.xml', '', 'grandstream', undefined],
    ['/cfg.xml', '', 'grandstream', undefined],
    ['/112233445566.cfg', '', undefined, '112233445566'],
    ['/cfgc074ad0b63ee.xml', polyUa, 'poly', 'c074ad0b63ee'],
    ['/000000cd.xml', '', undefined, undefined],
    ['/../../etc/passwd', '', undefined, undefined],
    ['', '', undefined, undefined],
  ])('%s is answered with nothing', (path, userAgent, vendorId, mac) => {
    const request = recognizeRequest(path, userAgent);
    expect(request.outcome).toBe('not-found');
    expect(request.vendor?.id).toBe(vendorId);
    expect(request.mac).toBe(mac);
  });

  test('the address in the path is trusted over the one in the user agent', () => {
    expect(recognizeRequest('/805ec0aaaaaa.cfg', yealinkUa)).toMatchObject({
      outcome: 'file',
      mac: '805ec0aaaaaa',
      userAgent: { mac: '805ec0123456' },
    });
  });

  test('uploads are known by name', () => {
    expect(findUpload(vendors, '/0004f2aabbcc-app.log')).toMatchObject({ vendor: { id: 'poly' }, mac: '0004f2aabbcc' });
    expect(findUpload(vendors, '/805ec0123456-local.cfg')).toMatchObject({ vendor: { id: 'yealink' } });
    expect(findUpload(vendors, '/000000000000-app.log')).toBeUndefined();
  });
});
