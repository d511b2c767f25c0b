import { Link } from '@tanstack/react-router';
import { countedStatuses } from '../../components/device-statuses.ts';
import { StatusSign } from '../../components/StatusSign.tsx';
import { useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { devices as words } from '../../words/devices.ts';
import { overview } from '../../words/overview.ts';
import classes from './StatusCounts.module.css';

/**
 * How many devices of all are in each state. A count leads to just those, whatever else the list was narrowed by, and once more back to
 * all of them. `isTurn`: the rows come first.
 */
export function StatusCounts({ isTurn }: { isTurn: boolean }) {
  const [url] = useUrl();
  const { data } = useGet('/v1/overview', undefined, { enabled: isTurn });
  const counts = data?.devices;
  return (
    <div className={classes.counts}>
      {counts && (
        <>
          <span>{words.all(counts.total)}</span>
          <ul aria-label={words.byStatus}>
            {countedStatuses(counts.byStatus).map((status) => {
              const isChosen = url.status === status;
              return (
                <li key={status}>
                  <Link
                    to="/devices"
                    search={{ columns: url.columns, status: isChosen ? undefined : status } as never}
                    className={classes.count}
                    {...(isChosen ? { 'aria-current': 'true' as const } : {})}
                  >
                    <StatusSign status={status} withWord={false} />
                    {counts.byStatus[status].toLocaleString()} {overview.byStatus[status]}
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
