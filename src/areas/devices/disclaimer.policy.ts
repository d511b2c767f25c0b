import type { Actor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { ManagedBy } from './device.model.ts';
import { type Confirmation, disclaimerNamed, PARTNER_MANAGED_DEVICE, writeConfirmation } from './disclaimer.model.ts';

/**
 * What was confirmed for a device to be added. Whoever sits at the console has read the disclaimer of partner-managed devices (P10);
 * programs with a token know nothing of it, in the Webex API as little as here, so that they need not say so.
 */
export function confirmedDisclaimer(
  { session }: Pick<Actor, 'session'>,
  managedBy: ManagedBy,
  header: string | undefined,
): Confirmation | undefined {
  if (header !== undefined) return readConfirmation(header);
  if (managedBy !== 'PARTNER' || session === undefined) return undefined;
  const { name } = PARTNER_MANAGED_DEVICE;
  throw new Refused(
    'invalid',
    'disclaimer.not-confirmed',
    `A partner-managed device needs its disclaimer confirmed: read GET /v1/disclaimers/${name} and send 'Bellhop-Disclaimer: ${writeConfirmation(PARTNER_MANAGED_DEVICE)}'.`,
  );
}

function readConfirmation(header: string): Confirmation {
  const [sentName = ''] = header.split('/', 1);
  const disclaimer = disclaimerNamed(sentName);
  if (!disclaimer)
    throw new Refused(
      'invalid',
      'disclaimer.unknown',
      `'Bellhop-Disclaimer' names no disclaimer we know. The current one here is '${writeConfirmation(PARTNER_MANAGED_DEVICE)}'.`,
    );
  const { name, version } = disclaimer;
  if (header !== writeConfirmation(disclaimer))
    throw new Refused(
      'invalid',
      'disclaimer.outdated',
      `'Bellhop-Disclaimer' names another version of '${name}' than the current one, ${version}. Read it again and send '${writeConfirmation(disclaimer)}'.`,
    );
  return { name, version };
}
