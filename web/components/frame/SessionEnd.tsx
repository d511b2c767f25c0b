import { Button, Modal, Stack, Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { signIn as words } from '../../words/sign-in.ts';
import { forgetEverything, readEverythingAgain, scopeOf } from '../api.ts';
import type { Session } from '../session.ts';
import { onSessionEnd } from '../session-end.ts';

const SignInSteps = lazy(async () => ({ default: (await import('../sign-in/SignInSteps.tsx')).SignInSteps }));

const here = (): string => location.pathname + location.search + location.hash;
const leave = () => location.assign(`/sign-in?${new URLSearchParams({ continue: here() })}`);

/**
 * When a session ends while somebody works. Where nothing was typed since the page was opened, the sign-in page takes over and leads
 * back here; otherwise it comes to them, so that nothing is lost.
 */
export function SessionEnd({ session }: { session: Session }) {
  const hasTyped = useHasTyped();
  const [isOver, setOver] = useState(false);
  useEffect(() => onSessionEnd(() => (hasTyped.current ? setOver(true) : leave())), [hasTyped]);
  const goOn = async () => {
    const { data } = await scopeOf(undefined).api.GET('/v1/session');
    if (data?.personId !== session.personId) {
      forgetEverything();
      location.assign('/');
      return;
    }
    setOver(false);
    await readEverythingAgain();
  };
  return (
    <Modal
      opened={isOver}
      onClose={leave}
      title={words.ended.title}
      centered
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      overlayProps={{ blur: 12 }}
    >
      <Stack>
        <Text size="sm">{words.ended.hint}</Text>
        <Suspense>
          <SignInSteps email={session.email} continueTo={here()} onSignedIn={() => void goOn()} />
        </Suspense>
        <Button variant="subtle" color="gray" onClick={leave}>
          {words.ended.leave}
        </Button>
      </Stack>
    </Modal>
  );
}

/** Whether something was typed on this page. */
function useHasTyped() {
  const { pathname } = useLocation();
  const hasTyped = useRef(false);
  useEffect(() => {
    const note = () => {
      hasTyped.current = true;
    };
    addEventListener('input', note, true);
    return () => removeEventListener('input', note, true);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins with nothing typed
  useEffect(() => {
    hasTyped.current = false;
  }, [pathname]);
  return hasTyped;
}
