export { callbackUrl } from './authorization-url.ts';
export { createService } from './create-service.ts';
export type { NewService } from './service.model.ts';
export { WEBEX_SCOPES } from './webex-permission.model.ts';
