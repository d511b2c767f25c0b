/** What a spreadsheet would take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/;

/** One line of RFC 4180. A cell that begins like a formula is quoted with an apostrophe, so that it is shown and not run. */
export const csvLine = (cells: readonly (string | undefined)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(value = ''): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Made in the page, piece by piece, and given to whoever looks at it as a file. */
export function saveAs(name: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
