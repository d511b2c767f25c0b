import { isOpen, type Route } from '../../src/foundation/http/route.ts';
import type { Player } from './cast.ts';

export interface Row {
  route: Route;
  /** One for each player, in their order. */
  marks: string[];
}

/** Fixed, so that a longer name of one operation does not move every other line. */
const WIDTHS = { operation: 40, path: 98, permission: 30, mark: 6 };

const EXPLANATION = [
  '# Made by BELLHOP_WRITE_MATRIX=1 npx vitest run test/guards/access-matrix: everybody sent the same request for every operation, about',
  '# something that exists in a customer of a provider; who is not of that customer names it with orgId=. Nothing of it is kept.',
  '#',
  '# yes   what the one who may most is answered      part  the same list with fewer items',
  '# 401   no token                                   403   the role does not allow it',
  '# 404   out of reach: not even its existence shows 400   something named in the request is out of reach',
  '#',
];

/** Which no token may: nobody can try them with one. */
const listOf = (heading: string, routes: readonly Route[]): string[] => [
  '',
  heading,
  ...routes
    .map(
      ({ operation, method, path, permission }) =>
        `${operation.padEnd(WIDTHS.operation)} ${`${method} ${path}`.padEnd(WIDTHS.path)} ${permission}`,
    )
    .sort(),
];

export function matrixText(cast: readonly Player[], rows: readonly Row[], untried: readonly Route[]): string {
  const cells = (marks: readonly string[]) => marks.map((mark) => mark.padEnd(WIDTHS.mark)).join(' ');
  const line = (operation: string, path: string, permission: string, marks: readonly string[], scopes: string) =>
    `${operation.padEnd(WIDTHS.operation)} ${cells(marks)}  ${path.padEnd(WIDTHS.path)} ${permission.padEnd(WIDTHS.permission)} ${scopes}`.trimEnd();
  const columns = cast.map(({ column }) => column);
  const lines = rows
    .map(({ route, marks }) =>
      line(route.operation, `${route.method} ${route.path}`, route.permission, marks, route.scopes.join(' or ')),
    )
    .sort();
  return [
    ...EXPLANATION,
    ...cast.map(({ column, is }) => `# ${column.padEnd(WIDTHS.mark)} ${is}`),
    '',
    line('operation', 'method and path', 'permission', columns, 'scopes'),
    ...lines,
    ...listOf(
      '# For whoever signed in in a browser, there only, and for no access token',
      untried.filter((route) => !isOpen(route)),
    ),
    ...listOf('# For everybody, before it is known who they are', untried.filter(isOpen)),
    '',
  ].join('\n');
}
