import type { Route } from '../../src/foundation/http/route.ts';

/** `GET /devices/{}`: what makes an operation the same, however its path names its parameters. */
export const keyOf = (name: string): string => name.replace(/\{\w+\}/g, '{}');

export const keyOfRoute = ({ method, path }: Route): string => `${method} ${path.replace(/^\/v1/, '').replace(/:\w+/g, '{}')}`;
