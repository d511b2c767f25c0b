import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Server, startServer, untilReady } from '../support/children.ts';
import { findFreePort } from '../support/free-port.ts';
import { mustHave, tools } from '../support/tools.ts';

export interface Nginx extends Server {
  url: string;
}

/** A worker per core, file handles kept open, nothing written down: as fast as it gets. */
export async function startNginx(directory: string, filesDirectory: string, files: number): Promise<Nginx> {
  const runDirectory = join(directory, 'nginx');
  await mkdir(runDirectory);
  const port = await findFreePort('tcp');
  const file = join(runDirectory, 'nginx.conf');
  await writeFile(file, configuration({ port, runDirectory, filesDirectory, files }));
  const log = join(runDirectory, 'log');
  const server = startServer(mustHave(tools.nginx), ['-p', runDirectory, '-e', log, '-c', file], log);
  const url = `http://127.0.0.1:${port}`;
  await untilReady(server, () => fetch(url).catch(() => undefined));
  return { ...server, url };
}

interface Settings {
  port: number;
  runDirectory: string;
  filesDirectory: string;
  files: number;
}

const configuration = ({ port, runDirectory, filesDirectory, files }: Settings): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes auto;
worker_rlimit_nofile 65536;
pid ${runDirectory}/pid;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=${Math.min(files, 20_000)} inactive=60s;
  open_file_cache_valid 60s;
  default_type text/plain;
  client_body_temp_path ${runDirectory}/body;
  proxy_temp_path ${runDirectory}/proxy;
  fastcgi_temp_path ${runDirectory}/fastcgi;
  uwsgi_temp_path ${runDirectory}/uwsgi;
  scgi_temp_path ${runDirectory}/scgi;
  server { listen 127.0.0.1:${port}; root ${filesDirectory}; }
}
`;
