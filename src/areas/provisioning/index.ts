export type { PhoneAnswer, PhoneRequest } from './phone-answer.model.ts';
export { revealSecretLink } from './reveal-secret-link.ts';
export { type ConfigurationService, type ConfigurationServiceOptions, openConfigurationService } from './serve-configuration.ts';
