import type { Area } from '../foundation/area.ts';
import { access } from './access/area.ts';
import { tenancy } from './tenancy/area.ts';

/** The table of contents of the product. */
export const areas: readonly Area[] = [tenancy, access];
