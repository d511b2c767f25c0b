import { encodeId } from '../../foundation/ids.ts';
import { encodeLicenseId } from '../licenses/index.ts';
import type { Person } from './person.model.ts';

export interface PersonDetail {
  callingData: boolean;
  /** Left out where the client does not want to wait for it. */
  status?: 'excluded';
}

/** What an administrator sees, and everybody of themselves. */
export function presentPerson(person: Person, { callingData, status }: PersonDetail) {
  const { organizationId } = person;
  return {
    ...presentColleague(person),
    phoneNumbers: [...(callingData ? callingNumbers(person) : []), ...person.contactNumbers],
    ...(callingData && person.extension !== null ? { extension: person.extension } : {}),
    ...(callingData && person.locationId !== null ? { locationId: encodeId('LOCATION', person.locationId) } : {}),
    roles: person.roles.map((role) => encodeId('ROLE', role)),
    licenses: person.licenses.map(({ id, kind }) => encodeLicenseId({ id, kind, organizationId })),
    ...optional('department', person.department),
    ...optional('manager', person.manager),
    ...optional('managerId', person.managerId && encodeId('PEOPLE', person.managerId)),
    ...optional('title', person.title),
    addresses: person.addresses,
    lastModified: person.lastModifiedAt.toISOString(),
    ...optional('timezone', person.timeZone),
    ...optional('lastActivity', person.lastActivityAt?.toISOString() ?? null),
    siteUrls: person.siteUrls,
    sipAddresses: person.sipAddresses.map((value, position) => ({
      type: 'cloud-calling' as const,
      value,
      primary: position === 0,
    })),
    // Presence is not known here; that an invitation is open is.
    ...(person.invitePending && status !== 'excluded' ? { status: 'pending' as const } : {}),
    invitePending: person.invitePending,
    loginEnabled: person.loginEnabled,
    suspended: person.suspendedAt !== null,
  };
}

/** What everybody in the organization may know of everybody: who they are, not what they hold. */
export const presentColleague = (person: Person) => ({
  id: encodeId('PEOPLE', person.id),
  emails: [person.email],
  displayName: person.displayName,
  ...optional('nickName', person.nickName),
  ...optional('firstName', person.firstName),
  ...optional('lastName', person.lastName),
  ...optional('avatar', person.avatar),
  orgId: encodeId('ORGANIZATION', person.organizationId),
  created: person.createdAt.toISOString(),
  type: person.type,
});

/** An extension is shown as it is dialed from everywhere: with the routing prefix of its location. */
const callingNumbers = ({ phoneNumbers, extension, routingPrefix }: Person) => [
  ...phoneNumbers.map((value, position) => ({ type: 'work' as const, value, primary: position === 0 })),
  ...(extension === null ? [] : [{ type: 'work_extension' as const, value: `${routingPrefix ?? ''}${extension}` }]),
];

const optional = <Name extends string>(name: Name, value: string | null): { [Key in Name]?: string } =>
  (value === null ? {} : { [name]: value }) as { [Key in Name]?: string };
