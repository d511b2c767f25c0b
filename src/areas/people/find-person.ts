import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { HEADS, may, type Role } from '../access/index.ts';
import type { Person } from './person.model.ts';
import { findPerson, lockHeads, lockPerson } from './person.queries.ts';

const noSuchPerson = () => new Refused('not-found', 'person.not-found', 'The requested resource could not be found.');

/** The person that a path names; undefined is an id that could not be read. */
export async function personOfPath(ctx: Context, id: string | undefined): Promise<Person> {
  const person = id === undefined ? undefined : await findPerson(ctx.db, id);
  if (!person) throw noSuchPerson();
  return person;
}

/** The same, to be changed: nobody else changes it before this transaction ends. */
export async function personToChange(ctx: Context, id: string | undefined): Promise<Person> {
  const person = id === undefined ? undefined : await lockPerson(ctx.db, id);
  if (!person) throw noSuchPerson();
  return person;
}

/**
 * Whoever changes how an administrator signs in could sign in as one, or keep them out: that takes the right to give roles. Oneself is
 * nobody's threat.
 */
export function mustMayChangeSignIn(ctx: Context, person: Person): void {
  if (person.roles.length === 0 || person.id === ctx.actor.id || may(ctx, 'roles.write')) return;
  throw new Refused(
    'forbidden',
    'person.administrator',
    `${person.displayName} is an administrator: only who may give roles may delete or suspend them, or change how they sign in.`,
  );
}

export const isHead = (roles: readonly Role[]): boolean => roles.some((role) => HEADS.includes(role));

/** An organization without a full administrator could never be given one again by its own people. */
export async function mustNotBeLastFullAdministrator(ctx: Context, person: Person): Promise<void> {
  if (!isHead(person.roles)) return;
  const administrators = await lockHeads(ctx.db);
  if (administrators.some(({ personId }) => personId !== person.id)) return;
  throw new Refused(
    'conflict',
    'person.last-administrator',
    `${person.displayName} is the last full administrator. Make somebody else one first.`,
  );
}

/** The same of all who belong to a location, before it is suspended. */
export async function mustNotHoldAllFullAdministrators(ctx: Context, location: { id: string; name: string }): Promise<void> {
  const administrators = await lockHeads(ctx.db);
  if (administrators.length === 0 || administrators.some(({ locationId }) => locationId !== location.id)) return;
  throw new Refused(
    'conflict',
    'person.last-administrator',
    `Everybody who is a full administrator belongs to ${location.name}. Make somebody elsewhere one first.`,
  );
}
