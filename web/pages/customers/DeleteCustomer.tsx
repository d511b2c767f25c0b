import { List, Skeleton, Text } from '@mantine/core';
import { ActIn } from '../../components/ActIn.tsx';
import { useGet } from '../../components/use-api.ts';
import { useRemoval } from '../../components/use-removal.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { customers } from '../../words/customers.ts';
import { owner as ownerWords } from '../../words/owner.ts';
import { ACCOUNTS, type Account } from './account.ts';

const words = customers.remove;

/** Always by typing its name. What is in the way (accounts below it, lent devices) the API says. */
export function DeleteCustomer({ account: { id, displayName }, onClose }: { account: Account; onClose: () => void }) {
  const remove = useRemoval({
    remove: (api) => api.DELETE('/v1/organizations/{orgId}', { params: { path: { orgId: id } } }),
    affects: ACCOUNTS,
    said: words.done(displayName),
    backTo: '/customers',
  });
  return (
    <ConfirmDialog
      opened
      title={words.title(displayName)}
      action={ownerWords.delete}
      typed={displayName}
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <Text size="sm">{words.what}</Text>
      <ActIn orgId={id}>
        <Goes />
      </ActIn>
      <Text size="sm" mt={4}>
        {words.kept}
      </Text>
    </ConfirmDialog>
  );
}

/** What goes along with the organization acted in. */
function Goes() {
  const { data, isPending } = useGet('/v1/overview');
  if (isPending) return <Skeleton h={60} my={4} />;
  const { devices, people = 0, workspaces = 0, numbers } = data ?? {};
  const goes = [
    [words.devices, devices?.total ?? 0],
    [words.people, people],
    [words.workspaces, workspaces],
    [words.numbers, (numbers?.assigned ?? 0) + (numbers?.unassigned ?? 0)],
  ] as const;
  return (
    <List size="sm" mt={4}>
      {goes.map(([say, count]) => count > 0 && <List.Item key={say(2)}>{say(count)}</List.Item>)}
      <List.Item>{words.itself}</List.Item>
    </List>
  );
}
