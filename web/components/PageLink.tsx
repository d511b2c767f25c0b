import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface PageLinkProps {
  to: string;
  /** What stands in its URL, such as what its list is to show alone. */
  search?: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
  /** As the name of a row. */
  strong?: boolean;
}

/** A link to a page of the console, by its path: `/devices/<id>`. The organization acted in stays, unless `search` names another. */
export const PageLink = ({ to, search, children, strong = false }: PageLinkProps) => (
  <Anchor
    component={Link}
    to={to}
    {...(search ? { search: search as never } : {})}
    size="sm"
    {...(strong ? { fw: 500, c: 'var(--mantine-color-text)' } : {})}
    underline="hover"
    truncate
  >
    {children}
  </Anchor>
);
