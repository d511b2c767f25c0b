import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link to a page of the console, by its path: `/devices/<id>`. The organization acted in stays. */
export const PageLink = ({ to, children, strong = false }: { to: string; children: ReactNode; strong?: boolean }) => (
  <Anchor
    component={Link}
    to={to}
    size="sm"
    fw={strong ? 500 : undefined}
    c={strong ? 'var(--mantine-color-text)' : undefined}
    underline="hover"
    truncate
  >
    {children}
  </Anchor>
);
