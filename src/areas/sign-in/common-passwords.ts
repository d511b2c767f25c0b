import { dictionary } from '@zxcvbn-ts/language-common';

/** The words of breached passwords that people use most, in lower case. */
export const isCommonPassword = (password: string): boolean => words.has(password.toLowerCase());

const words = new Set(dictionary['passwords-common']);
