import { defineVendor, family } from '../define.ts';

const phone = {
  kind: 'desk phone',
  transports: ['UDP', 'TCP', 'TLS'],
  srtp: 'mandatory',
  // Not in the Webex catalog as managed by the platform; Bellhop has a template, so its own catalog offers it.
  managedBy: ['CISCO', 'PARTNER'],
  template: 'accounts.xml.liquid',
} as const;

const adapter = { ...phone, kind: 'ata', lineKeys: 0, catalog: { t38Enabled: true } } as const;

// GBX20: twenty keys a page, four modules in a row.
const fourModules = { count: 4, type: 'KEM_20_KEYS' } as const;

export const grandstream = defineVendor({
  id: 'grandstream',
  name: 'Grandstream',
  ouis: ['000b82', '144cff', 'c074ad', 'ec74d7'],
  files: [
    // A binary container, only needed to redirect.
    { path: 'cfg{mac}', macCase: 'lower', template: 'none' },
    { path: 'cfg{mac}.xml', macCase: 'lower', template: 'of-model' },
    // Newer firmware asks for its model's file, too. [1]
    { path: 'cfg{model}.xml', template: 'none' },
    { path: 'cfg.xml', template: 'none' },
  ],
  uploads: [],
  userAgents: [
    /^Grandstream Model HW (?<model>\w+)(?:\s+V\S+)?\s+SW (?<firmware>\d+(?:\.\d+)+)\s+DevId (?<mac>[0-9a-f]{12})$/i,
    /^Grandstream (?<model>[A-Z]+\d+\w*) \((?:\w+\.bin):(?<firmware>\d+(?:\.\d+)+)[^)]*\)(?: DevId (?<mac>[0-9a-f]{12}))?$/i,
    /^Grandstream (?<model>[A-Z]+\d+\w*) (?<firmware>\d+(?:\.\d+)+)$/i,
  ],
  httpAuthentication: ['digest', 'basic'],
  // One source for both. [1]
  resyncEvent: 'resync',
  rebootEvent: 'check-sync;reboot=true',
  customerManagedRow: true,
  words: {
    transport: { UDP: '0', TCP: '1', TLS: '2' },
    srtp: { off: '0', optional: '1', mandatory: '2' },
    language: {
      de: 'de',
      en: 'en',
      es: 'es',
      fr: 'fr',
      it: 'it',
      nl: 'nl',
      pl: 'pl',
      pt: 'pt',
      ru: 'ru',
      tr: 'tr',
      zh: 'zh',
    },
  },
  // The least firmware is the one our facts saw in the field: ours, not a list of Grandstream. [?]
  models: [
    ...family({ ...phone }, [
      { name: 'GXP1610', ports: 1, lineKeys: 2, managedBy: ['PARTNER'] },
      { name: 'GXP1615', ports: 1, lineKeys: 2, managedBy: ['PARTNER'] },
      { name: 'GXP1620', ports: 2, lineKeys: 2, managedBy: ['PARTNER'] },
      { name: 'GXP1625', ports: 2, lineKeys: 2 },
      { name: 'GXP1628', ports: 2, lineKeys: 2 },
      { name: 'GXP1630', ports: 3, lineKeys: 3 },
      { name: 'GXP2130', ports: 3, lineKeys: 3 },
      { name: 'GXP2135', ports: 4, lineKeys: 8 },
      { name: 'GXP2140', ports: 4, lineKeys: 4, keyModules: fourModules },
      { name: 'GXP2160', ports: 6, lineKeys: 6 },
      { name: 'GXP2170', ports: 6, lineKeys: 12, keyModules: fourModules },
      // Later firmware of the GRP family registers more accounts than these; their numbers are not known here. [1]
      { name: 'GRP2601', ports: 2, lineKeys: 2 },
      { name: 'GRP2602', ports: 4, lineKeys: 2 },
      { name: 'GRP2603', ports: 6, lineKeys: 3 },
      { name: 'GRP2604', ports: 6, lineKeys: 3 },
      { name: 'GRP2612', ports: 4, lineKeys: 2 },
      { name: 'GRP2613', ports: 6, lineKeys: 3 },
      { name: 'GRP2614', ports: 4, lineKeys: 4, minimumFirmware: '1.0.5.15' },
      { name: 'GRP2615', ports: 5, lineKeys: 10, keyModules: fourModules, minimumFirmware: '1.0.5.15' },
      { name: 'GRP2616', ports: 6, lineKeys: 6, minimumFirmware: '1.0.5.15' },
      { name: 'GRP2624', ports: 4, lineKeys: 8 },
      { name: 'GRP2634', ports: 4, lineKeys: 8 },
      { name: 'GRP2636', ports: 6, lineKeys: 6 },
      { name: 'GRP2650', ports: 6, lineKeys: 14, keyModules: fourModules },
      { name: 'GRP2670', ports: 6, lineKeys: 12, touchScreen: true },
    ]),
    ...family({ ...adapter }, [
      { name: 'HT801', ports: 1, minimumFirmware: '1.0.17.5' },
      { name: 'HT802', ports: 2, minimumFirmware: '1.0.17.5' },
    ]),
    ...family({ ...adapter, template: 'profile-ports.xml.liquid' }, [
      { name: 'HT812', ports: 2 },
      { name: 'HT814', ports: 4 },
    ]),
  ],
});
