import type { Area } from '../foundation/area.ts';
import { access } from './access/area.ts';
import { licenses } from './licenses/area.ts';
import { numbers } from './numbers/area.ts';
import { people } from './people/area.ts';
import { tenancy } from './tenancy/area.ts';
import { workspaces } from './workspaces/area.ts';

/** The table of contents of the product. */
export const areas: readonly Area[] = [tenancy, access, licenses, numbers, people, workspaces];
