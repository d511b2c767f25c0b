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
const ONE_PERSON = ['POST /people', 'GET /people/{personId}', 'PUT /people/{personId}', 'GET /people/me'];

const LOST = 'The published specification lost it when it merged schemas of one name; its own examples and the SDKs have it.';
const UNKNOWN = 'What is not known is absent, never null or made up (K7).';
const BOOLEANS = 'The real service answers booleans and SDKs read booleans; only the specification says text.';
const NOT_YET = 'Not yet.';

/**
 * All there are: the contract test allows these and nothing else, and fails for one that is no longer needed.
 * docs/webex-compatibility.md shows them.
 */
export const deviations: readonly Deviation[] = [
  { operations: ['GET /devices'], fields: ['items[].callingDeviceId'], what: 'additional', why: LOST },
  { operations: ONE_DEVICE, fields: ['callingDeviceId'], what: 'additional', why: LOST },
  {
    operations: ['GET /devices'],
    fields: ['?upgradeChannel', '?capability', '?permission', '?workspaceLocationId', '?plannedMaintenance'],
    what: 'not heeded',
    why: NOT_YET,
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
    operations: ['GET /telephony/config/numbers'],
    fields: [
      '?order',
      '?ownerName',
      '?ownerType',
      '?phoneNumberType',
      '?details',
      '?tollFreeNumbers',
      '?restrictedNonGeoNumbers',
      '?includedTelephonyTypes',
      '?serviceNumber',
    ],
    what: 'not heeded',
    why: NOT_YET,
  },
  {
    operations: ['GET /telephony/config/numbers'],
    fields: ['phoneNumbers[].phoneNumberType'],
    what: 'absent',
    why: 'A number that nobody has is neither primary nor alternate.',
  },
  { operations: ['GET /telephony/config/locations'], fields: ['?order'], what: 'not heeded', why: NOT_YET },
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
    operations: ['GET /workspaces'],
    fields: ['?healthLevel', '?includeDevices', '?customAttribute'],
    what: 'not heeded',
    why: NOT_YET,
  },
  {
    operations: ['GET /workspaces/{workspaceId}'],
    fields: ['?includeDevices'],
    what: 'not heeded',
    why: NOT_YET,
  },
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
];
