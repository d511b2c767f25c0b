import classes from './SignedWord.module.css';

export type Shape = 'filled' | 'ring' | 'triangle' | 'dashed';

export interface Sign {
  shape: Shape;
  color: string;
}

interface SignedWordProps {
  sign: Sign;
  word: string;
  /** What more there is to say, on hover. */
  title?: string;
  /** False: the sign alone, where the word stands elsewhere. */
  withWord?: boolean;
}

/** How something stands. Shape and word tell it; the color only repeats it. */
export const SignedWord = ({ sign, word, title = word, withWord = true }: SignedWordProps) => (
  // The browser's own hint, and no component of ours inside: lists have one in every row.
  <span className={classes.status} title={title} {...(withWord ? {} : { role: 'img', 'aria-label': title })}>
    <SignShape {...sign} />
    {withWord && word}
  </span>
);

const SignShape = ({ shape, color }: Sign) => (
  <svg
    width="12"
    height="12"
    viewBox="0 0 12 12"
    aria-hidden="true"
    style={{ flex: 'none' }}
    fill="none"
    stroke={color}
    strokeWidth="1.8"
  >
    {shape === 'filled' && <circle cx="6" cy="6" r="4.5" fill={color} />}
    {shape === 'ring' && <circle cx="6" cy="6" r="4.3" />}
    {shape === 'dashed' && <circle cx="6" cy="6" r="4.3" strokeDasharray="2.2 2.2" />}
    {shape === 'triangle' && <path d="M6 1.5 11 10.5H1Z" fill={color} strokeLinejoin="round" />}
  </svg>
);
