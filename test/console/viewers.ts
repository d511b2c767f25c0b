/** Who has the page in their menu, where that is not the full administrator of a customer. */
const VIEWERS: [path: RegExp, email: string][] = [
  [/^\/outbox/, 'root@bellhop.test'],
  [/^\/(customers|services|sip-devices)/, 'ops@northwind.test'],
  [/^\/my-devices/, 'user@acme.test'],
];

export const viewerOf = (path: string): string => VIEWERS.find(([pattern]) => pattern.test(path))?.[1] ?? 'admin@acme.test';
