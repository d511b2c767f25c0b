/** How long a pause in typing is, until what was typed is asked for. */
export const TYPING_MS = 200;

/** More than these nobody reads: they type on. */
export const MOST_CHOICES = 50;
