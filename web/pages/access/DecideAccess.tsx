import { Text } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import type { Api } from '../../components/api.ts';
import { ChangeDrawer } from '../../components/ChangeDrawer.tsx';
import { access } from '../../words/access.ts';
import { Sentences } from './Sentences.tsx';

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
  return (
    <ChangeDrawer
      title={words.of(words[decision], organizationName)}
      action={words[decision]}
      change={(api) => decide(api, decision, id, answer.trim())}
      affects={['/v1/specialAccessRequests', '/v1/organizations']}
      said={words.saved}
      onClose={onClose}
    >
      <Text size="sm">{decision === 'withdraw' ? words.withdrawHint : reason}</Text>
      <Sentences label={words.answer} description={words.answerHint} value={answer} onChange={setAnswer} />
    </ChangeDrawer>
  );
}
