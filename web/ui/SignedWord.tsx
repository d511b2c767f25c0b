import type { CSSProperties } from 'react';
import classes from './SignedWord.module.css';

export type Shape = 'filled' | 'ring' | 'triangle' | 'dashed';

export interface Sign {
  shape: Shape;
  color: string;
}

interface SignedWordProps {
  sign: Sign;
  word: string;
  /** Under it, in small: why. */
  note?: string;
  /** What more there is to say, on hover. */
  title?: string;
  /** False: the sign alone, where the word stands elsewhere. */
  withWord?: boolean;
}

/** How something stands. Shape and word tell it; the color only repeats it. */
export const SignedWord = ({ sign, word, note, title = word, withWord = true }: SignedWordProps) => (
  <span
    className={classes.status}
    data-shape={sign.shape}
    style={{ '--sign': sign.color } as CSSProperties}
    // The browser's own hint, and no component of ours inside: lists have one in every row.
    title={title}
    {...(withWord ? {} : { role: 'img', 'aria-label': title })}
  >
    {withWord && (
      <span className={classes.word}>
        {word}
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </span>
    )}
  </span>
);
