/** Where a line of a device can be reached, as the device said when it registered. */
export interface Binding {
  readonly linePortUser: string;
  readonly sipDomain: string;
  readonly contact: string;
  /** Where the REGISTER came from, which behind NAT is not where its contact says. */
  readonly ip: string;
  readonly port: number;
  readonly transport: 'UDP' | 'TCP' | 'TLS';
  readonly userAgent: string | null;
  readonly registeredAt: Date;
  readonly refreshedAt: Date;
  readonly expiresAt: Date;
}
