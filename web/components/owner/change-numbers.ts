import type { Api } from '../api.ts';
import type { Owner } from './owner.ts';
import { replacePerson } from './replace-person.ts';

export interface NumberChange {
  action: 'ADD' | 'DELETE';
  /** In E.164. */
  number: string;
  isPrimary: boolean;
  extension?: string;
}

/** What was answered is read again anyway. */
type Done = { data?: unknown };

/** A number more or less, or another primary one. A virtual line has one number only. */
export function changeNumber(
  api: Api,
  { kind, id }: Owner,
  { action, number, isPrimary, extension }: NumberChange,
): Promise<Done> {
  const change = { action, directNumber: number, primary: isPrimary, ...(extension === undefined ? {} : { extension }) };
  const body = { phoneNumbers: [change] };
  if (kind === 'person')
    return api.PUT('/v1/telephony/config/people/{personId}/numbers', { params: { path: { personId: id } }, body });
  if (kind === 'workspace')
    return api.PUT('/v1/telephony/config/workspaces/{workspaceId}/numbers', { params: { path: { workspaceId: id } }, body });
  return api.PUT('/v1/telephony/config/virtualLines/{virtualLineId}', {
    params: { path: { virtualLineId: id } },
    body: { phoneNumber: action === 'DELETE' ? null : number, ...(extension === undefined ? {} : { extension }) },
  });
}

/** The extension goes with the primary number, where there is one. */
export async function changeExtension(
  api: Api,
  owner: Owner,
  extension: string,
  primaryNumber: string | undefined,
): Promise<Done> {
  if (primaryNumber !== undefined)
    return changeNumber(api, owner, { action: 'ADD', number: primaryNumber, isPrimary: true, extension });
  if (owner.kind === 'person') return replacePerson(api, owner.id, { extension });
  if (owner.kind === 'virtualLine') {
    const params = { path: { virtualLineId: owner.id } };
    return api.PUT('/v1/telephony/config/virtualLines/{virtualLineId}', { params, body: { extension } });
  }
  const params = { path: { workspaceId: owner.id } };
  const { data: workspace } = await api.GET('/v1/workspaces/{workspaceId}', { params });
  return api.PUT('/v1/workspaces/{workspaceId}', {
    params,
    body: {
      // What is not said of these three is cleared.
      ...(workspace?.capacity === undefined ? {} : { capacity: workspace.capacity }),
      ...(workspace?.type === undefined ? {} : { type: workspace.type }),
      ...(workspace?.notes === undefined ? {} : { notes: workspace.notes }),
      calling: { type: 'webexCalling', webexCalling: { extension } },
    },
  });
}
