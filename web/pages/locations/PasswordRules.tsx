import { useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { locations } from '../../words/locations.ts';

const words = locations.rules;
const atLeast = (count: number) => (count > 0 ? words.atLeast(count) : undefined);

/** The rules that count in a location: its own, and where it has none those of the organization. */
export function PasswordRules({ locationId }: { locationId: string }) {
  const { data: rules, error } = useGet('/v1/sipPasswordRules', { params: { query: { locationId } } });
  return (
    <Section title={words.title} note={words.note}>
      <ErrorNotice error={error} />
      {!rules && !error && <FactsSkeleton />}
      {rules && (
        <Facts
          facts={[
            { label: words.length, value: words.lengths(rules.minLength, rules.maxLength) },
            { label: words.uppercase, value: atLeast(rules.minUppercase) },
            { label: words.lowercase, value: atLeast(rules.minLowercase) },
            { label: words.digits, value: atLeast(rules.minDigits) },
            { label: words.special, value: atLeast(rules.minSpecial) },
            { label: words.sequence, value: words.sequences(rules.maxSequence) },
            rules.forbidUserName && { label: words.userName, value: words.noUserName },
          ]}
        />
      )}
    </Section>
  );
}
