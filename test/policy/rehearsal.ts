import type { FastifyInstance } from 'fastify';
import type { Database } from '../../src/foundation/db/database.ts';
import { createLog } from '../../src/foundation/log.ts';
import { createApi } from '../../src/programs/api.ts';
import { NOTHING_SET } from '../support/bellhop.ts';

/** A second API on the same database where everything is done and answered, and nothing kept: each transaction is rolled back. */
export interface Rehearsal {
  url: string;
  stop(): Promise<void>;
}

class Rehearsed {
  readonly answer: unknown;
  constructor(answer: unknown) {
    this.answer = answer;
  }
}

export async function startRehearsal(database: Database): Promise<Rehearsal> {
  const api: FastifyInstance = await createApi({ config: NOTHING_SET, database: rehearsing(database), log: createLog('silent') });
  return { url: await api.listen({ host: '127.0.0.1', port: 0 }), stop: () => api.close() };
}

const rehearsing = (database: Database): Database => ({
  ...database,
  write: async <T>(...[actor, work]: Parameters<Database['write']>) => {
    try {
      return await database.write<T>(actor, async (ctx) => {
        throw new Rehearsed(await work(ctx));
      });
    } catch (thrown) {
      if (thrown instanceof Rehearsed) return thrown.answer as T;
      throw thrown;
    }
  },
});
