import { callbackUrl, WEBEX_SCOPES } from '../../areas/integrated-services/index.ts';
import { clientIdOf, createApplication, rotateSecret, updateApplication } from '../../areas/oauth/index.ts';
import type { Context, Installation } from '../../foundation/context.ts';
import type { Database } from '../../foundation/db/database.ts';
import { readSetting, writeSetting } from '../../foundation/db/settings.ts';
import { asDb } from '../../foundation/db/sql.ts';
import { asBellhop } from '../as-bellhop.ts';

const SETTING = 'demo.integration';

interface OwnIntegration {
  organizationId: string;
  applicationId: string;
}

/** The demo plays the Webex of its customers, too: the provider's integration is one of this very Bellhop. */
export async function registerOwnIntegration(ctx: Context): Promise<void> {
  const { application, secret } = await createApplication(ctx, {
    kind: 'integration',
    isPublic: false,
    deviceGrant: false,
    name: 'Webex Cloud Connect',
    description: 'Brings telephone numbers to your organization, and counts the licenses in use.',
    redirectUris: [callbackUrl(ctx.installation)],
    scopes: [...WEBEX_SCOPES],
  });
  const own: OwnIntegration = { organizationId: ctx.actor.organizationId, applicationId: application.id };
  await writeSetting(ctx.db, SETTING, own);
  ctx.installation.webex = accessOf(ctx.installation, application.id, secret as string);
}

/** At every start: where a demo listens may be another port, and its secret is nowhere but in this process. */
export async function resumeOwnIntegration(database: Database): Promise<void> {
  const { installation } = database;
  const own = (await readSetting(asDb(database.pool), SETTING)) as OwnIntegration | undefined;
  if (own === undefined || installation.webex !== undefined) return;
  const { organizationId, applicationId } = own;
  const secret = await asBellhop(database, organizationId, async (ctx) => {
    await updateApplication(ctx, applicationId, { redirectUris: [callbackUrl(installation)] });
    return (await rotateSecret(ctx, applicationId, 0)).secret;
  });
  installation.webex = accessOf(installation, applicationId, secret);
}

const accessOf = ({ publicUrl }: Installation, applicationId: string, clientSecret: string): Installation['webex'] => ({
  url: `${publicUrl}/v1`,
  clientId: clientIdOf(applicationId),
  clientSecret,
});
