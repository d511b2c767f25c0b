import type { components } from '../../../client/schema.ts';

export type Workspace = components['schemas']['Workspace'];
