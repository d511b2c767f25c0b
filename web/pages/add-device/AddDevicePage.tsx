import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { addDevice as words } from '../../words/add-device.ts';
import { EMPTY_DRAFT, type Owner } from './draft.ts';
import { Wizard } from './Wizard.tsx';

/** From Devices, or for the person or workspace that the URL names (P6). */
export function AddDevicePage() {
  const [{ person, workspace }] = useUrl();
  const { may } = useMayDo();
  const [round, setRound] = useState(0);
  const again = () => setRound(round + 1);
  if (!may('devices.add')) return <Withheld title={words.title} permission="devices.add" />;
  if (person !== undefined) return <ForPerson key={round} id={person} onAgain={again} />;
  if (workspace !== undefined) return <ForWorkspace key={round} id={workspace} onAgain={again} />;
  if (!may('people.read')) return <ForPerson key={round} id="me" onAgain={again} />;
  return <Wizard key={round} entry="devices" title={words.title} initial={EMPTY_DRAFT} onAgain={again} />;
}

/** Starts at the name (K13). */
export function AddWorkspacePage() {
  const { may } = useMayDo();
  const [round, setRound] = useState(0);
  if (!may('devices.add')) return <Withheld title={words.workspaceTitle} permission="devices.add" />;
  if (!may('workspaces.write')) return <Withheld title={words.workspaceTitle} permission="workspaces.write" />;
  const initial = { ...EMPTY_DRAFT, usage: 'shared', sharedBy: 'new' } as const;
  return (
    <Wizard
      key={round}
      entry="new-workspace"
      title={words.workspaceTitle}
      initial={initial}
      onAgain={() => setRound(round + 1)}
    />
  );
}

function ForPerson({ id, onAgain }: { id: string; onAgain: () => void }) {
  const { data, error } = useGet('/v1/people/{personId}', { params: { path: { personId: id }, query: { callingData: true } } });
  const owner = data && { type: 'person' as const, id: data.id, name: data.displayName ?? '', locationId: data.locationId };
  return <ForOwner owner={owner} error={error} onAgain={onAgain} />;
}

function ForWorkspace({ id, onAgain }: { id: string; onAgain: () => void }) {
  const { data, error } = useGet('/v1/workspaces/{workspaceId}', { params: { path: { workspaceId: id } } });
  const owner = data && { type: 'workspace' as const, id: data.id, name: data.displayName, locationId: data.locationId };
  return <ForOwner owner={owner} error={error} onAgain={onAgain} />;
}

function ForOwner({ owner, error, onAgain }: { owner: Owner | undefined; error: Error | null; onAgain: () => void }) {
  if (error) return <ErrorNotice error={error} />;
  if (!owner) return <Skeleton h={240} />;
  const initial =
    owner.type === 'person'
      ? ({ ...EMPTY_DRAFT, usage: 'personal', person: owner } as const)
      : ({ ...EMPTY_DRAFT, usage: 'shared', sharedBy: 'existing', workspace: owner } as const);
  return <Wizard entry="owner" title={words.titleFor(owner.name)} initial={initial} onAgain={onAgain} />;
}

function Withheld({ title, permission }: { title: string; permission: string }) {
  const { whyNot } = useMayDo();
  return (
    <>
      <PageHeader title={title} />
      <EmptyState title={words.withheld} hint={whyNot(permission) ?? words.withheldHint} />
    </>
  );
}
