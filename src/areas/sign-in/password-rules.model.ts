import { isCommonPassword } from './common-passwords.ts';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

const FEW_CHARACTERS = 4;
const SHORTEST_NAME = 4;

/** What is wrong with a new password, in sentences. Length is what counts; what is guessed first is refused. */
export function newPasswordProblems(password: string, email: string): string[] {
  const plain = password.toLowerCase();
  const name = email.split('@')[0]?.toLowerCase() ?? '';
  const problems: [boolean, string][] = [
    [
      [...password].length < SHORTEST_PASSWORD,
      `A password has at least ${SHORTEST_PASSWORD} characters. A few words in a row are easy to remember.`,
    ],
    [[...password].length > LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`],
    [new Set(plain).size <= FEW_CHARACTERS, 'This password repeats the same few characters.'],
    [isCommonPassword(withoutPadding(plain)), 'This password is among those that are guessed first. Choose another one.'],
    [name.length >= SHORTEST_NAME && plain.includes(name), 'The password contains the name of your email address.'],
    [plain.includes('bellhop'), 'The password contains the name of this product.'],
  ];
  return problems.filter(([isSo]) => isSo).map(([, sentence]) => sentence);
}

/** A common word written twice, or with digits and signs around it that are shorter than itself, is as common as the word. */
function withoutPadding(password: string): string {
  if (isCommonPassword(password)) return password;
  const half = password.slice(0, password.length / 2);
  if (half !== '' && half + half === password) return half;
  const word = password.replace(/^[^a-z]+|[^a-z]+$/g, '');
  return word.length * 2 >= password.length ? word : password;
}
