/** What one process may run; many processes may run the same part on one PostgreSQL. */
export const PARTS = ['api', 'config-server', 'sip-edge', 'worker'] as const;
export type Part = (typeof PARTS)[number];
