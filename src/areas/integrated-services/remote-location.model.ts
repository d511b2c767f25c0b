/** A location of the customer's Webex organization, as last read there. */
export interface RemoteLocation {
  remoteId: string;
  name: string;
  country: string;
  address: Record<string, string>;
  timeZone: string;
  callingEnabled: boolean;
  pstnType: string | null;
  seenAt: Date;
  /** Since when Webex has it no more. */
  goneAt: Date | null;
}
