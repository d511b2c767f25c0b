import type { PhoneModel, Vendor, VendorFile } from './define.ts';

/** What a User-Agent says of its phone. It is forgeable and optional: never a proof. */
export interface RecognizedUserAgent {
  vendorId: string;
  model?: string;
  firmware?: string;
  /** Twelve lower-case digits. */
  mac?: string;
  serial?: string;
}

/** Which file of which vendor is meant. The vendor is a guess where several use the name: a known device's own vendor wins. */
export type RecognizedRequest =
  | { outcome: 'file'; vendor: Vendor; file: VendorFile; mac: string; userAgent?: RecognizedUserAgent }
  | { outcome: 'not-found'; vendor?: Vendor; mac?: string; userAgent?: RecognizedUserAgent };

// No phone's User-Agent is longer, and the patterns stay cheap.
const LONGEST_USER_AGENT = 300;

const NOBODY = new Set(['000000000000', 'ffffffffffff']);

const TOKENS: Record<string, string> = { mac: '(?<mac>[0-9a-f]{12})', digits: '\\d{12}', model: '[a-z]{2,4}\\d[\\w-]*' };

const patterns = new Map<string, RegExp>();

export function recognizeUserAgent(vendors: readonly Vendor[], text: string): RecognizedUserAgent | undefined {
  if (text.length > LONGEST_USER_AGENT) return undefined;
  for (const vendor of vendors) {
    for (const pattern of vendor.userAgents) {
      const groups = pattern.exec(text.trim())?.groups;
      if (!groups) continue;
      const { model, modelNumber = '', firmware, mac, serial } = groups;
      return {
        vendorId: vendor.id,
        ...(model && { model: model + modelNumber }),
        ...(firmware && { firmware }),
        ...(mac && { mac: canonicalMac(mac) }),
        ...(serial && { serial }),
      };
    }
  }
  return undefined;
}

/** The MAC comes from the path, else from the User-Agent, and the file is none where the vendor has none of that name. */
export function recognizeRequestOf(vendors: readonly Vendor[], path: string, userAgentText = ''): RecognizedRequest {
  const userAgent = recognizeUserAgent(vendors, userAgentText);
  const found = vendors.flatMap((vendor) => findVendorFile(vendor, path) ?? []);
  const { vendor, file } = likeliest(found, userAgent) ?? {};
  // Whose phone it is, is known even where the name leaves open which vendor made it: the device's own vendor then decides.
  const mac = found.find((one) => one.mac)?.mac ?? userAgent?.mac;
  const said = userAgent && { userAgent };
  if (vendor && file && mac && file.template !== 'none') return { outcome: 'file', vendor, file, mac, ...said };
  const known = vendor ?? vendors.find(({ id }) => id === userAgent?.vendorId);
  return { outcome: 'not-found', ...(known && { vendor: known }), ...(mac && { mac }), ...said };
}

/** The file a vendor's phone means by a path; folders in front of the name do not matter. */
export function findVendorFile(vendor: Vendor, path: string): { vendor: Vendor; file: VendorFile; mac?: string } | undefined {
  const name = fileName(path);
  for (const file of vendor.files) {
    const match = patternOf(file.path).exec(name);
    if (!match) continue;
    const mac = match.groups?.mac?.toLowerCase();
    if (!mac) return { vendor, file };
    if (!NOBODY.has(mac)) return { vendor, file, mac };
  }
  return undefined;
}

/** Whose phone uploads under this name, for a PUT or POST to be accepted and dropped. */
export function findUpload(vendors: readonly Vendor[], path: string): { vendor: Vendor; mac: string } | undefined {
  for (const vendor of vendors) {
    for (const upload of vendor.uploads) {
      const mac = patternOf(upload).exec(fileName(path))?.groups?.mac?.toLowerCase();
      if (mac && !NOBODY.has(mac)) return { vendor, mac };
    }
  }
  return undefined;
}

/** The model a phone calls itself, however it writes it: VVX_450, vvx450. */
export function findModel(vendor: Vendor, name: string): PhoneModel | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return vendor.models.find((model) => plain(model.name) === plain(name));
}

type Found = NonNullable<ReturnType<typeof findVendorFile>>;

/** Two vendors ask for `{mac}.cfg`: who it says it is decides, then whose prefix the address has. */
function likeliest(found: readonly Found[], userAgent?: RecognizedUserAgent): Found | undefined {
  if (userAgent) return found.find(({ vendor }) => vendor.id === userAgent.vendorId);
  if (found.length < 2) return found[0];
  return found.find(({ vendor, mac }) => mac && vendor.ouis.includes(mac.slice(0, 6)));
}

function patternOf(path: string): RegExp {
  const known = patterns.get(path);
  if (known) return known;
  const source = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, token: string) => TOKENS[token] ?? token);
  const pattern = new RegExp(`^${source}$`, 'i');
  patterns.set(path, pattern);
  return pattern;
}

const fileName = (path: string) => path.split('?')[0]?.split('/').at(-1) ?? '';

const canonicalMac = (mac: string) => mac.toLowerCase().replace(/[^0-9a-f]/g, '');
