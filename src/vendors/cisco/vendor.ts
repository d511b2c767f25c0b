import { defineVendor, family } from '../define.ts';

const phone = { kind: 'desk phone', transports: ['UDP', 'TCP', 'TLS'], srtp: 'mandatory', managedBy: ['CISCO'] } as const;

// Activation codes need at least 11.2.3MSR1.
const mpp = { ...phone, profile: 'mpp', minimumFirmware: '11.2.3', template: 'mpp.xml.liquid' } as const;

export const cisco = defineVendor({
  id: 'cisco',
  name: 'Cisco',
  // Most Cisco prefixes are no phones at all; these were seen on phones and adapters.
  ouis: ['001873', 'a44c11', '0021a0', '30e4db', '002155', '68efbd', '000e08'],
  files: [
    // What a phone without a profile rule asks for; its rule is given by the file itself, or by the answer to its activation code.
    { path: '{model}-3PCC.xml', template: 'none' },
    // The same of an adapter. Whether it writes ATA192 or 192 there is unverified; both are answered 404.
    { path: 'spa{model}.cfg', template: 'none' },
    { path: '{mac}.xml', macCase: 'lower', template: 'of-model' },
  ],
  uploads: [],
  userAgents: [
    // DP is the 9800s' part number; that they call themselves so is unverified.
    /^Cisco-(?:CP|DP)-(?<model>\d{4})(?:-3PCC)?\/(?<firmware>\d[\w.()-]*)(?: \((?<mac>[0-9a-f]{12})\))?$/i,
    // An SPA names its MAC and its serial number.
    /^Cisco\/(?<model>SPA\d+\w*)-(?<firmware>\d[\w.]*) \((?<mac>[0-9a-f]{12})\)\((?<serial>\w+)\)$/i,
    // One parenthesis is a serial number, even where it looks like a MAC address. Over SIP there is none.
    /^Cisco\/(?<model>(?:ATA|SPA)\d+\w*)-(?:MPP-)?(?<firmware>\d[\w.()-]*)(?: \((?<serial>\w+)\))?$/i,
    /^Linksys\/(?<model>[A-Z]+)-?(?<modelNumber>\d+\w*)-(?<firmware>\d[\w.()]*) \((?<serial>\w+)\)$/i,
  ],
  httpAuthentication: ['digest', 'basic'],
  // Of adapters unverified: their forerunners, the SPA, took "resync", too. There is no event of its own for a restart.
  resyncEvent: 'check-sync',
  words: {
    transport: { UDP: 'UDP', TCP: 'TCP', TLS: 'TLS' },
    // There is no word for off: Optional encrypts nothing of itself. Strict encrypts everything over TLS.
    srtp: { off: 'Optional', optional: 'Optional', mandatory: 'Strict' },
    language: {},
  },
  models: [
    // Ports of the 6800s are our own estimate where they differ from the keys.
    ...family({ ...mpp }, [
      { name: '6821', ports: 2, lineKeys: 2 },
      { name: '6841', ports: 4, lineKeys: 4 },
      { name: '6851', ports: 4, lineKeys: 12, keyModules: { count: 2, type: 'KEM_14_KEYS' } },
      { name: '6861', ports: 4, lineKeys: 16 },
      { name: '6871', ports: 6, lineKeys: 10 },
      { name: '7811', ports: 1, lineKeys: 1 },
      { name: '7821', ports: 2, lineKeys: 2 },
      { name: '7841', ports: 4, lineKeys: 4 },
      { name: '7861', ports: 16, lineKeys: 16 },
      { name: '7832', ports: 1, lineKeys: 0, kind: 'conference' },
      { name: '8811', ports: 10, lineKeys: 10 },
      { name: '8841', ports: 10, lineKeys: 10 },
      { name: '8845', ports: 10, lineKeys: 10 },
      { name: '8851', ports: 10, lineKeys: 10, keyModules: { count: 2, type: 'KEM_14_KEYS' } },
      { name: '8861', ports: 10, lineKeys: 10, keyModules: { count: 3, type: 'KEM_18_KEYS' } },
      { name: '8865', ports: 10, lineKeys: 10, keyModules: { count: 3, type: 'KEM_18_KEYS' } },
      { name: '8832', ports: 1, lineKeys: 0, kind: 'conference' },
    ]),
    { ...phone, profile: 'mpp', name: '8875', template: 'mpp.xml.liquid', ports: 10, lineKeys: 10, touchScreen: true },
    // Their web page names its settings as MPP phones do; the count of lines is that of the keys.
    ...family({ ...phone, profile: 'desk-phone', template: 'mpp.xml.liquid' }, [
      { name: '9811', ports: 2, lineKeys: 2 },
      { name: '9821', ports: 2, lineKeys: 2 },
      { name: '9841', ports: 4, lineKeys: 4 },
      { name: '9851', ports: 10, lineKeys: 10 },
      { name: '9861', ports: 16, lineKeys: 16 },
      { name: '9871', ports: 32, lineKeys: 32, touchScreen: true },
    ]),
    ...family({ ...phone, profile: 'cisco-ata', kind: 'ata', template: 'ata.xml.liquid', ports: 2, lineKeys: 0 }, [
      { name: 'ATA191', catalogModel: '191' },
      { name: 'ATA192', catalogModel: '192' },
    ]),
  ],
});
