import type { Actor } from '../../foundation/context.ts';
import type { EventFeed, Story } from '../../foundation/event-feed.ts';
import { changeFor, type Target } from './hearing.policy.ts';
import { type ResourceName, resourceOf } from './resource.model.ts';
import { changeOf, rightsTouched, SUBJECTS } from './subject.model.ts';

/** What the database notifies of (migration 0055, and the SIP edge), as stories. */
export const feed: EventFeed = {
  channels: ['change_recorded', 'job_moved', 'device_state_changed'],
  read: (channel, payload) => READERS[channel]?.(payload) ?? [],
};

const READERS: Readonly<Record<string, (payload: string) => readonly Story[]>> = {
  change_recorded: readChange,
  job_moved: readJob,
  device_state_changed: readDevices,
};

const concernsNobody = (): boolean => false;

function readChange(payload: string): Story[] {
  const [organizationId = '', action = '', type = '-', id = '-'] = payload.split(' ');
  const [subject = '', verb = ''] = action.split('.');
  const target: Target = { type, id };
  const { list, also = [] } = SUBJECTS[subject] ?? {};
  const touched = rightsTouched(subject, type);
  return [
    {
      organizationId,
      changesFor: (actor) => [
        ...changeFor(actor, 'adminAuditEvents', 'created', undefined),
        ...(list === 'account' ? ownAccount(actor, target) : []),
        ...(list === undefined || list === 'account' ? [] : changeFor(actor, list, changeOf(verb), target)),
        ...also
          .filter((name) => resourceOf(name).one?.type === type)
          .flatMap((name) =>
            changeFor(actor, asSeenBy(actor, name, target), list === undefined ? changeOf(verb) : 'updated', target),
          ),
      ],
      mayConcern: (actor) => touched === 'of-everybody' || (touched === 'of-target' && actor.id === id),
    },
  ];
}

const ownAccount = (actor: Actor, { id }: Target) => (actor.id === id ? changeFor(actor, 'account', 'updated', undefined) : []);

/** An account below the one that is acted in is not everybody's to see who sees their own. */
const asSeenBy = (actor: Actor, name: ResourceName, { id }: Target): ResourceName =>
  name === 'organizations' && id !== actor.organizationId ? 'organizationsBelow' : name;

const JOBS: Readonly<Record<string, ResourceName>> = {
  managenumbers: 'numberJobs',
  deletecallinglocation: 'locationJobs',
};

function readJob(payload: string): Story[] {
  const [organizationId = '', kind = '', id = '', change] = payload.split(' ');
  const name = JOBS[kind] ?? 'deviceJobs';
  const became = change === 'created' ? 'created' : 'updated';
  return [
    {
      organizationId,
      changesFor: (actor) => changeFor(actor, name, became, { type: 'JOB', id }),
      mayConcern: concernsNobody,
    },
  ];
}

/** Devices of several organizations, whose phones came or went in one batch. */
function readDevices(payload: string): Story[] {
  return payload.split(',').map((name) => {
    const [organizationId = '', id = ''] = name.split(' ');
    return {
      organizationId,
      changesFor: (actor) => changeFor(actor, 'devices', 'updated', { type: 'DEVICE', id }),
      mayConcern: concernsNobody,
    };
  });
}
