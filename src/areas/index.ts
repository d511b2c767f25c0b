import type { Area } from '../foundation/area.ts';
import { access } from './access/area.ts';
import { audit } from './audit/area.ts';
import { bulkJobs } from './bulk-jobs/area.ts';
import { catalog } from './catalog/area.ts';
import { deviceSettings } from './device-settings/area.ts';
import { devices } from './devices/area.ts';
import { events } from './events/area.ts';
import { integratedServices } from './integrated-services/area.ts';
import { inventory } from './inventory/area.ts';
import { licenses } from './licenses/area.ts';
import { mail } from './mail/area.ts';
import { numbers } from './numbers/area.ts';
import { oauth } from './oauth/area.ts';
import { overview } from './overview/area.ts';
import { people } from './people/area.ts';
import { provisioning } from './provisioning/area.ts';
import { provisioningPermissions } from './provisioning-permissions/area.ts';
import { registrations } from './registrations/area.ts';
import { signIn } from './sign-in/area.ts';
import { singleSignOn } from './single-sign-on/area.ts';
import { tenancy } from './tenancy/area.ts';
import { virtualLines } from './virtual-lines/area.ts';
import { webhooks } from './webhooks/area.ts';
import { workspaces } from './workspaces/area.ts';

/** The table of contents of the product. */
export const areas: readonly Area[] = [
  audit,
  tenancy,
  access,
  bulkJobs,
  mail,
  licenses,
  numbers,
  people,
  signIn,
  singleSignOn,
  workspaces,
  virtualLines,
  catalog,
  devices,
  deviceSettings,
  inventory,
  provisioning,
  provisioningPermissions,
  registrations,
  webhooks,
  events,
  oauth,
  integratedServices,
  overview,
];
