import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { CallingSettings } from './calling-location.model.ts';
import { refuseProblems } from './create-location.ts';
import { noSuchLocation } from './find-location.ts';
import { mainNumberChosen } from './location.events.ts';
import { type Location, locationProblems } from './location.model.ts';
import { lockLocation } from './location.queries.ts';
import { saveCalling } from './location.store.ts';

/** What is not given stays as it is. */
export type CallingChange = Partial<CallingSettings> & { mainNumber?: string };

/** Nothing of it takes long: whatever is dialed with a routing prefix is put together when it is asked for. */
export async function updateCallingLocation(ctx: Context, id: string | undefined, change: CallingChange): Promise<void> {
  demand(ctx, 'locations.write');
  const location = id === undefined ? undefined : await lockLocation(ctx.db, id);
  if (!location || location.callingEnabledAt === null) throw noSuchLocation();

  const { mainNumber, ...settings } = change;
  const before = settingsOf(location);
  const after = { ...before, ...settings };
  refuseProblems([...locationProblems({ ...location, ...after }, true), ...dialingProblems(after)]);
  await saveCalling(ctx.db, location.id, after);
  if (mainNumber !== undefined) await mainNumberChosen.announce(ctx, { location, phoneNumber: mainNumber });
  await record(ctx, {
    action: 'location.calling-updated',
    category: 'WEBEX_CALLING',
    target: { type: 'LOCATION', id: location.id, name: location.name },
    before,
    after: { ...after, ...(mainNumber === undefined ? {} : { mainNumber }) },
  });
}

function dialingProblems({ outsideDialDigit, enforceOutsideDialDigit, routingPrefix }: CallingSettings): string[] {
  const problems: string[] = [];
  if (enforceOutsideDialDigit && outsideDialDigit === null)
    problems.push("'enforceOutsideDialDigit' needs an 'outsideDialDigit'.");
  if (routingPrefix !== null && outsideDialDigit !== null && routingPrefix.startsWith(outsideDialDigit))
    problems.push(`The routing prefix ${routingPrefix} begins with the digits for an outside line, ${outsideDialDigit}.`);
  return problems;
}

function settingsOf(location: Location): CallingSettings {
  const { announcementLanguage, routingPrefix, outsideDialDigit, enforceOutsideDialDigit, callingLineName } = location;
  const { externalCallerIdName, pAccessNetworkInfo, chargeNumber, pstnConnection } = location;
  return {
    announcementLanguage,
    routingPrefix,
    outsideDialDigit,
    enforceOutsideDialDigit,
    callingLineName,
    externalCallerIdName,
    pAccessNetworkInfo,
    chargeNumber,
    pstnConnection,
  };
}
