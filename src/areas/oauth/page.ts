/** What is shown in a browser until the console shows it: without a script, so that it works everywhere and nothing can be put into it. */
export interface Page {
  html: string;
  contentSecurityPolicy: string;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] as string);

/** A form's answer may redirect only to what the policy names, the application included. */
export const writePage = (title: string, body: string, formTargets: readonly string[]): Page => ({
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - Bellhop</title>
<link rel="stylesheet" href="/console.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`,
  contentSecurityPolicy: `default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action ${["'self'", ...formTargets].join(' ')}`,
});

export const errorPage = (sentence: string): Page =>
  writePage(
    'This did not work',
    `<h1>This did not work</h1>\n<p>${escapeHtml(sentence)}</p>\n<p>Go back to the application and try again.</p>`,
    [],
  );
