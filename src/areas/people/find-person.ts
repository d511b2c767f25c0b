import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { HEADS, type Role } from '../access/index.ts';
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

export const isHead = (roles: readonly Role[]): boolean => roles.some((role) => HEADS.includes(role));

/** An organization without a full administrator could never be given one again by its own people. */
export async function mustNotBeLastFullAdministrator(ctx: Context, person: Person): Promise<void> {
  if (!isHead(person.roles)) return;
  const administrators = await lockHeads(ctx.db);
  if (administrators.some((id) => id !== person.id)) return;
  throw new Refused(
    'conflict',
    'person.last-administrator',
    `${person.displayName} is the last full administrator. Make somebody else one first.`,
  );
}
