import { defineVendor, family } from '../define.ts';

export const audiocodes = defineVendor({
  id: 'audiocodes',
  name: 'AudioCodes',
  ouis: ['00908f'],
  files: [],
  uploads: [],
  userAgents: [/^AUDC-IPPhone\/(?<firmware>\d+(?:\.\d+)+) \((?<model>\w+)-Rev\w+; (?<mac>[0-9a-f]{12})\)$/i],
  httpAuthentication: ['digest', 'basic'],
  // Heard only while SIP Remote Reset is on.
  resyncEvent: 'check-sync;reboot=false',
  // Not documented for the gateways. [?]
  rebootEvent: 'check-sync;reboot=true',
  customerManagedRow: true,
  words: {
    transport: { UDP: '0', TCP: '1', TLS: '2' },
    srtp: { off: '0', optional: '1', mandatory: '2' },
    language: {},
  },
  models: family({ kind: 'ata', lineKeys: 0, transports: ['UDP', 'TCP', 'TLS'], srtp: 'mandatory', managedBy: ['PARTNER'] }, [
    { name: 'MP-112', ports: 2 },
    { name: 'MP-114', ports: 4 },
    { name: 'MP-118', ports: 8 },
    { name: 'MP-124', ports: 24, approved: false },
  ]),
});
