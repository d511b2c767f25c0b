import type { Static, TSchema } from 'typebox';
import type { WebexAccess } from '../../foundation/context.ts';
import { askWebex, NOTHING } from './ask-webex.ts';
import {
  AuthorizationsAnswer,
  CallingLocationsAnswer,
  LocationsAnswer,
  MeAnswer,
  NumbersAnswer,
  PstnAnswer,
  ValidatedAnswer,
} from './webex-answer.schema.ts';
import { WebexTrouble } from './webex-trouble.ts';

/** A telephone number of a location, as Webex shows it. */
export interface WebexNumber {
  e164: string;
  isMain: boolean;
  owner: WebexOwner | undefined;
}

export type WebexNumberType = 'DID' | 'TOLLFREE' | 'MOBILE';

export interface WebexOwner {
  id: string | undefined;
  type: string;
  name: string;
}

export interface WebexLocation {
  id: string;
  name: string;
  country: string;
  address: Record<string, string>;
  timeZone: string;
}

export interface WebexValidation {
  number: string;
  /** Available, Duplicate, Duplicate In List, Invalid, Unavailable, or what Webex thinks of next. */
  state: string;
  detail: string | undefined;
}

/** Rows of a page: with their owners, a thousand numbers would come near to the longest answer that is read. */
const PER_PAGE = 500;
/** A list that never ends is no list. */
const MOST_PAGES = 1_000;
/** Webex takes at most so many numbers away at once. */
export const MOST_TO_REMOVE = 5;
export const MOST_TO_ADD = 100;

const JSON_BODY = { 'content-type': 'application/json;charset=utf-8' };

export type WebexClient = ReturnType<typeof webexClient>;

/** The public API of Webex, as the customer's administrator has granted it: every call gives a value or throws a WebexTrouble. */
export function webexClient(access: WebexAccess, accessToken: string) {
  const authorization = `Bearer ${accessToken}`;

  const read = <Schema extends TSchema>(path: string, schema: Schema) =>
    askWebex(access, { method: 'GET', path, headers: { authorization } }, schema);

  const write = async <Schema extends TSchema>(
    method: 'POST' | 'DELETE',
    path: string,
    body: object | undefined,
    schema: Schema,
  ) => {
    const question =
      body === undefined
        ? { headers: { authorization } }
        : { headers: { authorization, ...JSON_BODY }, body: JSON.stringify(body) };
    return (await askWebex(access, { method, path, ...question }, schema)).body;
  };

  /** Page by page, so that who reads can stop, and keep what it holds alive. */
  async function* pages<Schema extends TSchema>(path: string, schema: Schema): AsyncGenerator<Static<Schema>> {
    let next: string | undefined = path;
    for (let page = 0; next !== undefined; page++) {
      if (page === MOST_PAGES)
        throw new WebexTrouble({ kind: 'unavailable' }, `A list of Webex has more than ${MOST_PAGES} pages.`);
      const answer: { body: Static<Schema>; next: string | undefined } = await read(next, schema);
      yield answer.body;
      next = answer.next;
    }
  }

  const ofLocation = (locationId: string) => `/telephony/config/locations/${encodeURIComponent(locationId)}`;

  return {
    readMe: async () => (await read('/people/me', MeAnswer)).body,

    async *listLocations(): AsyncGenerator<WebexLocation[]> {
      for await (const { items } of pages(`/locations?max=${PER_PAGE}`, LocationsAnswer)) yield items.map(presentLocation);
    },

    /** Ids of the locations that have calling. */
    async *listCallingLocations(): AsyncGenerator<string[]> {
      const path = `/telephony/config/locations?max=${PER_PAGE}`;
      for await (const { locations } of pages(path, CallingLocationsAnswer)) yield locations.map(({ id }) => id);
    },

    /** Undefined where none has been chosen yet. */
    readPstnType: async (locationId: string): Promise<string | undefined> => {
      try {
        const path = `/telephony/pstn/locations/${encodeURIComponent(locationId)}/connection`;
        return (await read(path, PstnAnswer)).body.pstnConnectionType;
      } catch (error) {
        if (error instanceof WebexTrouble && error.kind === 'not-found') return undefined;
        throw error;
      }
    },

    async *listNumbers(locationId: string): AsyncGenerator<WebexNumber[]> {
      const query = new URLSearchParams({ locationId, numberType: 'NUMBER', max: String(PER_PAGE) });
      for await (const { phoneNumbers } of pages(`/telephony/config/numbers?${query}`, NumbersAnswer))
        yield phoneNumbers.flatMap(presentNumber);
    },

    validateNumbers: async (phoneNumbers: readonly string[]): Promise<WebexValidation[]> => {
      const { numbers } = await write(
        'POST',
        '/telephony/config/actions/validateNumbers/invoke',
        { phoneNumbers },
        ValidatedAnswer,
      );
      return numbers.map(({ number, state, detail }) => ({ number, state, detail: detail?.[0]?.slice(0, 500) }));
    },

    addNumbers: (locationId: string, phoneNumbers: readonly string[], numberType: WebexNumberType) =>
      write('POST', `${ofLocation(locationId)}/numbers`, { phoneNumbers, numberType, state: 'ACTIVE' }, NOTHING),

    removeNumbers: (locationId: string, phoneNumbers: readonly string[]) =>
      write('DELETE', `${ofLocation(locationId)}/numbers`, { phoneNumbers }, NOTHING),

    /** What the person whose token this is has granted, the newest first. */
    listAuthorizations: async () => (await read('/authorizations', AuthorizationsAnswer)).body.items,

    deleteAuthorization: (id: string) => write('DELETE', `/authorizations/${encodeURIComponent(id)}`, undefined, NOTHING),
  };
}

function presentLocation({ id, name, timeZone, address = {} }: Static<typeof LocationsAnswer>['items'][number]): WebexLocation {
  const filled = Object.entries(address).filter((entry): entry is [string, string] => entry[1] !== null);
  const kept = Object.fromEntries(filled);
  return { id, name, timeZone: timeZone ?? '', address: kept, country: kept.country ?? '' };
}

/** Extensions without a number come as rows without one. */
function presentNumber(row: Static<typeof NumbersAnswer>['phoneNumbers'][number]): WebexNumber[] {
  if (!row.phoneNumber) return [];
  return [{ e164: row.phoneNumber, isMain: row.mainNumber ?? false, owner: row.owner && presentOwner(row.owner) }];
}

function presentOwner(owner: NonNullable<Static<typeof NumbersAnswer>['phoneNumbers'][number]['owner']>): WebexOwner {
  const name = owner.displayName ?? [owner.firstName, owner.lastName].filter(Boolean).join(' ');
  return { id: owner.id, type: owner.type ?? 'UNKNOWN', name };
}
