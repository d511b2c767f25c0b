import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import type { Api } from '../../components/api.ts';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { access } from '../../words/access.ts';

const words = access.special;
const DECISIONS = ['grant', 'refuse', 'withdraw'] as const;
export type Decision = (typeof DECISIONS)[number];
export const isDecision = (text: string | undefined): text is Decision => DECISIONS.some((decision) => decision === text);

function decide(api: Api, decision: Decision, requestId: string, answer: string) {
  const init = { params: { path: { requestId } }, body: answer === '' ? {} : { answer } };
  if (decision === 'grant') return api.POST('/v1/specialAccessRequests/{requestId}/actions/grant/invoke', init);
  if (decision === 'refuse') return api.POST('/v1/specialAccessRequests/{requestId}/actions/refuse/invoke', init);
  return api.POST('/v1/specialAccessRequests/{requestId}/actions/withdraw/invoke', init);
}

interface DecideAccessProps {
  request: components['schemas']['SpecialAccessRequest'];
  decision: Decision;
  onClose: () => void;
}

/** Grants, refuses or withdraws, with a word to those who asked. */
export function DecideAccess({ request: { id, organizationName, reason }, decision, onClose }: DecideAccessProps) {
  const [answer, setAnswer] = useState('');
  const act = useChange((api) => decide(api, decision, id, answer.trim()), ['/v1/specialAccessRequests', '/v1/organizations']);
  return (
    <FormDrawer
      opened
      title={words.of(words[decision], organizationName)}
      action={words[decision]}
      isBusy={act.isPending}
      error={act.error}
      onSubmit={() =>
        act.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.saved });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Text size="sm">{decision === 'withdraw' ? words.withdrawHint : reason}</Text>
      <Textarea
        label={words.answer}
        description={words.answerHint}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
        maxLength={2000}
        minRows={3}
        autosize
        data-autofocus
      />
    </FormDrawer>
  );
}
