import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { LeaveDialog } from '../../components/LeaveDialog.tsx';
import { useMayDo } from '../../components/session.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SecretOnce } from '../../ui/SecretOnce.tsx';
import { addDevice } from '../../words/add-device.ts';
import { leave } from '../../words/leave.ts';
import { ProvisioningOf } from './ProvisioningOf.tsx';
import { RegistrationOf } from './RegistrationOf.tsx';
import type { Added as AddedDevice } from './save-device.ts';

const words = addDevice.added;

interface AddedProps {
  added: AddedDevice;
  onProvision: () => Promise<void>;
  onAnother: () => void;
}

/** The one time that the password is seen, and the moment the phone comes to life. */
export function Added({ added, onProvision, onAnother }: AddedProps) {
  const { device, owner, password, code } = added;
  const [isStored, setStored] = useState(password === '' && code === undefined);
  const { may } = useMayDo();
  const isMine = !may('people.read');
  useEffect(() => {
    void scrollTo(0, 0);
  }, []);
  return (
    <>
      <PageHeader title={words.title(owner.name)} />
      <Stack maw={720}>
        {device && <RegistrationOf device={device} isAwaitedByCode={code !== undefined} />}
        {!isStored && <Secret added={added} onStored={() => setStored(true)} />}
        {device && !code && (
          <Paper withBorder p="md">
            <Stack>
              {password === '' && <Text size="sm">{words.inFile}</Text>}
              <Facts
                facts={[
                  { label: words.model, value: device.product },
                  ...identityOf(device).map(([label, value]) => ({ label, value: <CopyText value={value} label={label} /> })),
                ]}
              />
            </Stack>
          </Paper>
        )}
        {device && !code && added.provisioning !== 'by-hand' && may('provisioning.read') && (
          <ProvisioningOf
            device={device}
            isToBeSwitchedOn={added.provisioning === 'to-be-switched-on'}
            onProvision={onProvision}
          />
        )}
        <Group>
          {device && isStored && (
            <Button component={Link} to={isMine ? '/my-devices' : `/devices/${device.id}`}>
              {isMine ? words.toMine : words.open}
            </Button>
          )}
          {isStored && (
            <Button variant="default" onClick={onAnother}>
              {words.another}
            </Button>
          )}
        </Group>
      </Stack>
      <LeaveDialog isAsked={!isStored} title={leave.unstored} text={leave.unstoredText} />
    </>
  );
}

const UNTIL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function Secret({ added: { device, password, code }, onStored }: { added: AddedDevice; onStored: () => void }) {
  if (code)
    return (
      <SecretOnce
        label={words.code}
        value={code.code}
        note={words.codeHint(UNTIL.format(new Date(code.expiryTime)))}
        file={{ name: `${words.codeFile}.txt` }}
        onStored={onStored}
      />
    );
  const facts = [...(device ? [[words.model, device.product], ...identityOf(device)] : []), [words.password, password]];
  return (
    <SecretOnce
      label={words.password}
      value={password}
      note={`${words.lastTime} ${words.keep}`}
      file={{
        name: `${device?.mac?.replaceAll(':', '') ?? words.passwordFile}.txt`,
        text: facts.map(([label, value]) => `${label}: ${value}\n`).join(''),
      }}
      onStored={onStored}
    />
  );
}

/** What the phone registers with, as far as the server tells. */
const identityOf = ({ sipUserName, linePort, outboundProxy, mac }: NonNullable<AddedDevice['device']>): [string, string][] => {
  const facts: [string, string | undefined][] = [
    [words.sipUserName, sipUserName],
    [words.linePort, linePort],
    [words.outboundProxy, outboundProxy],
    [words.mac, mac],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
};
