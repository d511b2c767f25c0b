import { parseArgs } from 'node:util';
import { findPersonByEmail, issueToken, parseLifetime } from '../areas/access/index.ts';
import { createAdministrator, createPlatform, findPlatform, openReset } from '../areas/sign-in/index.ts';
import { type Config, readConfig } from '../foundation/config.ts';
import type { Installation } from '../foundation/context.ts';
import { type Database, openDatabase } from '../foundation/db/database.ts';
import { resealSecrets } from '../foundation/db/reseal-secrets.ts';
import { asDb } from '../foundation/db/sql.ts';
import { newId } from '../foundation/ids.ts';
import { createLog, type Log } from '../foundation/log.ts';
import { beginLife } from '../foundation/process-life.ts';
import { addSecretKey } from '../foundation/secret-key-file.ts';
import { assertNodeVersion, VERSION } from '../foundation/version.ts';
import { type PhoneSpec, runSimulation } from '../simulator/index.ts';
import { asBellhop } from './as-bellhop.ts';
import { examine } from './doctor.ts';
import { bringUpToDate, installationOf, type OwnerDatabase, openCommandDatabase, recallNames } from './installation.ts';
import { PARTS, type Part } from './parts.ts';
import { sayAndExit } from './say-and-exit.ts';
import { addSimulatedDevices, phoneWithCode, simulatedPhone, simulatedPhones } from './simulated-phones.ts';

interface Command {
  usage: string;
  does: string;
  run(args: string[], config: Config, log: Log): Promise<void>;
}

const MOST_SIMULATED = 100_000;

const commands: Record<string, Command> = {
  serve: {
    usage: `serve [${PARTS.join('] [')}]`,
    does: 'runs the named parts in one process, or everything, as npm start does',
    run: serveParts,
  },
  migrate: { usage: 'migrate', does: 'brings the database up to date and ends', run: migrateOnly },
  token: {
    usage: 'token --email <person> [--scopes "<scope> …"] [--expires 12h]',
    does: 'prints a personal access token and nothing else',
    run: printToken,
  },
  'create-administrator': {
    usage: 'create-administrator --email <person> [--name "<first last>"] [--organization "<name>"]',
    does: 'makes the first platform administrator of an empty installation, and prints a link to choose a password, good once',
    run: createFirstAdministrator,
  },
  'reset-password': {
    usage: 'reset-password --email <person> [--remove-second-factors]',
    does: 'prints a link with which that person chooses a new password, good once',
    run: resetPassword,
  },
  doctor: {
    usage: 'doctor',
    does: 'looks at everything a start depends on, and says the cure of what is wrong',
    run: callDoctor,
  },
  'rotate-key': { usage: 'rotate-key', does: 'makes a new secret key and seals every stored secret with it', run: rotateKey },
  simulate: {
    usage:
      'simulate --devices <how many> | --mac <address> [--email admin@acme.test] | --activation-code <code> [--model <model>]',
    does: "boots simulated phones in that person's organization, or one that brings a code, and shows how they are",
    run: simulate,
  },
};

async function serveParts(args: string[]): Promise<void> {
  const unknown = args.filter((arg) => !(PARTS as readonly string[]).includes(arg));
  if (unknown.length > 0) throw new Error(`There is no part "${unknown.join(' ')}". The parts are: ${PARTS.join(', ')}.`);
  // Twice as much to load as all other commands need.
  const { main } = await import('./everything.ts');
  await main(args.length > 0 ? (args as Part[]) : PARTS);
}

async function migrateOnly(_args: string[], config: Config, log: Log): Promise<void> {
  await withOwner(config, log, (owner) => bringUpToDate(owner, log));
}

async function printToken(args: string[], config: Config, log: Log): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { email: { type: 'string' }, scopes: { type: 'string' }, expires: { type: 'string' } },
  });
  const { email } = values;
  if (!email) throw new Error('Say whose token: --email admin@acme.test');
  const expiresAfterSeconds = values.expires === undefined ? undefined : parseLifetime(values.expires);
  if (values.expires !== undefined && expiresAfterSeconds === undefined)
    throw new Error(`--expires is a number and a unit, such as 30m, 12h or 90d; not "${values.expires}".`);
  const scopes = values.scopes?.split(/\s+/).filter(Boolean);
  await withDatabase(config, log, async (database) => {
    const { organizationId, personId } = await findPerson(database, email);
    const token = await asBellhop(database, organizationId, (ctx) =>
      issueToken(ctx, { personId, ...(scopes && { scopes }), ...(expiresAfterSeconds !== undefined && { expiresAfterSeconds }) }),
    );
    console.log(token);
  });
}

async function createFirstAdministrator(args: string[], config: Config, log: Log): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { email: { type: 'string' }, name: { type: 'string' }, organization: { type: 'string', default: 'Bellhop' } },
  });
  const { email, organization } = values;
  if (!email) throw new Error('Say who it is: --email you@example.com');
  const administrator = { email, displayName: values.name ?? (email.split('@')[0] as string) };
  await withDatabase(config, log, async (database) => {
    const platform = await findPlatform(asDb(database.pool));
    if (platform?.hasAdministrator)
      throw new Error(
        'There is a platform administrator already, who can invite others. Who cannot sign in: reset-password --email.',
      );
    const link = await asBellhop(database, platform?.organizationId ?? newId(), async (ctx) => {
      if (!platform) await createPlatform(ctx, organization);
      return createAdministrator(ctx, administrator);
    });
    console.log(link);
  });
}

async function resetPassword(args: string[], config: Config, log: Log): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { email: { type: 'string' }, 'remove-second-factors': { type: 'boolean', default: false } },
  });
  const { email } = values;
  if (!email) throw new Error('Say whose password: --email admin@acme.test');
  await withDatabase(config, log, async (database) => {
    const { organizationId, personId } = await findPerson(database, email);
    const secondFactors = values['remove-second-factors'] ? 'removed' : 'kept';
    console.log(await asBellhop(database, organizationId, (ctx) => openReset(ctx, personId, secondFactors)));
  });
}

async function callDoctor(_args: string[], config: Config, log: Log): Promise<void> {
  const findings = await examine(config, log);
  for (const { what, trouble } of findings) console.log(trouble === undefined ? `  ok   ${what}` : `  !!   ${what} ${trouble}`);
  if (findings.some(({ trouble }) => trouble !== undefined)) process.exitCode = 1;
}

async function rotateKey(_args: string[], config: Config, log: Log): Promise<void> {
  await withOwner(config, log, async (owner) => {
    const resealed = await resealSecrets(owner.connection, addSecretKey(config));
    console.log(
      `A new key is in use, and ${resealed} stored secrets are sealed with it. Programs that run meanwhile find it by themselves.`,
    );
  });
}

async function simulate(args: string[], config: Config, log: Log): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      devices: { type: 'string' },
      mac: { type: 'string' },
      email: { type: 'string', default: 'admin@acme.test' },
      'activation-code': { type: 'string' },
      model: { type: 'string', default: 'DMS Cisco 8851' },
    },
  });
  const { mac, email, model, devices, 'activation-code': code } = values;
  const wanted = Number(devices ?? 1);
  if ([devices, mac, code].filter((said) => said !== undefined).length !== 1)
    throw new Error(
      'Say how many phones (--devices 10), which one (--mac 805ec0123456), or what it brings (--activation-code 5414011256173816).',
    );
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_SIMULATED)
    throw new Error(`--devices is a number from 1 to ${MOST_SIMULATED}.`);
  const life = beginLife(log);
  const stopping = new AbortController();
  life.closing('the simulated phones', async () => stopping.abort());
  await withDatabase(config, log, async (database, { configUrl }) => {
    const phones =
      code === undefined ? await phonesOfPerson(database, { email, mac, wanted }) : [phoneWithCode(configUrl, model, code)];
    await runSimulation({ phones, signal: stopping.signal, log, checkCertificates: false });
  });
}

async function phonesOfPerson(
  database: Database,
  { email, mac, wanted }: { email: string; mac: string | undefined; wanted: number },
): Promise<PhoneSpec[]> {
  const { organizationId } = await findPerson(database, email);
  return mac ? [await simulatedPhone(database, organizationId, mac)] : phonesEnough(database, organizationId, wanted);
}

async function phonesEnough(database: Database, organizationId: string, wanted: number): Promise<PhoneSpec[]> {
  const already = await simulatedPhones(database, organizationId, wanted);
  if (already.length === wanted) return already;
  await addSimulatedDevices(database, organizationId, wanted - already.length);
  return simulatedPhones(database, organizationId, wanted);
}

async function findPerson(database: Database, email: string): Promise<{ organizationId: string; personId: string }> {
  const person = await findPersonByEmail(asDb(database.pool), email);
  if (person) return person;
  throw new Error(`There is nobody with the email address ${email}.`);
}

async function withOwner(config: Config, log: Log, work: (owner: OwnerDatabase) => Promise<unknown>): Promise<void> {
  const owner = await openCommandDatabase(config, log);
  try {
    await work(owner);
  } finally {
    await owner.close();
  }
}

async function withDatabase(
  config: Config,
  log: Log,
  work: (database: Database, installation: Installation) => Promise<void>,
): Promise<void> {
  await withOwner(config, log, async (owner) => {
    await bringUpToDate(owner, log);
    const installation = installationOf(config);
    const database = openDatabase({ connection: owner.connection, role: 'bellhop_app', installation, log });
    try {
      await recallNames(database.pool, installation, config);
      await work(database, installation);
    } finally {
      await database.close();
    }
  });
}

function explain(): void {
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length));
  console.log(`Bellhop ${VERSION}\n`);
  for (const { usage, does } of Object.values(commands)) console.log(`  bellhop ${usage.padEnd(width)}  ${does}`);
}

async function main(): Promise<void> {
  assertNodeVersion();
  const [name, ...args] = process.argv.slice(2);
  const command = name === undefined ? undefined : commands[name];
  if (!command) {
    explain();
    if (name !== undefined && name !== 'help' && name !== '--help') throw new Error(`There is no command "${name}".`);
    return;
  }
  const config = readConfig(process.env);
  await command.run(
    args,
    config,
    createLog(process.env.BELLHOP_LOG_LEVEL ? config.logLevel : name === 'serve' ? 'info' : 'warn'),
  );
}

main().catch(sayAndExit);
