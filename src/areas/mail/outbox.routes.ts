import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { presentKeptMail } from './outbox.presenter.ts';
import { isDemo, listKeptMessages } from './outbox.queries.ts';
import { KeptMailList, OutboxQuery } from './outbox.schema.ts';

const PER_PAGE = 50;

export const outboxRoutes = [
  route({
    operation: 'listDevelopmentOutbox',
    summary: 'List the mails of a demo that has no mail server, newest first',
    tag: 'Mail',
    method: 'GET',
    path: '/v1/developmentOutbox',
    permission: 'development-outbox.read',
    scopes: [],
    extension: true,
    takesOrgId: false,
    // Who reads the links in these mails can become anybody: no integration is let near them.
    onlyInSession: true,
    query: OutboxQuery,
    output: KeptMailList,
    handle: async (ctx, { query }, answer) => {
      if (!(await isDemo(ctx.db)))
        throw new Refused('not-found', 'mail.no-outbox', 'There is a development outbox in a demo only.');
      const page = pageOf(query, PER_PAGE);
      const { rows, nextKey } = cutPage(await listKeptMessages(ctx.db, page), page, ({ id }) => [id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map((row) => presentKeptMail(row, ctx.installation.secrets)) };
    },
  }),
];
