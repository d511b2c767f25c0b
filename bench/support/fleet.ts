import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { digestsOf, newLinePortUser, newSipUserName } from '../../src/areas/devices/sip-identity.model.ts';
import { hashLinkToken } from '../../src/areas/provisioning/device-access.model.ts';
import { newId } from '../../src/foundation/ids.ts';
import type { SecretBox } from '../../src/foundation/secrets.ts';

export const MODEL = 'DMS Yealink T46U';
export const USER_AGENT = 'Yealink SIP-T46U 108.86.0.20';

/** An organization that devices are put into. */
export interface Tenant {
  organizationId: string;
  sipDomain: string;
}

/** A device as its phone knows it. */
export interface Phone {
  id: string;
  mac: string;
  sipDomain: string;
  sipUserName: string;
  linePortUser: string;
  sipPassword: string;
  /** What it fetches its file with; the user name is its MAC address. */
  httpPassword: string;
}

/** The rows that POST /v1/devices would have made, a thousand at a time; each device on a workspace of its own. */
export async function addPhones(
  client: pg.Client,
  box: SecretBox,
  { organizationId, sipDomain }: Tenant,
  macs: readonly string[],
): Promise<Phone[]> {
  const phones = macs.map((mac): Phone => ({ ...newPhone(), mac, sipDomain }));
  const workspaceIds = await addWorkspaces(client, organizationId, phones.length);
  const digests = phones.map(({ sipUserName, sipPassword }) => digestsOf(sipUserName, sipDomain, sipPassword));
  const ids = phones.map(({ id }) => id);
  const newIds = () => phones.map(() => newId());

  await client.query(
    `insert into devices.device (organization_id, id, mac, model, managed_by, upgrade_channel)
      select $1, id, mac, $2, 'CISCO', null from unnest($3::uuid[], $4::text[]) as n (id, mac)`,
    [organizationId, MODEL, ids, macs],
  );
  await client.query(
    `insert into devices.line_port (organization_id, id, device_id, port, primary_owner, line_type, workspace_id, line_port_user)
      select $1, id, device_id, 1, true, 'PRIMARY', workspace_id, line_port_user
      from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) as n (id, device_id, workspace_id, line_port_user)`,
    [organizationId, newIds(), ids, workspaceIds, phones.map(({ linePortUser }) => linePortUser)],
  );
  await client.query(
    `insert into devices.credential (organization_id, id, device_id, sip_user_name, ha1_md5, ha1_sha256, password_encrypted)
      select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::bytea[]) as n`,
    [
      organizationId,
      newIds(),
      ids,
      phones.map(({ sipUserName }) => sipUserName),
      digests.map(({ ha1Md5 }) => ha1Md5),
      digests.map(({ ha1Sha256 }) => ha1Sha256),
      phones.map(({ sipPassword }) => box.seal(sipPassword)),
    ],
  );
  const tokens = phones.map(() => randomBytes(32).toString('base64url'));
  await client.query(
    `insert into provisioning.device_access (organization_id, device_id, provisioned, http_user_name, http_password_encrypted,
        link_token_hash, link_token_encrypted, window_opened_at, window_closed_at)
      select $1, device_id, true, mac, password, hash, token, now(), now()
      from unnest($2::uuid[], $3::text[], $4::bytea[], $5::bytea[], $6::bytea[]) as n (device_id, mac, password, hash, token)`,
    [
      organizationId,
      ids,
      macs,
      phones.map(({ httpPassword }) => box.seal(httpPassword)),
      tokens.map(hashLinkToken),
      tokens.map((token) => box.seal(token)),
    ],
  );
  return phones;
}

/** Returns their ids. */
export async function addWorkspaces(client: pg.Client, organizationId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await client.query(
    `insert into workspaces.workspace (organization_id, id, display_name, supported_devices)
      select $1, id, 'Desk ' || at, 'phones' from unnest($2::uuid[]) with ordinality as n (id, at)`,
    [organizationId, ids],
  );
  return ids;
}

const newPhone = () => ({
  id: newId(),
  sipUserName: newSipUserName(randomBytes),
  linePortUser: newLinePortUser(randomBytes),
  sipPassword: randomBytes(12).toString('base64url'),
  httpPassword: randomBytes(12).toString('hex'),
});

/** As many different ones as are asked for, from the range of one vendor. */
export const macsFrom = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `805e${(first + i).toString(16).padStart(8, '0')}`);
