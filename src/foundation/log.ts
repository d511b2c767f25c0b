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

const STANDARD_ERROR = 2;

/** JSON lines on standard error: standard output belongs to what a person or a script asked for. */
/** PostgreSQL repeats failing rows in `detail` and statements in `where`: both may hold what must not be logged. */
function withoutRows(error: Error): object {
  const { detail, where, internalQuery, ...said } = pino.stdSerializers.err(error) as Record<string, unknown>;
  return said;
}

export function createLog(
  level: string,
  destination: pino.DestinationStream = pino.destination({ fd: STANDARD_ERROR, sync: true }),
): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: withoutRows, err: withoutRows },
    redact: { paths: SECRET_NAMES.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
  };
  return pino(options, destination);
}
