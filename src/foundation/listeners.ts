import type { Context } from './context.ts';

/** Something that must happen in the very transaction that announces it. What may happen later is a job. */
export interface Announcement<News> {
  listen(listener: (ctx: Context, news: News) => Promise<void>): void;
  announce(ctx: Context, news: News): Promise<void>;
}

/** `const personLeaves = announcement<{ personId: string }>()`: the area that announces exports it, others listen. */
export function announcement<News>(): Announcement<News> {
  const listeners: ((ctx: Context, news: News) => Promise<void>)[] = [];
  return {
    listen: (listener) => void listeners.push(listener),
    announce: async (ctx, news) => {
      for (const listener of listeners) await listener(ctx, news);
    },
  };
}
