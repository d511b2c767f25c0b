import { type Argon2Parameters, argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { atMost } from '../../foundation/at-most.ts';
import { Refused } from '../../foundation/errors.ts';

const argon2id = promisify(argon2);

// Each one takes 19 MiB and a thread of the few that also read files: two at once, and a queue that is answered within seconds.
const inTurn = atMost(
  2,
  32,
  () => new Refused('unavailable', 'password.busy', 'Too many people are signing in at the moment. Try again in a few seconds.'),
);
const derive = (parameters: Argon2Parameters) => inTurn(() => argon2id('argon2id', parameters));

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const SALT_BYTES = 16;

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** argon2id in PHC form: `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>`. */
export async function hashPassword(password: string, random: (bytes: number) => Buffer): Promise<string> {
  const nonce = random(SALT_BYTES);
  const hash = await derive({ message: password, nonce, ...COST });
  return phcOf(nonce, hash);
}

const phcOf = (salt: Buffer, hash: Buffer): string =>
  `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(salt)}$${base64(hash)}`;

/** What nobody's password hashes to, at today's cost: compared with where there is no password, so that it takes as long. */
export const NOBODYS_PASSWORD = phcOf(Buffer.alloc(SALT_BYTES), Buffer.alloc(COST.tagLength));

const PHC = /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<parallelism>\d+)\$(?<salt>[^$]+)\$(?<hash>[^$]+)$/;

/** Whether this is the password; with the cost it was hashed with, whatever today's is. */
export async function isPassword(password: string, phc: string): Promise<boolean> {
  const parts = PHC.exec(phc)?.groups;
  if (!parts) throw new Error('A stored password hash is not argon2id in PHC form.');
  const expected = Buffer.from(parts.hash as string, 'base64');
  const actual = await derive({
    message: password,
    nonce: Buffer.from(parts.salt as string, 'base64'),
    memory: Number(parts.memory),
    passes: Number(parts.passes),
    parallelism: Number(parts.parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(expected, actual);
}
