import type { Letter } from '../mail/index.ts';
import { INVITATION_DAYS } from './invitation.model.ts';
import { WEBEX_PERMISSIONS } from './webex-permission.model.ts';

interface Invited {
  providerName: string;
  customerName: string;
  contactName: string;
  serviceName: string;
}

/** In the fragment, which browsers send to no server; and whatever looks at the link, a scanner of mails, uses nothing up. */
export const approvalUrl = (publicUrl: string, token: string): string => `${publicUrl}/approve#token=${token}`;

const LONGEST_SUBJECT = 200;

/** The provider's letter: who asks, for whom, and what the administrator is asked to allow. */
export const invitationLetter = ({ providerName, customerName, contactName, serviceName }: Invited, url: string): Letter => ({
  subject: `${providerName} asks you to connect ${customerName}'s Webex`.slice(0, LONGEST_SUBJECT),
  paragraphs: [
    `Hello ${contactName},`,
    `${providerName} has set up "${serviceName}" for ${customerName}. To bring its telephone numbers to your Webex organization, and to count the licenses in use, ${providerName} needs your approval as a full administrator of that organization.`,
    `You will sign in at Webex and be asked to allow: ${WEBEX_PERMISSIONS.map(({ words }) => words).join('; ')}.`,
  ],
  action: { label: 'Approve Connection Now', url },
  closing: `The link works once, for ${INVITATION_DAYS} days. If you did not expect this, ask ${providerName} before you approve, or ignore this mail: nothing is connected without you.`,
});
