import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startNginx } from './references/nginx.ts';
import { type Benchmark, compared } from './support/benchmark.ts';
import { type Phone, USER_AGENT } from './support/fleet.ts';
import { alternate, type Side } from './support/rounds.ts';
import type { Stage } from './support/stage.ts';
import { tools } from './support/tools.ts';
import { type HttpRequest, request } from './support/wrk.ts';

const FETCHED_AT_ONCE = 16;

/** Phones that look whether their file has changed, any of them at any time. Bellhop checks a password for each, nginx none. */
export const configFileBench: Benchmark = {
  name: 'config-file',
  tools: [tools.wrk, tools.nginx],
  async run(stage) {
    const { plan, bellhop, machine, directory, phones } = stage;
    machine.say('  fetching every file once');
    const filesDirectory = join(directory, 'files');
    const bytes = await fetchFiles(bellhop.configUrl, phones, filesDirectory);
    const nginx = await startNginx(directory, filesDirectory, phones.length);
    const requests = phones.map(requestOf);
    const sideOf = (name: string, url: string, pid: number): Side => ({
      name,
      pid,
      // Bellhop writes its requests down in batches, a second later.
      settlesAfterMs: 2_000,
      turn: () => request(directory, { url, requests, order: 'random', seconds: plan.seconds }),
    });
    const sides = [sideOf('Bellhop', bellhop.configUrl, bellhop.pid), sideOf('nginx, static files', nginx.url, nginx.pid)];
    const figures = await alternate(sides, plan.rounds, machine);
    await nginx.stop();
    const kilobytes = (bytes / phones.length / 1024).toFixed(1);
    return [compared(`Configuration file, ${kilobytes} KB, of ${phones.length.toLocaleString('en-US')} devices`, figures)];
  },
};

const requestOf = ({ mac, httpPassword }: Phone): HttpRequest => ({
  method: 'GET',
  path: `/${mac}.cfg`,
  authorization: `Basic ${Buffer.from(`${mac}:${httpPassword}`).toString('base64')}`,
});

/** What nginx serves is what Bellhop served. Returns how many bytes that is. */
async function fetchFiles(
  configUrl: Stage['bellhop']['configUrl'],
  phones: readonly Phone[],
  filesDirectory: string,
): Promise<number> {
  await mkdir(filesDirectory);
  const waiting = phones.values();
  let bytes = 0;
  const fetchOneAfterTheOther = async () => {
    for (const phone of waiting) {
      const { path, authorization } = requestOf(phone);
      const response = await fetch(`${configUrl}${path}`, { headers: { authorization, 'user-agent': USER_AGENT } });
      const file = Buffer.from(await response.arrayBuffer());
      if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`);
      bytes += file.length;
      await writeFile(join(filesDirectory, path), file);
    }
  };
  await Promise.all(Array.from({ length: FETCHED_AT_ONCE }, fetchOneAfterTheOther));
  return bytes;
}
