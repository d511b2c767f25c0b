export { insertDeviceHours, saveCounts } from './count.store.ts';
export type { DeviceHour } from './overview.model.ts';
