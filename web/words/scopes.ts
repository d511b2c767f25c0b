export const scopes = {
  find: 'Find a permission',
  label: 'Permissions',
  chosen: (count: number, all: number) => `${count} of ${all} chosen`,
  nothing: 'No permission of that name',
} as const;
