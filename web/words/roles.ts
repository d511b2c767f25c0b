/** Administrator roles, wherever they are given. */
export const roles = {
  title: 'Roles',
  optional: 'Roles (optional)',
  change: 'Change roles',
  none: 'No administrator role.',
  administeredLocations: 'Locations to administer',
  administeredHint: 'Where the role of a location administrator counts.',
  beyondOwn: 'Nobody gives away more than they may do themselves.',
  saved: 'Saved',
} as const;
