/** "Allow to provision devices", of people and of organizations. */
export const provisioningPermission = {
  title: 'Allow to provision devices',
  NONE: 'None',
  VIEW: 'View',
  MODIFY: 'Modify',
  notYours: 'Your role does not allow you to change it.',
  setFromAbove: 'It is set from above: nobody sets their own.',
  beyondOwn: 'Nobody gives more than their own organization holds.',
  saved: 'Saved',
  lower: 'Lower it',
  lowerTitle: (name: string, value: string) => `Set ${name} to ${value}?`,
  organization: {
    hint: 'What the organization may do with its devices, whatever the roles of its people.',
    means: {
      NONE: 'Its administrators see no device pages. Phones that are assigned keep working.',
      VIEW: 'Its administrators see devices and change nothing; no new device can be assigned to it.',
      MODIFY: 'Its administrators add, change and remove devices.',
    },
  },
} as const;
