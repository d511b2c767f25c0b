import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routes } from '../../programs/api.ts';
import { RESOURCES, type ResourceName } from './resource.model.ts';
import { changeOf, SUBJECTS } from './subject.model.ts';

const sources = globSync('src/areas/**/*.ts').filter((file) => !/\.(test|fixture)\.ts$/.test(file));
const ACTION = /\baction: ['`](?<subject>[a-z][a-z-]*)\.[a-z$]/g;

test('everything that leaves an audit event is told of', () => {
  const subjects = new Set(
    sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(ACTION)].map(({ groups }) => groups?.subject)),
  );
  expect(subjects.size).toBeGreaterThan(20);
  expect([...subjects].filter((subject) => subject === undefined || SUBJECTS[subject] === undefined)).toEqual([]);
});

/** What a client fetches again. Where the permission differs, the operation shows who asks less than all of it. */
const READ_BY: Record<Exclude<ResourceName, 'authorizations' | 'organizationsBelow'>, string> = {
  account: 'listSessions',
  adminAuditEvents: 'listAdminAuditEvents',
  applications: 'listApplications',
  backgroundImages: 'listBackgroundImages',
  devices: 'listDevices',
  deviceSettings: 'getOrganizationDeviceSettings',
  deviceJobs: 'listRebuildPhonesJobs',
  integratedServices: 'listIntegratedServices',
  licenses: 'listLicenses',
  lineKeyTemplates: 'listLineKeyTemplates',
  locations: 'listLocations',
  locationJobs: 'listDeleteCallingLocationJobs',
  numbers: 'listNumbers',
  numberJobs: 'listManageNumbersJobs',
  organizations: 'listOrganizations',
  people: 'getNumbersOfPerson',
  provisioningTemplates: 'listProvisioningTemplates',
  sipDevices: 'listSipDevices',
  specialAccessRequests: 'listSpecialAccessRequests',
  virtualLines: 'listVirtualLines',
  webhooks: 'listWebhooks',
  workspaces: 'listWorkspaces',
};

test.each(Object.entries(READ_BY))('%s is heard of with the rights that %s asks for', (name, operation) => {
  const { permission, scopes } = routes.find((route) => route.operation === operation) ?? {};
  expect(RESOURCES[name as ResourceName]).toMatchObject({ permission, scopes });
});

test('only what the last word says of the subject itself creates or deletes it', () => {
  expect(['created', 'added', 'deleted', 'removed'].map(changeOf)).toEqual(['created', 'created', 'deleted', 'deleted']);
  expect(['activation-code-created', 'tags-changed', 'client-revoked'].map(changeOf)).toEqual(['updated', 'updated', 'updated']);
});
