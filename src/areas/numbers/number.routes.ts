import type { Static } from 'typebox';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { locationOfPath } from '../tenancy/index.ts';
import { addNumbers } from './add-numbers.ts';
import { changeNumberState } from './change-number-state.ts';
import type { NumberUsage } from './number.model.ts';
import { presentNumber } from './number.presenter.ts';
import {
  ExtensionsToValidate,
  NumberList,
  NumberLocationPath,
  NumberQuery,
  NumberStateChange,
  NumbersToAddBody,
  NumbersToRemove,
  NumbersToValidate,
  NumberUsageChange,
  OWNER_TYPES,
  ValidatedExtensions,
  ValidatedNumbers,
} from './number.schema.ts';
import { countNumbers, listNumbers, type NumberFilter, numberKey } from './number-list.queries.ts';
import { readId } from './read-id.ts';
import { removeNumbers } from './remove-numbers.ts';
import { setNumberUsage, usageOf } from './set-number-usage.ts';
import { type ExtensionStatus, validateExtensions } from './validate-extensions.ts';
import { validateNumbers } from './validate-numbers.ts';

const READ_SCOPES = ['spark-admin:telephony_config_read'];
const WRITE_SCOPES = ['spark-admin:telephony_config_write'];
const PER_PAGE = 1000;

export const numberRoutes = [
  route({
    operation: 'listNumbers',
    summary: 'List phone numbers, and the extensions of who has none',
    tag: 'Numbers',
    method: 'GET',
    path: '/v1/telephony/config/numbers',
    permission: 'numbers.read',
    scopes: ['spark-admin:telephony_config_read'],
    query: NumberQuery,
    output: NumberList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      // Restricted numbers without a place do not exist here, so who asks for them alone gets none.
      const found = query.restrictedNonGeoNumbers
        ? []
        : await listNumbers(ctx.db, filterOf(query), query.numberType ?? 'BOTH', page);
      const { rows, nextKey } = cutPage(found, page, numberKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return {
        phoneNumbers: rows.map(presentNumber),
        ...(query.details ? { count: await countNumbers(ctx.db) } : {}),
      };
    },
  }),
  route({
    operation: 'addNumbers',
    summary: 'Add phone numbers to a location',
    tag: 'Numbers',
    method: 'POST',
    path: '/v1/telephony/config/locations/:locationId/numbers',
    permission: 'numbers.write',
    scopes: WRITE_SCOPES,
    params: NumberLocationPath,
    body: NumbersToAddBody,
    success: 201,
    handle: async (ctx, { params, body }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      const { phoneNumbers, numberType, state } = body;
      await addNumbers(ctx, location, { phoneNumbers, numberType, state, usage: usageToAdd(body) });
      return undefined;
    },
  }),
  route({
    operation: 'changeNumberState',
    summary: 'Activate or deactivate phone numbers of a location',
    tag: 'Numbers',
    method: 'PUT',
    path: '/v1/telephony/config/locations/:locationId/numbers',
    permission: 'numbers.write',
    scopes: WRITE_SCOPES,
    params: NumberLocationPath,
    body: NumberStateChange,
    handle: async (ctx, { params, body }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      await changeNumberState(ctx, location, body.phoneNumbers, body.action === 'DEACTIVATE' ? 'INACTIVE' : 'ACTIVE');
      return undefined;
    },
  }),
  route({
    operation: 'setNumberUsage',
    summary: 'Say what phone numbers of a location are metered by: users, services or contact centers, and calls at once',
    tag: 'Numbers',
    method: 'PUT',
    path: '/v1/telephony/config/locations/:locationId/numbers/usage',
    permission: 'numbers.write',
    scopes: WRITE_SCOPES,
    extension: true,
    params: NumberLocationPath,
    body: NumberUsageChange,
    handle: async (ctx, { params, body }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      await setNumberUsage(ctx, location, body.phoneNumbers, body.usage);
      return undefined;
    },
  }),
  route({
    operation: 'removeNumbers',
    summary: 'Remove phone numbers from a location',
    tag: 'Numbers',
    method: 'DELETE',
    path: '/v1/telephony/config/locations/:locationId/numbers',
    permission: 'numbers.write',
    scopes: WRITE_SCOPES,
    params: NumberLocationPath,
    body: NumbersToRemove,
    handle: async (ctx, { params, body }) => {
      await removeNumbers(ctx, await locationOfPath(ctx, decodeUuid(params.locationId)), body.phoneNumbers);
      return undefined;
    },
  }),
  route({
    operation: 'validateNumbers',
    summary: 'Say which of some phone numbers could be added',
    tag: 'Numbers',
    method: 'POST',
    path: '/v1/telephony/config/actions/validateNumbers/invoke',
    permission: 'numbers.write',
    scopes: WRITE_SCOPES,
    body: NumbersToValidate,
    output: ValidatedNumbers,
    handle: async (ctx, { body }) => {
      const numbers = await validateNumbers(ctx, body.phoneNumbers);
      return { status: numbers.every(({ state }) => state === 'Available') ? ('OK' as const) : ('ERRORS' as const), numbers };
    },
  }),
  route({
    operation: 'validateExtensions',
    summary: 'Say which of some extensions are free in the whole organization',
    tag: 'Location Call Settings',
    method: 'POST',
    path: '/v1/telephony/config/actions/validateExtensions/invoke',
    permission: 'numbers.read',
    scopes: READ_SCOPES,
    body: ExtensionsToValidate,
    output: ValidatedExtensions,
    handle: async (ctx, { body }) => presentExtensions(await validateExtensions(ctx, body.extensions, undefined)),
  }),
  route({
    operation: 'validateExtensionsOfLocation',
    summary: 'Say which of some extensions are free in a location',
    tag: 'Location Call Settings',
    method: 'POST',
    path: '/v1/telephony/config/locations/:locationId/actions/validateExtensions/invoke',
    permission: 'numbers.write',
    scopes: WRITE_SCOPES,
    params: NumberLocationPath,
    body: ExtensionsToValidate,
    output: ValidatedExtensions,
    handle: async (ctx, { params, body }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      return presentExtensions(await validateExtensions(ctx, body.extensions, location.id));
    },
  }),
];

/** The Webex API knows service numbers and others, and no calls at once. */
function usageToAdd({ numberUsageType, usage }: Static<typeof NumbersToAddBody>): NumberUsage | undefined {
  const isService = numberUsageType === 'SERVICE';
  if (usage === undefined) return isService ? { type: 'Service', concurrentCalls: null } : undefined;
  if (numberUsageType !== undefined && isService !== (usage.type === 'Service'))
    throw new Refused(
      'invalid',
      'number.usage',
      "'numberUsageType' and 'usage.type' contradict each other; leave out the former.",
    );
  return usageOf(usage);
}

function presentExtensions(extensionStatus: ExtensionStatus[]) {
  const status = extensionStatus.every(({ state }) => state === 'VALID') ? ('OK' as const) : ('ERRORS' as const);
  return { status, extensionStatus };
}

function filterOf(query: Static<typeof NumberQuery>): NumberFilter {
  const { locationId, ownerId, ownerType, state, phoneNumberType, includedTelephonyTypes } = query;
  const types = new Set(includedTelephonyTypes?.split(','));
  return {
    locationId: locationId === undefined ? undefined : readId('locationId', locationId),
    ownerId: ownerId === undefined ? undefined : readId('ownerId', ownerId),
    ownerType: ownerType === undefined ? undefined : OWNER_TYPES[ownerType],
    ownerName: query.ownerName,
    phoneNumber: query.phoneNumber,
    extension: query.extension,
    available: query.available,
    state: state === 'Default' ? undefined : state,
    phoneNumberType: phoneNumberType === 'Default' ? undefined : phoneNumberType,
    tollFree: query.tollFreeNumbers,
    mobile: types.size === 1 ? types.has('MOBILE_NUMBER') : undefined,
    service: query.serviceNumber,
  };
}
