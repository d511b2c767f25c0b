import type { MalformedMessage, SipMessage, SipRequest, SipResponse } from './message.ts';

export type Transport = 'udp' | 'tcp' | 'tls';

/** Where a request came from, and thereby the flow on which its sender can be reached again (RFC 5626). */
export interface Source {
  readonly transport: Transport;
  readonly remoteAddress: string;
  readonly remotePort: number;
  readonly localPort: number;
  readonly secure: boolean;
}

/** Answers a request; undefined sends nothing. */
export type RequestHandler = (request: SipRequest, source: Source) => SipResponse | undefined | Promise<SipResponse | undefined>;

/** Where to listen; port 0 takes any free one. */
export type Listen =
  | { readonly transport: 'udp' | 'tcp'; readonly host: string; readonly port: number }
  | {
      readonly transport: 'tls';
      readonly host: string;
      readonly port: number;
      readonly cert: string | Buffer;
      readonly key: string | Buffer;
    };

export interface ListenAddress {
  readonly transport: Transport;
  readonly host: string;
  readonly port: number;
}

/** One open port. What it receives it hands to the function it was opened with. */
export interface Listener {
  readonly address: ListenAddress;
  /** False where the flow is gone. */
  send(bytes: Buffer, to: Source): boolean;
  /** No new connections; what is connected stays. */
  stopAccepting(): void;
  close(): Promise<void>;
}

export type Receive = (message: SipMessage | MalformedMessage, source: Source, listener: Listener) => void;

export function sentBy({ host, port }: { readonly host: string; readonly port: number }): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** A dual-stack socket shows IPv4 peers as `::ffff:192.0.2.1`; to SIP they are 192.0.2.1. */
export function plainAddress(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice('::ffff:'.length) : address;
}
