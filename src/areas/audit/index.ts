export type { AuditCategory, AuditEntry } from './event.model.ts';
export { record } from './record-event.ts';
