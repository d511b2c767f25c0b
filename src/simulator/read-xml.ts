import { BrokenFile } from './configuration.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const NAME = '[A-Za-z_][\\w.-]*';
const DECLARATION = /^<\?xml\s+version="1\.0"(?:\s+encoding="[Uu][Tt][Ff]-8")?(?:\s+standalone="(?:yes|no)")?\s*\?>/;
const startTag = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const endTag = new RegExp(`</(${NAME})\\s*>`, 'y');
const comment = /<!--(?:(?!--)[\s\S])*-->/y;
const characters = /[^<]+/y;
const attribute = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root of a document. As much of XML as phones' files need: no doctype, no sections, no processing instructions. */
export function readXml(document: string): XmlElement {
  const text = document.replace(/^\ufeff/, '');
  const outside = element('', '');
  const open: OpenElement[] = [outside];
  let at = DECLARATION.exec(text)?.[0].length ?? 0;

  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text) ?? undefined;
    if (match) at = pattern.lastIndex;
    return match;
  };
  const fail = (what: string): never => {
    throw new BrokenFile(`Line ${text.slice(0, at).split('\n').length}: ${what}`);
  };

  while (at < text.length) {
    const parent = open.at(-1) ?? outside;
    const start = take(startTag);
    if (start) {
      const [, name = '', attributes = '', isEmpty] = start;
      const child = element(name, attributes);
      parent.children.push(child);
      if (!isEmpty) open.push(child);
      continue;
    }
    const end = take(endTag);
    if (end) {
      if (open.length === 1 || parent.name !== end[1]) fail(`</${end[1]}> closes nothing that is open.`);
      open.pop();
      continue;
    }
    if (take(comment)) continue;
    const [content] = take(characters) ?? fail('this is not XML.');
    if (parent === outside && content.trim() !== '') fail('text stands outside of the root element.');
    parent.text += unescapeXml(content);
  }
  if (open.length > 1) fail(`<${open.at(-1)?.name}> is never closed: the file was cut off.`);
  const [root, ...others] = outside.children;
  if (!root || others.length > 0) throw new BrokenFile('The file has not exactly one root element.');
  return root;
}

function element(name: string, attributeText: string): OpenElement {
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single = ''] of attributeText.matchAll(attribute)) {
    if (attributes.has(key)) throw new BrokenFile(`<${name}> has ${key} twice.`);
    attributes.set(key, unescapeXml(double ?? single));
  }
  return { name, attributes, children: [], text: '' };
}

function unescapeXml(text: string): string {
  if (/[^\t\n\r\P{Cc}]/u.test(text)) throw new BrokenFile('A control character stands in the file.');
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));|&/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const character = code === undefined ? ENTITIES[name ?? ''] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined) throw new BrokenFile(`${whole} is no entity.`);
    return character;
  });
}
