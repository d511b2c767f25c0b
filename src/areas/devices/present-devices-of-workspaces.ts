import type { Context } from '../../foundation/context.ts';
import { may } from '../access/index.ts';
import { presentDevice } from './device.presenter.ts';
import { listDevicesOfWorkspaces } from './device.queries.ts';

type Shown = ReturnType<typeof presentDevice>;

/** The devices of workspaces, by workspace; nothing for who may read workspaces and not devices. */
export async function presentDevicesOfWorkspaces(ctx: Context, workspaceIds: readonly string[]): Promise<Map<string, Shown[]>> {
  if (!may(ctx, 'devices.read')) return new Map();
  const devices = await listDevicesOfWorkspaces(ctx.db, workspaceIds);
  const byWorkspace = Map.groupBy(devices, ({ owner }) => owner.id);
  return new Map([...byWorkspace].map(([id, ofOne]) => [id, ofOne.map((device) => presentDevice(device, ctx))]));
}
