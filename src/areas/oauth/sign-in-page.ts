import { escapeHtml, type Page, writePage } from './page.ts';

const problemOf = (problem: string | undefined): string =>
  problem === undefined ? '' : `<p role="alert">${escapeHtml(problem)}</p>\n`;

/** For whoever comes from an application and has not signed in yet. */
export const signInPage = (action: string, applicationName: string, problem?: string): Page =>
  writePage(
    'Sign in',
    `<h1>Sign in</h1>
<p>${escapeHtml(applicationName)} wants to work with Bellhop for you.</p>
${problemOf(problem)}<form method="post" action="${escapeHtml(action)}">
<p><label>Email address<br><input type="email" name="email" autocomplete="username" required autofocus></label></p>
<p><label>Password<br><input type="password" name="password" autocomplete="current-password" required></label></p>
<button>Sign in</button>
</form>`,
    [],
  );

/** The second half, for whoever has an app or recovery codes. */
export const secondFactorPage = (action: string, ticket: string, problem?: string): Page =>
  writePage(
    'One more step',
    `<h1>One more step</h1>
<p>Enter the six digits that your app shows, or one of your recovery codes.</p>
${problemOf(problem)}<form method="post" action="${escapeHtml(action)}">
<input type="hidden" name="ticket" value="${escapeHtml(ticket)}">
<p><label>Code<br><input name="code" autocomplete="one-time-code" required autofocus></label></p>
<button>Continue</button>
</form>`,
    [],
  );
