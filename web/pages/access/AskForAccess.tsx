import { useState } from 'react';
import { ChangeDrawer } from '../../components/ChangeDrawer.tsx';
import { access } from '../../words/access.ts';
import { Sentences } from './Sentences.tsx';

const words = access.special;

export function AskForAccess({ onClose }: { onClose: () => void }) {
  const [reason, setReason] = useState('');
  return (
    <ChangeDrawer
      title={words.ask}
      action={words.send}
      isReady={reason.trim() !== ''}
      change={(api) => api.POST('/v1/specialAccessRequests', { body: { reason: reason.trim() } })}
      affects={['/v1/specialAccessRequests']}
      said={words.sent}
      onClose={onClose}
    >
      <Sentences label={words.reason} description={words.reasonHint} value={reason} onChange={setReason} />
    </ChangeDrawer>
  );
}
