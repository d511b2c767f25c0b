import { createRequire } from 'node:module';

/** What we use of Cisco's JavaScript SDK, which brings no types of its own. */
export interface WebexSdk {
  people: {
    get(person: 'me' | string): Promise<Resource>;
    list(filter: Record<string, unknown>): Promise<SdkPage>;
  };
  request(request: SdkRequest): Promise<SdkResponse>;
}

export interface Resource {
  id: string;
  [property: string]: unknown;
}

export interface SdkPage {
  items: Resource[];
  hasNext(): boolean;
  next(): Promise<SdkPage>;
}

interface SdkRequest {
  method?: string;
  service: 'hydra';
  resource: string;
  qs?: Record<string, unknown>;
  body?: object;
}

export interface SdkResponse {
  statusCode: number;
  body: Resource;
  headers: Record<string, string>;
}

/** The SDK as a script would set it up, with Bellhop in place of Webex. Whatever else it might look for is sent there, too. */
export function connectSdk(url: string, token: string): { webex: WebexSdk; pageOf(response: SdkResponse): SdkPage } {
  // It is CommonJS that finds its plugins in a registry of its own.
  const require = createRequire(import.meta.url);
  const { default: WebexCore, Page } = require('@webex/webex-core');
  require('@webex/plugin-people');
  const hydra = `${url}/v1`;
  const webex: WebexSdk = new WebexCore({
    credentials: { access_token: token, token_type: 'Bearer', expires_in: 3600 },
    config: {
      services: { discovery: { hydra, u2c: hydra, sqdiscovery: hydra } },
      device: { preDiscoveryServices: { hydra, hydraServiceUrl: hydra } },
      logger: { level: 'silent' },
    },
  });
  return { webex, pageOf: (response) => new Page(response, webex) };
}
