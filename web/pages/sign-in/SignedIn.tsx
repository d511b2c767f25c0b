import { Button, Stack, Text } from '@mantine/core';
import { scopeOf } from '../../components/api.ts';
import { OpenPageCard } from '../../components/OpenPageCard.tsx';
import type { Session } from '../../components/session.ts';
import { useAttempt } from '../../components/use-attempt.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { signIn as words } from '../../words/sign-in.ts';
import { goOn } from './go-on.ts';

/** For whoever comes here although they are signed in. */
export function SignedIn({ session, continueTo }: { session: Session; continueTo: string }) {
  const { run, isBusy, error } = useAttempt();
  const leave = () =>
    run(async () => {
      await scopeOf(undefined).api.POST('/v1/session/actions/signOut/invoke');
      goOn(`/sign-in?${new URLSearchParams({ continue: continueTo })}`);
    });
  return (
    <OpenPageCard title={words.signedIn.title}>
      <Text size="sm">{words.signedIn.as(session.displayName, session.email)}</Text>
      <ErrorNotice error={error} />
      <Stack gap="xs">
        <Button onClick={() => goOn(continueTo)}>{words.signedIn.goOn}</Button>
        <Button variant="subtle" color="gray" loading={isBusy} onClick={() => void leave()}>
          {words.signedIn.asSomebodyElse}
        </Button>
      </Stack>
    </OpenPageCard>
  );
}
