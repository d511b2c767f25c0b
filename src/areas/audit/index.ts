export { type AuditCategory, type AuditEntry, describeAction } from './event.model.ts';
export { record } from './record-event.ts';
