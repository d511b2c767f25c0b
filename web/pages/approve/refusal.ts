import { approve as words } from '../../words/approve.ts';

/** Why Webex's way back led here and not to the page that says it is done. */
export const refusalInWords = (code: string): string =>
  code in words.refused ? words.refused[code as keyof typeof words.refused] : words.refusedOtherwise;
