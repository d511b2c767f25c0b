import { Button, Text } from '@mantine/core';
import type { Api } from '../../components/api.ts';
import type { CallingValues } from '../../components/owner/CallingFields.tsx';
import { ChangeLicense } from '../../components/owner/ChangeLicense.tsx';
import { type Person, replacePerson } from '../../components/owner/replace-person.ts';
import { includedIn, isCalling, useLicenseNames } from '../../components/pickers/licenses.ts';
import { useUrl } from '../../components/use-search.ts';
import { Facts } from '../../ui/Facts.tsx';
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
            {ownerWords.changeLicense}
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
      {url.drawer === 'license' && <ChangeUserLicense person={person} onClose={() => change({ drawer: undefined })} />}
    </Section>
  );
}

function ChangeUserLicense({ person, onClose }: { person: Person; onClose: () => void }) {
  const licenses = person.licenses ?? [];
  const held = { locationId: person.locationId, licenseId: licenses.find(isCalling), number: undefined, extension: '' };
  const hasReach = held.licenseId !== undefined;
  const save = (api: Api, { licenseId, locationId, number, extension }: CallingValues) => {
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
  };
  const locationFixed = hasReach ? ownerWords.locationFixed : undefined;
  return <ChangeLicense holder="person" held={held} locationFixed={locationFixed} save={save} onClose={onClose} />;
}

/** Without calling there is neither extension nor number. */
const WITHOUT_CALLING = { extension: undefined, phoneNumbers: [] };
