import type { Answer } from '../../components/use-api.ts';

export type Application = Answer<'/v1/applications/{applicationId}'>;
