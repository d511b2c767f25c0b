import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { isStandard } from '../../components/pickers/licenses.ts';
import { useGet } from '../../components/use-api.ts';
import { addDevice } from '../../words/add-device.ts';
import type { Owner } from './draft.ts';

const words = addDevice.standard;

/** Said before it happens (C5): the first device of somebody with a Standard license takes the place of their apps. */
export function StandardWarning({ person }: { person: Owner }) {
  const path = { personId: person.id };
  const { data: holder } = useGet('/v1/people/{personId}', { params: { path } });
  const { data: count } = useGet('/v1/telephony/config/people/{personId}/devices/count', { params: { path } });
  const hasStandard = holder?.licenses?.some(isStandard) ?? false;
  if (!hasStandard || !count || count.applicationsCount === 0) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} />} title={words.title}>
      {words.text(person.name)}
    </Alert>
  );
}
