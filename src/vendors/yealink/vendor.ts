import { defineVendor, family } from '../define.ts';

const phone = {
  kind: 'desk phone',
  transports: ['UDP', 'TCP', 'TLS'],
  srtp: 'mandatory',
  managedBy: ['CISCO', 'PARTNER'],
  template: 'phone.cfg.liquid',
} as const;

// The least firmware is V85 where we know the number of a release: ours, not a list of Webex or Yealink. [?]
// EXP43 and EXP50: twenty keys a page, three modules in a row.
const threeModules = { count: 3, type: 'KEM_20_KEYS' } as const;
const sixModules = { count: 6, type: 'KEM_20_KEYS' } as const;

export const yealink = defineVendor({
  id: 'yealink',
  name: 'Yealink',
  ouis: ['001565', '249ad8', '3497d7', '44dbd2', '644f56', '805e0c', '805ec0', 'b061a9', 'c4fc22', 'ec1da9', 'f01653'],
  files: [
    { path: '{mac}.boot', macCase: 'lower', template: 'none' },
    { path: 'y000000000000.boot', template: 'none' },
    // Named after the hardware, the same for everybody: nothing in it is worth the request.
    { path: 'y{digits}.cfg', template: 'none' },
    { path: '{mac}.cfg', macCase: 'lower', template: 'of-model' },
    { path: '{mac}-local.cfg', macCase: 'lower', template: 'none' },
    { path: '{mac}-contact.xml', macCase: 'lower', template: 'none' },
  ],
  uploads: ['{mac}-local.cfg', '{mac}-contact.xml', '{mac}-calllog.xml'],
  userAgents: [
    /^yealink[ -](?:SIP[ -])?(?<model>(?:VP-)?[A-Z]+\d+\w*)\s+(?<firmware>\d+(?:\.\d+){3})(?:\.\d+)*(?:\s+(?<mac>[0-9a-f]{12}|[0-9a-f]{2}(?::[0-9a-f]{2}){5}))?(?:\s|$)/i,
    // Some video and DECT models leave the brand out.
    /^(?<model>VP\d+\w*|W\d{2}\w+)\s+(?<firmware>\d+(?:\.\d+){3})(?:\s+(?<mac>[0-9a-f]{12}|[0-9a-f]{2}(?::[0-9a-f]{2}){5}))?$/i,
  ],
  firmwareStartsWithHardwareId: true,
  httpAuthentication: ['digest', 'basic'],
  resyncEvent: 'check-sync;reboot=false',
  rebootEvent: 'check-sync;reboot=true',
  customerManagedRow: true,
  words: {
    transport: { UDP: '0', TCP: '1', TLS: '2' },
    srtp: { off: '0', optional: '1', mandatory: '2' },
    language: {
      en: 'English',
      de: 'German',
      es: 'Spanish',
      fr: 'French',
      it: 'Italian',
      nl: 'Dutch',
      pl: 'Polish',
      pt: 'Portuguese',
      ru: 'Russian',
      tr: 'Turkish',
      zh: 'Chinese_S',
    },
  },
  models: [
    ...family({ ...phone }, [
      // T2 and T3
      { name: 'T19P_E2', ports: 1, lineKeys: 0, managedBy: ['PARTNER'] },
      { name: 'T21P_E2', ports: 2, lineKeys: 2, managedBy: ['PARTNER'] },
      { name: 'T23G', ports: 3, lineKeys: 3, managedBy: ['PARTNER'] },
      { name: 'T27G', ports: 6, lineKeys: 21, managedBy: ['PARTNER'], keyModules: sixModules },
      { name: 'T29G', ports: 16, lineKeys: 27, managedBy: ['PARTNER'], keyModules: sixModules },
      { name: 'T30P', ports: 1, lineKeys: 0 },
      { name: 'T31P', ports: 2, lineKeys: 2 },
      { name: 'T31G', ports: 2, lineKeys: 2, minimumFirmware: '124.85.0.15' },
      { name: 'T31W', ports: 2, lineKeys: 2 },
      { name: 'T33G', ports: 4, lineKeys: 12, minimumFirmware: '124.85.0.15' },
      { name: 'T34W', ports: 4, lineKeys: 12 },
      // T4
      { name: 'T40P', ports: 3, lineKeys: 3, managedBy: ['PARTNER'] },
      { name: 'T40G', ports: 3, lineKeys: 3 },
      { name: 'T41S', ports: 6, lineKeys: 15 },
      { name: 'T41U', ports: 6, lineKeys: 15 },
      { name: 'T42G', ports: 12, lineKeys: 15, managedBy: ['PARTNER'], approved: false },
      { name: 'T42S', ports: 12, lineKeys: 15 },
      { name: 'T42U', ports: 12, lineKeys: 15, minimumFirmware: '108.85.0.39' },
      { name: 'T43U', ports: 12, lineKeys: 21, keyModules: threeModules, minimumFirmware: '108.85.0.39' },
      { name: 'T44U', ports: 12, lineKeys: 21, keyModules: threeModules },
      { name: 'T44W', ports: 12, lineKeys: 21, keyModules: threeModules },
      // Since V81 sixteen accounts; the six of older firmware ignore the rest. [1]
      { name: 'T46G', ports: 16, lineKeys: 27, managedBy: ['PARTNER'], keyModules: sixModules, approved: false },
      { name: 'T46S', ports: 16, lineKeys: 27, keyModules: sixModules, minimumFirmware: '66.85.0.5' },
      { name: 'T46U', ports: 16, lineKeys: 27, keyModules: threeModules, minimumFirmware: '108.85.0.39' },
      { name: 'T48G', ports: 16, lineKeys: 29, managedBy: ['PARTNER'], keyModules: sixModules, touchScreen: true },
      { name: 'T48S', ports: 16, lineKeys: 29, keyModules: sixModules, touchScreen: true },
      { name: 'T48U', ports: 16, lineKeys: 29, keyModules: threeModules, touchScreen: true, minimumFirmware: '108.85.0.39' },
      // T5
      { name: 'T52S', ports: 12, lineKeys: 21 },
      { name: 'T54S', ports: 16, lineKeys: 27, keyModules: threeModules },
      { name: 'T53', ports: 12, lineKeys: 21, keyModules: threeModules, minimumFirmware: '96.85.0.5' },
      { name: 'T53W', ports: 12, lineKeys: 21, keyModules: threeModules, minimumFirmware: '96.85.0.5' },
      { name: 'T54W', ports: 16, lineKeys: 27, keyModules: threeModules, minimumFirmware: '96.85.0.5' },
      { name: 'T56A', ports: 16, lineKeys: 27, touchScreen: true },
      { name: 'T57W', ports: 16, lineKeys: 29, keyModules: threeModules, touchScreen: true, minimumFirmware: '96.85.0.5' },
      { name: 'T58A', ports: 16, lineKeys: 27, keyModules: threeModules, touchScreen: true },
      { name: 'T58W', ports: 16, lineKeys: 27, keyModules: threeModules, touchScreen: true },
      // T7 and T8: ports and keys are from data sheets, not tried. [?]
      { name: 'T73U', ports: 12, lineKeys: 21, keyModules: threeModules, managedBy: ['PARTNER'] },
      { name: 'T74U', ports: 12, lineKeys: 21, keyModules: threeModules, managedBy: ['PARTNER'] },
      { name: 'T77U', ports: 16, lineKeys: 27, keyModules: threeModules, managedBy: ['PARTNER'] },
      { name: 'T85W', ports: 16, lineKeys: 27, keyModules: threeModules, managedBy: ['PARTNER'] },
      { name: 'T87W', ports: 16, lineKeys: 29, keyModules: threeModules, managedBy: ['PARTNER'], touchScreen: true },
    ]),
    ...family({ ...phone, kind: 'conference', ports: 1, lineKeys: 0 }, [
      { name: 'CP920', minimumFirmware: '78.85.0.5' },
      { name: 'CP925' },
      { name: 'CP960', touchScreen: true },
      { name: 'CP965', touchScreen: true },
    ]),
  ],
});
