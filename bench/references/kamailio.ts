import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Server, startServer } from '../support/children.ts';
import { findFreePort } from '../support/free-port.ts';
import type { BenchPostgres } from '../support/postgres.ts';
import { mustHave, tools } from '../support/tools.ts';

/** Where it reads credentials, and when it writes what was registered. */
export interface KamailioMode {
  name: string;
  /** The view follows Bellhop at once; a plain copy of it, with its own index, is the fastest that Kamailio can have. */
  credentials: 'subscriber' | 'subscriber_copy';
  /** `write-back` answers first and writes every few seconds; `write-through` writes each registration before it answers. */
  locations: 'write-back' | 'write-through';
}

export interface Kamailio extends Server {
  /** host:port */
  sip: string;
}

const DB_MODE: Record<KamailioMode['locations'], number> = { 'write-through': 1, 'write-back': 2 };
export const WRITES_BACK_EVERY_SECONDS = 5;

const SCRIPTS = '/usr/share/kamailio/postgres';

/** Its own tables in a schema of its own, and Bellhop's credentials as the view it reads them from. */
export async function prepareForKamailio({ client, owner }: BenchPostgres): Promise<string> {
  const password = randomBytes(16).toString('hex');
  await client.query(`create role kamailio login password '${password}'`);
  await client.query('create schema kamailio authorization kamailio');
  await client.query(`alter role kamailio in database ${owner.database} set search_path = kamailio`);
  await client.query('set search_path = kamailio; set role kamailio');
  for (const script of ['standard-create.sql', 'usrloc-create.sql'])
    await client.query(await readFile(join(SCRIPTS, script), 'utf8'));
  await client.query('reset role; reset search_path');
  await client.query(`
    create view kamailio.subscriber as
      select c.sip_user_name as username, c.realm as domain, c.ha1_md5 as ha1, l.line_port_user
      from registrations.credential c
      join registrations.line_port l on l.organization_id = c.organization_id and l.device_id = c.device_id;
    create table kamailio.subscriber_copy as select * from kamailio.subscriber;
    create index on kamailio.subscriber_copy (username, domain);
    grant select on kamailio.subscriber, kamailio.subscriber_copy to kamailio`);
  return password;
}

export async function startKamailio(
  directory: string,
  { port: databasePort, owner }: BenchPostgres,
  password: string,
  mode: KamailioMode,
): Promise<Kamailio> {
  const port = await findFreePort('udp');
  const runDirectory = join(directory, `kamailio-${mode.locations}-${mode.credentials}`);
  await mkdir(runDirectory);
  const file = join(runDirectory, 'kamailio.cfg');
  const url = `postgres://kamailio:${password}@127.0.0.1:${databasePort}/${owner.database}`;
  await writeFile(file, configuration({ port, url, runDirectory, mode }));
  const args = ['-f', file, '-DD', '-E', '-m', '512', '-M', '16', '-Y', runDirectory, '-P', join(runDirectory, 'pid')];
  const server = startServer(mustHave(tools.kamailio), args, join(runDirectory, 'log'));
  // It says nothing when it is ready; the first REGISTERs, which are not measured, would be retransmitted.
  await delay(2_000);
  return { ...server, sip: `127.0.0.1:${port}` };
}

interface Settings {
  port: number;
  url: string;
  runDirectory: string;
  mode: KamailioMode;
}

const configuration = ({ port, url, runDirectory, mode }: Settings): string => `#!KAMAILIO
debug=1
log_stderror=yes
fork=yes
children=4
disable_tcp=yes
listen=udp:127.0.0.1:${port}
mpath="/usr/lib/x86_64-linux-gnu/kamailio/modules/:/usr/lib/aarch64-linux-gnu/kamailio/modules/:/usr/lib64/kamailio/modules/"
loadmodule "db_postgres.so"
loadmodule "jsonrpcs.so"
loadmodule "kex.so"
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "pv.so"
loadmodule "maxfwd.so"
loadmodule "textops.so"
loadmodule "siputils.so"
loadmodule "xlog.so"
loadmodule "nathelper.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "auth.so"
loadmodule "auth_db.so"
modparam("jsonrpcs", "fifo_name", "${runDirectory}/fifo")
modparam("jsonrpcs", "dgram_socket", "${runDirectory}/sock")
modparam("usrloc", "db_url", "${url}")
modparam("usrloc", "db_mode", ${DB_MODE[mode.locations]})
modparam("usrloc", "use_domain", 1)
modparam("usrloc", "hash_size", 14)
modparam("usrloc", "timer_interval", ${WRITES_BACK_EVERY_SECONDS})
modparam("auth_db", "version_table", 0)
modparam("auth_db", "db_url", "${url}")
modparam("auth_db", "calculate_ha1", 0)
modparam("auth_db", "password_column", "ha1")
modparam("auth_db", "use_domain", 1)
modparam("auth_db", "load_credentials", "$avp(line_port)=line_port_user")
modparam("nathelper", "received_avp", "$avp(RECEIVED)")
modparam("registrar", "received_avp", "$avp(RECEIVED)")
request_route {
  if (!mf_process_maxfwd_header("10")) { sl_send_reply("483", "Too Many Hops"); exit; }
  if (is_method("REGISTER")) {
    force_rport();
    if (!auth_check("$fd", "${mode.credentials}", "0")) { auth_challenge("$fd", "1"); exit; }
    # The user name is the phone's, the line port is what it registers: both must belong together.
    if ($avp(line_port) != $tU || $td != $fd) { sl_send_reply("403", "Forbidden"); exit; }
    if (!save("location")) sl_reply_error();
    exit;
  }
  sl_send_reply("405", "Method Not Allowed");
}
`;
