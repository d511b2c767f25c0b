const devicesIn = (count: number) => (count === 1 ? '1 device' : `${count.toLocaleString()} devices`);
const stay = (count: number) => (count === 1 ? 'stays where it is' : 'stay where they are');

/** To another user, workspace or virtual line: one device from its page, many from the list. */
export const moveDevices = {
  open: 'Move to another owner',
  title: (name: string) => `Move ${name} to another owner`,
  titleOfMany: (count: number) => `Move ${devicesIn(count)} to other owners`,
  tooMany: (most: number) => `At most ${devicesIn(most)} are moved at once. Select fewer.`,
  move: 'Move',
  moveMany: (count: number) => `Move ${devicesIn(count)}`,
  list: 'Devices to move',
  owner: 'New owner',
  ownerOf: (device: string) => `New owner of ${device}`,
  ownerHint: 'A user, workspace or virtual line with an extension.',
  allTo: 'All to',
  allToHint: 'Fills in every device below. Choose another owner there for those that go elsewhere.',
  now: (owner: string) => `now ${owner}`,
  hasLine: (owner: string) => `${owner} has a line on it already.`,
  immovable: (count: number) => `${devicesIn(count)} ${stay(count)}`,
  noLine: 'Nobody has a line on it.',
  unchosen: (count: number) => `${devicesIn(count)} without a new owner ${stay(count)}.`,
  what: 'The phone begins as if it were new: it has to fetch its file again, and cannot register until then.',
  whatOfMany:
    'Phones that Bellhop provisions begin as if they were new: they have to fetch their files again, and cannot register until then.',
  whatByHand:
    'The phone gets another SIP account. Its new password is shown once, afterwards, and it cannot register until that is entered in it.',
  whatByHandOfMany:
    'Phones that are set up by hand get other SIP accounts. Their new passwords are shown once, at the end, and they cannot register until these are entered in them.',
  notAlong: 'Tags and settings of a device do not move along.',
  others: 'Lines of others stay on it, with the settings of new lines.',
  whileRunning:
    'Stop lets those that are being moved finish, and leaves the others where they are. New SIP passwords are shown when it is over: keep this page open until then.',
  leaveRunning: 'Leave while devices are being moved?',
  leaveRunningText: 'Those that are left stay where they are. SIP passwords that were made until now can only be replaced.',
  done: (owner: string) => `The device belongs to ${owner} now.`,
  doneMany: (count: number) => `${devicesIn(count)} ${count === 1 ? 'has' : 'have'} been moved.`,
  password: 'New SIP password',
  passwords: 'New SIP passwords',
  passwordOf: (device: string) => `New SIP password of ${device}`,
  once: 'You will not see this again: copy or download it, and enter it in the phone.',
  onceMany: 'You will not see these again: copy or download them, and enter them in the phones.',
  file: 'sip-passwords.txt',
} as const;
