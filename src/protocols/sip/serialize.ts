import type { SipMessage } from './message.ts';

/** The bytes of a message. Content-Length is always written from the body, whatever the headers say. */
export function serializeMessage(message: SipMessage): Buffer {
  let head =
    message.kind === 'request' ? `${message.method} ${message.uri} SIP/2.0` : `SIP/2.0 ${message.status} ${message.reason}`;
  for (const { name, value } of message.headers) {
    if (name !== 'Content-Length') head += `\r\n${name}: ${value}`;
  }
  head += `\r\nContent-Length: ${message.body.length}\r\n\r\n`;
  return message.body.length === 0 ? Buffer.from(head) : Buffer.concat([Buffer.from(head), message.body]);
}
