import { announcement } from '../../foundation/listeners.ts';
import type { ManagedBy } from './device.model.ts';

/** A device has been added, in this transaction. */
export const deviceAdded = announcement<{ deviceId: string; managedBy: ManagedBy }>();

/** Its SIP password is another one from this transaction on. */
export const devicePasswordChanged = announcement<{ deviceId: string }>();

/** Somebody wants the phone to fetch its configuration now. */
export const deviceApplyRequested = announcement<{ deviceId: string }>();
