import { encodeId } from '../../foundation/ids.ts';
import { windowState } from './first-boot-window.model.ts';
import type { Phone } from './phone.model.ts';
import { folderUrl } from './phone-configuration.model.ts';
import { canBeProvisioned } from './phone-file.model.ts';
import { OUTCOMES, type PhoneRequestRecord } from './request.model.ts';

export function presentProvisioning({ access, model, templateId }: Phone, configUrl: string, now: Date) {
  const provisioned = access?.provisioned ?? false;
  return {
    provisionedByBellhop: provisioned,
    canBeProvisioned: canBeProvisioned(model),
    provisioningUrl: folderUrl(configUrl),
    ...(access && provisioned && { httpUserName: access.httpUserName }),
    ...(templateId !== null && { templateId: encodeId('PROVISIONING_TEMPLATE', templateId) }),
    firstBootWindow: access && provisioned ? presentWindow(access.window, now) : ({ state: 'closed' } as const),
  };
}

function presentWindow(window: NonNullable<Phone['access']>['window'], now: Date) {
  const state = windowState(window, now);
  switch (state.state) {
    case 'closed':
      return { state: state.state };
    case 'open':
      return { state: state.state, openedAt: state.openedAt.toISOString() };
    case 'open-for-one-address':
      return {
        state: state.state,
        openedAt: state.openedAt.toISOString(),
        closesAt: state.closesAt.toISOString(),
        sourceAddress: state.source,
      };
  }
}

export const presentRequest = (request: PhoneRequestRecord) => ({
  occurredAt: request.occurredAt.toISOString(),
  method: request.method,
  path: request.path,
  protocol: request.protocol,
  sourceAddress: request.sourceIp,
  ...(request.userAgent !== null && { userAgent: request.userAgent }),
  ...(request.model !== null && { model: request.model }),
  ...(request.firmware !== null && { firmware: request.firmware }),
  status: request.status,
  outcome: request.outcome,
  explanation: OUTCOMES[request.outcome],
  ...(request.proof !== null && { proof: request.proof }),
  bytes: request.bytes,
});
