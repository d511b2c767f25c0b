import type { components } from '../../../client/schema.ts';
import type { Api } from '../../components/api.ts';
import { isApiError } from '../../components/api-error.ts';
import { type Draft, isByCode, isForNewWorkspace, type Owner, ownerOf } from './draft.ts';

type Device = components['schemas']['Device'];

/** What there is after Save. */
export interface Added {
  owner: Owner;
  /** Undefined where the device of a new activation code could not be found again. */
  device: Device | undefined;
  /** Only where somebody typed or generated it here: the server tells nobody. */
  password: string;
  code?: { code: string; expiryTime: string } | undefined;
  provisioning: 'by-bellhop' | 'by-hand' | 'to-be-switched-on';
}

/** A workspace that was created for a device which then could not be, and that could not be removed again. */
export type Leftover = Owner;

export class NotAdded extends Error {
  readonly leftover: Leftover | undefined;

  constructor(cause: unknown, leftover: Leftover | undefined) {
    super('The device was not added', { cause });
    this.leftover = leftover;
  }
}

/**
 * Writes everything, in the order in which one thing needs the other. Nothing half done stays: a workspace whose device is refused goes
 * again. Every step carries a key, so that saving once more after a lost connection does nothing twice.
 */
export class SaveDevice {
  readonly #api: Api;
  readonly #keys = new Map<string, string>();
  #leftover: Leftover | undefined;

  constructor(api: Api) {
    this.#api = api;
  }

  async save(draft: Draft, disclaimer: string | undefined): Promise<Added> {
    let created: Owner | undefined;
    try {
      await this.#removeLeftover();
      if (isForNewWorkspace(draft)) created = await this.#createWorkspace(draft);
      const owner = created ?? ownerOf(draft);
      if (!owner) throw new Error('A device needs somebody to belong to.');
      return isByCode(draft) ? await this.#createCode(draft, owner) : await this.#createDevice(draft, owner, disclaimer);
    } catch (error) {
      if (created) await this.#takeBack(created);
      throw new NotAdded(error, this.#leftover);
    }
  }

  /** A second try of what went wrong after the device was there. */
  async letBellhopProvision({ device, password }: Added): Promise<void> {
    if (!device) return;
    await this.#api.PATCH('/v1/devices/{deviceId}/provisioning', {
      params: { path: { deviceId: device.id } },
      body: { provisionedByBellhop: true, sipPassword: password },
    });
  }

  async #createWorkspace(draft: Draft): Promise<Owner> {
    const { newWorkspace, licenseId = '', locationId = '', phoneNumber = '', extension } = draft;
    const capacity = newWorkspace.capacity.trim();
    const body: components['schemas']['NewWorkspace'] = {
      displayName: newWorkspace.name.trim(),
      type: newWorkspace.type,
      locationId,
      ...(capacity === '' ? {} : { capacity: Number(capacity) }),
      supportedDevices: 'phones',
      calling: {
        type: 'webexCalling',
        webexCalling: { licenses: [licenseId], locationId, phoneNumber, ...(extension === '' ? {} : { extension }) },
      },
    };
    const { data } = await this.#api.POST('/v1/workspaces', { body, headers: this.#keyFor('workspace', body) });
    return { type: 'workspace', id: data?.id ?? '', name: body.displayName, locationId };
  }

  async #createDevice(draft: Draft, owner: Owner, disclaimer: string | undefined): Promise<Added> {
    const { model, mac, password } = draft;
    const body = { mac, model: model?.model ?? '', ...claimOf(owner), ...(password === '' ? {} : { password }) };
    const { data: device } = await this.#api.POST('/v1/devices', {
      body,
      headers: this.#keyFor('device', body),
      params: { header: disclaimer === undefined ? {} : { 'bellhop-disclaimer': disclaimer } },
    });
    const added: Added = { owner, device, password, provisioning: model?.managedBy === 'CISCO' ? 'by-bellhop' : 'by-hand' };
    if (!draft.provisionedByBellhop || added.provisioning === 'by-bellhop') return added;
    return this.letBellhopProvision(added).then(
      () => ({ ...added, provisioning: 'by-bellhop' as const }),
      () => ({ ...added, provisioning: 'to-be-switched-on' as const }),
    );
  }

  async #createCode(draft: Draft, owner: Owner): Promise<Added> {
    const model = draft.model;
    const body = { model: model?.model ?? '', ...claimOf(owner) };
    const { data: code } = await this.#api.POST('/v1/devices/activationCode', { body, headers: this.#keyFor('code', body) });
    this.#keys.clear();
    return {
      owner,
      device: await this.#newestAwaited(owner, model?.displayName),
      password: '',
      code,
      provisioning: 'by-bellhop',
    };
  }

  /** The answer to a new code names no device; it is the newest of its owner that waits for its phone. */
  async #newestAwaited(owner: Owner, product: string | undefined): Promise<Device | undefined> {
    const query = { ...claimOf(owner), connectionStatus: 'activating', max: 100 };
    const { data } = await this.#api.GET('/v1/devices', { params: { query } }).catch(() => ({ data: undefined }));
    return data?.items
      .filter((device) => device.product === product)
      .toSorted((a, b) => b.created.localeCompare(a.created))
      .at(0);
  }

  /** Its device, if it got one after all, goes with it. */
  async #takeBack(workspace: Owner): Promise<void> {
    this.#keys.clear();
    this.#leftover = workspace;
    await this.#removeLeftover().catch(() => {});
  }

  async #removeLeftover(): Promise<void> {
    if (!this.#leftover) return;
    const path = { workspaceId: this.#leftover.id };
    await this.#api.DELETE('/v1/workspaces/{workspaceId}', { params: { path } }).catch((error: unknown) => {
      const isGone = isApiError(error) && (error.status === 404 || error.status === 410);
      if (!isGone) throw error;
    });
    this.#leftover = undefined;
  }

  /** The same for the same request until it succeeds, another one for another request. */
  #keyFor(step: string, body: unknown): { 'idempotency-key': string } {
    const request = JSON.stringify([step, body]);
    const key = this.#keys.get(request) ?? randomKey();
    this.#keys.set(request, key);
    return { 'idempotency-key': key };
  }
}

const claimOf = ({ type, id }: Owner) => (type === 'person' ? { personId: id } : { workspaceId: id });

const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
