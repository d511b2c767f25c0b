import { setPassword } from '../../src/areas/access/index.ts';
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
