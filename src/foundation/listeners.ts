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

/** Something that an area shows and another one knows, which may call the first and not be called by it. */
export interface Question<Asked, Known> {
  answerWith(answerer: (ctx: Context, asked: Asked) => Promise<Known>): void;
  ask(ctx: Context, asked: Asked): Promise<Known>;
}

/** The area that asks exports it; exactly one other answers. */
export function question<Asked, Known>(): Question<Asked, Known> {
  let answer: ((ctx: Context, asked: Asked) => Promise<Known>) | undefined;
  return {
    answerWith: (answerer) => {
      if (answer) throw new Error('This question has its answerer already.');
      answer = answerer;
    },
    ask: (ctx, asked) => {
      if (!answer) throw new Error('Nobody answers this question: the area that knows is not mounted.');
      return answer(ctx, asked);
    },
  };
}
