/** What a SIP password of a location must be like; what a location leaves open, its organization's rules say. */
export interface PasswordRules {
  minLength: number;
  minUppercase: number;
  minLowercase: number;
  minDigits: number;
  minSpecial: number;
  /** The longest run like `abcd`, `4321` or `aaaa` that is still allowed. */
  maxSequence: number;
  forbidUserName: boolean;
}

export const DEFAULT_PASSWORD_RULES: PasswordRules = {
  minLength: 10,
  minUppercase: 1,
  minLowercase: 1,
  minDigits: 1,
  minSpecial: 0,
  maxSequence: 3,
  forbidUserName: true,
};

/** No phone takes more, and a digest needs no more. */
export const MAX_PASSWORD_LENGTH = 64;

export const rulesOf = (organization: Partial<PasswordRules>, location: Partial<PasswordRules> = {}): PasswordRules => ({
  ...DEFAULT_PASSWORD_RULES,
  ...organization,
  ...location,
});

// Printable ASCII without a space and without the two characters that a quoted string of SIP or HTTP would have to escape.
const ALLOWED = /^[\x21-\x7e]*$/;
const UNSAFE = /["\\]/;

const CLASSES = {
  minUppercase: { characters: 'ABCDEFGHJKLMNPQRSTUVWXYZ', matches: /[A-Z]/g, word: 'upper-case letter' },
  minLowercase: { characters: 'abcdefghijkmnpqrstuvwxyz', matches: /[a-z]/g, word: 'lower-case letter' },
  minDigits: { characters: '23456789', matches: /[0-9]/g, word: 'digit' },
  minSpecial: { characters: '!#*+-.:=?@_~', matches: /[^A-Za-z0-9]/g, word: 'special character' },
} as const;

type ClassRule = keyof typeof CLASSES;
const CLASS_RULES = Object.keys(CLASSES) as ClassRule[];

/** Everything that is wrong with a password, as sentences; empty when it may be used. `names` are user names it must not contain. */
export function passwordProblems(password: string, rules: PasswordRules, names: readonly string[] = []): string[] {
  const problems: string[] = [];
  if (password.length < rules.minLength) problems.push(`The password must have at least ${rules.minLength} characters.`);
  if (password.length > MAX_PASSWORD_LENGTH) problems.push(`The password must have at most ${MAX_PASSWORD_LENGTH} characters.`);
  if (!ALLOWED.test(password) || UNSAFE.test(password))
    problems.push('The password may hold letters, digits and special characters, but no space, no " and no \\.');
  for (const rule of CLASS_RULES) {
    const { matches, word } = CLASSES[rule];
    const found = password.match(matches)?.length ?? 0;
    if (found < rules[rule])
      problems.push(`The password must have at least ${rules[rule]} ${word}${rules[rule] > 1 ? 's' : ''}.`);
  }
  if (longestSequence(password) > rules.maxSequence)
    problems.push(
      `The password must not have more than ${rules.maxSequence} equal or consecutive characters in a row, such as 1234 or aaaa.`,
    );
  const lower = password.toLowerCase();
  if (rules.forbidUserName && names.some((name) => name.length > 2 && lower.includes(name.toLowerCase())))
    problems.push('The password must not contain the user name.');
  return problems;
}

/** The longest run in which each character equals, follows or precedes the one before it by the same step. */
function longestSequence(password: string): number {
  let longest = password.length > 0 ? 1 : 0;
  let run = 1;
  let step: number | undefined;
  for (let i = 1; i < password.length; i++) {
    const difference = password.charCodeAt(i) - password.charCodeAt(i - 1);
    const continues = Math.abs(difference) <= 1;
    run = continues ? (difference === step ? run + 1 : 2) : 1;
    step = continues ? difference : undefined;
    longest = Math.max(longest, run);
  }
  return longest;
}

const GENERATED_LENGTH = 16;

/** A password that meets the rules, without characters that are easily taken for others. */
export function generatePassword(rules: PasswordRules, random: (bytes: number) => Buffer): string {
  const length = Math.max(GENERATED_LENGTH, rules.minLength);
  for (;;) {
    const required = CLASS_RULES.flatMap((rule) => pick(CLASSES[rule].characters, rules[rule], random));
    const everything = CLASS_RULES.map((rule) => (rule === 'minSpecial' ? '' : CLASSES[rule].characters)).join('');
    const filling = pick(everything, Math.max(0, length - required.length), random);
    const password = shuffle([...required, ...filling], random).join('');
    if (passwordProblems(password, rules).length === 0) return password;
  }
}

const pick = (characters: string, count: number, random: (bytes: number) => Buffer): string[] =>
  Array.from({ length: count }, () => characters[below(characters.length, random)] as string);

function shuffle(characters: string[], random: (bytes: number) => Buffer): string[] {
  for (let i = characters.length - 1; i > 0; i--) {
    const j = below(i + 1, random);
    [characters[i], characters[j]] = [characters[j] as string, characters[i] as string];
  }
  return characters;
}

/** An even choice among 0 … limit-1: bytes that would favor the first ones are thrown away. */
function below(limit: number, random: (bytes: number) => Buffer): number {
  const fair = 256 - (256 % limit);
  for (;;) {
    const byte = random(1)[0] as number;
    if (byte < fair) return byte % limit;
  }
}
