import { Registry } from 'prom-client';

/** All figures of this process, as Prometheus reads them at /metrics. */
export const metrics = new Registry();
