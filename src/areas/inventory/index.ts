export { assignSipDevice } from './assign-sip-device.ts';
export { createSipDevice, type SipDeviceRequest } from './create-sip-device.ts';
