/** Asked of whoever goes away from something that is not over yet. */
export const leave = {
  unstored: 'Leave without having stored this?',
  unstoredText: 'What is shown here cannot be shown again. It can only be replaced.',
  stay: 'Stay',
  leave: 'Leave',
} as const;
