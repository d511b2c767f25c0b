import type { Answer } from '../../components/use-api.ts';
import { webhooks as words } from '../../words/webhooks.ts';

export type Webhook = Answer<'/v1/webhooks'>['items'][number];

export const whatOf = ({ resource, event }: Pick<Webhook, 'resource' | 'event'>): string =>
  words.what(words.resources[resource], words.events[event]);
