import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { GetFile } from './behavior.ts';
import { BrokenFile, type Credentials, type FoundConfiguration } from './configuration.ts';
import { type FileRequest, fetchFile } from './fetch-file.ts';
import { HttpLogin, type HttpScheme } from './http-login.ts';
import { presentCode } from './present-code.ts';

export interface ConfigurationClientOptions {
  readonly userAgent: string;
  /** A folder, with or without a slash at its end; user and password may stand in it. */
  readonly url: string;
  readonly credentials?: Credentials | undefined;
  /** How its vendor's phones prove themselves, what they prefer first. */
  readonly authentication: readonly HttpScheme[];
  readonly checkCertificates: boolean;
}

/** Files are alike and compress to a twentieth: thousands of phones keep theirs. */
interface KeptFile {
  readonly etag: string;
  readonly deflated: Buffer;
}

/** The phone's side of the configuration server: where its files are, who it is there, and which it has already. */
export class ConfigurationClient {
  readonly #options: ConfigurationClientOptions;
  readonly #kept = new Map<string, KeptFile>();
  readonly #login: HttpLogin;
  #url: URL;
  #filesFetched = 0;

  constructor(options: ConfigurationClientOptions) {
    this.#options = options;
    const url = new URL(options.url);
    this.#login = new HttpLogin(options.authentication, options.credentials ?? credentialsIn(url));
    this.#url = folderOf(url);
  }

  /** Files received since the phone was made; those that had not changed do not count. */
  get filesFetched(): number {
    return this.#filesFetched;
  }

  get credentials(): Credentials | undefined {
    return this.#login.credentials;
  }

  /** One visit: the connection is kept from file to file and closed in the end. */
  visit<Result>(work: (get: GetFile) => Promise<Result>, signal: AbortSignal): Promise<Result> {
    return this.#withAgents((agents) => work((name) => this.#get(name, agents, signal)));
  }

  /** What the server says to the phone of this address that brings this code. */
  presentCode(mac: string, code: string, signal: AbortSignal): Promise<string> {
    const url = new URL('activate', this.#url);
    const { userAgent } = this.#options;
    return this.#withAgents((agents) => presentCode({ url, userAgent, mac, code, agents, signal }));
  }

  async #withAgents<Result>(work: (agents: FileRequest['agents']) => Promise<Result>): Promise<Result> {
    const agents = {
      'http:': new HttpAgent({ keepAlive: true }),
      'https:': new HttpsAgent({ keepAlive: true, rejectUnauthorized: this.#options.checkCertificates }),
    };
    try {
      return await work(agents);
    } finally {
      agents['http:'].destroy();
      agents['https:'].destroy();
    }
  }

  /** What a file says of its own server is what the next visit uses: so the first-boot window can close. */
  remember({ provisioningUrl, credentials }: FoundConfiguration): void {
    if (credentials) this.#login.credentials = credentials;
    if (provisioningUrl === undefined) return;
    const url = URL.parse(provisioningUrl);
    if (!url || !/^https?:$/.test(url.protocol)) throw new BrokenFile('Its own server is no URL that a phone can fetch from.');
    this.#url = folderOf(url);
  }

  /** As after a restart, which loses files but neither address nor credentials. */
  forgetFiles(): void {
    this.#kept.clear();
  }

  async #get(name: string, agents: FileRequest['agents'], signal: AbortSignal): Promise<string | undefined> {
    const url = new URL(name, this.#url);
    const kept = this.#kept.get(url.href);
    const { userAgent } = this.#options;
    const answer = await fetchFile({ url, userAgent, login: this.#login, etag: kept?.etag, agents, signal });
    if (answer.outcome === 'unchanged') return kept && inflateRawSync(kept.deflated).toString('utf8');
    this.#kept.delete(url.href);
    if (answer.outcome === 'missing') return undefined;
    this.#filesFetched++;
    if (answer.etag) this.#kept.set(url.href, { etag: answer.etag, deflated: deflateRawSync(answer.text) });
    return answer.text;
  }
}

function credentialsIn({ username, password }: URL): Credentials | undefined {
  return username ? { userName: decodeURIComponent(username), password: decodeURIComponent(password) } : undefined;
}

function folderOf({ origin, pathname }: URL): URL {
  return new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, origin);
}
