import { Ago } from '../../ui/Ago.tsx';
import { asked } from '../../words/device.ts';
import { usePhoneRequests } from './phone-requests.ts';

/** What the phone was asked for last, and what it made of it; nothing where nobody has asked. */
export function LastAsked({ deviceId }: { deviceId: string }) {
  const [latest] = usePhoneRequests(deviceId).data?.items ?? [];
  return (
    <div role="status">
      {latest && (
        <>
          {asked[latest.action]}, <Ago time={latest.requestedAt} />: {latest.reason}
        </>
      )}
    </div>
  );
}
