import { Button, Container } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link, useRouter } from '@tanstack/react-router';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { frame } from '../../words/frame.ts';

export const NotFound = () => (
  <EmptyState
    title={frame.notFound}
    hint={frame.notFoundHint}
    action={
      <Button component={Link} to="/" variant="default">
        {frame.toOverview}
      </Button>
    }
  />
);

export function PageFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Container size="sm" py="xl">
      <ErrorNotice error={error instanceof Error ? error : new Error(frame.failed)} onRetry={again} />
    </Container>
  );
}
