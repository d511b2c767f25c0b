export { openEdgePhoneRequests } from './edge-phone-requests.ts';
export { type EdgeRegistrations, type EdgeRegistrationsOptions, openEdgeRegistrations } from './edge-registrations.ts';
