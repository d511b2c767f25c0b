import { escapeHtml, type Page, writePage } from './page.ts';

export interface AskedConsent {
  applicationName: string;
  applicationDescription: string;
  ownerName: string;
  personName: string;
  scopes: readonly { scope: string; description: string }[];
  /** By the code that a device shows, which its owner compares. */
  userCode?: string;
  action: string;
  /** What the answer carries besides the decision. */
  hidden: Record<string, string>;
  /** Where the answer takes the browser, if away from here. */
  goesTo?: string;
}

/** Who asks for what, in words, and two buttons. */
export function consentPage(asked: AskedConsent): Page {
  const { applicationName, applicationDescription, ownerName, personName, scopes, userCode, goesTo } = asked;
  return writePage(
    `${applicationName} asks for access`,
    `<h1>${escapeHtml(applicationName)} asks for access</h1>
<p>${escapeHtml(applicationDescription)}</p>
${userCode === undefined ? '' : comparison(userCode)}
<p>It was registered by ${escapeHtml(ownerName)}. You are signed in as ${escapeHtml(personName)}. If you accept, it may act for you, as far
as you may do so yourself:</p>
<ul>
${scopes.map(({ description }) => `<li>${escapeHtml(description)}</li>`).join('\n')}
</ul>
<form method="post" action="${escapeHtml(asked.action)}">
${Object.entries(asked.hidden).map(hiddenField).join('\n')}
<button name="decision" value="accept">Accept</button>
<button name="decision" value="decline">Decline</button>
</form>`,
    goesTo === undefined ? [] : [new URL(goesTo).origin],
  );
}

const hiddenField = ([name, value]: [string, string]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;

/** Whoever sent somebody a link to their own code hopes that nobody compares. */
const comparison = (
  userCode: string,
) => `<p>Accept only if a device in front of you, or one you know of, shows this code now. If somebody sent you here, decline.</p>
<p class="code"><strong>${escapeHtml(userCode)}</strong></p>`;
