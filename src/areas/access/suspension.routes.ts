import type { TObject } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { type Route, route } from '../../foundation/http/route.ts';
import type { Permission } from './permissions.ts';

interface Suspendable {
  /** In operation ids: `suspendLocation`. */
  noun: string;
  words: string;
  tag: string;
  /** Of one of them: `/v1/locations/:locationId`. */
  path: string;
  params: TObject;
  permission: Permission;
  scopes: readonly string[];
  /** Null restores it. */
  change(ctx: Context, params: Record<string, string>, suspendedAt: Date | null): Promise<void>;
}

/** Suspending and restoring, alike on every level below organizations: nothing is deleted, and nobody there signs in or registers. */
export const suspensionRoutes = ({ noun, words, tag, path, params, permission, scopes, change }: Suspendable): Route[] =>
  (['suspend', 'restore'] as const).map((action) =>
    route({
      operation: `${action}${noun}`,
      summary: action === 'suspend' ? `Keep ${words} from signing in and registering` : `Restore ${words}`,
      tag,
      method: 'POST',
      path: `${path}/actions/${action}/invoke`,
      permission,
      scopes,
      extension: true,
      params,
      handle: async (ctx, input) => {
        await change(ctx, input.params as Record<string, string>, action === 'suspend' ? ctx.now : null);
        return undefined;
      },
    }),
  );
