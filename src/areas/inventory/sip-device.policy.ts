import type { Actor } from '../../foundation/context.ts';
import type { SipDevice } from './sip-device.model.ts';

/** Who asks, as far as it decides what may be done with a device that is shown. */
export interface Viewer {
  permissions: Actor['permissions'];
  withheld: Actor['withheld'];
  homeOrganizationId: string;
  /** The platform is exempt from "Allow to provision devices" (K4). */
  isOfThePlatform: boolean;
}

const WRITE = 'sip-devices.write';

/** Why a device cannot be taken back to stock, as a sentence; undefined where it can. */
export function notClearableReason(viewer: Viewer, { organization, owner }: SipDevice): string | undefined {
  if (!viewer.permissions.has(WRITE))
    return viewer.withheld.get(WRITE)?.reason ?? 'Your role lets you see SIP devices, not change them.';
  const { homeOrganizationId } = viewer;
  // Whoever has borrowed it uses it, and the lender alone decides about it.
  if (homeOrganizationId === organization.id && homeOrganizationId !== owner.id)
    return `It belongs to ${owner.displayName}, who provisioned it and alone may change or remove it.`;
  return undefined;
}

/** Why a device can be looked at only (VoipNow's read-only rows); taking it back may be possible nevertheless. */
export function notEditableReason(viewer: Viewer, device: SipDevice): string | undefined {
  const reason = notClearableReason(viewer, device);
  if (reason !== undefined || viewer.isOfThePlatform) return reason;
  const { kind, displayName, provisioningPermission } = device.organization;
  if (kind === 'customer' && provisioningPermission === 'NONE')
    return `"Allow to provision devices" is None for ${displayName}, which has it.`;
  return undefined;
}
