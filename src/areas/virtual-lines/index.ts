export { createVirtualLine, type VirtualLineRequest } from './create-virtual-line.ts';
