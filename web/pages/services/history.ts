import type { components } from '../../../client/schema.ts';
import { services } from '../../words/services.ts';

type Step = components['schemas']['IntegratedServiceHistory']['items'][number];

/** What of a step is worth a line: how the status changed, why, and what Webex or the mail server said. */
export function changesOf({ before = {}, after = {} }: Step): string {
  const status = nameOf(after.status, services.status);
  const reason = nameOf(after.reason, services.reasons);
  return [
    status !== nameOf(before.status, services.status) && status,
    reason,
    textOf(after.detail),
    textOf(after.email),
    textOf(after.consentedBy),
    typeof after.added === 'number' && services.history.added(after.added),
  ]
    .filter(Boolean)
    .join(' · ');
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A code in the words of the console; as it stands where there are none. */
function nameOf(code: unknown, names: Readonly<Record<string, string>>): string | undefined {
  const text = textOf(code);
  return text === undefined ? undefined : (names[text] ?? text);
}
