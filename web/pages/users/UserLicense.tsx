import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { CallingFields, type CallingValues, callingGaps } from '../../components/owner/CallingFields.tsx';
import { OWNER_PATHS } from '../../components/owner/owner.ts';
import { type Person, replacePerson } from '../../components/owner/replace-person.ts';
import { useExtensionCheck } from '../../components/pickers/ExtensionField.tsx';
import { includedIn, isCalling, useLicenseNames } from '../../components/pickers/licenses.ts';
import { useChange } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Facts } from '../../ui/Facts.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { Section } from '../../ui/Section.tsx';
import { owner as ownerWords } from '../../words/owner.ts';
import { users as words } from '../../words/users.ts';

interface UserLicenseProps {
  person: Person;
  applicationsCount: number | undefined;
  mayChange: boolean;
}

export function UserLicense({ person, applicationsCount, mayChange }: UserLicenseProps) {
  const [url, change] = useUrl();
  const names = useLicenseNames();
  const licenses = person.licenses ?? [];
  return (
    <Section
      title={words.detail.license}
      action={
        mayChange && (
          <Button size="compact-sm" variant="subtle" onClick={() => change({ drawer: 'license' })}>
            {words.detail.changeLicense}
          </Button>
        )
      }
    >
      {licenses.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.detail.noLicense}
        </Text>
      )}
      {licenses.map((id) => (
        <div key={id}>
          <Text size="sm" fw={500}>
            {names.get(id)}
          </Text>
          <Text size="sm" c="dimmed" mb="xs">
            {includedIn(id)}
          </Text>
        </div>
      ))}
      {licenses.some(isCalling) && applicationsCount !== undefined && (
        <Facts
          facts={[{ label: words.detail.apps, value: applicationsCount > 0 ? words.detail.appsOn : words.detail.appsOff }]}
        />
      )}
      {url.drawer === 'license' && <ChangeLicense person={person} onClose={() => change({ drawer: undefined })} />}
    </Section>
  );
}

/** Another calling license, the first one, or none any more. */
function ChangeLicense({ person, onClose }: { person: Person; onClose: () => void }) {
  const licenses = person.licenses ?? [];
  const held: CallingValues = {
    locationId: person.locationId,
    licenseId: licenses.find(isCalling),
    number: undefined,
    extension: '',
  };
  const hasReach = held.licenseId !== undefined;
  const [values, setValues] = useState(held);
  const [wasTried, setTried] = useState(false);
  const check = useExtensionCheck(values.extension, values.locationId);
  const gaps = callingGaps(values, hasReach);
  const save = useChange((api, { licenseId, locationId, number, extension }: CallingValues) => {
    const others = licenses.filter((id) => !isCalling(id));
    const reach = {
      ...(extension === '' ? {} : { extension }),
      ...(number === undefined ? {} : { phoneNumbers: [{ type: 'work' as const, value: number }] }),
    };
    return replacePerson(api, person.id, {
      licenses: licenseId === undefined ? others : [...others, licenseId],
      ...(locationId === undefined ? {} : { locationId }),
      ...(hasReach || licenseId === undefined ? {} : reach),
      ...(licenseId === undefined && hasReach ? WITHOUT_CALLING : {}),
    });
  }, OWNER_PATHS);
  const { at, rest } = placeProblems(save.error, { extension: /extension/i, number: /phone number/i, licenseId: /license/i });
  const submit = () => {
    setTried(true);
    if (Object.keys(gaps).length > 0 || check.problem !== undefined) return;
    save.mutate(values, {
      onSuccess: () => {
        notifications.show({ message: words.saved });
        onClose();
      },
    });
  };
  return (
    <FormDrawer
      opened
      title={words.detail.changeLicense}
      action={ownerWords.save}
      isBusy={save.isPending}
      error={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <CallingFields
        holder="person"
        values={values}
        onChange={setValues}
        held={held}
        locationFixed={hasReach ? ownerWords.locationFixed : undefined}
        errors={{ ...at, ...(wasTried ? gaps : {}) }}
      />
    </FormDrawer>
  );
}

/** Without calling there is neither extension nor number. */
const WITHOUT_CALLING = { extension: undefined, phoneNumbers: [] };
