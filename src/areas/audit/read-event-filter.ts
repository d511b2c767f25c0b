import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { readTime } from '../../foundation/read-time.ts';
import { AUDIT_CATEGORIES, type AuditCategory } from './event.model.ts';
import type { EventFilter } from './event.queries.ts';

interface FilterQuery {
  from: string;
  to: string;
  actorId?: string;
  targetId?: string;
  eventCategories?: string[];
}

const LONGEST_PERIOD_MS = 366 * 24 * 60 * 60 * 1000;

export function readEventFilter({ from, to, actorId, targetId, eventCategories }: FilterQuery): EventFilter {
  const period = { from: readTime('from', from), to: readTime('to', to) };
  const length = period.to.getTime() - period.from.getTime();
  if (length < 0) throw invalid("'from' must not be later than 'to'.");
  if (length > LONGEST_PERIOD_MS) throw invalid("'from' and 'to' are more than a year apart. Ask for a shorter period.");
  return {
    ...period,
    actorId: actorId === undefined ? undefined : readId('actorId', actorId),
    targetId: targetId === undefined ? undefined : readId('targetId', targetId),
    categories: eventCategories && readCategories(eventCategories),
  };
}

/** Repeated, separated by commas, or both. */
function readCategories(values: readonly string[]): AuditCategory[] | undefined {
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim().toUpperCase());
  const said = names.filter((name) => name !== '');
  if (said.length === 0) return undefined;
  const known = AUDIT_CATEGORIES.filter((category) => said.includes(category));
  const unknown = said.find((name) => !known.some((category) => category === name));
  if (unknown !== undefined)
    throw invalid(`'${unknown.slice(0, 64)}' is no event category. There are ${AUDIT_CATEGORIES.join(', ')}.`);
  return known;
}

function readId(name: string, text: string): string {
  const id = decodeUuid(text);
  if (id === undefined) throw new Refused('invalid', 'request.bad-id', `The value of '${name}' is not an id.`);
  return id;
}

const invalid = (message: string) => new Refused('invalid', 'audit.filter', message);
