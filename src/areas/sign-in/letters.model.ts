import type { Letter } from '../mail/index.ts';

/** In the fragment, which browsers send to no server: the token stands in no log, no Referer and no proxy's history. */
export const linkTo = (publicUrl: string, page: 'reset' | 'welcome', token: string): string =>
  `${publicUrl}/${page}#token=${token}`;

const UNEXPECTED =
  'If it was not you, change your password, look at your sessions, and tell an administrator of your organization.';

export const resetLetter = (publicUrl: string, token: string, hours: number): Letter => ({
  subject: 'Set a new password',
  paragraphs: ['Somebody, presumably you, asked for a new password for your account.'],
  action: { label: 'Set a new password', url: linkTo(publicUrl, 'reset', token) },
  closing: `The link works once, for ${hours} hour${hours === 1 ? '' : 's'}. If you did not ask for it, ignore this mail: your password stays as it is.`,
});

export const invitationLetter = (publicUrl: string, token: string, days: number, organization: string): Letter => ({
  subject: `Welcome to ${organization}`.slice(0, 200),
  paragraphs: [`${organization} has made an account for you, with which you look after your phones.`],
  action: { label: 'Choose your password', url: linkTo(publicUrl, 'welcome', token) },
  closing: `The link works once, for ${days} days. An administrator of your organization can send you another one.`,
});

/** What its owner hears of every change to how an account is signed in to. */
export const changeLetter = (...paragraphs: string[]): Letter => ({
  subject: 'Your account was changed',
  paragraphs,
  closing: UNEXPECTED,
});

/** A new password stops no script; whoever changed it because somebody else got in has to hear that. */
export function tokensThatStay(count: number): string[] {
  if (count === 0) return [];
  const still = count === 1 ? 'One access token of yours still works' : `${count} access tokens of yours still work`;
  return [`${still}. If somebody else may have got in, revoke ${count === 1 ? 'it' : 'them'} on the page of your account.`];
}
