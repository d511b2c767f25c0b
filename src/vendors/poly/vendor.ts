import { defineVendor, family } from '../define.ts';

const phone = {
  kind: 'desk phone',
  transports: ['UDP', 'TCP', 'TLS'],
  srtp: 'mandatory',
  managedBy: ['CISCO', 'PARTNER'],
  template: 'lines.cfg.liquid',
} as const;

export const poly = defineVendor({
  id: 'poly',
  name: 'Poly',
  // The only row whose spelling is proven is "DMS Polycom EE400"; the others follow it.
  catalogName: 'Polycom',
  ouis: ['0004f2', '64167f', '482567'],
  files: [
    { path: '{mac}.cfg', macCase: 'lower', template: 'master.cfg.liquid' },
    // Asked for only where the one above is missing: the same for everybody, so it could name no device's file.
    { path: '000000000000.cfg', template: 'none' },
    { path: '{mac}-lines.cfg', macCase: 'lower', template: 'of-model' },
    { path: '{mac}-phone.cfg', macCase: 'lower', template: 'none' },
    { path: '{mac}-web.cfg', macCase: 'lower', template: 'none' },
    { path: '{mac}-license.cfg', macCase: 'lower', template: 'none' },
    { path: '000000000000-license.cfg', template: 'none' },
    { path: '{mac}-directory.xml', macCase: 'lower', template: 'none' },
    { path: '000000000000-directory.xml', template: 'none' },
    { path: '{mac}-calls.xml', macCase: 'lower', template: 'none' },
  ],
  uploads: ['{mac}-app.log', '{mac}-boot.log', '{mac}-phone.cfg', '{mac}-web.cfg', '{mac}-directory.xml', '{mac}-calls.xml'],
  userAgents: [
    // The version is that of the updater in a phone's first requests.
    /^(?:FileTransport )?Poly(?:com)?\w+-(?<model>[A-Za-z]+)_(?<modelNumber>[A-Z]*\d+)-UA\/(?<firmware>\d+(?:\.\d+)+)(?:[ _]\(?(?:SN:)?(?<mac>[0-9a-f]{12})\)?)?(?:\s|$)/i,
  ],
  httpAuthentication: ['digest', 'basic'],
  // It restarts a phone only where voIpProt.SIP.specialEvent.checkSync.alwaysReboot is 1, and ours is 0.
  resyncEvent: 'check-sync',
  customerManagedRow: true,
  words: {
    transport: { UDP: 'UDPOnly', TCP: 'TCPOnly', TLS: 'TLS' },
    srtp: { off: 'off', optional: 'optional', mandatory: 'mandatory' },
    language: {
      da: 'Danish_Denmark',
      de: 'German_Germany',
      'en-GB': 'English_United_Kingdom',
      en: 'English_United_States',
      es: 'Spanish_Spain',
      fr: 'French_France',
      it: 'Italian_Italy',
      ja: 'Japanese_Japan',
      ko: 'Korean_Korea',
      nb: 'Norwegian_Norway',
      nl: 'Dutch_Netherlands',
      pl: 'Polish_Poland',
      pt: 'Portuguese_Portugal',
      ru: 'Russian_Russia',
      sl: 'Slovenian_Slovenia',
      sv: 'Swedish_Sweden',
      zh: 'Chinese_China',
    },
  },
  // The least firmware is the first release of a family that we found named: ours, not a list of Webex or Poly. [?]
  models: [
    ...family({ ...phone }, [
      { name: 'VVX101', ports: 1, lineKeys: 1 },
      { name: 'VVX150', ports: 2, lineKeys: 2, minimumFirmware: '5.9.5' },
      { name: 'VVX201', ports: 2, lineKeys: 2 },
      { name: 'VVX250', ports: 4, lineKeys: 4, minimumFirmware: '5.9.5' },
      { name: 'VVX300', ports: 6, lineKeys: 6, managedBy: ['PARTNER'], approved: false },
      { name: 'VVX301', ports: 6, lineKeys: 6 },
      { name: 'VVX310', ports: 6, lineKeys: 6, managedBy: ['PARTNER'], approved: false },
      { name: 'VVX311', ports: 6, lineKeys: 6 },
      { name: 'VVX350', ports: 6, lineKeys: 6, minimumFirmware: '5.9.5' },
      { name: 'VVX400', ports: 12, lineKeys: 12, managedBy: ['PARTNER'], approved: false },
      { name: 'VVX401', ports: 12, lineKeys: 12 },
      { name: 'VVX410', ports: 12, lineKeys: 12, managedBy: ['PARTNER'], approved: false },
      { name: 'VVX411', ports: 12, lineKeys: 12 },
      { name: 'VVX450', ports: 12, lineKeys: 12, minimumFirmware: '5.9.5' },
      { name: 'VVX500', ports: 12, lineKeys: 12, managedBy: ['PARTNER'], touchScreen: true },
      { name: 'VVX501', ports: 12, lineKeys: 12, touchScreen: true },
      { name: 'VVX600', ports: 16, lineKeys: 16, managedBy: ['PARTNER'], touchScreen: true },
      { name: 'VVX601', ports: 16, lineKeys: 16, touchScreen: true },
      // Registrations of the CCX family are from data sheets, not tried. [?]
      { name: 'CCX400', ports: 24, lineKeys: 24, touchScreen: true, minimumFirmware: '7.0.0' },
      { name: 'CCX500', ports: 24, lineKeys: 24, touchScreen: true, minimumFirmware: '7.0.0' },
      { name: 'CCX505', ports: 24, lineKeys: 24, touchScreen: true, minimumFirmware: '7.0.0' },
      { name: 'CCX600', ports: 24, lineKeys: 24, touchScreen: true, minimumFirmware: '7.0.0' },
      { name: 'CCX700', ports: 24, lineKeys: 24, touchScreen: true, minimumFirmware: '7.0.0' },
    ]),
    ...family({ ...phone, minimumFirmware: '8.0.0' }, [
      { name: 'Edge E100', catalogModel: 'EE100', ports: 2, lineKeys: 2 },
      { name: 'Edge E220', catalogModel: 'EE220', ports: 4, lineKeys: 4 },
      { name: 'Edge E300', catalogModel: 'EE300', ports: 8, lineKeys: 8 },
      { name: 'Edge E320', catalogModel: 'EE320', ports: 8, lineKeys: 8 },
      { name: 'Edge E350', catalogModel: 'EE350', ports: 8, lineKeys: 8 },
      { name: 'Edge E400', catalogModel: 'EE400', ports: 14, lineKeys: 14 },
      { name: 'Edge E450', catalogModel: 'EE450', ports: 14, lineKeys: 14 },
      { name: 'Edge E500', catalogModel: 'EE500', ports: 20, lineKeys: 20, touchScreen: true },
      { name: 'Edge E550', catalogModel: 'EE550', ports: 20, lineKeys: 20, touchScreen: true },
    ]),
    ...family({ ...phone, kind: 'conference', ports: 1, lineKeys: 0, touchScreen: true }, [
      { name: 'Trio 8300', catalogModel: 'Trio8300' },
      { name: 'Trio 8500', catalogModel: 'Trio8500' },
      { name: 'Trio 8800', catalogModel: 'Trio8800' },
    ]),
  ],
});
