import { endOfFirst, formatParams, type Params, parseParams, TOKEN } from './grammar.ts';
import type { Header } from './message.ts';
import { HOST } from './uri.ts';

/** One hop of a Via header (RFC 3261 section 20.42). */
export interface Via {
  readonly protocol: string;
  readonly transport: string;
  readonly host: string;
  readonly port: number | undefined;
  readonly params: Params;
}

const SLASH = '[ \\t]*/[ \\t]*';
const via = new RegExp(
  `^(${TOKEN}${SLASH}${TOKEN})${SLASH}(${TOKEN})[ \\t]+(${HOST})(?:[ \\t]*:[ \\t]*([0-9]{1,5}))?[ \\t]*(;.*)?$`,
  's',
);

export function parseVia(text: string): Via | undefined {
  const [, protocol = '', transport, host, port, rest = ''] = via.exec(text) ?? [];
  const params = parseParams(rest);
  if (transport === undefined || host === undefined || !params || Number(port ?? 0) > 65_535) return undefined;
  return {
    protocol: protocol.replace(/[ \t]/g, ''),
    transport: transport.toUpperCase(),
    host: host.toLowerCase(),
    port: port === undefined ? undefined : Number(port),
    params,
  };
}

export function formatVia({ protocol, transport, host, port, params }: Via): string {
  return `${protocol}/${transport} ${host}${port === undefined ? '' : `:${port}`}${formatParams(params)}`;
}

/** The value the previous hop wrote: the first of the first Via header. */
export function topVia(headers: readonly Header[]): Via | undefined {
  const value = headers.find((header) => header.name === 'Via')?.value;
  return value === undefined ? undefined : parseVia(value.slice(0, endOfFirst(value)).trim());
}

/**
 * Writes where a request came from into its top Via. RFC 3261 section 18.2.1: received is added if the sent-by differs from
 * the source; RFC 3581 section 4: where rport is asked for, the server "MUST" fill it and add received in any case.
 */
export function stampReceived(headers: readonly Header[], address: string, port: number): readonly Header[] {
  const at = headers.findIndex((header) => header.name === 'Via');
  const value = headers[at]?.value;
  if (value === undefined) return headers;
  const end = endOfFirst(value);
  const top = parseVia(value.slice(0, end).trim());
  if (!top) return headers;

  const params = new Map(top.params);
  // What a client claims about itself here is not believed: a response goes where this says.
  params.delete('received');
  const wantsPort = params.has('rport');
  if (wantsPort) params.set('rport', String(port));
  if (wantsPort || bareHost(top.host) !== address) params.set('received', address);
  return headers.with(at, { name: 'Via', value: formatVia({ ...top, params }) + value.slice(end) });
}

/**
 * The port a response over UDP goes to, always at the address the request came from (18.2.2, RFC 3581 section 4). maddr is
 * not obeyed: it would let anyone aim our responses at others.
 */
export function responsePort(headers: readonly Header[], sourcePort: number): number {
  const top = topVia(headers);
  if (!top || top.params.has('rport')) return sourcePort;
  return top.port || 5060;
}

function bareHost(host: string): string {
  return host.startsWith('[') ? host.slice(1, -1) : host;
}
