import { defineVendor, family } from '../define.ts';

const byHand = {
  kind: 'generic',
  lineKeys: 0,
  transports: ['UDP', 'TCP', 'TLS'],
  srtp: 'mandatory',
  managedBy: ['CUSTOMER'],
} as const;

/** What a customer sets up by hand and Bellhop knows by name only. */
export const generic = defineVendor({
  id: 'generic',
  name: 'Generic',
  ouis: [],
  files: [],
  uploads: [],
  userAgents: [],
  httpAuthentication: ['digest', 'basic'],
  resyncEvent: 'check-sync',
  words: {
    transport: { UDP: 'UDP', TCP: 'TCP', TLS: 'TLS' },
    srtp: { off: 'off', optional: 'optional', mandatory: 'mandatory' },
    language: {},
  },
  models: [
    ...family({ ...byHand, ports: 20 }, [
      { name: 'Generic IPPhone' },
      { name: '2N', kind: 'intercom', keyModules: { count: 1, type: 'KEM_20_KEYS' } },
      { name: 'Algo', kind: 'intercom' },
      { name: 'Axis', kind: 'intercom' },
      { name: 'CyberData', kind: 'intercom' },
      { name: 'Singlewire', kind: 'intercom', approved: false },
    ]),
    { ...byHand, name: 'Generic IP Gateway', ports: 100 },
    // A fax service in the cloud has no MAC address.
    { ...byHand, name: 'Imagicle', ports: 20, catalog: { onboardingMethod: ['NONE'] } },
  ],
});
