export type { PhoneIdentity } from './behavior.ts';
export type { Clock } from './clock.ts';
export type { Credentials } from './configuration.ts';
export { createProxyFinder, type FindProxy } from './find-proxy.ts';
export { type Fleet, type FleetOptions, type PhoneSpec, simulatePhones } from './fleet.ts';
export { hardwareOf, newMac, type Random } from './phone-spec.ts';
export { runSimulation, type SimulationOptions } from './run-simulation.ts';
export { createSimulatedPhone, type PhoneState, type SimulatedPhone, type SimulatedPhoneOptions } from './simulated-phone.ts';
export { renderSummary, renderTable } from './table.ts';
