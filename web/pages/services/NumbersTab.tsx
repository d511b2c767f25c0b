import { IconNumber } from '@tabler/icons-react';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { DataList } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { NothingFound } from '../../ui/NothingFound.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { services } from '../../words/services.ts';
import { ActionButton } from './ActionButton.tsx';
import { DriftActions } from './DriftActions.tsx';
import type { Service } from './service.ts';
import { columnsOf, isDrifted, type NumberState, type ServiceNumber } from './service-number.tsx';

const words = services.numbers;
const PER_PAGE = 200;
const FILTERS = [
  { name: 'state', label: words.filter, choices: Object.entries(words.states).map(([value, label]) => ({ value, label })) },
];

/** The numbers of the attached location and how each stands at Webex. */
export function NumbersTab({ service }: { service: Service }) {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const { id, integrationType, status, location } = service;
  const isIntegrated = integrationType === 'consent';
  const state = isIntegrated ? stateOf(url.state) : undefined;
  const { items, ...list } = usePages('/v1/integratedServices/{serviceId}/numbers', {
    params: { path: { serviceId: id }, query: { max: PER_PAGE, ...(state === undefined ? {} : { state }) } },
  });
  const mayResolve = isIntegrated && may('services.write') && status !== 'removing';
  return (
    <>
      {isIntegrated && <FilterBar values={{ state }} onChange={change} filters={FILTERS} />}
      <DataList
        label={words.title}
        columns={columnsOf(isIntegrated)}
        rows={items}
        rowKey={(number) => number.phoneNumber}
        rowName={(number) => phoneNumber(number.phoneNumber)}
        {...list}
        tools={<ActionButton service={service} action="upload" />}
        {...(mayResolve && items.some(isDrifted)
          ? {
              actions: (selected: readonly ServiceNumber[], clear: () => void) => (
                <DriftActions serviceId={id} selected={selected} onDone={clear} />
              ),
            }
          : {})}
        canSelect={isDrifted}
        empty={
          state === undefined ? (
            <EmptyState
              icon={<IconNumber size={40} stroke={1.2} />}
              title={words.emptyTitle}
              hint={hintOf(status, location !== undefined)}
              action={<ActionButton service={service} action={location === undefined ? 'attach' : 'upload'} variant="filled" />}
            />
          ) : (
            <NothingFound onClear={() => change({ state: undefined })} />
          )
        }
      />
    </>
  );
}

const stateOf = (text: string | undefined): NumberState | undefined =>
  text !== undefined && text in words.states ? (text as NumberState) : undefined;

function hintOf(status: Service['status'], hasLocation: boolean): string {
  if (status === 'pending-consent') return words.emptyNoConsent;
  return hasLocation ? words.emptyHint : words.emptyNoLocation;
}
