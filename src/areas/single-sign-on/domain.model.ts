import { domainToASCII } from 'node:url';

/** A domain of email addresses that an organization says is its own. */
export interface Domain {
  organizationId: string;
  domain: string;
  challenge: string;
  createdAt: Date;
  verifiedAt: Date | null;
  /** By a TXT record, or by the word of who runs the platform. */
  verifiedBy: 'dns' | 'word' | null;
}

export const MOST_DOMAINS = 50;

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DOMAIN = new RegExp(`^(?=.{4,253}$)(?:${LABEL}\\.)+(?!\\d+$)${LABEL}$`);

/** As it stands in the DNS, in lower case; undefined for what is no name of a domain there. */
export function domainOf(text: string): string | undefined {
  // What ends a host in a URL is cut off otherwise.
  if (/[\s/\\?#@:%[\]]/.test(text)) return undefined;
  const domain = domainToASCII(text).toLowerCase();
  return DOMAIN.test(domain) ? domain : undefined;
}

export const domainOfEmail = (email: string): string | undefined => domainOf(email.slice(email.lastIndexOf('@') + 1));

/** The TXT record that proves it, beside whatever else the domain says. */
export const recordOf = ({ challenge }: Pick<Domain, 'challenge'>): string => `bellhop-verification=${challenge}`;
