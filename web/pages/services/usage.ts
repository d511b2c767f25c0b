import type { components } from '../../../client/schema.ts';
import { useUrl } from '../../components/use-search.ts';

export type UsageDay = components['schemas']['IntegratedServiceUsage']['items'][number];

export const PERIODS = [7, 30, 90, 365];
const USUAL = 30;

/** Over how many days one looks, in the URL. */
export function useUsageDays(): [days: number, change: (days: string) => void] {
  const [url, change] = useUrl();
  return [PERIODS.find((each) => String(each) === url.days) ?? USUAL, (days) => change({ days })];
}
