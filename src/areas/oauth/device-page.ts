import { escapeHtml, type Page, writePage } from './page.ts';

const WRONG =
  'There is no such code, or it is over: a code is good for ten minutes and for one answer. Look at the device again.';

/** Where the code is typed that a device shows. */
export const codePage = (action: string, wasWrong: boolean): Page =>
  writePage(
    'Connect a device',
    `<h1>Connect a device</h1>
<p>Type the code that the device or the program shows.</p>
${wasWrong ? `<p role="alert" id="wrong">${WRONG}</p>` : ''}
<form method="get" action="${action}">
<label for="user_code">Code</label>
<input id="user_code" name="user_code" required maxlength="16" autocomplete="off" autocapitalize="characters" spellcheck="false"
autofocus${wasWrong ? ' aria-invalid="true" aria-describedby="wrong"' : ''}>
<button class="primary">Continue</button>
</form>`,
    [],
  );

const ANSWERED = {
  accept: {
    title: 'Connected',
    text: (name: string) => `${name} may act for you now. Go back to the device; it goes on by itself.`,
  },
  decline: { title: 'Declined', text: (name: string) => `${name} was given nothing. The device will say so.` },
};

/** What has become of it. */
export function answeredPage(applicationName: string, decision: keyof typeof ANSWERED): Page {
  const { title, text } = ANSWERED[decision];
  return writePage(title, `<h1>${title}</h1>\n<p role="status">${escapeHtml(text(applicationName))}</p>`, []);
}
