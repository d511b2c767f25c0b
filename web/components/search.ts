/** What a page keeps in the URL: texts, each absent where it says nothing. */
export type Search<Name extends string> = { [Each in Name]?: string };

/** For validateSearch: the named texts and nothing else, none of them longer than a URL can hold. */
export const texts =
  <Name extends string>(...names: Name[]) =>
  (raw: Record<string, unknown>): Search<Name> => {
    const kept: Search<Name> = {};
    for (const name of names) {
      const value = raw[name];
      if (typeof value === 'string' && value !== '' && value.length <= 2000) kept[name] = value;
    }
    return kept;
  };

/** Every value of the URL is a text: an extension of 0123 or a MAC address is not a number. */
export const searchFormat = {
  parseSearch: (text: string): Record<string, unknown> => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search: Record<string, unknown>): string => {
    const given = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
  },
};
