import { escapeHtml, type Page, writePage } from './page.ts';

export interface AskedConsent {
  applicationName: string;
  applicationDescription: string;
  ownerName: string;
  personName: string;
  scopes: readonly { scope: string; description: string }[];
  action: string;
  csrfToken: string;
  /** Where the answer takes the browser. */
  redirectUri: string;
}

/** Who asks for what, in words, and two buttons. */
export function consentPage(asked: AskedConsent): Page {
  const { applicationName, applicationDescription, ownerName, personName, scopes } = asked;
  return writePage(
    `${applicationName} asks for access`,
    `<h1>${escapeHtml(applicationName)} asks for access</h1>
<p>${escapeHtml(applicationDescription)}</p>
<p>It was registered by ${escapeHtml(ownerName)}. You are signed in as ${escapeHtml(personName)}. If you accept, it may act for you, as far
as you may do so yourself:</p>
<ul>
${scopes.map(({ description }) => `<li>${escapeHtml(description)}</li>`).join('\n')}
</ul>
<form method="post" action="${escapeHtml(asked.action)}">
<input type="hidden" name="csrfToken" value="${escapeHtml(asked.csrfToken)}">
<button name="decision" value="accept">Accept</button>
<button name="decision" value="decline">Decline</button>
</form>`,
    [new URL(asked.redirectUri).origin],
  );
}
