import { devices } from '../words/devices.ts';
import classes from './DeviceSilhouette.module.css';
import { kindOf } from './device-kind.ts';

/** The kind of a device at a glance. */
export function DeviceSilhouette({ product, isLarge = false }: { product: string; isLarge?: boolean }) {
  const kind = kindOf(product);
  return (
    <span
      className={classes.silhouette}
      data-kind={kind}
      data-large={isLarge || undefined}
      role="img"
      aria-label={devices.kinds[kind]}
      title={devices.kinds[kind]}
    />
  );
}
