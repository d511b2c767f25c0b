import { Counter } from 'prom-client';
import { metrics } from '../../foundation/metrics.ts';

const registers = [metrics];

export const requestsAnswered = new Counter({
  name: 'bellhop_config_requests_total',
  help: 'Requests of phones, by what came of them.',
  labelNames: ['outcome'],
  registers,
});

export const requestsNotRecorded = new Counter({
  name: 'bellhop_config_requests_not_recorded_total',
  help: 'Requests that were answered but not written down: the database was away, or one source had too many refusals.',
  registers,
});
