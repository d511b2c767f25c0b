import { Stack } from '@mantine/core';
import { useMayDo } from '../../components/session.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ReadOnlyNotice } from '../../ui/ReadOnly.tsx';
import { access as words } from '../../words/access.ts';
import { Administrators } from './Administrators.tsx';
import { SpecialAccess } from './SpecialAccess.tsx';

/** Who administers the organization, and what special access it has. */
export function AccessPage() {
  const { may } = useMayDo();
  return (
    <>
      <PageHeader title={words.title} />
      <Stack maw={900}>
        {may('people.read') ? <Administrators /> : <ReadOnlyNotice reason={words.notShown} />}
        {may('special-access.read') && <SpecialAccess />}
      </Stack>
    </>
  );
}
