import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from '../errors.ts';

/** Far deeper than anything the API takes; whoever walks a body after this may do so by calling itself. */
const DEEPEST = 32;
/** More fit into a body that may be sent, and to say of each what is wrong with it would take a second. */
const MOST_VALUES = 50_000;

type Done = (error: Error | null, value?: unknown) => void;

/** Reads JSON, with or without a byte order mark. Refuses names that reach into prototypes, and depth and length without end. */
export function jsonReader(server: FastifyInstance): (request: FastifyRequest, text: string, done: Done) => void {
  const parse = server.getDefaultJsonParser('error', 'error');
  return (request, text, done) => {
    parse(request, text, (error, value) => done(error ?? excessOf(value), value));
  };
}

function excessOf(value: unknown): Refused | null {
  if (countValues(value, DEEPEST, MOST_VALUES) <= MOST_VALUES) return null;
  return new Refused(
    'invalid',
    'request.excessive',
    `The body is nested more than ${DEEPEST} levels deep, or holds more than ${MOST_VALUES} values.`,
  );
}

/** How many there are, or more than `most` as soon as there are too many or one lies too deep. */
function countValues(value: unknown, depth: number, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (depth === 0) return most + 1;
  let count = 1;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    if (count > most) break;
    count += countValues(inner, depth - 1, most - count);
  }
  return count;
}
