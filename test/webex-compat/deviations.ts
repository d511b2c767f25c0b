/** One difference between Bellhop and the recorded shapes of the Webex API, and why it is there (K17). */
export interface Deviation {
  /** Operations as `GET /devices`. */
  operations: readonly string[];
  /** Fields of the response (`items[].ip`), parameters (`?order`), fields of the body (`body.capacity`), or `scopes`. */
  fields: readonly string[];
  /** Absent though marked required; additional to what is recorded; another value or type; or accepted without effect. */
  what: 'absent' | 'additional' | 'differs' | 'not heeded';
  why: string;
}

const ONE_DEVICE = ['POST /devices', 'GET /devices/{deviceId}', 'PATCH /devices/{deviceId}'];
const LOST_OF_DEVICES = ['callingDeviceId', 'manufacturer', 'linePort', 'outboundProxy', 'sipUserName'];
const SETTINGS = ['GET /telephony/config/devices/settings', 'GET /telephony/config/locations/{locationId}/devices/settings'];
const ONE_PERSON = ['POST /people', 'GET /people/{personId}', 'PUT /people/{personId}', 'GET /people/me'];

const LOST = 'The published specification lost it when it merged schemas of one name; its own examples and the SDKs have it.';
const UNKNOWN = 'What is not known is absent, never null or made up (K7).';
const BOOLEANS = 'The real service answers booleans and SDKs read booleans; only the specification says text.';
const NOT_YET = 'Not yet.';
const LIST_OF_ERRORS = 'Errors are a list for every kind of job; the specification describes a single one here.';
const MERGED_JOBS = 'The other device jobs and the SDKs have them; the specification merged two schemas of one name.';
const MERGED_COUNTS = 'The specification shows the counts of moved users here by mistake; these are what the SDKs read.';
const STEPS = 'The steps of a job are shown for every kind of job.';

const OF_DEVICE_JOBS = ['locationCustomizationsEnabled', 'target', 'locationId', 'percentageComplete', 'deviceCount'];
const COUNTS = ['totalNumbers', 'numbersDeleted', 'numbersMoved', 'numbersFailed', 'numbersUsageChanged'];
const COUNTS_OF_USERS = ['totalMoves', 'moved', 'failed', 'pending', 'skipped'];
const ONE_NUMBERS_JOB = [
  'POST /telephony/config/jobs/numbers/manageNumbers',
  'GET /telephony/config/jobs/numbers/manageNumbers/{jobId}',
];

/**
 * All there are: the contract test allows these and nothing else, and fails for one that is no longer needed.
 * docs/webex-compatibility.md shows them.
 */
export const deviations: readonly Deviation[] = [
  {
    operations: ['GET /adminAudit/events'],
    fields: ['items[].data.action', 'items[].data.before', 'items[].data.after'],
    what: 'additional',
    why: 'What was done as one stable word, and what it changed, secrets masked.',
  },
  {
    operations: ['GET /devices'],
    fields: LOST_OF_DEVICES.map((field) => `items[].${field}`),
    what: 'additional',
    why: LOST,
  },
  { operations: ONE_DEVICE, fields: LOST_OF_DEVICES, what: 'additional', why: LOST },
  {
    operations: ['GET /telephony/config/devices/availableMembers'],
    fields: ['members[].memberType'],
    what: 'differs',
    why: 'Virtual lines are members, as everywhere else; here the specification names people and places only.',
  },
  {
    operations: SETTINGS,
    fields: ['customizations.mpp.usbPorts'],
    what: 'additional',
    why: LOST,
  },
  {
    operations: SETTINGS,
    fields: [
      'customizations.mpp.httpProxy.password',
      'customizations.wifi.ldap.bindPw',
      'customizations.wifi.webAccess.password',
      'customizations.wifi.phoneSecurityPwd',
    ],
    what: 'absent',
    why: 'No secret in a response: passwords can be written, never read.',
  },
  {
    operations: ['GET /telephony/config/locations/{locationId}/devices/settings'],
    fields: ['customizations.dect'],
    what: 'additional',
    why: LOST,
  },
  {
    operations: ['POST /telephony/config/jobs/devices/callDeviceSettings'],
    fields: ['PHONE', 'HANDS_FREE', 'BOTH'].map((mode) => `body.customizations.mpp.bluetooth.${mode}`),
    what: 'not heeded',
    why: 'Values of the mode beside it, which the specification lists as if they were fields.',
  },
  {
    operations: ['GET /telephony/config/devices/{deviceId}'],
    fields: ['ip'],
    what: 'absent',
    why: 'Before the first REGISTER there is no address (K7).',
  },
  {
    operations: ['GET /telephony/config/supportedDevices'],
    fields: ['devices[].managedBy'],
    what: 'differs',
    why: 'PARTNER appears wherever the device does, here too (K7).',
  },
  {
    operations: ['POST /telephony/config/locations/{locationId}/numbers'],
    fields: ['body.subscriptionId', 'body.carrierId'],
    what: 'not heeded',
    why: NOT_YET,
  },
  {
    operations: ['GET /telephony/config/locations'],
    fields: ['locations[].callingLineId.phoneNumber'],
    what: 'absent',
    why: UNKNOWN,
  },
  {
    operations: ['GET /telephony/config/locations/{locationId}'],
    fields: ['callingLineId.phoneNumber', 'connection', 'outsideDialDigit', 'routingPrefix'],
    what: 'absent',
    why: UNKNOWN,
  },
  { operations: ['GET /people'], fields: ['items[].invitePending', 'items[].loginEnabled'], what: 'differs', why: BOOLEANS },
  { operations: ONE_PERSON, fields: ['invitePending', 'loginEnabled'], what: 'differs', why: BOOLEANS },
  {
    operations: ['POST /workspaces', 'PUT /workspaces/{workspaceId}'],
    fields: ['body.calendar.resourceGroupId'],
    what: 'not heeded',
    why: 'There are no resource groups: no calendar service stands behind Bellhop.',
  },
  {
    operations: ['GET /workspaces/{workspaceId}/features/numbers'],
    fields: ['phoneNumbers[].action'],
    what: 'absent',
    why: 'Says what a change does, and this is none; the specification reuses the shape of the request.',
  },
  {
    operations: [
      'GET /telephony/config/devices/lineKeyTemplates/{templateId}',
      'GET /telephony/config/devices/{deviceId}/layout',
    ],
    fields: ['lineKeys[].sharedLineIndex'],
    what: 'absent',
    why: 'Only a key with a shared line has one; the examples of the specification leave it out, too.',
  },
  {
    operations: ['GET /telephony/config/jobs/devices/applyLineKeyTemplate/{jobId}/errors'],
    fields: ['items'],
    what: 'additional',
    why: LIST_OF_ERRORS,
  },
  {
    operations: ['GET /telephony/config/jobs/devices/applyLineKeyTemplate/{jobId}/errors'],
    fields: ['trackingId'],
    what: 'absent',
    why: LIST_OF_ERRORS,
  },
  {
    operations: ['GET /telephony/config/jobs/devices/callDeviceSettings/{jobId}'],
    fields: OF_DEVICE_JOBS,
    what: 'additional',
    why: MERGED_JOBS,
  },
  {
    operations: ['GET /telephony/config/jobs/devices/callDeviceSettings'],
    fields: [
      ...[...OF_DEVICE_JOBS, 'sourceLocationName', 'targetLocationName'],
      ...['startTime', 'endTime', 'stepExecutionStatuses'].map((field) => `jobExecutionStatus[].${field}`),
    ].map((field) => `items[].${field}`),
    what: 'additional',
    why: MERGED_JOBS,
  },
  {
    operations: ['POST /telephony/config/jobs/devices/callDeviceSettings'],
    fields: [...OF_DEVICE_JOBS, 'sourceLocationName', 'targetLocationName'],
    what: 'additional',
    why: MERGED_JOBS,
  },
  {
    operations: ['GET /telephony/config/jobs/numbers/manageNumbers'],
    fields: ['name', 'jobType', 'operationType', 'sourceLocationId', 'targetLocationId'].map((field) => `items[].${field}`),
    what: 'additional',
    why: 'The details of one job and the SDKs have them; only the list of the specification leaves them out.',
  },
  {
    operations: ['GET /telephony/config/jobs/numbers/manageNumbers'],
    fields: COUNTS.map((field) => `items[].counts.${field}`),
    what: 'additional',
    why: MERGED_COUNTS,
  },
  {
    operations: ['GET /telephony/config/jobs/numbers/manageNumbers'],
    fields: COUNTS_OF_USERS.map((field) => `items[].counts.${field}`),
    what: 'absent',
    why: MERGED_COUNTS,
  },
  { operations: ONE_NUMBERS_JOB, fields: COUNTS.map((field) => `counts.${field}`), what: 'additional', why: MERGED_COUNTS },
  { operations: ONE_NUMBERS_JOB, fields: COUNTS_OF_USERS.map((field) => `counts.${field}`), what: 'absent', why: MERGED_COUNTS },
  {
    operations: ['GET /telephony/config/jobs/locations/deleteCallingLocation'],
    fields: ['items[].jobExecutionStatus'],
    what: 'additional',
    why: STEPS,
  },
  {
    operations: [
      'POST /telephony/config/jobs/locations/deleteCallingLocation',
      'GET /telephony/config/jobs/locations/deleteCallingLocation/{jobId}',
    ],
    fields: ['jobExecutionStatus'],
    what: 'additional',
    why: STEPS,
  },
];
