import { devices } from './devices.ts';

/** Of the page of one device. What it shares with the list of devices stands in devices.ts. */
export const device = {
  status: devices.status,
  managedBy: devices.managedBy,
  gone: 'This device has been deleted',
  goneHint: 'Its lines, credentials and registrations went with it. What was done with it is still in the audit log.',
  unknown: 'There is no such device',
  unknownHint: 'It may never have been here, or it belongs to somebody whose devices you cannot see.',
  toDevices: 'All devices',
  openMenu: 'More actions',
  ownerless: 'A virtual line',
  connectedSince: (from: string, over: string) => `from ${from} over ${over}`,
  since: 'Connected since',
  lastSeen: 'Last seen',
  added: 'Added',
  firmware: (version: string) => `Firmware ${version}`,
  minimum: (version: string) => `minimum ${version}`,
  tabs: {
    details: 'Details',
    lines: 'Lines',
    configuration: 'Configuration',
    requests: 'Requests',
    registrations: 'Registrations',
    history: 'History',
  },
  apply: 'Apply changes',
  applied: 'The phone is asked to fetch its configuration now.',
  remove: 'Delete device',
  removeTitle: (name: string) => `Delete ${name}`,
  removeWhat: (lines: number) =>
    `Its registration ends at once. ${lines === 1 ? 'Its line' : `Its ${lines} lines`}, its SIP credential, its configuration and its settings are deleted. Whoever has a line on it keeps the number and all other devices.`,
  removeLent: 'If a service provider has lent it, it goes back to the provider’s inventory.',
  removeStandard: 'If it is the owner’s last device, the owner’s apps call again, since the license is a Standard one.',
  removed: (name: string) => `${name} has been deleted.`,
} as const;

/** What was last asked of the phone; what became of it is in the server's own words. */
export const asked = { applyChanges: 'Apply changes', reboot: 'Reboot' } as const;

export const reboot = {
  open: 'Reboot',
  title: (name: string) => `Reboot ${name}`,
  action: 'Reboot',
  what: 'The phone restarts at once: calls in progress end, and nobody can be reached on it until it has registered again.',
  done: 'The phone is asked to restart.',
} as const;

export const move = {
  open: 'Move to another owner',
  title: (name: string) => `Move ${name} to another owner`,
  action: 'Move',
  owner: 'New owner',
  ownerHint: 'A user, workspace or virtual line with an extension.',
  password: 'New SIP password',
  passwordHint: 'The phone is set up by hand: enter this password there afterwards.',
  what: 'It begins as if it were new: the phone has to fetch its file again, and cannot register until then.',
  whatByHand:
    'The phone gets another SIP account, shown in Details, and cannot register until its values are entered in the phone.',
  others: (lines: number) =>
    lines === 1
      ? 'The line of somebody else stays on it, with the settings of a new line.'
      : `The ${lines} lines of others stay on it, with the settings of new lines.`,
  done: (owner: string) => `The device belongs to ${owner} now.`,
} as const;

export const stations = {
  label: 'How far the device has come',
  names: { declared: 'Declared', fetched: 'Fetched', registered: 'Registered', inSync: 'In sync' },
  states: { done: 'done', pending: 'not yet', broken: 'broken', absent: 'does not apply' },
  awaitsCode: 'Awaits its activation code',
  codeExpired: 'Its activation code was not used in time. Delete it and add it again.',
  declared: (lines: number) => (lines === 1 ? '1 line' : `${lines} lines`),
  byHand: 'Provisioned by hand',
  noTemplate: 'Bellhop has no configuration template for this model.',
  waiting: 'Has not asked for its file yet',
  served: 'Has its file',
  neverRegistered: 'Has not registered yet',
  neverRegisteredByHand: 'Enter the SIP values of Details in the phone.',
  refused: 'Its registrations are refused.',
  ended: {
    expired: 'It has stopped refreshing its registration.',
    unregistered: 'It has signed off.',
    offline: 'It is offline.',
  },
  registered: (lines: number, transport: string) => `${lines === 1 ? '1 line' : `${lines} lines`} over ${transport}`,
  afterRegistering: 'Known once it registers',
  linesMissing: (registered: number, declared: number) =>
    `${registered} of ${declared} lines ${registered === 1 ? 'is' : 'are'} registered.`,
  outdated: 'It was changed after the phone had fetched its file: apply the changes.',
  firmware: (has: string, needs: string) => `Firmware ${has} is below the minimum ${needs}.`,
  agree: 'The phone is as declared',
} as const;

export const details = {
  sip: 'What the phone registers with',
  sipHidden: 'Full, read-only, user and location administrators can see these values.',
  hardware: 'Device',
  network: 'Network',
  identifiers: 'Identifiers',
  sipUserName: 'SIP user name',
  linePort: 'Line/port',
  outboundProxy: 'Outbound proxy',
  sipPassword: 'SIP password',
  passwordMasked: 'Masked; it was shown once, when it was set',
  updatePassword: 'Update Password',
  name: 'Name',
  model: 'Model',
  product: 'Product',
  manufacturer: 'Manufacturer',
  manufacturers: { CISCO: 'Cisco', THIRD_PARTY: 'Third party' },
  managedBy: 'Managed by',
  mac: 'MAC address',
  serial: 'Serial number',
  firmware: 'Firmware',
  minimumFirmware: 'Minimum firmware',
  upgradeChannel: 'Upgrade channel',
  followsChannel: 'Follows an upgrade channel',
  yes: 'Yes',
  no: 'No',
  activation: 'Activation',
  activations: {
    activating: 'The phone has presented its code',
    activated: 'Activated',
    deactivated: 'Its code has not been used',
  },
  tags: 'Tags',
  noTags: 'None',
  editTags: 'Edit tags',
  tagsHint: 'Enter adds one',
  saveTags: 'Save tags',
  license: 'Calling license of the owner',
  licenses: {
    professional: 'Webex Calling Professional',
    standard: 'Webex Calling Standard: the device takes the place of the apps',
    workspace: 'Professional workspace',
    'common-area': 'Common area workspace',
  },
  created: 'Added',
  ip: 'IP address',
  interface: 'Interface',
  transport: 'Transport',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  sipUrls: 'SIP addresses',
  deviceId: 'Device id',
  callingDeviceId: 'Calling device id',
  organizationId: 'Organization id',
  ownerId: 'Owner id',
  locationId: 'Location id',
} as const;

export const password = {
  title: 'Update Password',
  what: 'A new SIP password is generated and shown to you once. The current one stops working at once.',
  byBellhop: 'The phone gets the new one with its next configuration file; until then it cannot register.',
  byHand: 'Enter the new one in the phone; until then it cannot register.',
  update: 'Update',
  label: 'New SIP password',
  once: 'This is the last time that you can view the password in full.',
} as const;
