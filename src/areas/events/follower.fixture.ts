import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

export interface HeardEvent {
  event: string;
  data: { resource?: string; change?: string; ids?: string[] };
}

/** Somebody who listens over a socket of their own. */
export interface Follower {
  status: number;
  headers: IncomingMessage['headers'];
  /** What came first, before any event. */
  opening: Promise<string>;
  /** The next event that is like this; those before it are passed over. */
  next(like: Partial<HeardEvent['data']> & { event?: string }): Promise<HeardEvent>;
  /** Everything heard until now. */
  heard: readonly HeardEvent[];
  /** Whether the stream was ended in order, or broke. */
  ended: Promise<'ended' | 'broken'>;
  close(): void;
}

export async function follow(url: string, headers: Record<string, string>): Promise<Follower> {
  const asking = request(url, { headers: { accept: 'text/event-stream', ...headers }, agent: false });
  asking.end();
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  answer.setEncoding('utf8');
  const heard: HeardEvent[] = [];
  const opening = Promise.withResolvers<string>();
  const ended = Promise.withResolvers<'ended' | 'broken'>();
  let wake = Promise.withResolvers<void>();
  let unread = '';
  let position = 0;

  answer.on('data', (text: string) => {
    const blocks = (unread + text).split('\n\n');
    unread = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
      const event = fields.get('event');
      if (event === undefined) opening.resolve(block);
      else heard.push({ event, data: JSON.parse(fields.get('data') ?? '') });
    }
    wake.resolve();
    wake = Promise.withResolvers();
  });
  answer.on('error', () => ended.resolve('broken'));
  answer.on('close', () => ended.resolve(answer.complete ? 'ended' : 'broken'));

  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    opening: opening.promise,
    heard,
    ended: ended.promise,
    async next({ event = 'changed', ...data }) {
      for (;;) {
        while (position < heard.length) {
          const one = heard[position++] as HeardEvent;
          if (one.event === event && Object.entries(data).every(([name, value]) => one.data[name as 'resource'] === value))
            return one;
        }
        if (await Promise.race([wake.promise, ended.promise]))
          throw new Error(`It ended before ${JSON.stringify(data)} was heard.`);
      }
    },
    close: () => asking.destroy(),
  };
}
