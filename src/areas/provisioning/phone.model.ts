import type { Srtp, Transport } from '../../vendors/define.ts';
import type { FirstBootWindow } from './first-boot-window.model.ts';

/** Everything that decides whether a phone gets its file and what is in it, as one read brings it. */
export interface Phone {
  id: string;
  mac: string;
  /** The catalog row it was added as. */
  model: string;
  managedBy: 'CISCO' | 'CUSTOMER' | 'PARTNER';
  enabled: boolean;
  organizationSuspended: boolean;
  friendlyName: string | null;
  timeZone: string | null;
  updateIntervalMinutes: number | null;
  adminPasswordEncrypted: Buffer | null;
  /** A template of some account above it, and its text where it is for this model; null is the built-in one. */
  templateId: string | null;
  templateText: string | null;
  sipDomain: string;
  sipTransport: Transport;
  tlsRequired: boolean;
  srtp: Srtp;
  sipUserName: string | null;
  /** Null where it was never kept in readable form. */
  sipPasswordEncrypted: Buffer | null;
  lines: readonly PhoneLinePort[];
  access: PhoneAccess | null;
}

/** A line key and whose line it shows. */
export interface PhoneLinePort {
  port: number;
  userName: string;
  label: string | null;
  ownerName: string;
  primary: boolean;
  timeZone: string | null;
  language: string | null;
}

/** How it can prove itself. */
export interface PhoneAccess {
  provisioned: boolean;
  httpUserName: string;
  httpPasswordEncrypted: Buffer;
  linkTokenHash: Buffer;
  window: FirstBootWindow;
}
