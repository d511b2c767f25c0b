import { Alert, Text } from '@mantine/core';
import { callingName, useCallingLicenses } from '../../components/pickers/licenses.ts';
import { useGet } from '../../components/use-api.ts';
import { phoneNumber } from '../../ui/phone-number.ts';
import { addDevice } from '../../words/add-device.ts';
import { type Draft, isByCode, isForNewWorkspace, ownerOf } from './draft.ts';

const words = addDevice.summary;

/** What Save will do, before it does it. */
export function Summary({ draft }: { draft: Draft }) {
  const isNew = isForNewWorkspace(draft);
  const { data: places } = useGet('/v1/telephony/config/locations', { params: { query: { max: 1000 } } }, { enabled: isNew });
  const { licenses } = useCallingLicenses('workspace');
  const model = draft.model?.displayName ?? '';
  const byCode = isByCode(draft);
  const what = isNew ? newWorkspace() : existingOwner();
  if (what === undefined) return null;
  const isByHand = draft.model?.managedBy !== 'CISCO' && !draft.provisionedByBellhop;
  return (
    <Alert variant="light" color="bell">
      <Text size="sm">
        {what} {isByHand ? words.byHand : words.provisioned}
      </Text>
    </Alert>
  );

  function existingOwner(): string | undefined {
    const owner = ownerOf(draft);
    if (!owner || (!byCode && draft.mac.trim() === '')) return undefined;
    return byCode ? words.code(model, owner.name) : words.device(model, draft.mac, owner.name);
  }

  function newWorkspace(): string | undefined {
    const license = licenses.find(({ id }) => id === draft.licenseId);
    const location = places?.locations.find(({ id }) => id === draft.locationId)?.name;
    if (license === undefined || location === undefined || draft.phoneNumber === undefined) return undefined;
    const name = draft.newWorkspace.name.trim();
    const number = phoneNumber(draft.phoneNumber);
    return byCode
      ? words.workspaceByCode(name, callingName(license), location, number, model)
      : words.workspace(name, callingName(license), location, number, model, draft.mac);
  }
}
