import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface PageLinkProps {
  to: string;
  /** What its list is to show alone. */
  search?: Readonly<Record<string, string>>;
  children: ReactNode;
  strong?: boolean;
}

/** A link to a page of the console, by its path: `/devices/<id>`. The organization acted in stays. */
export const PageLink = ({ to, search, children, strong = false }: PageLinkProps) => (
  <Anchor
    component={Link}
    to={to}
    {...(search ? { search: search as never } : {})}
    size="sm"
    fw={strong ? 500 : undefined}
    c={strong ? 'var(--mantine-color-text)' : undefined}
    underline="hover"
    truncate
  >
    {children}
  </Anchor>
);
