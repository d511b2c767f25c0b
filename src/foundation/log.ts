import pino, { type Logger } from 'pino';

export type Log = Logger;

/** Names under which a credential could stand in something logged, at the top or one level down. */
const SECRET_NAMES = [
  'password',
  'sipPassword',
  'secret',
  'token',
  'authorization',
  'cookie',
  'ha1',
  'access_token',
  'refresh_token',
];

export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRET_NAMES.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
