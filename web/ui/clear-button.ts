/** The cross in a field. By itself it is hidden from keyboards and screen readers, which have no other way to take a choice back. */
export const clearButton = (label: string) => ({ 'aria-label': label, 'aria-hidden': false, tabIndex: 0 });
