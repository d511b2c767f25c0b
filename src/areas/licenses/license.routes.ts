import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { presentLicense, presentLicensedUser } from './license.presenter.ts';
import { findLicense, listLicenses, usersOfLicense } from './license.queries.ts';
import { LicenseList, LicensePath, LicenseQuery, LicenseResource } from './license.schema.ts';
import { decodeLicenseId } from './read-license-ids.ts';

const READ_SCOPES = ['spark-admin:licenses_read'];
const MOST_USERS = 300;

export const licenseRoutes = [
  route({
    operation: 'listLicenses',
    summary: 'List the licenses of the organization',
    tag: 'Licenses',
    method: 'GET',
    path: '/v1/licenses',
    permission: 'licenses.read',
    scopes: READ_SCOPES,
    output: LicenseList,
    handle: async (ctx) => ({ items: (await listLicenses(ctx.db)).map(presentLicense) }),
  }),
  route({
    operation: 'getLicense',
    summary: 'Get one license, and who has it',
    tag: 'Licenses',
    method: 'GET',
    path: '/v1/licenses/:licenseId',
    permission: 'licenses.read',
    scopes: READ_SCOPES,
    params: LicensePath,
    query: LicenseQuery,
    output: LicenseResource,
    handle: async (ctx, { params, query }, answer) => {
      const id = decodeLicenseId(params.licenseId);
      const license = id === undefined ? undefined : await findLicense(ctx.db, id);
      if (!license) throw new Refused('not-found', 'license.not-found', 'The requested resource could not be found.');
      if (query.includeAssignedTo === undefined) return presentLicense(license);

      const token = query.pageToken ?? query.next;
      const page = pageOf(
        { max: Math.min(query.limit ?? MOST_USERS, MOST_USERS), ...(token ? { pageToken: token } : {}) },
        MOST_USERS,
      );
      const { rows, nextKey } = cutPage(await usersOfLicense(ctx.db, license.id, page), page, (user) => [user.id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { ...presentLicense(license), users: rows.map(presentLicensedUser) };
    },
  }),
];
