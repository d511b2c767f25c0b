import type { SearchSelectProps } from '../../ui/SearchSelect.tsx';

/** What every picker is told: what is chosen, and what to do with another choice. */
export type PickerProps = Pick<SearchSelectProps, 'value' | 'valueLabel' | 'onChange' | 'disabled' | 'error' | 'clearable'> & {
  label?: string;
  description?: string;
};

/** How long a pause in typing is, until what was typed is asked for. */
export const TYPING_MS = 200;

/** More than these nobody reads: they type on. */
export const MOST_CHOICES = 50;
