export { type EdgeRegistrations, type EdgeRegistrationsOptions, openEdgeRegistrations } from './edge-registrations.ts';
