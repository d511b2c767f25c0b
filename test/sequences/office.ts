import { addLicense } from '../../src/areas/licenses/index.ts';
import type { Answered, TestBellhop, TestOrganization } from '../support/bellhop.ts';
import { type Calling, NUMBERS, type Operation } from './operations.ts';

const CONFIG = '/v1/telephony/config';
const PLACE = {
  timeZone: 'America/Denver',
  preferredLanguage: 'en_us',
  announcementLanguage: 'en_us',
  address: { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' },
};

/** Two lines, so that there are soon too many members. */
const MODEL = 'DMS Yealink T31G';

interface Living {
  id: string;
  license: Calling | 'workspace';
}

/** What there must be, told from the answers alone. */
export interface Expected {
  people: Map<string, Living>;
  workspaces: Set<string>;
  lines: Set<string>;
  /** Whom each device belongs to; with the owner the device goes. */
  devices: Map<string, string>;
}

/** An organization that has things done to it, and remembers what was accepted. */
export class Office {
  readonly expected: Expected = { people: new Map(), workspaces: new Set(), lines: new Set(), devices: new Map() };
  /** Fewer than can be wanted. */
  readonly units = { professional: 3, standard: 2, workspace: 2 };
  private readonly bellhop: TestBellhop;
  private readonly organization: TestOrganization;
  private readonly phoneNumbers: string[];
  private readonly macs: string;
  private licenses: Record<string, string> = {};
  private locations: string[] = [];
  private created = 0;

  private constructor(bellhop: TestBellhop, organization: TestOrganization, run: number) {
    this.bellhop = bellhop;
    this.organization = organization;
    const area = 200 + run;
    this.phoneNumbers = Array.from({ length: NUMBERS }, (_, index) => `+13035${area}${String(100 + index)}`);
    this.macs = `805EC0${run.toString(16).padStart(4, '0')}`;
  }

  static async open(bellhop: TestBellhop, run: number): Promise<Office> {
    const organization = await bellhop.createOrganization({ displayName: `Office ${run}` });
    const office = new Office(bellhop, organization, run);
    for (const [kind, totalUnits] of Object.entries(office.units))
      await organization.asSystem((ctx) => addLicense(ctx, { kind: kind as 'professional', totalUnits }));
    const { body } = await office.call('GET', '/v1/licenses');
    for (const { id, name } of body.items) office.licenses[name.split(' ').at(-1).toLowerCase().replace(/s$/, '')] = id;
    for (const name of ['Denver', 'Aspen']) {
      const { id } = (await office.call('POST', '/v1/locations', { name, ...PLACE })).body;
      await office.call('POST', `${CONFIG}/locations`, { id, name, ...PLACE });
      office.locations.push(id);
    }
    for (const [index, phoneNumber] of office.phoneNumbers.entries())
      await office.call('POST', `${CONFIG}/locations/${office.locations[index % 2]}/numbers`, { phoneNumbers: [phoneNumber] });
    return office;
  }

  call(method: string, path: string, body?: object): Promise<Answered> {
    return this.bellhop.call(this.organization.admin.token, method, path, body);
  }

  async do(operation: Operation): Promise<Answered | undefined> {
    const { people, workspaces, lines, devices } = this.expected;
    switch (operation.does) {
      case 'add-person': {
        const emails = [`p${++this.created}-${this.macs.toLowerCase()}@office.test`];
        const answer = await this.call('POST', '/v1/people', this.person(emails, operation));
        if (answer.status < 300) people.set(answer.body.id, { id: answer.body.id, license: operation.license });
        return answer;
      }
      case 'change-person': {
        const id = nth([...people.keys()], operation.person);
        if (id === undefined) return undefined;
        const { emails } = (await this.call('GET', `/v1/people/${id}`)).body;
        if (emails === undefined) return undefined;
        const answer = await this.call('PUT', `/v1/people/${id}`, this.person(emails, operation));
        if (answer.status < 300 && people.has(id)) people.set(id, { id, license: operation.license });
        return answer;
      }
      case 'delete-person':
        return this.remove([...people.keys()], operation.person, '/v1/people', (id) => people.delete(id));
      case 'add-workspace': {
        const webexCalling = { ...this.reach(operation), licenses: [this.licenses.workspace] };
        const answer = await this.call('POST', '/v1/workspaces', {
          displayName: `Room ${++this.created}`,
          locationId: this.locations[operation.location],
          supportedDevices: 'phones',
          calling: { type: 'webexCalling', webexCalling },
        });
        if (answer.status < 300) workspaces.add(answer.body.id);
        return answer;
      }
      case 'delete-workspace':
        return this.remove([...workspaces], operation.workspace, '/v1/workspaces', (id) => workspaces.delete(id));
      case 'add-virtual-line': {
        const answer = await this.call('POST', `${CONFIG}/virtualLines`, {
          firstName: 'Line',
          lastName: String(++this.created),
          locationId: this.locations[operation.location],
          ...this.reach(operation),
        });
        if (answer.status < 300) lines.add(answer.body.id);
        return answer;
      }
      case 'delete-virtual-line':
        return this.remove([...lines], operation.line, `${CONFIG}/virtualLines`, (id) => lines.delete(id));
      case 'add-device': {
        const owner = nth([...people.keys(), ...workspaces], operation.owner);
        if (owner === undefined) return undefined;
        const whose = workspaces.has(owner) ? { workspaceId: owner } : { personId: owner };
        const mac = `${this.macs}0${operation.mac}`;
        const answer = await this.call('POST', '/v1/devices', { mac, model: MODEL, ...whose });
        if (answer.status < 300) devices.set(answer.body.id, owner);
        return answer;
      }
      case 'delete-device':
        return this.remove([...devices.keys()], operation.device, '/v1/devices', (id) => devices.delete(id));
      case 'set-members':
        return this.setMembers(operation.device, operation.others);
      case 'delete-number':
        for (const locationId of this.locations) {
          const phoneNumbers = [this.phoneNumbers[operation.number]];
          const answer = await this.call('DELETE', `${CONFIG}/locations/${locationId}/numbers`, { phoneNumbers });
          if (answer.status < 300 || answer.status >= 500) return answer;
        }
        return undefined;
      case 'add-number':
        return this.call('POST', `${CONFIG}/locations/${this.locations[operation.location]}/numbers`, {
          phoneNumbers: [this.phoneNumbers[operation.number]],
        });
      case 'delete-location':
        return this.call('DELETE', `/v1/locations/${this.locations[operation.location]}`);
    }
  }

  private person(emails: string[], wanted: Extract<Operation, { does: 'add-person' | 'change-person' }>): object {
    const { license, location, number, extension } = wanted;
    const names = { firstName: 'Ann', lastName: 'Lee', displayName: 'Ann Lee' };
    if (license === 'none') return { emails, ...names, licenses: [] };
    const phoneNumbers = number === null ? [] : [{ type: 'work', value: this.phoneNumbers[number] }];
    const reach = { phoneNumbers, ...(extension === null ? {} : { extension: String(extension) }) };
    return { emails, ...names, ...reach, licenses: [this.licenses[license]], locationId: this.locations[location] };
  }

  private reach({ number, extension }: { number: number | null; extension: number }): object {
    return { extension: String(extension), ...(number === null ? {} : { phoneNumber: this.phoneNumbers[number] }) };
  }

  private async remove(ids: string[], which: number, path: string, forget: (id: string) => void): Promise<Answered | undefined> {
    const id = nth(ids, which);
    if (id === undefined) return undefined;
    const answer = await this.call('DELETE', `${path}/${id}`);
    if (answer.status < 300) forget(id);
    return answer;
  }

  private async setMembers(device: number, others: number[]): Promise<Answered | undefined> {
    const { people, workspaces, lines, devices } = this.expected;
    const id = nth([...devices.keys()], device);
    if (id === undefined) return undefined;
    const everybody = [...people.keys(), ...workspaces, ...lines];
    const owner = devices.get(id) as string;
    const ids = [owner, ...others.flatMap((which) => nth(everybody, which) ?? [])];
    const members = ids.map((memberId, position) => ({
      port: position + 1,
      id: memberId,
      primaryOwner: position === 0,
      lineType: position === 0 ? 'PRIMARY' : 'SHARED_CALL_APPEARANCE',
      lineWeight: 1,
      hotlineEnabled: false,
      allowCallDeclineEnabled: true,
    }));
    return this.call('PUT', `${CONFIG}/devices/${id}/members`, { members });
  }
}

const nth = <Item>(items: readonly Item[], which: number): Item | undefined => items[which % items.length];
