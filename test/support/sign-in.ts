import { randomBytes } from 'node:crypto';
import { setPassword } from '../../src/areas/access/index.ts';
import { run, sql } from '../../src/foundation/db/sql.ts';
import type { TestBellhop, TestOrganization, TestPerson } from './bellhop.ts';

const PASSWORD = 'four calm otters juggle';

/** The headers that a browser sends from then on, and the console with them. */
export async function signInAs(
  bellhop: TestBellhop,
  organization: TestOrganization,
  { id, email }: TestPerson,
): Promise<Record<string, string>> {
  await organization.asSystem((ctx) => setPassword(ctx, id, PASSWORD));
  const proof = { 'bellhop-csrf': '1' };
  const { status, headers } = await bellhop.call(undefined, 'POST', '/v1/signIn', { email, password: PASSWORD }, proof);
  if (status !== 200) throw new Error(`${email} could not sign in.`);
  return {
    ...proof,
    cookie: headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  };
}

/** As if they had set up something beside their password, which nobody knows. */
export const giveRecoveryCode = (organization: TestOrganization, personId: string) =>
  organization.asSystem(({ db }) =>
    run(
      db,
      sql`insert into sign_in.recovery_code (organization_id, person_id, hash) values (${organization.id}, ${personId}, ${randomBytes(32)})`,
    ),
  );
