import { Type } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { locationOfPath } from './find-location.ts';
import { sipPasswordRules } from './find-password-rules.ts';
import { GeneratedPassword } from './location.schema.ts';
import { generatePassword, MAX_PASSWORD_LENGTH } from './sip-password.model.ts';

const tag = 'Calling devices';

const OfLocation = Type.Object({
  locationId: Type.Optional(
    Type.String({
      maxLength: 512,
      description: 'The location of who owns the device; without it the rules of the organization.',
    }),
  ),
});

const count = (description: string) => Type.Integer({ description });

const EffectiveSipPasswordRules = Type.Object(
  {
    minLength: count('The fewest characters.'),
    maxLength: count('The most characters.'),
    minUppercase: count('The fewest upper-case letters.'),
    minLowercase: count('The fewest lower-case letters.'),
    minDigits: count('The fewest digits.'),
    minSpecial: count('The fewest characters that are neither letters nor digits.'),
    maxSequence: count('The longest run of equal or consecutive characters, such as 1234 or aaaa.'),
    forbidUserName: Type.Boolean({ description: 'Whether it must not contain the user name.' }),
  },
  { $id: 'EffectiveSipPasswordRules' },
);

export const sipPasswordRoutes = [
  route({
    operation: 'getSipPasswordRules',
    summary: 'See what the SIP password of a device must be like',
    tag,
    method: 'GET',
    path: '/v1/sipPasswordRules',
    permission: 'devices.read',
    scopes: ['spark-admin:devices_read', 'spark:devices_read'],
    extension: true,
    query: OfLocation,
    output: EffectiveSipPasswordRules,
    handle: async (ctx, { query }) => ({ ...(await rulesFor(ctx, query.locationId)), maxLength: MAX_PASSWORD_LENGTH }),
  }),
  route({
    operation: 'generateSipPassword',
    summary: 'Make a SIP password that the rules of a location, or of the organization, allow',
    tag,
    method: 'POST',
    path: '/v1/sipPasswordRules/actions/generatePassword/invoke',
    permission: 'devices.write',
    scopes: ['spark-admin:devices_write', 'spark:devices_write'],
    extension: true,
    body: Type.Object({ ...OfLocation.properties }, { $id: 'SipPasswordToGenerate' }),
    bodyIsOptional: true,
    output: GeneratedPassword,
    handle: async (ctx, { body }) => ({
      exampleSipPassword: generatePassword(await rulesFor(ctx, body?.locationId), ctx.random),
    }),
  }),
];

async function rulesFor(ctx: Context, locationId: string | undefined) {
  const location = locationId === undefined ? undefined : await locationOfPath(ctx, decodeUuid(locationId));
  return sipPasswordRules(ctx, location?.id);
}
