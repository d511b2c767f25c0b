import { useEffect, useRef } from 'react';
import classes from './Check.module.css';

interface CheckProps {
  /** Heard, and not seen. */
  label: string;
  isChecked: boolean;
  /** Some of what it stands for is checked, and some is not. */
  isMixed?: boolean;
  isDisabled?: boolean;
  onChange: () => void;
}

/** The browser's own checkbox: there is one in every row of a list, and a richer one takes longer to draw than all the rest of the row. */
export function Check({ label, isChecked, isMixed = false, isDisabled = false, onChange }: CheckProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={classes.check}
      aria-label={label}
      checked={isChecked}
      disabled={isDisabled}
      onChange={onChange}
    />
  );
}
