/** A number as its usage is counted: what it is metered by here, and who has it at Webex. */
export interface CountedNumber {
  type: 'User' | 'Service' | 'Contact Center';
  /** Calls at once, where somebody has set them. */
  concurrentCalls: number | null;
  /** Of its owner at Webex; undefined where nobody has it. */
  ownerId: string | undefined;
}

/** The figures of a day. Total is the four kinds of DIDs together. */
export interface Usage {
  total: number;
  /** For users, and nobody has them. */
  unused: number;
  /** For users, and somebody has them. */
  userDids: number;
  contactCenter: number;
  serviceNumbers: number;
  /** Calls at once of all Service numbers. */
  serviceCac: number;
  /** Of any type, and somebody has them. */
  active: number;
  /** Whoever has a number for users, however many of them. */
  usersInUse: number;
}

export function countUsage(numbers: Iterable<CountedNumber>): Usage {
  const usage: Usage = {
    total: 0,
    unused: 0,
    userDids: 0,
    contactCenter: 0,
    serviceNumbers: 0,
    serviceCac: 0,
    active: 0,
    usersInUse: 0,
  };
  const users = new Set<string>();
  for (const { type, concurrentCalls, ownerId } of numbers) {
    usage.total += 1;
    if (ownerId !== undefined) usage.active += 1;
    if (type === 'Contact Center') usage.contactCenter += 1;
    else if (type === 'Service') {
      usage.serviceNumbers += 1;
      usage.serviceCac += concurrentCalls ?? 0;
    } else if (ownerId === undefined) usage.unused += 1;
    else {
      usage.userDids += 1;
      users.add(ownerId);
    }
  }
  usage.usersInUse = users.size;
  return usage;
}

/** What the customer has been sold: so many users, and so many more that are tolerated. */
export interface Allowance {
  minimumUsers: number;
  allowedToExceed: number;
}

/** How many users are beyond both; 0 within them. Service is never cut for it. */
export const usersBeyond = ({ usersInUse }: Pick<Usage, 'usersInUse'>, { minimumUsers, allowedToExceed }: Allowance): number =>
  Math.max(0, usersInUse - minimumUsers - allowedToExceed);

/** Said once when it goes beyond, and once more only after it has been within again. */
export type Crossing = 'beyond' | 'within-again' | undefined;

export function crossingOf(beyond: number, wasBeyond: boolean): Crossing {
  if (beyond > 0) return wasBeyond ? undefined : 'beyond';
  return wasBeyond ? 'within-again' : undefined;
}
