import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { generatePassword, passwordProblems, sipPasswordRules } from '../tenancy/index.ts';
import { devicePasswordChanged } from './device.events.ts';
import { readCredentialBasis, readDevice } from './device.queries.ts';
import { deleteCredentials, insertCredential } from './device.store.ts';
import { lockDevice } from './line.store.ts';
import { digestsOf } from './sip-identity.model.ts';
import { mustHaveSpecialAccess } from './special-access.ts';

interface PasswordOptions {
  /** Whether Bellhop keeps the password readable, for the phone's file; absent, as it was. */
  keepReadable?: boolean;
}

/**
 * Gives a device another SIP password: the given one, or a generated one, which is returned. The former one ends with this
 * transaction (P17).
 */
export async function changeSipPassword(
  ctx: Context,
  deviceId: string,
  given: string | undefined,
  options: PasswordOptions = {},
): Promise<string> {
  demand(ctx, 'device-passwords.write');
  await lockDevice(ctx.db, deviceId);
  const device = await readDevice(ctx.db, deviceId);
  const basis = await readCredentialBasis(ctx.db, deviceId);
  if (!device || !basis) throw new Refused('not-found', 'device.not-found', 'The requested resource could not be found.');
  await mustHaveSpecialAccess(ctx, device.managedBy);

  const rules = await sipPasswordRules(ctx, device.owner.locationId ?? undefined);
  const password = given ?? generatePassword(rules, ctx.random);
  const problems = passwordProblems(password, rules, [basis.sipUserName, ...device.linePortUsers]);
  if (problems.length > 0)
    throw new Refused('invalid', 'device.weak-password', problems[0] as string, {
      details: problems.map((description) => ({ description })),
    });

  const keepReadable = options.keepReadable ?? basis.keepsPassword;
  await deleteCredentials(ctx.db, deviceId);
  await insertCredential(ctx.db, ctx.actor.organizationId, {
    id: newId(),
    deviceId,
    sipUserName: basis.sipUserName,
    ...digestsOf(basis.sipUserName, basis.realm, password),
    passwordEncrypted: keepReadable ? ctx.installation.secrets.seal(password) : null,
  });
  await record(ctx, { action: 'device.password-changed', category: 'DEVICES', target: { type: 'DEVICE', id: deviceId } });
  await devicePasswordChanged.announce(ctx, { deviceId });
  return password;
}
