import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import classes from './PageLink.module.css';
import { searchFormat } from './search.ts';
import { useScope } from './use-api.ts';

interface PageLinkProps {
  to: string;
  /** What stands in its URL, such as what its list is to show alone. */
  search?: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
  /** As the name of a row. */
  strong?: boolean;
}

/**
 * A link to a page of the console, by its path: `/devices/<id>`. The organization acted in stays, unless `search` names another. The
 * router's own link would follow where one is and look up what it leads to while it is drawn; lists have two in every row.
 */
export function PageLink({ to, search, children, strong = false }: PageLinkProps) {
  const router = useRouter();
  const { orgId } = useScope();
  const page = { to, search: { org: orgId, ...search } as never };
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate(page);
  };
  return (
    <a
      href={to + searchFormat.stringifySearch(page.search)}
      className={`mantine-focus-auto ${classes.link}`}
      data-strong={strong || undefined}
      onClick={follow}
      // Where it cannot be had yet, following the link says why.
      onMouseEnter={() => void router.preloadRoute(page).catch(() => {})}
    >
      {children}
    </a>
  );
}
