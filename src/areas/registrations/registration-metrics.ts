import { Counter, Gauge, Histogram } from 'prom-client';
import { metrics } from '../../foundation/metrics.ts';

const registers = [metrics];

export const registrationsSaved = new Counter({
  name: 'bellhop_sip_registrations_total',
  help: 'REGISTERs that were answered 200.',
  labelNames: ['transport'],
  registers,
});

export const registrationsRefused = new Counter({
  name: 'bellhop_sip_registrations_refused_total',
  help: 'REGISTERs that were refused, by reason; a first challenge is no refusal.',
  labelNames: ['reason'],
  registers,
});

export const batchSize = new Histogram({
  name: 'bellhop_sip_batch_registrations',
  help: 'How many registrations were written in one transaction.',
  buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  registers,
});

export const batchSeconds = new Histogram({
  name: 'bellhop_sip_batch_seconds',
  help: 'How long one transaction of registrations took.',
  buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2],
  registers,
});

export const queueDepth = new Gauge({
  name: 'bellhop_sip_registrations_waiting',
  help: 'Registrations that wait to be written.',
  registers,
});

export const bindingsSwept = new Counter({
  name: 'bellhop_sip_bindings_swept_total',
  help: 'Bindings that the sweeper looked at: expired ones, and those that had been refreshed in time.',
  registers,
});

export const phoneRequests = new Counter({
  name: 'bellhop_sip_phone_requests_total',
  help: 'Phones that were asked to fetch their file or to restart, by what became of it.',
  labelNames: ['action', 'outcome'],
  registers,
});
