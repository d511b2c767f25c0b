import type { Context } from '../../foundation/context.ts';
import { route } from '../../foundation/http/route.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { addLicense } from './add-license.ts';
import { changeLicense } from './change-license.ts';
import { licenseOfPath } from './find-license.ts';
import { presentLicense, presentLicensedUser } from './license.presenter.ts';
import { listLicenses, usersOfLicense } from './license.queries.ts';
import { ChangedLicense, LicenseList, LicensePath, LicenseQuery, LicenseResource, NewLicense } from './license.schema.ts';
import { decodeLicenseId } from './read-license-ids.ts';

const READ_SCOPES = ['spark-admin:licenses_read'];
const WRITE_SCOPES = ['spark-admin:licenses_write'];
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
      const license = await licenseOfPath(ctx, id);
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
  route({
    operation: 'addLicense',
    summary: 'Give the organization units of a license',
    tag: 'Licenses',
    method: 'POST',
    path: '/v1/licenses',
    permission: 'licenses.write',
    scopes: WRITE_SCOPES,
    extension: true,
    body: NewLicense,
    output: LicenseResource,
    success: 201,
    handle: async (ctx, { body }) => presentFound(ctx, await addLicense(ctx, body)),
  }),
  route({
    operation: 'changeLicense',
    summary: 'Change how many units of a license there are',
    tag: 'Licenses',
    method: 'PATCH',
    path: '/v1/licenses/:licenseId',
    permission: 'licenses.write',
    scopes: WRITE_SCOPES,
    extension: true,
    params: LicensePath,
    body: ChangedLicense,
    output: LicenseResource,
    handle: async (ctx, { params, body }) => {
      const id = decodeLicenseId(params.licenseId);
      await changeLicense(ctx, id, body.totalUnits);
      return presentFound(ctx, id);
    },
  }),
];

const presentFound = async (ctx: Context, id: string | undefined) => presentLicense(await licenseOfPath(ctx, id));
