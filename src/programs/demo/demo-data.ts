import type { Role } from '../../areas/access/index.ts';
import type { NewService } from '../../areas/integrated-services/index.ts';
import type { CallingLicense } from '../../areas/licenses/index.ts';
import type { LocationDetails, NewOrganization } from '../../areas/tenancy/index.ts';

/** The organizations of the demo, each with the accounts that can sign in to it. */
export interface DemoOrganization {
  key: string;
  parent?: string;
  organization: Pick<NewOrganization, 'kind' | 'displayName' | 'provisioningPermission' | 'deviceManagementAccess'>;
  accounts: DemoAccount[];
}

export interface DemoAccount {
  email: string;
  firstName: string;
  lastName: string;
  roles: Role[];
  /** Where a location administrator is one. */
  administers?: keyof typeof acmeLocations;
}

const account = (email: string, firstName: string, lastName: string, ...roles: Role[]): DemoAccount => ({
  email,
  firstName,
  lastName,
  roles,
});

export const demoOrganizations: DemoOrganization[] = [
  {
    key: 'platform',
    organization: { kind: 'platform', displayName: 'Bellhop Platform' },
    accounts: [account('root@bellhop.test', 'Robin', 'Root', 'platform_admin')],
  },
  {
    key: 'northwind',
    parent: 'platform',
    organization: {
      kind: 'service-provider',
      displayName: 'Northwind Telecom',
      provisioningPermission: 'MODIFY',
      deviceManagementAccess: true,
    },
    accounts: [account('ops@northwind.test', 'Nadia', 'Okafor', 'provider_admin')],
  },
  {
    key: 'southridge',
    parent: 'platform',
    organization: { kind: 'service-provider', displayName: 'Southridge', provisioningPermission: 'NONE' },
    accounts: [account('ops@southridge.test', 'Sven', 'Lindqvist', 'provider_admin')],
  },
  {
    key: 'acme',
    parent: 'northwind',
    organization: { kind: 'customer', displayName: 'Acme', provisioningPermission: 'MODIFY', deviceManagementAccess: true },
    accounts: [
      account('admin@acme.test', 'Ada', 'Brandt', 'id_full_admin'),
      account('readonly@acme.test', 'Rosa', 'Keller', 'id_readonly_admin'),
      account('useradmin@acme.test', 'Uma', 'Nair', 'id_user_admin'),
      account('deviceadmin@acme.test', 'Dario', 'Conti', 'id_device_admin'),
      { ...account('locationadmin@acme.test', 'Lena', 'Vogel', 'location_full_admin'), administers: 'berlin' },
      account('user@acme.test', 'Uli', 'Sommer'),
    ],
  },
  {
    key: 'globex',
    parent: 'northwind',
    organization: { kind: 'customer', displayName: 'Globex', provisioningPermission: 'MODIFY' },
    accounts: [account('admin@globex.test', 'Gita', 'Mehta', 'id_full_admin')],
  },
];

interface DemoLocation {
  details: LocationDetails;
  /** In E.164; numbers reserved for fiction, so that nobody is called by accident. */
  numbers: string[];
}

const nowhereInParticular = { announcementLanguage: null, latitude: null, longitude: null, notes: null };
const range = (prefix: string, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(first + i).padStart(3, '0')}`);

export const acmeLocations: Record<'berlin' | 'austin', DemoLocation> = {
  berlin: {
    details: {
      ...nowhereInParticular,
      name: 'Berlin',
      timeZone: 'Europe/Berlin',
      preferredLanguage: 'de_de',
      address: { address1: 'Hauptstraße 12', city: 'Berlin', state: 'BE', postalCode: '10827', country: 'DE' },
    },
    numbers: range('+493023125', 100, 24),
  },
  austin: {
    details: {
      ...nowhereInParticular,
      name: 'Austin',
      timeZone: 'America/Chicago',
      preferredLanguage: 'en_us',
      address: { address1: '400 Congress Avenue', city: 'Austin', state: 'TX', postalCode: '78701', country: 'US' },
    },
    numbers: range('+15125550', 100, 24),
  },
};

export const acmeLicenses: { kind: CallingLicense; totalUnits: number; subscriptionId: string }[] = [
  { kind: 'professional', totalUnits: 25, subscriptionId: 'Sub-Acme-2025' },
  { kind: 'standard', totalUnits: 10, subscriptionId: 'Sub-Acme-2025' },
  { kind: 'workspace', totalUnits: 10, subscriptionId: 'Sub-Acme-2025' },
  { kind: 'common-area', totalUnits: 10, subscriptionId: 'Sub-Acme-Lobby-2026' },
];

export interface DemoPhone {
  model: string;
  tags?: string[];
  /** Kept alive by a simulated phone, so that status moves. */
  alive?: boolean;
}

/** What waits for Acme's administrator to approve it. Its Webex organization is Acme itself: this Bellhop plays Webex. */
export const acmeService = (webexOrgId: string): NewService => ({
  name: 'Acme Webex Calling',
  contactName: 'Ada Brandt',
  phoneNumber: '+493023125100',
  email: 'admin@acme.test',
  webexOrgId,
  integrationType: 'consent',
  customerLicense: 'Essential',
  minimumUsers: 5,
  allowedToExceed: 2,
  comments: 'Approve it with the mail in the development outbox.',
});

interface DemoUser {
  firstName: string;
  lastName: string;
  location: keyof typeof acmeLocations;
  license: 'professional' | 'standard';
  extension: string;
  /** Which of the location's numbers. */
  number?: number;
  phones?: DemoPhone[];
}

const yealink = 'DMS Yealink T46U';
const poly = 'DMS Polycom VVX450';
const grandstream = 'DMS Grandstream GRP2614';

export const acmePeople: DemoUser[] = [
  {
    firstName: 'Anna',
    lastName: 'Becker',
    location: 'berlin',
    license: 'professional',
    extension: '201',
    number: 0,
    phones: [{ model: yealink, tags: ['reception'], alive: true }],
  },
  {
    firstName: 'Bilal',
    lastName: 'Yilmaz',
    location: 'berlin',
    license: 'professional',
    extension: '202',
    number: 1,
    phones: [{ model: poly, alive: true }],
  },
  {
    firstName: 'Carla',
    lastName: 'Rossi',
    location: 'berlin',
    license: 'standard',
    extension: '203',
    phones: [{ model: grandstream, alive: true }],
  },
  {
    firstName: 'Dmitri',
    lastName: 'Novak',
    location: 'berlin',
    license: 'professional',
    extension: '204',
    number: 2,
    phones: [{ model: 'Yealink T54W Partner Managed', tags: ['partner'] }],
  },
  { firstName: 'Elif', lastName: 'Kaya', location: 'berlin', license: 'standard', extension: '205' },
  {
    firstName: 'Frank',
    lastName: 'Hughes',
    location: 'austin',
    license: 'professional',
    extension: '301',
    number: 0,
    phones: [{ model: yealink, alive: true }],
  },
  {
    firstName: 'Grace',
    lastName: 'Lee',
    location: 'austin',
    license: 'professional',
    extension: '302',
    number: 1,
    phones: [{ model: 'Generic IPPhone Customer Managed' }],
  },
  { firstName: 'Hector', lastName: 'Ruiz', location: 'austin', license: 'standard', extension: '303', phones: [{ model: poly }] },
  {
    firstName: 'Ingrid',
    lastName: 'Berg',
    location: 'austin',
    license: 'professional',
    extension: '304',
    number: 2,
    phones: [{ model: 'DMS Cisco 8865' }],
  },
];

interface DemoWorkspace {
  displayName: string;
  type: 'meetingRoom' | 'huddle' | 'open' | 'other' | 'focus';
  capacity: number;
  location: keyof typeof acmeLocations;
  license: 'workspace' | 'common-area';
  extension: string;
  phones?: DemoPhone[];
}

export const acmeWorkspaces: DemoWorkspace[] = [
  {
    displayName: 'Lobby',
    type: 'open',
    capacity: 20,
    location: 'berlin',
    license: 'common-area',
    extension: '210',
    phones: [{ model: grandstream, tags: ['lobby'], alive: true }],
  },
  {
    displayName: 'Spree',
    type: 'meetingRoom',
    capacity: 10,
    location: 'berlin',
    license: 'workspace',
    extension: '211',
    phones: [{ model: 'DMS Yealink CP965', tags: ['conference'], alive: true }],
  },
  {
    displayName: 'Fax and gates',
    type: 'other',
    capacity: 0,
    location: 'berlin',
    license: 'common-area',
    extension: '212',
    phones: [{ model: 'Grandstream HT812 Partner Managed', tags: ['gateway'] }],
  },
  {
    displayName: 'Bluebonnet',
    type: 'huddle',
    capacity: 4,
    location: 'austin',
    license: 'workspace',
    extension: '310',
    phones: [{ model: yealink }],
  },
  { displayName: 'Front desk', type: 'open', capacity: 2, location: 'austin', license: 'common-area', extension: '311' },
];
