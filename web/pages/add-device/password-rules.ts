import type { components } from '../../../client/schema.ts';
import { addDevice } from '../../words/add-device.ts';

type PasswordRules = components['schemas']['EffectiveSipPasswordRules'];

const words = addDevice.rules;

interface Rule {
  text: string;
  isMet: (password: string) => boolean;
}

const atLeast = (count: number, pattern: RegExp) => (password: string) => (password.match(pattern)?.length ?? 0) >= count;

/** What the server will demand, to be seen before it does; that the user name is not part of it only the server can tell. */
export function rulesToShow(rules: PasswordRules): Rule[] {
  const classes: [count: number, text: (count: number) => string, pattern: RegExp][] = [
    [rules.minUppercase, words.minUppercase, /[A-Z]/g],
    [rules.minLowercase, words.minLowercase, /[a-z]/g],
    [rules.minDigits, words.minDigits, /[0-9]/g],
    [rules.minSpecial, words.minSpecial, /[^A-Za-z0-9]/g],
  ];
  return [
    { text: words.minLength(rules.minLength), isMet: (password) => password.length >= rules.minLength },
    { text: words.maxLength(rules.maxLength), isMet: (password) => password.length <= rules.maxLength },
    ...classes
      .filter(([count]) => count > 0)
      .map(([count, text, pattern]) => ({ text: text(count), isMet: atLeast(count, pattern) })),
    { text: words.maxSequence(rules.maxSequence), isMet: (password) => longestRun(password) <= rules.maxSequence },
    { text: words.characters, isMet: (password) => /^[\x21-\x7e]*$/.test(password) && !/["\\]/.test(password) },
  ];
}

export const rulesBrokenBy = (password: string, rules: PasswordRules): string[] =>
  rulesToShow(rules)
    .filter(({ isMet }) => !isMet(password))
    .map(({ text }) => text);

/** How many characters in a row equal, follow or precede the one before by the same step. */
function longestRun(password: string): number {
  let longest = Math.min(1, password.length);
  let run = 1;
  let step: number | undefined;
  for (let at = 1; at < password.length; at++) {
    const difference = password.charCodeAt(at) - password.charCodeAt(at - 1);
    run = Math.abs(difference) > 1 ? 1 : difference === step ? run + 1 : 2;
    step = Math.abs(difference) > 1 ? undefined : difference;
    longest = Math.max(longest, run);
  }
  return longest;
}
