import type { operations } from '../../../client/schema.ts';
import type { Filter } from '../../ui/FilterBar.tsx';
import { services as words } from '../../words/services.ts';
import type { Service, ServiceStatus } from './service.ts';

type Query = NonNullable<operations['listIntegratedServices']['parameters']['query']>;
export type Reason = NonNullable<Service['reason']>['code'];

const choicesOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const FILTERS: readonly Filter[] = [
  { name: 'status', label: words.filters.status, choices: choicesOf(words.status) },
  { name: 'reason', label: words.filters.reason, choices: choicesOf(words.reasons) },
];
export const NO_FILTERS = { q: undefined, status: undefined, reason: undefined };

type Url = Readonly<Record<string, string | undefined>>;

export const isFiltered = (url: Url): boolean => Object.keys(NO_FILTERS).some((name) => url[name] !== undefined);

/** What somebody wrote into the URL and the API does not know filters nothing. */
export const queryOf = ({ q, status, reason }: Url): Query => ({
  ...(q ? { q } : {}),
  ...(isStatus(status) ? { status } : {}),
  ...(isReason(reason) ? { reason } : {}),
});

const isStatus = (text: string | undefined): text is ServiceStatus => text !== undefined && text in words.status;
const isReason = (text: string | undefined): text is Reason => text !== undefined && text in words.reasons;
