import { Badge, Button, Stack, Text } from '@mantine/core';
import type { components } from '../../../client/schema.ts';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { access } from '../../words/access.ts';
import { AskForAccess } from './AskForAccess.tsx';
import { DecideAccess, type Decision, isDecision } from './DecideAccess.tsx';

type Request = components['schemas']['SpecialAccessRequest'];

const words = access.special;
const COLORS = { requested: 'yellow', granted: 'teal', refused: 'red', withdrawn: 'gray' } as const;

/** Requests for special access (P5), of the organization acted in and all below: asked for here, decided by the platform. */
export function SpecialAccess() {
  const [url, change] = useUrl();
  const { may, kind } = useMayDo();
  const { items, ...list } = usePages('/v1/specialAccessRequests', undefined, (answer) => answer.items);
  const close = () => change({ drawer: undefined, request: undefined });
  const chosen = items.find(({ id }) => id === url.request);
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        kind !== 'platform' &&
        may('special-access.write') && (
          <Button size="compact-sm" variant="subtle" onClick={() => change({ drawer: 'ask' })}>
            {words.ask}
          </Button>
        )
      }
    >
      <ErrorNotice error={list.error} onRetry={list.onRetry} />
      <Rows
        label={words.title}
        items={items}
        itemKey={({ id }) => id}
        title={({ organizationName, reason }) => `${organizationName}: ${reason}`}
        note={(request) => <Course request={request} />}
        end={(request) => (
          <>
            <Badge variant="light" color={COLORS[request.status]} size="sm" tt="none" c="var(--mantine-color-text)">
              {words.status[request.status]}
            </Badge>
            {decisionsOn(request, may).map((decision) => (
              <Button
                key={decision}
                size="compact-sm"
                variant="subtle"
                aria-label={words.of(words[decision], request.organizationName)}
                onClick={() => change({ drawer: decision, request: request.id })}
              >
                {words[decision]}
              </Button>
            ))}
          </>
        )}
        isLoading={list.isLoading}
        empty={words.none}
      />
      {url.drawer === 'ask' && <AskForAccess onClose={close} />}
      {chosen && isDecision(url.drawer) && <DecideAccess request={chosen} decision={url.drawer} onClose={close} />}
    </Section>
  );
}

function decisionsOn({ status }: Request, may: (permission: string) => boolean): Decision[] {
  const isOpen = status === 'requested';
  return [
    ...(isOpen && may('special-access.decide') ? (['grant', 'refuse'] as const) : []),
    ...((isOpen || status === 'granted') && may('special-access.write') ? (['withdraw'] as const) : []),
  ];
}

const Course = ({ request: { requestedBy, requestedAt, decidedAt, answer } }: { request: Request }) => (
  <Stack gap={0}>
    <span>
      {words.status.requested} <Ago time={requestedAt} /> {requestedBy && words.by(requestedBy)}
      {decidedAt && (
        <>
          {' · '}
          {words.decided} <Ago time={decidedAt} />
        </>
      )}
    </span>
    {answer && (
      <Text size="xs" component="span">
        {answer}
      </Text>
    )}
  </Stack>
);
