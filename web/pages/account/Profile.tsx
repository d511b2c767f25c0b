import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { account } from '../../words/account.ts';

const words = account.profile;

export function Profile() {
  const { may, organizationName } = useMayDo();
  const { data: session } = useGet('/v1/session');
  const { data: me } = useGet('/v1/people/me');
  const { data: roles } = useGet('/v1/roles', undefined, { enabled: may('people.read') });
  const held = roles?.items.filter(({ id }) => me?.roles?.includes(id)).map(({ name }) => name);
  return (
    <Section title={words.title} note={words.hint}>
      {session ? (
        <Facts
          facts={[
            { label: words.name, value: session.displayName },
            { label: words.email, value: session.email },
            { label: words.organization, value: organizationName },
            held !== undefined && { label: words.roles, value: held.join(', ') || words.noRole },
          ]}
        />
      ) : (
        <FactsSkeleton rows={4} />
      )}
    </Section>
  );
}
