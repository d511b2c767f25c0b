import { Badge, Button, Text } from '@mantine/core';
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
  const { items, ...list } = usePages('/v1/specialAccessRequests', undefined);
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
        title={({ organizationName }) => organizationName}
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

function Course({ request }: { request: Request }) {
  const { reason, status, requestedBy, requestedAt, decidedBy, decidedAt, answer } = request;
  return (
    <>
      <Text size="sm" c="var(--mantine-color-text)">
        {reason}
      </Text>
      <Step what={words.status.requested} at={requestedAt} by={requestedBy} />
      {decidedAt && <Step what={words.status[status]} at={decidedAt} by={decidedBy} />}
      {answer && <div>{words.said(answer)}</div>}
    </>
  );
}

const Step = ({ what, at, by }: { what: string; at: string; by: string | undefined }) => (
  <div>
    {what} <Ago time={at} /> {by && words.by(by)}
  </div>
);
