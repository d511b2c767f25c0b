import { announcement } from '../../foundation/listeners.ts';
import type { ManagedBy } from './device.model.ts';

/** A device has been added, in this transaction. */
export const deviceAdded = announcement<{ deviceId: string; managedBy: ManagedBy }>();

/** What is said about it is something else from this transaction on: its tags, its lines, the phone that it is. */
export const deviceChanged = announcement<{ deviceId: string }>();

/** It is about to be deleted, in this transaction. */
export const deviceLeaves = announcement<{ deviceId: string }>();

/** Its SIP password is another one from this transaction on. */
export const devicePasswordChanged = announcement<{ deviceId: string }>();

/** Somebody wants these phones to fetch their configuration now. */
export const devicesApplyRequested = announcement<{ deviceIds: readonly string[] }>();
