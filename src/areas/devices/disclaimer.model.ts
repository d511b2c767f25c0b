/** What somebody must have read before they do something. A text that changes gets a new version: the trail names what was confirmed. */
export interface Disclaimer {
  name: string;
  version: string;
  text: string;
}

/** That somebody has read a disclaimer, as it is kept in the audit trail. */
export type Confirmation = Pick<Disclaimer, 'name' | 'version'>;

/** For adding a partner-managed device (P1, P10). */
export const PARTNER_MANAGED_DEVICE: Disclaimer = {
  name: 'partner-managed-device',
  version: '1',
  text: [
    'You set this device up yourself, and the SIP password that it registers with is yours to protect. Whoever learns the password can make calls at your expense.',
    'If fraud happens because these credentials were not kept safe, your organization answers for it and for what it costs.',
    'Use a password of its own for each device, keep its firmware at or above the required minimum, and change the password at once if you suspect that somebody else knows it.',
  ].join('\n\n'),
};

const DISCLAIMERS: ReadonlyMap<string, Disclaimer> = new Map([PARTNER_MANAGED_DEVICE].map((one) => [one.name, one]));

export const disclaimerNamed = (name: string): Disclaimer | undefined => DISCLAIMERS.get(name);

/** As the header `Bellhop-Disclaimer` names one. */
export const writeConfirmation = ({ name, version }: Confirmation): string => `${name}/${version}`;
