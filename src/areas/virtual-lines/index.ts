export { createVirtualLine, type VirtualLineRequest } from './create-virtual-line.ts';
export { virtualLineLeaves } from './virtual-line.events.ts';
export type { VirtualLine } from './virtual-line.model.ts';
export { findVirtualLine } from './virtual-line.queries.ts';
