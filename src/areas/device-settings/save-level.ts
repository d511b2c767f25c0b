import type { Context } from '../../foundation/context.ts';
import { lockCustomization } from './customization.queries.ts';
import { saveCustomization } from './customization.store.ts';
import { type Change, changed, type Values } from './layer.model.ts';
import type { Scope } from './scope.model.ts';

/** What the audit trail is told; secrets are named, not said. */
export interface LevelHistory {
  before: Values;
  after: Values;
}

/** Changes what one level says itself. A level that is not customized keeps nothing of its own. */
export async function saveLevel(ctx: Context, scope: Scope, change: Change, enabled: boolean): Promise<LevelHistory> {
  const own = await lockCustomization(ctx.db, scope.id);
  const before = { customEnabled: own?.enabled ?? false, ...own?.settings };
  if (!enabled) {
    await saveCustomization(ctx.db, scope, { enabled, settings: {}, secretsEncrypted: null, updatedAt: ctx.now });
    return { before, after: { customEnabled: false } };
  }

  const settings = changed(own?.settings ?? {}, change.values);
  const { secrets: box } = ctx.installation;
  const kept: Record<string, string> = own?.secretsEncrypted ? JSON.parse(box.open(own.secretsEncrypted)) : {};
  const secrets = changed(kept, change.secrets);
  const secretsEncrypted = Object.keys(secrets).length > 0 ? box.seal(JSON.stringify(secrets)) : null;
  await saveCustomization(ctx.db, scope, { enabled, settings, secretsEncrypted, updatedAt: ctx.now });
  const secretsChanged = Object.keys(change.secrets);
  return { before, after: { customEnabled: true, ...settings, ...(secretsChanged.length > 0 && { secretsChanged }) } };
}
