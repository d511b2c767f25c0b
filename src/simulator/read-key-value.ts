import { BrokenFile, type Settings } from './configuration.ts';

const FIRST_LINE = '#!version:1.0.0.1';

/** A Yealink file: the settings, and in a boot file the files it wants loaded. */
export interface KeyValueFile {
  readonly settings: Settings;
  readonly includes: readonly string[];
}

/** `key = value` lines, as strict as the vendor's guide: the first line is the format's version and no comment. */
export function readKeyValueFile(text: string): KeyValueFile {
  const [firstLine, ...lines] = text.split(/\r?\n/);
  if (firstLine !== FIRST_LINE) throw new BrokenFile(`The first line is not ${FIRST_LINE}.`);
  if (lines.pop() !== '') throw new BrokenFile('The last line has no end: the file was cut off.');

  const settings = new Map<string, string>();
  const includes: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const included = /^include:config\s+["<]?([^\s"<>]+)[">]?\s*$/.exec(line)?.[1];
    if (included) {
      includes.push(included);
      continue;
    }
    const [, key, value] = /^([a-z][\w.]*)[ \t]*=[ \t]*(\P{Cc}*?)[ \t]*$/u.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new BrokenFile(`Line ${index + 2} is not a setting.`);
    if (settings.has(key)) throw new BrokenFile(`Line ${index + 2} sets ${key} a second time.`);
    // Nothing after the equals sign keeps the old value; %NULL% is the way to empty it.
    if (value !== '') settings.set(key, value === '%NULL%' ? '' : value);
  }
  return { settings, includes };
}
