/** Twelve hexadecimal digits, however they are separated. */
export const looksLikeMac = (text: string): boolean => /^([0-9a-f]{2}[:.\- ]?){5}[0-9a-f]{2}$/i.test(text.trim());
