export const palette = {
  open: 'Search',
  hint: 'Devices by name or MAC address, users, workspaces, numbers, pages',
  label: 'Search everything',
  groups: {
    pages: 'Pages',
    organizations: 'Organizations',
    devices: 'Devices',
    users: 'Users',
    workspaces: 'Workspaces',
    numbers: 'Numbers',
  },
  nothing: 'Nothing found',
  nothingHint: 'Names are searched from their beginning; a MAC address may be in any notation.',
  searching: 'Searching',
  shortcut: '⌘K',
  shortcutElsewhere: 'Ctrl K',
} as const;
