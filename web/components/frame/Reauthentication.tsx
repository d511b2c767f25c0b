import { Modal, Skeleton } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { signIn as words } from '../../words/sign-in.ts';
import { onProofNeeded } from '../proving.ts';

const ProofForm = lazy(async () => ({ default: (await import('../sign-in/ProofForm.tsx')).ProofForm }));

/** The question who one is, wherever an operation needs the answer anew. */
export function Reauthentication() {
  const [isAsking, setAsking] = useState(false);
  const answer = useRef<((isProved: boolean) => void)[]>([]);
  useEffect(
    () =>
      onProofNeeded(() => {
        setAsking(true);
        return new Promise((resolve) => answer.current.push(resolve));
      }),
    [],
  );
  const end = (isProved: boolean) => {
    setAsking(false);
    for (const resolve of answer.current.splice(0)) resolve(isProved);
  };
  return (
    <Modal opened={isAsking} onClose={() => end(false)} title={words.proof.title} centered zIndex={300}>
      <Suspense fallback={<Skeleton h={140} />}>
        <ProofForm onProved={() => end(true)} />
      </Suspense>
    </Modal>
  );
}
