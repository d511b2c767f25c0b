import { randomUUID } from 'node:crypto';
import { type Answered, startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { encodeId } from '../../foundation/ids.ts';

/** Providers, a channel and customers, as integrated services know them. */
export interface ServiceStage {
  bellhop: TestBellhop;
  northwind: TestOrganization;
  /** A channel of Northwind. */
  westside: TestOrganization;
  southridge: TestOrganization;
  /** A customer of Northwind itself. */
  acme: TestOrganization;
  /** A customer of the channel. */
  globex: TestOrganization;
  /** As Northwind, in a customer of its. */
  call(method: string, path: string, body?: unknown, customer?: TestOrganization): Promise<Answered>;
  /** A new service, which must succeed. */
  add(more?: object, customer?: TestOrganization): Promise<Answered['body']>;
  /** What the last mail to somebody of this customer says, as it waits to be sent. */
  lastMail(customer?: TestOrganization): Promise<{ recipient: string; subject: string; text: string; html: string }>;
}

export const SERVICES = '/v1/integratedServices';

export async function setServiceStage(): Promise<ServiceStage> {
  const bellhop = await startTestBellhop();
  bellhop.installation.webex = { url: 'https://webex.example.com/v1', clientId: 'Cbellhop', clientSecret: 'of the integration' };
  const provider = (displayName: string, parentId = bellhop.platformId) =>
    bellhop.createOrganization({ kind: 'service-provider', displayName, parentId });
  const northwind = await provider('Northwind');
  const westside = await provider('Westside', northwind.id);
  const southridge = await provider('Southridge');
  const customer = (displayName: string, parentId: string) =>
    bellhop.createOrganization({ displayName, parentId, serviceProviderId: northwind.id });
  const acme = await customer('Acme', northwind.id);
  const globex = await customer('Globex', westside.id);

  const call: ServiceStage['call'] = (method, path, body, of = acme) =>
    bellhop.call(
      northwind.admin.token,
      method,
      `${path}${path.includes('?') ? '&' : '?'}orgId=${encodeId('ORGANIZATION', of.id)}`,
      body,
    );
  return {
    ...{ bellhop, northwind, westside, southridge, acme, globex, call },
    add: async (more = {}, of = acme) => {
      const { status, body } = await call('POST', SERVICES, { ...newService(), ...more }, of);
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body;
    },
    lastMail: (of = acme) =>
      of.asSystem(async (ctx) => {
        const [row] = await many<{ recipient: string; subject: string; content: Buffer }>(
          ctx.db,
          sql`select recipient, subject, content_encrypted as content from mail.message order by id desc limit 1`,
        );
        if (!row) throw new Error('There is no mail.');
        return { ...row, ...JSON.parse(bellhop.installation.secrets.open(row.content)) };
      }),
  };
}

export const newService = () => ({
  name: 'Acme Webex Calling',
  contactName: 'Ada Brandt',
  email: 'ada@acme.example.com',
  webexOrgId: randomUUID(),
});
