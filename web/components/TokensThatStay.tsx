import { Button, Stack, Text } from '@mantine/core';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { account } from '../words/account.ts';
import { readEverythingAgain, scopeOf } from './api.ts';
import { useAttempt } from './use-attempt.ts';

const words = account.tokens.afterPassword;

/** A new password leaves scripts alone; whoever changed it because somebody else got in wants them stopped as well. */
export function TokensThatStay({ count, onDone }: { count: number; onDone: () => void }) {
  const { run, isBusy, error } = useAttempt();
  const revokeAll = async () => {
    const isDone = await run(async () => {
      await scopeOf(undefined).api.POST('/v1/personalAccessTokens/actions/revokeAll/invoke');
      await readEverythingAgain();
    });
    if (isDone) onDone();
  };
  return (
    <Stack>
      <Text size="sm">{words.stay(count)}</Text>
      <ErrorNotice error={error} />
      <Button variant="default" loading={isBusy} onClick={() => void revokeAll()}>
        {account.tokens.revokeAll}
      </Button>
      <Button onClick={onDone}>{words.keep}</Button>
    </Stack>
  );
}

/** How many of the person's own tokens work; none where that cannot be told, because the password is changed and nobody shall be held up. */
export async function countTokens(): Promise<number> {
  const answer = await scopeOf(undefined)
    .api.GET('/v1/personalAccessTokens')
    .catch(() => undefined);
  return answer?.data?.items.length ?? 0;
}
