export { changeSipPassword } from './change-sip-password.ts';
export { changeDeviceTags } from './change-tags.ts';
export { createDevice, type DeviceRequest } from './create-device.ts';
export { deviceAdded, deviceApplyRequested, devicePasswordChanged } from './device.events.ts';
export { listDevices } from './device.queries.ts';
export { findDeviceByAnyId, getDevice } from './find-device.ts';
export { forgetReadablePassword } from './forget-readable-password.ts';
export { macWithColons, parseMac } from './mac.model.ts';
export { mustHaveSpecialAccess } from './special-access.ts';
