import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifySerializerCompiler } from 'fastify';

/** Fastify's own, each compiled when the first answer of its kind is sent: a start would wait for all of them. */
export function lazySerializers(): FastifySerializerCompiler<unknown> {
  const compile = SerializerSelector()();
  return (route) => {
    let write: ((body: unknown) => string) | undefined;
    return (body) => {
      write ??= compile({ ...route, httpStatus: route.httpStatus ?? '' });
      return write(body);
    };
  };
}
